"""Jobs as files."""

from pathlib import Path

import pytest

from desktop_app.printing.job_files import JobFiles
from desktop_app.printing.transport import NotConnected


def test_each_job_is_a_whole_file_and_they_sort_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "struk"
    for number in range(5):
        JobFiles(folder).send(b"job %d" % number)

    files = sorted(folder.iterdir())
    assert [file.read_bytes() for file in files] == [b"job %d" % number for number in range(5)]
    assert {file.suffix for file in files} == {".escpos"}


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "struk").write_text("a file stands here")

    with pytest.raises(NotConnected) as caught:
        JobFiles(tmp_path / "struk").send(b"job")

    assert not caught.value.may_have_printed
