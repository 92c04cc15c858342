"""The photos of a nota (foto nota), one page at a time and as large as the window lets it be."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coop.buying.buying_texts import REASON_LETTERS_MAX
from coop.buying.nota_photos import ShownPhoto, picture_of
from coop.errors import Refusal
from coop.lists.list_file import FileOutOfReach
from ui.buying.photo_albums import PhotoAlbum
from ui.buying.picture_view import PictureView
from ui.buying.surroundings import Surroundings
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble


class PhotosView(QWidget):
    """Shows one album; what is refused stands above the picture, and the picture stays."""

    left = Signal()
    turned = Signal()

    def __init__(self, given: Surroundings, albums: Sequence[PhotoAlbum]) -> None:
        super().__init__()
        self._words = given.words
        self._album: PhotoAlbum | None = None
        self._photos: list[ShownPhoto] = []
        self._at = 0
        self._is_narrow = False
        self.name, self.page = ElidedLabel(role="heading"), Label(role="strong")
        self.note = Note()
        self.picture = PictureView(self.tr("Photo of the nota"))
        self.absent = EmptyState(self.tr("This photo is kept on the computer that took it in."))
        self.first_button = Button(self.tr("Add photos"), "F5", "plus", "primary")
        self.empty = EmptyState(self.tr("No photo of this nota yet."), self.first_button)
        self.shown = QStackedWidget()
        for part in (self.empty, self.absent, self.picture):
            self.shown.addWidget(part)
        reason = self.tr("Why it is taken out")
        self.reason = Field(reason, placeholder=self.tr("Why it is taken out, then Enter"))
        self.reason.setMaxLength(REASON_LETTERS_MAX + 1)  # The rule says what is too long.
        self._make_buttons()
        self._lay_out()
        self._connect()
        for album in albums:
            album.listed.connect(self._show)
            album.refused.connect(self._explain)
            album.troubled.connect(self._explain_trouble)
        self._image = given.operations.latest(self).then(self._show_image)

    def _make_buttons(self) -> None:
        self.back_button = Button(self.tr("Back"), "Esc")
        self.out_button = Button(self.tr("Take out"), "Del", "trash-2")
        self.smaller_button = Button(self.tr("Smaller"), "-", "minus")
        self.larger_button = Button(self.tr("Larger"), "+", "search")
        self.next_button = Button(self.tr("Next page"), "PgDn", "chevron-right")
        self.add_button = Button(self.tr("Add photos"), "F5", "plus", "primary")

    def show_album(self, album: PhotoAlbum, name: str, at: int = 0) -> None:
        """Show the photos of a nota, from that page on."""
        self._album, self._at, self._photos = album, at, []
        self.name.setText(name)
        self.note.hide()
        self.reason.hide()
        album.read()

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is seen."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if not self.reason.isHidden():
            return (Key("F10", self.tr("Take out"), self.take_out), back)
        add = Key("F5", self.tr("Add photos"), self.choose)
        if not self._photos:
            return (add, back)
        return (
            Key("PgDown", self.tr("Next page"), self.show_next),
            Key("PgUp", self.tr("Page before"), self.show_before, in_bar=False),
            Key("+", self.tr("Larger"), self.picture.enlarge, ("=",), repeats=True),
            Key("-", self.tr("Smaller"), self.picture.reduce, repeats=True),
            add,
            Key("Del", self.tr("Take out"), self.begin_taking_out),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the picture, which arrows move, or what stands in its place."""
        if not self.reason.isHidden():
            return self.reason
        return self.picture if self._photos else self.first_button

    def fit(self, room: Room) -> None:
        """Leave what has a key to its key where there is no room for buttons."""
        self._is_narrow = room.is_narrow
        self._show_buttons()

    @Slot()
    def choose(self) -> None:
        """Ask for one file, or for several pages at once."""
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose photos of the nota"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    @Slot()
    def show_next(self) -> None:
        """Show the next page, or the first one again."""
        self._show_page(self._at + 1)

    @Slot()
    def show_before(self) -> None:
        """Show the page before, or the last one."""
        self._show_page(self._at - 1)

    @Slot()
    def begin_taking_out(self) -> None:
        """Ask why the photo goes; one that is not in the books yet goes at once."""
        if not self._photos:
            return
        assert self._album is not None
        if self._album.asks_reason:
            self.reason.clear()
            self.reason.show()
            self.reason.setFocus()
            self.turned.emit()
        else:
            self._album.take_out(self._photos[self._at], "")

    @Slot()
    def take_out(self) -> None:
        """Take the photo out, for the reason that was typed."""
        assert self._album is not None
        if self._photos:
            self._album.take_out(self._photos[self._at], self.reason.text())

    @Slot()
    def go_back(self) -> None:
        """Leave the reason, and from there the photos."""
        if self.reason.isHidden():
            self.left.emit()
            return
        self.reason.hide()
        self.note.hide()
        self.focus_target().setFocus()
        self.turned.emit()

    def _lay_out(self) -> None:
        self.note.hide()
        self.reason.hide()
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ground = Card("sunken", (8, 8, 8, 8)).add((self.shown, 1))
        zoom = (self.smaller_button, self.larger_button, self.next_button)
        foot = row(self.back_button, self.out_button, None, *zoom, self.add_button)
        self.setLayout(
            column(row((self.name, 1), self.page), self.note, (ground, 1), self.reason, foot, gap=8)
        )

    def _connect(self) -> None:
        self.first_button.clicked.connect(self.choose)
        self.add_button.clicked.connect(self.choose)
        self.out_button.clicked.connect(self.begin_taking_out)
        self.smaller_button.clicked.connect(self.picture.reduce)
        self.larger_button.clicked.connect(self.picture.enlarge)
        self.next_button.clicked.connect(self.show_next)
        self.back_button.clicked.connect(self.go_back)
        self.reason.returnPressed.connect(self.take_out)

    @Slot(list)
    def _on_files(self, paths: list[str]) -> None:
        assert self._album is not None
        self.note.hide()
        self._at = len(self._photos)  # The first of the new ones.
        self._album.add(paths)

    @Slot(object)
    def _show(self, photos: list[ShownPhoto]) -> None:
        had_focus = self.reason.hasFocus() or self.first_button.hasFocus()
        self._photos = photos
        self.reason.hide()
        self._show_buttons()
        self._show_page(min(self._at, len(photos) - 1))
        if had_focus or not photos:
            self.focus_target().setFocus()
        self.turned.emit()

    def _show_buttons(self) -> None:
        for button in (self.out_button, self.add_button):
            button.setVisible(bool(self._photos))
        for button in (self.smaller_button, self.larger_button):
            button.setVisible(bool(self._photos) and not self._is_narrow)
        self.next_button.setVisible(len(self._photos) > 1)

    def _show_page(self, at: int) -> None:
        if not self._photos:
            self._at = 0
            self.page.setText("")
            self.shown.setCurrentWidget(self.empty)
            return
        self._at = at % len(self._photos)
        words = self.tr("Page {page} of {count}")
        self.page.setText(words.format(page=self._at + 1, count=len(self._photos)))
        self._image.ask(picture_of, self._photos[self._at].digest)

    @Slot(object)
    def _show_image(self, image: bytes) -> None:
        is_here = self.picture.show_image(image)
        self.shown.setCurrentWidget(self.picture if is_here else self.absent)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, self._words(refusal))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        if isinstance(trouble, FileOutOfReach):
            translate = QCoreApplication.translate
            words = Words(
                translate("Buying", "The picture cannot be opened."),
                translate("Buying", "Is the stick or the telephone still connected?"),
            )
        self._say(Tone.WARN, words)

    def _say(self, tone: Tone, words: Words) -> None:
        self._at = max(0, min(self._at, len(self._photos) - 1))
        self.note.say(tone, words.title, words.advice)
