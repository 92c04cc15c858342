"""Printing through CUPS, with a program `lp` of our own on the path."""

from pathlib import Path

import pytest

from desktop_app.printing.cups import CupsPrinter
from desktop_app.printing.transport import NotConnected, NotOnThisSystem, TooSlow

A_JOB = b"\x1b@\x1dV\x42\x00Gula\n"


def a_program(folder: Path, monkeypatch: pytest.MonkeyPatch, *script: str) -> None:
    """Put a program called `lp` on the path."""
    program = folder / "lp"
    program.write_text("\n".join(("#!/bin/sh", *script)) + "\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")


def test_the_spooler_gets_the_raw_bytes_and_the_printers_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_program(
        tmp_path, monkeypatch, f'printf "%s|" "$@" > {tmp_path}/words', f"cat > {tmp_path}/job"
    )

    CupsPrinter("-o evil; rm").send(A_JOB)

    assert (tmp_path / "job").read_bytes() == A_JOB
    assert (tmp_path / "words").read_text() == "-d-o evil; rm|-o|raw|-s|"


def test_without_a_name_the_default_printer_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_program(tmp_path, monkeypatch, f'printf "%s|" "$@" > {tmp_path}/words', "cat > /dev/null")

    CupsPrinter("").send(A_JOB)

    assert (tmp_path / "words").read_text() == "-o|raw|-s|"


def test_what_the_spooler_refuses_was_not_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_program(tmp_path, monkeypatch, "echo 'The printer does not exist' >&2", "exit 1")

    with pytest.raises(NotConnected, match="does not exist") as caught:
        CupsPrinter("struk").send(A_JOB)

    assert not caught.value.may_have_printed


def test_a_spooler_that_does_not_answer_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_program(tmp_path, monkeypatch, "exec sleep 60")

    with pytest.raises(TooSlow) as caught:
        CupsPrinter("struk", timeout_seconds=0.2).send(A_JOB)

    assert caught.value.may_have_printed


def test_without_cups_the_way_does_not_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(NotOnThisSystem):
        CupsPrinter("struk").send(A_JOB)


def test_a_program_that_does_not_start_is_no_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_program(tmp_path, monkeypatch)
    (tmp_path / "lp").write_bytes(b"\x7fELF nonsense")

    with pytest.raises(NotConnected):
        CupsPrinter("struk").send(A_JOB)
