"""`lumbung-hub`: serves the hub, and does what its administrator does.

Every command opens the database given by `--database`, makes or updates its tables, and does one
thing. Passwords are asked for on the terminal or read from standard input, and never given as an
argument, where every user of the computer could read them.
"""

import getpass
import json
import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from hub.command_words import sentence_for
from hub.cooperatives import add_cooperative, check_no_namesake
from hub.devices import resume, suspend
from hub.enrolling import issue_voucher
from hub.opened_hub import Hub, open_hub
from hub.serving import serve
from hub.staff import add_user, remove_user
from hub.status_report import status_lines, status_report
from sync.protocol.vouchers import invitation_text, is_web_address, read_voucher_code
from values.identity import CooperativeId, DeviceId
from values.trouble import Trouble

DATABASE: Final = os.environ.get("LUMBUNG_HUB_DATABASE", "sqlite:///lumbung-hub.db")
HOST: Final = "127.0.0.1"
PORT: Final = 8750
PORT_MAX: Final = 65_535

Command = Callable[[Hub, Namespace], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    given = _parser().parse_args(arguments)
    try:
        if given.command is None:
            serve(given.database, given.host, given.port)
            return 0
        hub = open_hub(given.database)
        try:
            given.command(hub, given)
        finally:
            hub.close()
    except Trouble as trouble:
        print(f"lumbung-hub: {sentence_for(trouble)}.", file=sys.stderr)
        return 1
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="lumbung-hub", description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serving = _command(commands, "serve", None, "serve devices and pages until told to stop")
    serving.add_argument("--host", default=HOST, help=f"address to listen on, default {HOST}")
    serving.add_argument("--port", type=_port, default=PORT, help=f"default {PORT}; 0 chooses one")
    _cooperative_commands(commands)
    _device_commands(commands)
    _user_commands(commands)
    status = _command(commands, "status", _status, "say what the hub holds")
    status.add_argument("--json", action="store_true", help="everything, for a script")
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= PORT_MAX):
        raise ArgumentTypeError(f"a port is a number from 0 to {PORT_MAX}, not {text!r}")
    return int(text)


def _address(text: str) -> str:
    address = text.strip().rstrip("/")
    if not is_web_address(address):
        raise ArgumentTypeError(f"an address looks like https://hub.example, not {text!r}")
    return address


def _cooperative_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    group = commands.add_parser("cooperative", help="add a cooperative").add_subparsers(
        required=True, metavar="COMMAND"
    )
    adding = _command(group, "add", _add_cooperative, "add a cooperative and print its id")
    adding.add_argument("--name", required=True, help="as the villagers know it")
    adding.add_argument("--region", required=True, help="of its village: 34.02.KK.20NN")
    adding.add_argument("--id", type=UUID, help="of a cooperative that the hub forgot")
    voucher = _command(commands, "voucher", _voucher, "print a voucher for one new device")
    voucher.add_argument("cooperative_id", type=UUID, help="as `cooperative add` printed it")
    voucher.add_argument("--replaces", type=UUID, metavar="DEVICE_ID", help="which then retires")
    voucher.add_argument(
        "--address", type=_address, metavar="URL", help="of this hub: prints the QR text, too"
    )


def _device_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    group = commands.add_parser("device", help="suspend or resume a device").add_subparsers(
        required=True, metavar="COMMAND"
    )
    for name, act, words in (
        ("suspend", suspend, "let it read nothing and hold what it sends"),
        ("resume", resume, "let it work again and count what was held"),
    ):
        _command(group, name, _device_command(act), words).add_argument("device_id", type=UUID)


def _user_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    group = commands.add_parser("user", help="who may read the pages").add_subparsers(
        required=True, metavar="COMMAND"
    )
    adding = _command(group, "add", _add_user, "let somebody log in; asks for the password")
    adding.add_argument("name")
    removing = _command(group, "remove", _remove_user, "end somebody's logins")
    removing.add_argument("name")


def _command(
    commands: "_SubParsersAction[ArgumentParser]", name: str, command: Command | None, words: str
) -> ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.add_argument("--database", default=DATABASE, metavar="URL", help=f"default {DATABASE}")
    parser.set_defaults(command=command)
    return parser


def _add_cooperative(hub: Hub, given: Namespace) -> None:
    check_no_namesake(hub, given.name, given.region)
    wanted = None if given.id is None else CooperativeId(given.id)
    print(add_cooperative(hub, given.name, given.region, wanted))


def _voucher(hub: Hub, given: Namespace) -> None:
    replaces = None if given.replaces is None else DeviceId(given.replaces)
    code = issue_voucher(hub, CooperativeId(given.cooperative_id), replaces)
    print(code)
    if given.address is not None:
        print(invitation_text(given.address, read_voucher_code(code)))


def _device_command(act: Callable[[Hub, DeviceId], None]) -> Command:
    return lambda hub, given: act(hub, DeviceId(given.device_id))


def _add_user(hub: Hub, given: Namespace) -> None:
    add_user(hub, given.name, _password())


def _remove_user(hub: Hub, given: Namespace) -> None:
    remove_user(hub, given.name)


def _password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\n")


def _status(hub: Hub, given: Namespace) -> None:
    if given.json:
        print(json.dumps(status_report(hub), ensure_ascii=False))
    else:
        print(*status_lines(hub), sep="\n")


if __name__ == "__main__":
    sys.exit(main())
