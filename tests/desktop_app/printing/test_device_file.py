"""Printing to a device file, against pipes and terminals, which behave as one."""

import os
import select
import sys
from pathlib import Path
from threading import Thread

import pytest

from desktop_app.printing.device_file import DeviceFile
from desktop_app.printing.transport import NotConnected, NotOnThisSystem, OutOfPaper, TooSlow

A_JOB = b"\x1b@" + b"Beras SPHP 5 kg\n" * 40
A_JOB_BEYOND_ALL_BUFFERS = b"Beras SPHP 5 kg\n" * 200_000


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    return path


def test_a_job_arrives_byte_for_byte(pipe: Path) -> None:
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    DeviceFile(pipe).send(A_JOB)

    assert os.read(reader, 10_000) == A_JOB
    os.close(reader)


def test_a_slow_printer_gets_all_of_a_long_job(pipe: Path) -> None:
    received = bytearray()

    def read_slowly() -> None:
        with pipe.open("rb", buffering=0) as device:
            while piece := device.read(500):
                received.extend(piece)

    keeps_open = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)  # So that the writer may begin first.
    reader = Thread(target=read_slowly)
    reader.start()
    DeviceFile(pipe).send(A_JOB_BEYOND_ALL_BUFFERS)
    reader.join()
    os.close(keeps_open)

    assert bytes(received) == A_JOB_BEYOND_ALL_BUFFERS


def test_a_printer_that_stops_is_given_up(pipe: Path) -> None:
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(TooSlow) as caught:
        DeviceFile(pipe, stall_seconds=0.1).send(A_JOB_BEYOND_ALL_BUFFERS)

    assert caught.value.may_have_printed
    os.close(reader)


def test_a_printer_that_was_stuck_before_took_nothing(pipe: Path) -> None:
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(TooSlow):
        DeviceFile(pipe, stall_seconds=0.1).send(A_JOB_BEYOND_ALL_BUFFERS)
    with pytest.raises(TooSlow) as caught:
        DeviceFile(pipe, stall_seconds=0.1).send(A_JOB)

    assert not caught.value.may_have_printed
    os.close(reader)


def test_a_printer_that_is_unplugged_half_way_may_have_printed(pipe: Path) -> None:
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    def take_some_and_go() -> None:
        select.select([reader], [], [])
        assert os.read(reader, 100)
        os.close(reader)

    thread = Thread(target=take_some_and_go)
    thread.start()
    with pytest.raises(NotConnected) as caught:
        DeviceFile(pipe).send(A_JOB_BEYOND_ALL_BUFFERS)
    thread.join()

    assert caught.value.may_have_printed


def test_without_a_printer_nothing_can_have_been_printed(tmp_path: Path, pipe: Path) -> None:
    for absent in (tmp_path / "lp7", pipe):  # No device; a device with nothing behind it.
        with pytest.raises(NotConnected) as caught:
            DeviceFile(absent).send(A_JOB)

        assert not caught.value.may_have_printed


def test_a_device_that_is_full_is_out_of_paper() -> None:
    with pytest.raises(OutOfPaper) as caught:
        DeviceFile(Path("/dev/full")).send(A_JOB)

    assert not caught.value.may_have_printed


def test_windows_has_no_device_files(monkeypatch: pytest.MonkeyPatch, pipe: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    with pytest.raises(NotOnThisSystem):
        DeviceFile(pipe).send(A_JOB)
