"""A shelf is counted while people buy, and somebody else approves in the evening."""

from dataclasses import dataclass
from functools import partial

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from ui.counting.counting_desk import CountDesk
from values.counting import CountChoice


@dataclass(frozen=True, slots=True)
class Counted:
    """What lies there of one item, as it is typed: so many of each pack, the largest first."""

    name: str
    amounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountShelf:
    """Some items are counted by one person; nobody sees what the book says."""

    at: str
    who: str
    shelf: tuple[Counted, ...]
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Choose the items, count them, and leave the desk: shoppers are waiting."""
        clerk, desk = scene.clerk, _desk(scene.clerk)
        hand, entry = clerk.hand, desk.entry
        _begin(clerk, desk, self)
        for number, item in enumerate(self.shelf, start=1):
            hand.type(item.name)
            hand.press("Enter")
            hand.wait(entry.tally.isVisible, f"the form for {item.name}")
            for amount in item.amounts[:-1]:
                hand.enter(amount)
            hand.type(item.amounts[-1])
            if number == len(self.shelf):
                clerk.take_picture(self.picture)
            hand.press("Enter")
            hand.wait(lambda: entry.hint.isVisible() and not entry.items.box.text(), "it is kept")
        hand.press("Esc", "Esc")


@dataclass(frozen=True, slots=True)
class ApproveCount:
    """The count is finished; what differs gets a reason, and another person approves."""

    at: str
    who: str
    note: str
    missing: int
    """Rupiah that the stock is worth less."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Finish the first count of the list, and correct the book by it."""
        clerk, desk = scene.clerk, _desk(scene.clerk)
        hand, report = clerk.hand, desk.report
        _finish(clerk, desk)
        hand.press("F6")
        hand.wait(report.reason.isVisible, "the reasons")
        hand.press("2")
        hand.click(report.reason.remark)
        hand.type(self.note)
        clerk.take_picture(self.picture)
        hand.press("F10")
        hand.wait(lambda: all(line.reason for line in report.rows.rows), "a reason for each")
        found = sum(line.value for line in report.rows.rows)
        scene.tally.look("the count, missing", -self.missing, found)
        _approve(clerk, desk, self.who)
        hand.press("Esc", "Esc")


def _desk(clerk: Clerk) -> CountDesk:
    desk = clerk.open_duty("counting")
    assert isinstance(desk, CountDesk)
    clerk.hand.wait(desk.counts.isVisible, "the counts")
    return desk


def _begin(clerk: Clerk, desk: CountDesk, shelf: CountShelf) -> None:
    """Choose the items one by one, and name who counts."""
    hand, form = clerk.hand, desk.form
    hand.press("F2")
    hand.wait(form.isVisible, "the form of a new count")
    form.choice.setFocus()
    while form.choice.value() is not CountChoice.LIST:
        hand.press("Right")
    for number, item in enumerate(shelf.shelf, start=1):
        hand.click(form.picker.box)
        hand.type(item.name)
        hand.wait(form.picker.found.isVisible, f"goods called {item.name}")
        hand.press("Enter")
        hand.wait(partial(_has_chosen, desk, number), f"{item.name} among the chosen goods")
    hand.click(form.first.field)
    hand.type(shelf.who)
    hand.press("F10")
    hand.wait(lambda: desk.entry.items.rows.rows, "the items to count")


def _finish(clerk: Clerk, desk: CountDesk) -> None:
    """Go on with the first count, and end the counting."""
    hand, entry = clerk.hand, desk.entry
    hand.wait(lambda: desk.counts.rows.rows, "the count of the afternoon")
    hand.wait(desk.counts.table.hasFocus, "the list of counts")
    hand.press("Enter")
    hand.wait(entry.isVisible, "the items of the count")
    hand.press("F10")
    hand.wait(entry.question.isVisible, "the question whether all is counted")
    hand.press("F10")
    hand.wait(lambda: desk.report.rows.rows, "the differences")


def _approve(clerk: Clerk, desk: CountDesk, who: str) -> None:
    """Let somebody approve, and wait until the book is corrected."""
    hand, report = clerk.hand, desk.report
    hand.press("F10")
    hand.wait(report.question.answer.field.hasFocus, "the question who approves")
    hand.type(who)
    hand.press("F10")
    hand.wait(report.left_out.isVisible, "the differences again")
    hand.wait(lambda: not report.approve_button.isVisible(), "the count approved")


def _has_chosen(desk: CountDesk, number: int) -> bool:
    return desk.form.how_many.text().startswith(str(number))
