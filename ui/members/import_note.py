"""What an import of members came to, or why it did not, beside its list."""

from PySide6.QtCore import Slot

from coop.errors import Refusal
from coop.lists.import_progress import ImportCancelled
from coop.lists.list_file import FileOutOfReach, ListNotReadable
from coop.savings.record_opening_savings import OpeningDone
from ui.formatting import number_text, rupiah_text
from ui.members.import_reading import ReadMembers
from ui.members.import_words import words_about_file
from ui.members.wording import words_about_members
from ui.theme.colours import Tone
from ui.widgets.note import Note
from ui.wording import words_for_trouble
from values.trouble import Trouble


class ImportNote(Note):
    """A note with the sentences of an import."""

    def tell_judged(self, read: ReadMembers) -> None:
        """Say that a list has no news, if it has none."""
        self.hide()
        if not read.preview.members:
            title = self.tr("There is nothing new in this list.")
            self.say(Tone.CALM, title, self.tr("Every row is in the register already."))

    def tell_written(self, read: ReadMembers) -> None:
        """Say how many members are registered now."""
        words = self.tr("{count} members are written down.")
        title = words.format(count=number_text(len(read.preview.members)))
        self.say(Tone.OK, title, self.tr("Who has paid no principal stays a candidate."))

    @Slot(object)
    def tell_opened(self, done: OpeningDone) -> None:
        """Say what the members had saved before."""
        title = self.tr("The list is written down, and its opening balances.")
        text = self.tr("{amount} on receipt {number}; {count} became active.").format(
            amount=rupiah_text(done.total),
            number=done.number,
            count=number_text(done.made_active),
        )
        self.say(Tone.OK, title, text)

    @Slot(object)
    def tell_not_opened(self, refusal: Refusal) -> None:
        """Say why only the members could be written down."""
        title = self.tr("The members are written down, their opening balances are not.")
        self.say(Tone.WARN, title, words_about_members(refusal).as_text())

    def tell_refused(self, refusal: Refusal) -> None:
        """Say why a list could not be read or written."""
        if isinstance(refusal, ImportCancelled):
            self.say(Tone.CALM, self.tr("Stopped. Nothing was written."))
            return
        if isinstance(refusal, ListNotReadable):
            words = words_about_file(refusal)
        else:
            words = words_about_members(refusal)
        self.say(Tone.BAD, words.title, words.advice)

    def tell_trouble(self, trouble: Trouble) -> None:
        """Say what the world has put in the way."""
        if isinstance(trouble, FileOutOfReach):
            title = self.tr("The file cannot be opened.")
            text = self.tr("Is the stick still in, or the file open elsewhere?")
            self.say(Tone.WARN, title, text)
            return
        words = words_for_trouble(trouble)
        self.say(Tone.WARN, words.title, words.advice)
