"""The hub's staff: who may read its pages, and for how long a login lasts."""

import hmac
import secrets
from datetime import timedelta
from hashlib import sha256
from typing import Final, NamedTuple

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import ColumnElement, Connection, delete, insert, select

from hub.opened_hub import Hub
from hub.tables import staff_session, staff_user
from values.identity import new_uuid
from values.trouble import Trouble

PASSWORD_LENGTH_MIN: Final = 10
PASSWORD_LENGTH_MAX: Final = 200
"""Longer ones would only be a way to keep the hub busy."""
NAME_LENGTH_MAX: Final = 60
SESSION_HOURS: Final = 12
"""One long working day."""
TOKEN_BYTES: Final = 32

_SESSION: Final = timedelta(hours=SESSION_HOURS) // timedelta(microseconds=1)
_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""19 MiB and some 80 ms a guess. Source: OWASP Password Storage Cheat Sheet, Argon2id."""
_NOBODY: Final = _HASHER.hash(secrets.token_hex(TOKEN_BYTES))
"""Compared with when the name is unknown, so that the answer takes as long."""


class UserRefused(Trouble):
    """The name is taken or none, or the password too short."""


class UnknownUser(Trouble):
    """Nobody of that name may log in."""


class Login(NamedTuple):
    """Who is logged in, with which token in the cookie."""

    user_id: bytes
    name: str
    token: str

    @property
    def form_token(self) -> str:
        """What a form of this login carries and no other site can know."""
        return hmac.digest(self.token.encode(), b"lumbung hub form", "sha256").hex()


def add_user(hub: Hub, name: str, password: str) -> None:
    """Let somebody log in.

    Raises:
        UserRefused: the name is taken or none, or the password too short.
    """
    tidy = _checked_name(name)
    row = {
        "user_id": new_uuid().bytes,
        "name": tidy,
        "password_hash": _hash_of(password),
        "created_at": hub.clock(),
    }

    def work(connection: Connection) -> None:
        if _user_id(connection, tidy) is not None:
            raise UserRefused("the name is taken")
        connection.execute(insert(staff_user).values(row))

    hub.storage.write(work)


def remove_user(hub: Hub, name: str) -> None:
    """End somebody's logins, and let them log in no more.

    Raises:
        UnknownUser: there is nobody of that name.
    """

    def work(connection: Connection) -> None:
        user_id = _user_id(connection, name)
        if user_id is None:
            raise UnknownUser(name)
        connection.execute(delete(staff_session).where(staff_session.c.user_id == user_id))
        connection.execute(delete(staff_user).where(staff_user.c.user_id == user_id))

    hub.storage.write(work)


def log_in(hub: Hub, name: str, password: str) -> Login | None:
    """Return a new login if name and password are right."""
    with hub.storage.reading() as connection:
        row = connection.execute(select(staff_user).where(staff_user.c.name == name)).one_or_none()
    known_hash = _NOBODY if row is None else row.password_hash
    try:
        _HASHER.verify(known_hash, password[:PASSWORD_LENGTH_MAX])
    except VerificationError:
        return None
    if row is None:
        return None
    login = Login(row.user_id, row.name, secrets.token_urlsafe(TOKEN_BYTES))
    hub.storage.write(lambda connection: _keep(connection, login, hub.clock()))
    return login


def login_of(hub: Hub, token: str) -> Login | None:
    """Return the login that a cookie stands for, if it has not expired."""
    asked = (
        select(staff_user.c.user_id, staff_user.c.name)
        .join(staff_session, staff_session.c.user_id == staff_user.c.user_id)
        .where(
            staff_session.c.token_hash == _token_hash(token),
            staff_session.c.expires_at > hub.clock(),
        )
    )
    with hub.storage.reading() as connection:
        row = connection.execute(asked).one_or_none()
    return None if row is None else Login(row.user_id, row.name, token)


def log_out(hub: Hub, login: Login) -> None:
    """End a login."""
    is_this = staff_session.c.token_hash == _token_hash(login.token)
    hub.storage.write(lambda connection: _end(connection, is_this))


def _end(connection: Connection, chosen: ColumnElement[bool]) -> None:
    connection.execute(delete(staff_session).where(chosen))


def _keep(connection: Connection, login: Login, now: int) -> None:
    """Write a login down, by its hash: who reads the table cannot use it."""
    _end(connection, staff_session.c.expires_at <= now)
    connection.execute(
        insert(staff_session).values(
            token_hash=_token_hash(login.token), user_id=login.user_id, expires_at=now + _SESSION
        )
    )


def _token_hash(token: str) -> bytes:
    return sha256(token.encode()).digest()


def _user_id(connection: Connection, name: str) -> bytes | None:
    found: bytes | None = connection.execute(
        select(staff_user.c.user_id).where(staff_user.c.name == name)
    ).scalar()
    return found


def _checked_name(name: str) -> str:
    tidy = " ".join(name.split())
    if not 0 < len(tidy) <= NAME_LENGTH_MAX or not tidy.isprintable():
        raise UserRefused("the name must have 1 to 60 letters")
    return tidy


def _hash_of(password: str) -> str:
    if not PASSWORD_LENGTH_MIN <= len(password) <= PASSWORD_LENGTH_MAX:
        raise UserRefused(f"the password must have at least {PASSWORD_LENGTH_MIN} letters")
    return _HASHER.hash(password)
