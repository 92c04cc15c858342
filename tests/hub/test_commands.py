"""`lumbung-hub` on the command line."""

import io
import json
import sys

import pytest

from hub.__main__ import main
from hub.command_words import sentence_for
from hub.delivery import ForkFound
from hub.opened_hub import Hub
from sync.protocol.vouchers import Invitation, read_invitation, read_voucher_code
from tests.hub.acts import a_line, a_sale
from tests.hub.builders import BANTUL, Village
from values.trouble import Trouble


@pytest.fixture
def run(database_url: str, capsys: pytest.CaptureFixture[str]) -> "Run":
    """Give a way to run commands on the test's database."""
    return Run(database_url, capsys)


class Run:
    """Runs commands, and returns exit code, output and errors."""

    def __init__(self, database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
        self._database_url = database_url
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """Run one command."""
        code = main([*arguments, "--database", self._database_url])
        out, err = self._capsys.readouterr()
        return code, out, err


def test_a_cooperative_is_added_and_gets_a_voucher(run: Run) -> None:
    code, out, _ = run("cooperative", "add", "--name", "KDMP Wukirsari", "--region", BANTUL)
    voucher_code, voucher, _ = run("voucher", out.strip())

    assert (code, voucher_code) == (0, 0)
    assert len(read_voucher_code(voucher.strip())) == 15
    assert "KDMP Wukirsari: 1 facts" in run("status")[1]


def test_a_voucher_comes_with_the_text_of_its_qr_code(run: Run, village: Village) -> None:
    name, address = str(village.cooperative_id), "https://hub.bantul.example/"
    code, out, _ = run("voucher", name, "--address", address)

    voucher, qr_text = out.splitlines()
    invitation = Invitation("https://hub.bantul.example", read_voucher_code(voucher))
    assert code == 0
    assert read_invitation(qr_text) == invitation


def test_a_cooperative_is_not_added_twice_by_hand(run: Run) -> None:
    added = run("cooperative", "add", "--name", "KDMP Wukirsari", "--region", BANTUL)[1]

    code, out, err = run("cooperative", "add", "--name", "kdmp  wukirsari", "--region", BANTUL)
    elsewhere = run("cooperative", "add", "--name", "KDMP Wukirsari", "--region", "34.04.17.2001")

    assert (code, out) == (1, "")
    assert added.strip() in err
    assert elsewhere[0] == 0


def test_a_device_is_suspended_and_resumed(run: Run, village: Village) -> None:
    name = str(village.till.device_id)

    assert run("device", "suspend", name)[0] == 0
    suspended = json.loads(run("status", "--json")[1])
    assert run("device", "resume", name)[0] == 0
    resumed = json.loads(run("status", "--json")[1])

    assert suspended["cooperatives"][0]["devices"][0]["status"] == "suspended"
    assert resumed["cooperatives"][0]["devices"][0]["status"] == "active"


def test_status_adds_up_for_a_script(run: Run, village: Village) -> None:
    village.stream.record(a_sale(a_line(1, 3, 2_000)))
    village.push()

    [found] = json.loads(run("status", "--json")[1])["cooperatives"]

    assert (found["id"], found["facts"], found["sold"]) == (str(village.cooperative_id), 3, 6_000)
    assert found["device_facts"] == 1
    assert found["days"][0]["net"] == 6_000
    assert list(found["stock"].values()) == [-3_000]
    assert found["last_contact"] == "2026-11-24T02:00:00+00:00"


def test_a_password_comes_from_standard_input(
    run: Run, monkeypatch: pytest.MonkeyPatch, hub: Hub
) -> None:
    assert hub
    monkeypatch.setattr(sys, "stdin", io.StringIO("beras sembilan kilo\n"))

    assert run("user", "add", "Sri")[0] == 0
    assert run("user", "remove", "Sri")[0] == 0


NOWHERE = "00000000-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["voucher", NOWHERE], "no cooperative has the id"),
        (["device", "suspend", NOWHERE], "no device has the id"),
        (["device", "resume", NOWHERE], "no device has the id"),
        (["user", "remove", "Sri"], "nobody is called Sri"),
        (["cooperative", "add", "--name", " ", "--region", BANTUL], "the name must have 1 to 100"),
        (["cooperative", "add", "--name", "K", "--region", "Bantul"], "the region code must look"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run: Run, arguments: list[str], said: str) -> None:
    code, out, err = run(*arguments)

    assert (code, out) == (1, "")
    assert err.startswith(f"lumbung-hub: {said}")
    assert err.count("\n") == 1
    assert err.endswith(".\n")


def test_a_voucher_replaces_only_a_device_of_its_cooperative(run: Run, village: Village) -> None:
    code, out, err = run("voucher", str(village.cooperative_id), "--replaces", NOWHERE)

    assert (code, out) == (1, "")
    assert "`lumbung-hub status --json` lists them" in err


def test_every_trouble_of_the_hub_has_a_sentence() -> None:
    troubles = [Trouble]
    for trouble in troubles:
        troubles += trouble.__subclasses__()
    of_the_hub = {one for one in troubles if one.__module__.startswith("hub.")}

    assert {sentence_for(one("satu")) for one in of_the_hub if one is not ForkFound}


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["cooperative"],
        ["voucher", "bukan-id"],
        ["user", "add"],
        ["serve", "--port", "x"],
        ["serve", "--port", "99999"],
        ["voucher", NOWHERE, "--address", "hub"],
    ],
)
def test_a_command_that_is_none_is_explained(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)

    assert left.value.code == 2


def test_a_database_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["status", "--database", "postgresql://127.0.0.1:1/hub"])

    assert code == 1
    said = capsys.readouterr().err
    assert said.startswith("lumbung-hub: the database cannot be used (")
    assert said.count("\n") == 1
