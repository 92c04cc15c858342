"""The hub as a program of its own: real sockets, real signals."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx2
import pytest

from hub.opened_hub import Hub
from hub.schema import REVISION
from sync.protocol.limits import ENVELOPE_BYTES_MAX
from sync.protocol.messages import MessageType, Receipt, read_message
from tests.hub.acts import a_line, a_sale
from tests.hub.builders import Village
from tests.hub.kept import net_sales, stock

WAIT_SECONDS = 30


@dataclass
class Serving:
    """A running `lumbung-hub serve`."""

    process: "subprocess.Popen[str]"
    lines: list[dict[str, object]] = field(default_factory=list)
    port: int = 0

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def read_until(self, event: str) -> dict[str, object]:
        """Read the log until something is said."""
        assert self.process.stderr is not None
        for text in self.process.stderr:
            line: dict[str, object] = json.loads(text)
            self.lines.append(line)
            if line["event"] == event:
                return line
        raise AssertionError(self.lines)

    def stop(self) -> int:
        """Ask it to stop, and return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        self.read_until("stopped")
        return self.process.wait(WAIT_SECONDS)


@contextmanager
def serving(database_url: str) -> Iterator[Serving]:
    """Run a hub as a process of its own."""
    command = [sys.executable, "-m", "hub", "serve", "--database", database_url, "--port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ})
    running = Serving(process)
    try:
        port = running.read_until("listening")["port"]
        assert isinstance(port, int)
        running.port = port
        yield running
    finally:
        process.kill()
        process.wait(WAIT_SECONDS)
        assert process.stderr is not None
        process.stderr.close()


@pytest.fixture
def server(database_url: str, hub: Hub) -> Iterator[Serving]:
    """Give a running hub on the database of the test."""
    assert hub
    with serving(database_url) as running:
        yield running


def test_a_sale_travels_over_a_real_line(server: Serving, village: Village) -> None:
    village.stream.record(a_sale())

    answer = httpx2.post(f"{server.address}/sync/batch", content=village.till.batch(village.stream))

    receipt = read_message(Receipt, village.till.opened(answer.content, MessageType.RECEIPT))
    assert receipt.acked_link == village.stream.links[1]
    assert net_sales(village) == 1_000
    assert server.stop() == 0


def test_eight_at_once_through_two_servers_make_one(
    database_url: str, server: Serving, village: Village
) -> None:
    for number in range(1, 41):
        village.stream.record(a_sale(a_line(number, 2), number=number))
    envelope = village.till.batch(village.stream)
    statuses, together = [], threading.Barrier(8)

    def send(address: str) -> None:
        together.wait()
        statuses.append(httpx2.post(f"{address}/sync/batch", content=envelope).status_code)

    with serving(database_url) as second:
        threads = [
            threading.Thread(target=send, args=[running.address])
            for running in (server, second) * 4
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert statuses == [200] * 8
    assert net_sales(village) == 80_000
    assert sum(stock(village).values()) == -80_000


def test_what_is_under_way_is_finished_before_the_hub_stops(
    server: Serving, village: Village
) -> None:
    village.stream.record(a_sale())
    body = village.till.batch(village.stream)
    head = f"POST /sync/batch HTTP/1.1\r\nHost: hub\r\nContent-Length: {len(body)}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), WAIT_SECONDS) as line:
        line.sendall(head.encode() + body[:100])
        httpx2.get(f"{server.address}/health")  # By now the other request has been taken up.
        server.process.send_signal(signal.SIGTERM)
        server.read_until("stopping")

        line.sendall(body[100:])
        answer = line.makefile("rb").read()

    assert answer.startswith(b"HTTP/1.1 200")
    server.read_until("stopped")
    assert server.process.wait(WAIT_SECONDS) == 0
    assert net_sales(village) == 1_000


def test_an_endless_body_is_cut_off(server: Serving) -> None:
    head = b"POST /sync/batch HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + bytes(65_536) + b"\r\n"
    sent = 0
    with socket.create_connection(("127.0.0.1", server.port), WAIT_SECONDS) as line:
        line.sendall(head)
        try:
            while sent < 64 * ENVELOPE_BYTES_MAX:
                line.sendall(chunk)
                sent += 65_536
        except OSError:
            pass  # The hub closed its end.

    assert sent < 64 * ENVELOPE_BYTES_MAX
    assert httpx2.get(f"{server.address}/health").status_code == 200


def test_health_says_what_a_watchman_needs(server: Serving) -> None:
    answer = httpx2.get(f"{server.address}/health")

    found = answer.json()
    assert (answer.status_code, found["status"], found["revision"]) == (200, "ok", REVISION)
    assert found["free_disk_bytes"] > 0


def test_the_log_has_a_line_a_request_and_no_address_or_name(
    server: Serving, village: Village
) -> None:
    httpx2.get(f"{server.address}/stok?cari=beras+bu+sri", follow_redirects=False)
    httpx2.post(f"{server.address}/sync/batch", content=b"rusak")

    server.stop()

    requests = [line for line in server.lines if line["event"] == "request"]
    assert [(line["path"], line["status"]) for line in requests] == [
        ("/stok", 303),
        ("/sync/batch", 400),
    ]
    assert requests[1]["problem"] == "bad-envelope"
    text = json.dumps(server.lines[1:])
    assert "127.0.0.1" not in text
    assert "beras" not in text
    assert village.cooperative_id.hex not in text


def test_a_port_that_is_taken_is_said_in_a_sentence(server: Serving, database_url: str) -> None:
    command = [sys.executable, "-m", "hub", "serve", "--database", database_url]

    done = subprocess.run(
        [*command, "--port", str(server.port)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert done.stderr.startswith("lumbung-hub: cannot listen on 127.0.0.1:")
    assert done.stderr.count("\n") == 1
