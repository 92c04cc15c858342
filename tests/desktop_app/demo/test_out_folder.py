"""The folder that a run fills."""

from pathlib import Path

import pytest

from desktop_app.demo.__main__ import NOT_PLAYED, main
from desktop_app.demo.out_folder import FolderNotOursError, fresh_folder


def test_a_run_begins_with_an_empty_folder(tmp_path: Path) -> None:
    first = fresh_folder(tmp_path / "demo", keep=False)
    (first / "old.png").touch()

    second = fresh_folder(tmp_path / "demo", keep=False)

    assert second == first
    assert not (second / "old.png").exists()


def test_a_folder_that_somebody_else_made_is_left_as_it_is(tmp_path: Path) -> None:
    theirs = tmp_path / "demo"
    theirs.mkdir()
    (theirs / "letter.txt").write_text("dear all")

    with pytest.raises(FolderNotOursError):
        fresh_folder(theirs, keep=False)

    assert main(["--out", str(theirs)]) == NOT_PLAYED
    assert (theirs / "letter.txt").read_text() == "dear all"


def test_an_earlier_run_may_be_kept(tmp_path: Path) -> None:
    first = fresh_folder(tmp_path / "demo", keep=True)
    second = fresh_folder(tmp_path / "demo", keep=True)
    third = fresh_folder(tmp_path / "demo", keep=True)

    assert [path.name for path in (first, second, third)] == ["demo", "demo-2", "demo-3"]
