"""Where photos of a nota are laid: beside a receipt in the books, or into a nota being typed."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from coop.buying.keep_nota_picture import keep_nota_picture
from coop.buying.nota_photos import ShownPhoto, nota_photos
from coop.buying.photograph_nota import photograph_nota
from coop.buying.receipt_book import ReceiptBook
from coop.buying.receipt_draft import ReceiptDraft, with_photo
from coop.buying.remove_nota_photo import remove_nota_photo
from coop.errors import Refusal
from ui.buying.buying_reading import chosen_nota_picture
from ui.buying.surroundings import Surroundings
from values.identity import FactId, new_uuid


class PhotoAlbum(QObject):
    """The photos of one nota; every change is followed by `listed`."""

    listed = Signal(object)
    """The photos as they are now, each a `ShownPhoto`."""
    refused = Signal(object)
    troubled = Signal(object)
    asks_reason = False
    """Whether a photo is taken out with a reason only."""

    def __init__(self, owner: QObject, given: Surroundings) -> None:
        super().__init__(owner)
        self._operations, self._now = given.operations, given.now

    def read(self) -> None:
        """List the photos."""
        raise NotImplementedError

    def take_out(self, photo: ShownPhoto, reason: str) -> None:
        """Take a photo out."""
        raise NotImplementedError

    def add(self, paths: Sequence[str]) -> None:
        """Lay the pictures of files behind those there are."""
        for path in paths:
            answer = self._operations.report(chosen_nota_picture, Path(path))
            answer.then(self._on_image).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def keep(self, image: bytes) -> None:
        """Keep a picture that was made small."""
        raise NotImplementedError

    @Slot(object)
    def _on_image(self, image: bytes) -> None:
        self.keep(image)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self.troubled.emit(trouble)

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        self.read()


class ReceiptAlbum(PhotoAlbum):
    """The photos of a receipt in the books."""

    asks_reason = True

    def __init__(self, owner: QObject, given: Surroundings) -> None:
        super().__init__(owner, given)
        self._receipt_id: FactId | None = None

    def open(self, book: ReceiptBook) -> None:
        """Be about this receipt from now on."""
        self._receipt_id = book.head.fact_id

    @override
    def read(self) -> None:
        """List the photos."""
        assert self._receipt_id is not None
        self._operations.ask(nota_photos, self._receipt_id).then(self._on_listed)

    @override
    def keep(self, image: bytes) -> None:
        """Lay a picture beside the receipt."""
        assert self._receipt_id is not None
        self._operations.write(
            FactId(new_uuid()), photograph_nota, receipt_id=self._receipt_id, image=image
        ).then(self._on_written).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @override
    def take_out(self, photo: ShownPhoto, reason: str) -> None:
        """Take a photo out of view; why is written down."""
        self._operations.write(
            FactId(new_uuid()), remove_nota_photo, photo_id=photo.photo_id, reason=reason
        ).then(self._on_written).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_listed(self, photos: list[ShownPhoto]) -> None:
        self.listed.emit(photos)


class DraftAlbum(PhotoAlbum):
    """The photos of a nota that is being typed: they come in with its goods."""

    drafted = Signal(object)
    """The `ReceiptDraft` with its photos as they are now."""

    def __init__(self, owner: QObject, given: Surroundings) -> None:
        super().__init__(owner, given)
        self._draft: ReceiptDraft | None = None

    def open(self, draft: ReceiptDraft) -> None:
        """Be about this nota from now on."""
        self._draft = draft

    @override
    def read(self) -> None:
        """List the photos."""
        assert self._draft is not None
        digests = enumerate(self._draft.photos, start=1)
        self.listed.emit(
            [ShownPhoto(self._draft.draft_id, page, digest, True) for page, digest in digests]  # noqa: FBT003
        )

    @override
    def keep(self, image: bytes) -> None:
        """Have a picture on the disk at once, like every line."""
        answer = self._operations.keep(keep_nota_picture, image, self._now())
        answer.then(self._on_kept).if_trouble(self._on_trouble)

    @override
    def take_out(self, photo: ShownPhoto, reason: str) -> None:
        """Take a photo out."""
        assert self._draft is not None
        left = tuple(digest for digest in self._draft.photos if digest != photo.digest)
        self._take(replace(self._draft, photos=left))

    @Slot(object)
    def _on_kept(self, digest: bytes) -> None:
        assert self._draft is not None
        try:
            self._take(with_photo(self._draft, digest))
        except Refusal as refusal:
            self.refused.emit(refusal)

    def _take(self, draft: ReceiptDraft) -> None:
        self._draft = draft
        self.drafted.emit(draft)
        self.read()
