"""Statements of many members at once: complete, and resumed as if nothing had happened."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from coop.members.member_list import MemberFilter
from coop.members.standing import MemberUnknown
from db.database import Database
from documents import statement_batch
from documents.folder_trouble import FolderProblem, FolderTrouble
from documents.member_statement import StatementSize
from documents.statement_batch import PART_MAX, Batch, unfinished_batch
from documents.statement_batch_files import drop_batch, finish_batch, write_part
from tests.coop.members.builders import A_NIK, a_member_draft, registered
from tests.coop.savings.builders import deposited, some_rules
from tests.documents.batch_builders import contents, made_of, planned, written

NAMES = ("Siti Aminah", "Darmo Suwito", "Wagiman", "Tukiman", "Sri Rahayu")
NUMBERS = [f"A-000{number}" for number in range(1, 6)]


@pytest.fixture
def village(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Five members with savings; two statements make a part."""
    monkeypatch.setattr(statement_batch, "PART", 2)
    with database.transaction() as session:
        some_rules(session)
        for place, name in enumerate(NAMES):
            nik = A_NIK if place == 0 else ""
            member_id = registered(session, a_member_draft(name, nik=nik, birth_date=None))
            deposited(session, member_id, principal=100_000, voluntary=50_000 * (place + 1))
    return database


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "rekening"
    folder.mkdir()
    return folder


def texts_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def test_one_file_holds_everybody_in_the_order_of_their_numbers(
    village: Database, into: Path
) -> None:
    made = made_of(village, planned(village, into))

    pages = texts_of(made.read_bytes())
    assert made == into / "rekening 2026-01-01 2026-11-24.pdf"
    assert list(into.iterdir()) == [made]
    assert len(pages) == len(NAMES)
    for page, name, number in zip(pages, NAMES, NUMBERS, strict=True):
        assert name in page
        assert f"{number} · kode periksa" in page
        assert "Halaman 1 dari 1" in page


def test_files_of_their_own_are_named_by_numbers_and_never_by_persons(
    village: Database, into: Path
) -> None:
    batch = planned(village, into, is_one_file=False, size=StatementSize.A5)
    plan = (batch.folder / "rencana.json").read_bytes()
    made = made_of(village, batch)

    names = [file.name for file in sorted(made.iterdir())]
    assert names == [f"rekening {number} 2026-01-01 2026-11-24.pdf" for number in NUMBERS]
    assert list(into.iterdir()) == [made]
    for private in (A_NIK, *NAMES):
        assert private.encode() not in plan


def test_two_members_of_one_number_do_not_share_a_file(village: Database, into: Path) -> None:
    with village.transaction() as session:
        for number in ("12/KUD", "12-kud"):
            registered(session, a_member_draft(f"Warga {number}", number=number, birth_date=None))

    made = made_of(village, planned(village, into, is_one_file=False))

    assert len(list(made.iterdir())) == len(NAMES) + 2


@pytest.mark.parametrize("is_one_file", [True, False])
@pytest.mark.parametrize("parts", [0, 1, 2, 3])
def test_a_batch_cut_off_behind_any_part_ends_like_one_that_was_not(
    village: Database, into: Path, parts: int, *, is_one_file: bool
) -> None:
    whole, cut = into / "whole", into / "cut"
    for folder in (whole, cut):
        folder.mkdir()
    batch = planned(village, cut, is_one_file=is_one_file)
    with village.report() as session:
        for number in range(parts):
            write_part(session, batch, number)

    again = unfinished_batch(cut)

    assert again is not None
    assert again.parts_done() == parts
    with village.report() as session:
        for number in range(parts, again.parts):
            write_part(session, again, number)
        other = planned(village, whole, is_one_file=is_one_file)
        for number in range(other.parts):
            write_part(session, other, number)
    assert contents(finish_batch(again)) == contents(finish_batch(other))
    assert unfinished_batch(cut) is None


def falling(function: Callable[..., None], times: int, error: BaseException) -> Callable[..., None]:
    """Let a function work so many times, and then fall."""
    left = [times]

    def fall(*args: object) -> None:
        if not left[0]:
            raise error
        left[0] -= 1
        function(*args)

    return fall


