"""Notes: what happened, then what to do. They never take the focus and never time out."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from ui.theme.colours import Colour, Tone
from ui.theme.letters import at_least, fix_size, set_gaps
from ui.widgets.button import Button
from ui.widgets.labels import RIGHT, ElidedLabel, IconLabel, Label, dress
from ui.widgets.layouts import Card, column

ACTIONS_MAX = 2
STRIP_HEIGHT = 64
STRIP_HEIGHT_SHORT = 54


class Note(QFrame):
    """A banner or a refusal in place; its first line says what happened, its second what to do."""

    def __init__(
        self, tone: Tone = Tone.INFO, title: str = "", text: str = "", *, icon_name: str = ""
    ) -> None:
        super().__init__()
        self._actions: tuple[Button, ...] = ()
        self._icon = IconLabel(tone.icon, tone.ink, 22)
        self._title = Label(role="strong", wraps=True)
        self._text = Label(wraps=True)
        self._layout = QHBoxLayout(self)
        set_gaps(self._layout, (14, 8, 12, 8), 12)
        self._layout.addWidget(self._icon)
        self._layout.addLayout(column(None, self._title, self._text, None, gap=0), 1)
        self._show(tone, title, text, icon_name)

    def say(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        *,
        icon_name: str = "",
        actions: Sequence[Button] = (),
    ) -> None:
        """Say something else, come into sight, and tell a screen reader."""
        self._show(tone, title, text, icon_name)
        self.set_actions(*actions)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_actions(self, *actions: Button) -> None:
        """Offer at most two buttons; those offered before go away."""
        assert len(actions) <= ACTIONS_MAX
        for old in set(self._actions) - set(actions):
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        for new in actions:
            if new not in self._actions:
                self._layout.addWidget(new)
                new.show()
        self._actions = actions

    def actions_offered(self) -> tuple[Button, ...]:
        """Return the buttons offered."""
        return self._actions

    def text(self) -> str:
        """Return all it says."""
        return f"{self._title.text()} {self._text.text()}".strip()

    def _show(self, tone: Tone, title: str, text: str, icon_name: str) -> None:
        dress(self, tone=tone.value)
        self._icon.show_icon(icon_name or tone.icon, tone.ink)
        self._title.setText(title)
        self._title.set_tone(tone)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(self.text())


class Strip(QWidget):
    """The place of fixed height under a scan box: the last scan, or why it was refused."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedLayout(self)
        self.note = Note()
        self._icon = IconLabel("check", Colour.OK, 22)
        self._title = ElidedLabel(role="heading")
        self._sub = ElidedLabel(role="small")
        self._sum = Label(role="muted", align=RIGHT)
        self._amount = Label(role="big", align=RIGHT)
        self._line = Card("sunken", (14, 6, 14, 6))
        across = QHBoxLayout()
        set_gaps(across, (0, 0, 0, 0), 12)
        across.addWidget(self._icon)
        across.addLayout(column(None, self._title, self._sub, None, gap=0), 1)
        across.addWidget(self._sum)
        across.addWidget(self._amount)
        self._line.body.addLayout(across)
        self._stack.addWidget(self._line)
        self._stack.addWidget(self.note)
        self.set_short(short=False)
        self.rest()

    def set_short(self, *, short: bool) -> None:
        """Take the height for low windows, or the usual one."""
        fix_size(self, height=STRIP_HEIGHT_SHORT if short else STRIP_HEIGHT)

    def rest(self, title: str = "", sub: str = "") -> None:
        """Show nothing, or what may be done first."""
        self.show_line(title, sub, "", "", icon_name="info" if title else "")

    def show_line(
        self, title: str, sub: str, summed: str, amount: str, *, icon_name: str = "check"
    ) -> None:
        """Show the last scan: its name, what is known of it, `2 x 9.000`, and `18.000`."""
        self._icon.setVisible(bool(icon_name))
        if icon_name:
            self._icon.show_icon(icon_name, Colour.OK if icon_name == "check" else Colour.MUTED)
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self._sum.setText(summed)
        self._amount.setText(amount)
        self._line.setAccessibleName(" ".join(filter(None, (title, summed, amount, sub))))
        self._stack.setCurrentWidget(self._line)

    def say(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        *,
        icon_name: str = "",
        actions: Sequence[Button] = (),
    ) -> None:
        """Say something until the next scan replaces it."""
        for action in actions:
            at_least(action, height=36)
        self.note.say(tone, title, text, icon_name=icon_name, actions=actions)
        self._stack.setCurrentWidget(self.note)
