"""What staff reads: questions to the rolled-up tables, quick with 75 villages and years of days."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from hub.tables import contact, cooperative, daily_sales, device, incident, waiting
from values.instant import day_number
from values.period import Period


class CooperativeRow(NamedTuple):
    """A cooperative in the list."""

    cooperative_id: bytes
    name: str
    region: str
    facts: int
    devices: int
    seen_at: int | None
    """When one of its devices last spoke to us; None if none ever did."""
    backlog: int
    """Facts of which its devices said hello, and which they have not delivered since."""
    waiting: int
    incidents: int
    sold: int
    """In the period asked for, what was taken back deducted."""


class DayRow(NamedTuple):
    """A day's sales, of one cooperative or of all."""

    day: int
    sale_count: int
    sale_total: int
    member_total: int
    taken_back: int

    @property
    def net(self) -> int:
        """What remained."""
        return self.sale_total - self.taken_back


class DeviceRow(NamedTuple):
    """A device in the list of its cooperative."""

    device_no: int
    label: str
    status: str
    seen_at: int | None
    app_version: str | None


_TAKEN_BACK: Final = daily_sales.c.void_total + daily_sales.c.return_total


def cooperatives(connection: Connection, period: Period) -> list[CooperativeRow]:
    """Return every cooperative by name, with its sales in the period."""
    of_devices = _by_cooperative(
        connection,
        select(
            device.c.cooperative_id,
            func.count(),
            func.max(contact.c.seen_at),
            func.coalesce(func.sum(contact.c.backlog), 0),
        )
        .select_from(device.outerjoin(contact))
        .group_by(device.c.cooperative_id),
    )
    waiting_facts = _by_cooperative(connection, _counts(waiting))
    incidents = _by_cooperative(connection, _counts(incident).where(incident.c.closed_at.is_(None)))
    sold = _by_cooperative(
        connection,
        select(daily_sales.c.cooperative_id, func.sum(daily_sales.c.sale_total - _TAKEN_BACK))
        .where(_within(period))
        .group_by(daily_sales.c.cooperative_id),
    )
    rows = connection.execute(select(cooperative).order_by(cooperative.c.name))
    found = []
    for row in rows:
        name = row.cooperative_id
        devices, seen_at, backlog = of_devices.get(name, (0, None, 0))
        counts = [int(kind.get(name, (0,))[0]) for kind in (waiting_facts, incidents, sold)]
        found.append(
            CooperativeRow(
                name, row.name, row.region, row.position, devices, seen_at, int(backlog), *counts
            )
        )
    return found


def days(connection: Connection, period: Period, cooperative_id: bytes | None) -> list[DayRow]:
    """Return the days of the period on which something was sold or taken back, in order."""
    asked = (
        select(
            daily_sales.c.business_date,
            *(
                func.sum(column)
                for column in (
                    daily_sales.c.sale_count,
                    daily_sales.c.sale_total,
                    daily_sales.c.member_total,
                    _TAKEN_BACK,
                )
            ),
        )
        .where(_within(period))
        .group_by(daily_sales.c.business_date)
        .order_by(daily_sales.c.business_date)
    )
    if cooperative_id is not None:
        asked = asked.where(daily_sales.c.cooperative_id == cooperative_id)
    return [DayRow(*map(int, row)) for row in connection.execute(asked)]


def devices_of(connection: Connection, cooperative_id: bytes) -> list[DeviceRow]:
    """Return a cooperative's devices in the order of their numbers."""
    asked = (
        select(
            device.c.device_no,
            device.c.label,
            device.c.status,
            contact.c.seen_at,
            contact.c.app_version,
        )
        .select_from(device.outerjoin(contact))
        .where(device.c.cooperative_id == cooperative_id)
        .order_by(device.c.device_no)
    )
    return [DeviceRow(*row) for row in connection.execute(asked)]


def _by_cooperative(
    connection: Connection, question: Select[Any]
) -> Mapping[bytes, tuple[Any, ...]]:
    return {row[0]: tuple(row[1:]) for row in connection.execute(question)}


def _counts(table: Table) -> Select[Any]:
    return select(table.c.cooperative_id, func.count()).group_by(table.c.cooperative_id)


def _within(period: Period) -> ColumnElement[bool]:
    first, after = day_number(period.first), day_number(period.after)
    return (daily_sales.c.business_date >= first) & (daily_sales.c.business_date < after)
