"""What comes over the line is bounded, and every way to fail has its name."""

import socket
import ssl
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from sync.client.transport import (
    STALL_SECONDS,
    AddressNotSafe,
    CertificateRefused,
    HttpTransport,
    HubRefused,
    LineCut,
    NoAnswer,
    NoLine,
    bounded,
    checked_address,
)
from sync.protocol.limits import ENVELOPE_BYTES_MAX
from sync.protocol.problems import Problem, ProblemFound, write_problem
from tests.sync.client.builders import NOON
from tests.sync.client.strange_server import answering, http

BUSY = write_problem(ProblemFound(Problem.BUSY))


def posted(answer: bytes) -> bytes:
    with answering(answer) as server, HttpTransport(server.address) as line:
        return line.post("/sync/hello", b"envelope")


def test_the_request_is_the_envelope_and_asks_for_no_compression() -> None:
    with answering(http("200 OK", b"answer")) as server, HttpTransport(server.address) as line:
        answer = line.post("/sync/hello", b"envelope")

    (request,) = server.requests
    assert answer == b"answer"
    assert request.startswith(b"POST /sync/hello HTTP/1.1\r\n")
    assert request.endswith(b"\r\n\r\nenvelope")
    assert b"accept-encoding: identity" in request.lower()


def test_an_answer_of_the_largest_envelope_is_taken_and_a_larger_one_is_not() -> None:
    largest = bytes(ENVELOPE_BYTES_MAX)

    assert posted(http("200 OK", largest)) == largest
    with pytest.raises(NoAnswer):
        posted(http("200 OK", largest + b"x"))


def test_an_answer_shorter_than_it_says_is_no_answer() -> None:
    with pytest.raises(LineCut):
        posted(http("200 OK", b"half", length=8))


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 200", b"SSH-2.0-OpenSSH\r\n", b"\x16\x03\x01\x02"]
)
def test_an_answer_that_is_no_http_is_a_cut_line(answer: bytes) -> None:
    with pytest.raises(LineCut):
        posted(answer)


@pytest.mark.parametrize(
    "answer",
    [
        http("302 Found", b"", "Location: http://127.0.0.1:1/login"),
        http("404 Not Found", b"<html>"),
        http("502 Bad Gateway", b"<html>" * 1_000),
        http("204 No Content"),
    ],
    ids=lambda answer: answer[9:12].decode(),
)
def test_a_login_page_and_its_like_are_no_answer(answer: bytes) -> None:
    with pytest.raises(NoAnswer):
        posted(answer)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("Retry-After: 120", 120.0),
        ("Retry-After: -5", None),
        ("Retry-After: soon", None),
        ("Retry-After: 99999999999999999999", None),
        ("X-Nothing: 1", None),
    ],
)
def test_a_busy_hub_says_when_to_come_again(header: str, seconds: float | None) -> None:
    with pytest.raises(HubRefused) as refused:
        posted(http("503 Service Unavailable", BUSY, header))

    assert refused.value.problem is Problem.BUSY
    assert refused.value.retry_after_seconds == seconds


def test_where_nobody_listens_there_is_no_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    with pytest.raises(NoLine), HttpTransport(f"http://127.0.0.1:{port}") as line:
        line.post("/sync/hello", b"")


def test_after_trouble_the_same_line_dials_again() -> None:
    with answering(http("200 OK", b"half", length=8)) as server:
        with HttpTransport(server.address) as line:
            for _ in range(2):
                with pytest.raises(LineCut):
                    line.post("/sync/hello", b"")

        assert len(server.requests) == 2


def test_an_answer_that_trickles_is_given_up_though_it_never_stalls() -> None:
    clock = iter(range(0, 10_000, 10))

    with pytest.raises(LineCut):
        list(bounded((b"x" for _ in range(100)), 1_000, lambda: next(clock)))


def test_a_slow_line_that_goes_on_is_waited_for() -> None:
    clock = iter(range(0, 1_000_000, STALL_SECONDS + 1))
    slow = [b"x" * 300] * 100

    assert b"".join(bounded(iter(slow), 100_000, lambda: next(clock))) == b"x" * 30_000


@pytest.mark.parametrize(
    "address",
    [
        "https://hub.example.id",
        "https://hub.example.id:8443/lumbung/",
        "http://127.0.0.1:8750",
        "http://localhost:8750",
        "http://[::1]:8750",
    ],
)
def test_https_anywhere_and_http_on_this_computer_are_safe(address: str) -> None:
    assert checked_address(f" {address} ") == address.rstrip("/")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hub.example.id",
        "http://hub.example.id",
        "http://192.168.1.4:8750",
        "http://127.0.0.1.example.id",
        "http://localhost@example.id",
        "https://clerk:secret@hub.example.id",
        "https://hub.example.id/?to=x",
        "https://hub.example.id:99999",
        "https://[::1",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "https://",
    ],
)
def test_any_other_address_is_not_used(address: str) -> None:
    with pytest.raises(AddressNotSafe):
        HttpTransport(address)


@pytest.fixture
def self_signed(tmp_path: Path) -> ssl.SSLContext:
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "hub")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOON - timedelta(days=3_650))
        .not_valid_after(NOON + timedelta(days=36_500))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, None)
    )
    file = tmp_path / "hub.pem"
    file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
    )
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trust.load_cert_chain(file)
    return trust


def test_a_certificate_that_nobody_vouches_for_has_its_own_name(
    self_signed: ssl.SSLContext,
) -> None:
    with answering(http("200 OK", b"answer"), self_signed) as server:
        with pytest.raises(CertificateRefused), HttpTransport(server.address) as line:
            line.post("/sync/hello", b"secret")

        assert server.requests == []


def test_without_looking_at_the_certificate_the_hub_can_still_be_asked_the_time(
    self_signed: ssl.SSLContext,
) -> None:
    with (
        answering(http("200 OK", b"answer"), self_signed) as server,
        HttpTransport(server.address, checks_certificate=False) as line,
    ):
        assert line.post("/sync/hello", b"") == b"answer"
