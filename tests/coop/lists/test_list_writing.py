"""A list is written whole, or nothing of it is left."""

from pathlib import Path

import pytest

from coop.lists.list_writing import FileNotWritten, WrittenColumn, write_file, write_list

COLUMNS = [WrittenColumn("Nama", 20)]


def test_a_list_takes_the_place_of_an_older_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("lama")
    write_list(path, "Daftar", COLUMNS, [["Beras"]])
    assert path.read_text("utf-8-sig").split() == ["Nama", "Beras"]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["daftar.csv", "daftar.xlsx"])
def test_where_a_file_stands_for_the_folder_the_trouble_is_named(tmp_path: Path, name: str) -> None:
    no_folder = tmp_path / "bukan-folder"
    no_folder.write_text("isi")
    with pytest.raises(FileNotWritten, match=name):
        write_list(no_folder / name, "Daftar", COLUMNS, [["Beras"]])
    with pytest.raises(FileNotWritten, match=name):
        write_file(no_folder / name, b"isi")
    assert no_folder.read_text() == "isi"


def test_a_row_that_cannot_be_made_leaves_the_older_list(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("lama")

    def rows() -> list[list[str]]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_list(path, "Daftar", COLUMNS, (row for _ in range(1) for row in rows()))
    assert path.read_text() == "lama"
    assert list(tmp_path.iterdir()) == [path]
