"""Where the books lie: the command line comes first, then the surroundings."""

from pathlib import Path

import pytest

from desktop_app.paths import FOLDER_VARIABLE, FolderNotUsable, data_folder
from tests.db.builders import read_only


def test_the_command_line_goes_before_the_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "b"))

    chosen, surrounding = data_folder(str(tmp_path / "a")), data_folder(None)

    assert (chosen.root, surrounding.root) == (tmp_path / "a", tmp_path / "b")


def test_without_a_choice_it_is_the_users_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert data_folder(None).root == tmp_path / "Lumbung"


def test_the_folder_is_made_with_those_above_it_and_nothing_in_it(tmp_path: Path) -> None:
    folder = data_folder(str(tmp_path / "desa" / "toko #1?"))

    assert list(folder.root.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "buku").write_text("bukan folder")

    with pytest.raises(FolderNotUsable):
        data_folder(str(tmp_path / "buku"))


def test_a_folder_that_may_not_be_written_is_trouble(tmp_path: Path) -> None:
    with read_only(tmp_path), pytest.raises(FolderNotUsable):
        data_folder(str(tmp_path))