@pytest.mark.parametrize("files", [0, 1, 3])
def test_a_fall_in_the_middle_of_a_part_leaves_no_half_file(
    village: Database, into: Path, files: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = planned(village, into, is_one_file=False)
    fsync = falling(os.fsync, files, KeyboardInterrupt())
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fsync)
        with pytest.raises(KeyboardInterrupt):
            made_of(village, batch)

    again = unfinished_batch(into)
    assert again is not None
    for name, content in contents(again.folder).items():
        assert content.endswith((b"%%EOF\n", b"}")) or name.endswith(".part")
    made = made_of(village, again)

    assert [
        text for file in contents(made).values() for text in texts_of(file) if "SALINAN" in text
    ] == []
    assert len(contents(made)) == len(NAMES)


def test_a_fall_while_parts_are_cleared_away_asks_for_nothing_again(
    village: Database, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = planned(village, into)
    unlink = falling(Path.unlink, 1, KeyboardInterrupt())
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", lambda path, **_: unlink(path))
        with pytest.raises(KeyboardInterrupt):
            made_of(village, batch)

    again = unfinished_batch(into)
    assert again is not None
    assert again.parts_done() == again.parts
    made = finish_batch(again)

    assert list(into.iterdir()) == [made]
    assert len(texts_of(made.read_bytes())) == len(NAMES)


def test_a_second_batch_of_the_same_days_is_marked_as_copies_and_lies_beside_the_first(
    village: Database, into: Path
) -> None:
    first = made_of(village, planned(village, into))
    second = made_of(village, planned(village, into))

    assert second.name == "rekening 2026-01-01 2026-11-24 (2).pdf"
    assert not any("SALINAN" in page for page in texts_of(first.read_bytes()))
    assert all("SALINAN 1" in page for page in texts_of(second.read_bytes()))


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, FolderProblem.FULL),
        (errno.EIO, FolderProblem.GONE),
        (errno.EACCES, FolderProblem.CLOSED),
    ],
)
def test_what_the_disk_says_is_known_and_what_was_written_stays(
    village: Database,
    into: Path,
    code: int,
    problem: FolderProblem,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    batch = planned(village, into)
    written(village, batch, 0)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", falling(print, 0, OSError(code, "disk")))
        with pytest.raises(FolderTrouble) as caught:
            written(village, batch, 1)

    assert caught.value.problem is problem
    assert batch.parts_done() == 1
    assert len(texts_of(made_of(village, batch).read_bytes())) == len(NAMES)


def test_a_folder_that_vanished_is_gone(village: Database, into: Path) -> None:
    batch = planned(village, into)
    shutil.rmtree(into)

    for step in (lambda: written(village, batch, 0), lambda: finish_batch(batch)):
        with pytest.raises(FolderTrouble) as caught:
            step()
        assert caught.value.problem is FolderProblem.GONE
    assert unfinished_batch(into) is None


def test_nobody_listed_makes_no_folder(village: Database, into: Path) -> None:
    batch = planned(village, into, which=MemberFilter(hamlet="Nowhere"))

    assert batch.count == batch.parts == 0
    assert list(into.iterdir()) == []


def test_a_plan_that_nobody_wants_is_taken_away(village: Database, into: Path) -> None:
    batch = planned(village, into)
    written(village, batch, 0)

    drop_batch(batch)

    assert list(into.iterdir()) == []


def test_a_plan_that_cannot_be_read_is_not_offered(village: Database, into: Path) -> None:
    batch = planned(village, into)
    (batch.folder / "rencana.json").write_bytes(b"{")

    assert unfinished_batch(into) is None


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        ("rekening A-0001", "../rekening A-0001"),
        ("rekening A-0001", "C:\\\\rekening A-0001"),
        ("2026-11-24.pdf", "2026-11-24.exe"),
        ('"part_size":2', '"part_size":0'),
        ('"part_size":2', f'"part_size":{PART_MAX + 1}'),
    ],
)
def test_a_plan_that_leads_out_of_its_folder_is_not_gone_on_with(
    village: Database, into: Path, told: str, instead: str
) -> None:
    plan = planned(village, into, is_one_file=False).folder / "rencana.json"
    text = plan.read_text()
    assert told in text
    assert unfinished_batch(into) is not None

    plan.write_text(text.replace(told, instead, 1))

    assert unfinished_batch(into) is None


def test_the_plan_of_other_books_is_refused(village: Database, fresh: Database, into: Path) -> None:
    batch: Batch = planned(village, into)

    with fresh.report() as session, pytest.raises(MemberUnknown):
        write_part(session, batch, 0)
