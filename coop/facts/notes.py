"""What is worth keeping in the log and changes nothing."""

from typing import ClassVar

from coop.facts.fact import Fact


class NoteTaken(Fact, frozen=True, kw_only=True):
    """The program noted something for whoever reads the log later. Every hub knows this kind."""

    KIND: ClassVar[str] = "lumbung.note"

    text: str
