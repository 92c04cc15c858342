"""Printing over the network, against a real TCP server."""

import pytest

from desktop_app.printing.network_printer import NetworkPrinter
from desktop_app.printing.transport import NotConnected, OutOfPaper, TooSlow
from tests.desktop_app.printing.builders import (
    PAPER_IS_OUT,
    PAPER_IS_THERE,
    Printer9100,
    a_closed_port,
    a_printer,
)

A_JOB = b"\x1b@" + b"Beras SPHP 5 kg\n" * 40
A_JOB_BEYOND_ALL_BUFFERS = b"Beras SPHP 5 kg\n" * 200_000


def to(printer: Printer9100, stall_seconds: float = 5.0) -> NetworkPrinter:
    return NetworkPrinter("127.0.0.1", printer.port, stall_seconds=stall_seconds)


def test_a_job_arrives_byte_for_byte() -> None:
    with a_printer() as printer:
        to(printer).send(A_JOB)
        to(printer).send(b"second\n")

        assert printer.jobs.get() == A_JOB
        assert printer.jobs.get() == b"second\n"


def test_a_printer_that_says_it_has_paper_gets_the_job() -> None:
    with a_printer(answers=(PAPER_IS_THERE,)) as printer:
        to(printer).send(A_JOB)

        assert printer.jobs.get() == A_JOB


def test_a_printer_without_paper_gets_nothing() -> None:
    with a_printer(answers=(PAPER_IS_OUT,)) as printer:
        with pytest.raises(OutOfPaper) as caught:
            to(printer).send(A_JOB)

        assert not caught.value.may_have_printed
        assert printer.jobs.get() == b""


def test_an_answer_that_is_none_is_no_reason_not_to_print() -> None:
    with a_printer(answers=(b"\xff",)) as printer:
        to(printer).send(A_JOB)

        assert printer.jobs.get() == A_JOB


def test_where_no_printer_is_nothing_can_have_been_printed() -> None:
    with pytest.raises(NotConnected) as caught:
        NetworkPrinter("127.0.0.1", a_closed_port()).send(A_JOB)

    assert not caught.value.may_have_printed


def test_a_name_that_is_not_known_is_no_printer() -> None:
    with pytest.raises(NotConnected):
        NetworkPrinter("printer.invalid").send(A_JOB)


def test_a_printer_that_never_reads_is_given_up() -> None:
    with a_printer(hangs=True) as printer:
        with pytest.raises(TooSlow) as caught:
            to(printer, stall_seconds=0.2).send(A_JOB_BEYOND_ALL_BUFFERS)

        assert caught.value.may_have_printed


def test_bytes_that_only_wait_in_this_computer_are_not_taken_for_sent() -> None:
    job = b"x" * 6_000  # More than the printer holds, less than our own buffer does.
    with a_printer(hangs=True) as printer:
        with pytest.raises(TooSlow) as caught:
            to(printer, stall_seconds=0.2).send(job)

        assert caught.value.may_have_printed


def test_a_printer_that_breaks_off_half_way_may_have_printed() -> None:
    with a_printer(closes_after_bytes=1_000) as printer:
        with pytest.raises(NotConnected) as caught:
            to(printer).send(A_JOB_BEYOND_ALL_BUFFERS)

        assert caught.value.may_have_printed


def test_a_printer_that_closes_at_once_has_printed_nothing() -> None:
    with a_printer(closes_after_bytes=1) as printer, pytest.raises(NotConnected) as caught:
        to(printer).send(A_JOB)

    assert not caught.value.may_have_printed
