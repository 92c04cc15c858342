"""Reading and writing `settings.toml`."""

import os
import tomllib
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from errno import ENOSPC
from pathlib import Path
from typing import Any

from coop.members.numbering import NumberFormNotPossible, number_form
from coop.shop_settings import (
    COUNT_DAYS,
    PASSBOOK_BOUNDS,
    OversellPolicy,
    PrinterKind,
    ShopSettings,
)
from db.trouble import DatabaseReadOnly, DatabaseTrouble, DiskFull
from ui.widgets.chosen_keys import read_choice, written_choice
from values.percentage import WHOLE
from values.prices import PriceRounding
from values.trouble import Trouble

SETTINGS_BYTES_MAX = 64 * 1024
"""A few dozen short lines; a larger file is something else."""

_ROUNDINGS = (0, 50, 100, 500)
_COLUMNS = (32, 48)
_LETTERS = (100, 125, 150, 175, 200)
_PRICE_STEPS = (1, 50, 100, 500, 1_000)
_SHARE_MAX = 10 * WHOLE
"""Ten times the cost: more is a slip of the finger."""


class SettingsDamaged(Trouble):
    """The file of settings cannot be read; it is left as it is."""


def _one_of(*choices: int) -> Callable[[Any], int]:
    def chosen(value: Any) -> int:  # noqa: ANN401  Whatever stands in the file.
        if value not in choices or isinstance(value, bool):
            raise ValueError(value)
        return int(value)

    return chosen


def _between(least: int, most: int) -> Callable[[Any], int]:
    def measured(value: Any) -> int:  # noqa: ANN401  Whatever stands in the file.
        if type(value) is not int or not least <= value <= most:
            raise ValueError(value)
        return value

    return measured


def _share(value: Any) -> int:  # noqa: ANN401  Whatever stands in the file.
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _SHARE_MAX:
        raise ValueError(value)
    return value


def _number_form(value: Any) -> str:  # noqa: ANN401  Whatever stands in the file.
    try:
        number_form(value)
    except NumberFormNotPossible as refusal:
        raise ValueError(value) from refusal
    return str(value)


def _keys(value: Any) -> tuple[str, ...]:  # noqa: ANN401  Whatever stands in the file.
    pairs = tuple(_same_kind(pair, "") for pair in _same_kind(value, []))
    return written_choice(read_choice(pairs))


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "cash_rounding": _one_of(*_ROUNDINGS),
    "paper_columns": _one_of(*_COLUMNS),
    "letter_percent": _one_of(*_LETTERS),
    "zone_hours": _one_of(7, 8, 9),
    "cost_change_from": _share,
    "markup": _share,
    "price_step": _one_of(*_PRICE_STEPS),
    "price_rounding": PriceRounding,
    **dict.fromkeys(("count_days_a", "count_days_b", "count_days_c"), _one_of(*COUNT_DAYS)),
    "oversell_policy": OversellPolicy,
    "printer_kind": PrinterKind,
    "chosen_keys": _keys,
    "member_number_form": _number_form,
    "associate_number_form": _number_form,
    **{name: _between(*bounds) for name, bounds in PASSBOOK_BOUNDS.items()},
}


def read_settings(file: Path) -> ShopSettings:
    """Read the shop's settings; what is not written there has its default.

    Raises:
        SettingsDamaged: the file is no TOML, or a value in it is impossible; names which.
    """
    if not file.exists():
        return ShopSettings()
    try:
        if file.stat().st_size > SETTINGS_BYTES_MAX:
            raise SettingsDamaged("size")
        written = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # The last: nested a thousand deep.
        raise SettingsDamaged(str(error)) from error
    defaults = ShopSettings()
    chosen: dict[str, Any] = {}
    for field in fields(ShopSettings):
        if field.init and field.name in written:
            default = getattr(defaults, field.name)
            chosen[field.name] = _checked(field.name, written[field.name], default)
    return ShopSettings(**chosen)


def write_settings(file: Path, settings: ShopSettings) -> None:
    """Write the settings whole: to a new file, onto the disk, then in place of the old one.

    Raises:
        DiskFull, DatabaseReadOnly: it could not be written; the old file is as it was.
    """
    import tomli_w  # noqa: PLC0415  Read at each start, written seldom.

    values = {
        field.name: _plain(getattr(settings, field.name))
        for field in fields(ShopSettings)
        if field.init
    }
    fresh = file.with_suffix(".new")
    try:
        with fresh.open("wb") as opened:
            tomli_w.dump(values, opened)
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(file)
    except OSError as error:
        trouble: type[DatabaseTrouble] = DiskFull if error.errno == ENOSPC else DatabaseReadOnly
        raise trouble(str(error)) from error


def _checked(name: str, value: Any, default: Any) -> Any:  # noqa: ANN401  As the field has it.
    try:
        if check := _CHECKS.get(name):
            return check(value)
        if isinstance(default, tuple):
            return tuple(_same_kind(line, "") for line in _same_kind(value, []))
        return _same_kind(value, default)
    except (TypeError, ValueError) as error:
        raise SettingsDamaged(name) from error


def _same_kind(value: Any, default: Any) -> Any:  # noqa: ANN401  As the field has it.
    if type(value) is not type(default):
        raise TypeError(value)
    return value


def _plain(value: Any) -> Any:  # noqa: ANN401  As TOML has it.
    if isinstance(value, StrEnum):
        return str(value)
    return list(value) if isinstance(value, tuple) else value
