"""What a run leaves to be read: a table on the terminal, and the same with pictures as a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.demo.comparing import Compared
from desktop_app.demo.papers import Paper
from desktop_app.demo.pictures import Picture

_HEADINGS = ("", "story", "till", "hub", "")
_NOTHING = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Everything that a run found."""

    cooperative: str
    day: str
    compared: Sequence[Compared]
    differences: Sequence[str]
    pictures: Sequence[Picture]
    papers: Sequence[Paper]
    remarks: Sequence[str]
    """What was left out, and why."""
    seconds: float

    @property
    def agrees(self) -> bool:
        """Whether the story, the till, the hub and the paper say the same."""
        all_agree = all(each.agrees for each in self.compared)
        return all_agree and not self.differences and all(paper.is_right for paper in self.papers)


def table_lines(compared: Iterable[Compared]) -> list[str]:
    """Return the comparison as lines of a table."""
    cells = [_HEADINGS, *(_cells(each) for each in compared)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEADINGS))]
    return [_line(row, widths) for row in cells]


def write_summary(outcome: Outcome, folder: Path) -> Path:
    """Write the page with every path beside what it shows, and return its own."""
    path = folder / "SUMMARY.md"
    path.write_text("\n".join(_page(outcome, folder)) + "\n", encoding="utf-8")
    return path


def verdict(outcome: Outcome) -> str:
    """Say in one sentence how it ended."""
    if outcome.agrees:
        return "Everything agrees: the story, the till, the hub and the paper."
    return "SOMETHING DISAGREES: look at the lines marked with <--."


def _cells(each: Compared) -> tuple[str, ...]:
    said = [_NOTHING if number is None else f"{number:,}".replace(",", ".") for number in each[1:]]
    return (each.what, *said, "" if each.agrees else "<--")


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if column in {0, len(widths) - 1} else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join((first, *others)).rstrip()


def _page(outcome: Outcome, folder: Path) -> list[str]:
    wrong = [paper for paper in outcome.papers if not paper.is_right]
    return [
        f"# One selling day of {outcome.cooperative}, {outcome.day}",
        "",
        verdict(outcome),
        f"Played in {outcome.seconds:.0f} seconds.",
        "",
        "```",
        *table_lines(outcome.compared),
        "```",
        *(f"- {words}" for words in (*outcome.differences, *outcome.remarks)),
        *(f"- <-- the paper {paper.path.name} does not say its document" for paper in wrong),
        "",
        "## On the screen",
        "",
        *(_picture(picture, folder) for picture in outcome.pictures),
        "",
        "## On paper",
        "",
        *(_paper(paper, folder) for paper in outcome.papers),
    ]


def _picture(picture: Picture, folder: Path) -> str:
    return f"- [{picture.caption}]({picture.path.relative_to(folder).as_posix()})"


def _paper(paper: Paper, folder: Path) -> str:
    start = paper.path.relative_to(folder).as_posix()
    endings = [of for of in (".png", ".pdf", ".escpos") if paper.path.with_suffix(of).exists()]
    forms = (f"[{ending[1:]}]({start}{ending})" for ending in endings)
    return f"- {paper.path.name}: {', '.join(forms)}"
