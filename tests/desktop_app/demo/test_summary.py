"""What a run leaves to be read, and the exit status that follows from it."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.demo.__main__ import DISAGREED, told
from desktop_app.demo.papers import Paper
from desktop_app.demo.pictures import Picture
from desktop_app.demo.summary import Outcome, write_summary
from tests.desktop_app.demo.builders import BOOKS, HUB, an_outcome, compared


@pytest.fixture
def agreeing() -> Outcome:
    return an_outcome(compared())


def test_a_day_that_agrees_ends_with_0(agreeing: Outcome, tmp_path: Path) -> None:
    assert told(agreeing, tmp_path) == 0


def test_a_total_that_differs_ends_with_1_and_is_marked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tampered = HUB._replace(books=BOOKS._replace(facts=4))

    status = told(an_outcome(compared(hub=tampered)), tmp_path)

    said = capsys.readouterr().out
    assert status == DISAGREED
    assert [line.split()[0] for line in said.splitlines() if line.endswith("<--")] == ["Facts"]


def test_a_paper_that_does_not_say_its_document_ends_with_1(
    agreeing: Outcome, tmp_path: Path
) -> None:
    wrong = Paper(tmp_path / "papers" / "01-nota", is_right=False)

    assert told(replace(agreeing, papers=[wrong]), tmp_path) == DISAGREED


def test_an_amount_shown_otherwise_than_told_ends_with_1(agreeing: Outcome, tmp_path: Path) -> None:
    assert told(replace(agreeing, differences=["Bu Sri, change"]), tmp_path) == DISAGREED


def test_the_page_leads_to_every_picture_and_paper(agreeing: Outcome, tmp_path: Path) -> None:
    picture = Picture(tmp_path / "pictures" / "01-jual.png", "A cart at the till")
    paper = Paper(tmp_path / "papers" / "01-nota-01-20261124-0001", is_right=True)
    paper.path.parent.mkdir()
    for ending in (".png", ".escpos"):
        paper.path.with_suffix(ending).touch()

    page = write_summary(replace(agreeing, pictures=[picture], papers=[paper]), tmp_path)

    text = page.read_text("utf-8")
    assert "[A cart at the till](pictures/01-jual.png)" in text
    for ending in ("png", "escpos"):
        assert f"(papers/01-nota-01-20261124-0001.{ending})" in text
    assert "01-nota-01-20261124-0001.pdf" not in text, "a slip has none"
    assert "No picture of the hub's pages." in text
