"""Pages for the hub's staff: what the villages sold, have, and what somebody should look at."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection
from starlette.exceptions import HTTPException

from hub.chart import WIDE_DESK
from hub.concerns import concern_counts, open_incidents, waiting_facts
from hub.figures import CooperativeRow, cooperatives, days, devices_of
from hub.goods_on_hand import goods_of_all, shelf_of, shelves_with
from hub.opened_hub import Hub
from hub.page_rendering import page
from hub.routes.signed_in import SignedIn, hub_of
from hub.sales_pages import SPANS, chart_of, gathered, last_days, total_of
from hub.staff import Login

A_DAY: Final = 86_400_000_000
"""Microseconds."""
SHORT_SPAN: Final = 14
WEEK: Final = 7
LIST_LENGTH: Final = 6
SEARCH_LENGTH_MAX: Final = 100
PAGE_NUMBER_MAX: Final = 100_000

router = APIRouter()


@router.get("/")
def get_summary(request: Request, login: SignedIn) -> Response:
    """Show the state of all cooperatives at a glance."""

    def known(connection: Connection, hub: Hub) -> dict[str, Any]:
        today, now = hub.today(), hub.clock()
        period = last_days(today, SHORT_SPAN)
        rows = cooperatives(connection, last_days(today, WEEK))
        parts = gathered(days(connection, period, None), period)
        seen = [row.seen_at for row in rows if row.seen_at is not None]
        silent = [row for row in rows if now - (row.seen_at or 0) >= A_DAY]
        return {
            "rows": rows,
            "today": total_of(days(connection, last_days(today, 1), None)),
            "week_net": sum(row.sold for row in rows),
            "heard": sum(now - moment < A_DAY for moment in seen),
            "facts": sum(row.facts for row in rows),
            "silent": sorted(silent, key=lambda row: row.seen_at or 0)[:LIST_LENGTH],
            "best": sorted(rows, key=lambda row: -row.sold)[:LIST_LENGTH],
            "chart": chart_of(parts, SHORT_SPAN),
            "days": list(reversed(parts))[:WEEK],
        }

    return _shown(request, login, "ringkasan", "summary.html", known)


@router.get("/koperasi")
def get_cooperatives(request: Request, login: SignedIn) -> Response:
    """List the cooperatives."""

    def known(connection: Connection, hub: Hub) -> dict[str, Any]:
        return {"rows": cooperatives(connection, last_days(hub.today(), WEEK))}

    return _shown(request, login, "koperasi", "cooperatives.html", known)


@router.get("/koperasi/{cooperative_id}")
def get_cooperative(
    request: Request, login: SignedIn, cooperative_id: UUID, cari: str = "", hal: int = 1
) -> Response:
    """Show one cooperative."""

    def known(connection: Connection, hub: Hub) -> dict[str, Any]:
        period = last_days(hub.today(), SHORT_SPAN)
        name, search = cooperative_id.bytes, cari[:SEARCH_LENGTH_MAX]
        row = _named(cooperatives(connection, period), name)
        return {
            "row": row,
            "devices": devices_of(connection, name),
            "chart": chart_of(gathered(days(connection, period, name), period), SHORT_SPAN),
            "waiting_rows": waiting_facts(connection, name),
            "incident_rows": open_incidents(connection, name),
            "search": search,
            "shelf": shelf_of(connection, name, search, _page_number(hal)),
        }

    return _shown(request, login, "koperasi", "cooperative.html", known)


@router.get("/penjualan")
def get_sales(
    request: Request, login: SignedIn, koperasi: str = "", hari: int = SHORT_SPAN
) -> Response:
    """Show sales by day, of all cooperatives or of one."""
    span = hari if hari in dict(SPANS) else SHORT_SPAN

    def known(connection: Connection, hub: Hub) -> dict[str, Any]:
        period = last_days(hub.today(), span)
        rows = cooperatives(connection, period)
        chosen = _named(rows, _id_of(koperasi)) if koperasi else None
        sold = days(connection, period, chosen.cooperative_id if chosen else None)
        parts = gathered(sold, period)
        total = total_of(sold)
        percent = total.member_total * 100 // total.sale_total if total.sale_total else 0
        return {
            "names": [(row.cooperative_id.hex(), row.name) for row in rows],
            "chosen": koperasi,
            "chosen_name": chosen.name if chosen else "semua koperasi",
            "spans": SPANS,
            "span": span,
            "first": f"{period.first:%d-%m-%Y}",
            "last": f"{hub.today():%d-%m-%Y}",
            **total._asdict(),
            "net": total.net,
            "member_percent": percent,
            "chart": chart_of(parts, span, WIDE_DESK),
            "rows": [part for part in reversed(parts) if part.sale_count or part.taken_back],
        }

    return _shown(request, login, "penjualan", "sales.html", known)


@router.get("/stok")
def get_stock(request: Request, login: SignedIn, cari: str = "", hal: int = 1) -> Response:
    """Show stock on hand by thing, across cooperatives."""

    def known(connection: Connection, _hub: Hub) -> dict[str, Any]:
        search = cari[:SEARCH_LENGTH_MAX]
        return {"search": search, "goods": goods_of_all(connection, search, _page_number(hal))}

    return _shown(request, login, "stok", "stock.html", known)


@router.get("/stok/barang")
def get_goods(request: Request, login: SignedIn, kunci: str) -> Response:
    """Show what each cooperative has of one thing."""

    def known(connection: Connection, _hub: Hub) -> dict[str, Any]:
        shelves = shelves_with(connection, kunci)
        if not shelves:
            raise HTTPException(404)
        return {"name": shelves[0].item_name, "shelves": shelves}

    return _shown(request, login, "stok", "goods.html", known)


@router.get("/periksa")
def get_concerns(request: Request, login: SignedIn) -> Response:
    """Show what waits for somebody."""

    def known(connection: Connection, _hub: Hub) -> dict[str, Any]:
        return {
            "waiting_rows": waiting_facts(connection),
            "incident_rows": open_incidents(connection),
        }

    return _shown(request, login, "periksa", "concerns.html", known)


def sorry(_request: Request, status: int) -> Response:
    """Say that a page cannot be shown, and what to do."""
    if status < 500:  # noqa: PLR2004  HTTP's own line between theirs and ours.
        first, then = "Halaman tidak ditemukan", "Periksa alamatnya, atau mulai dari ringkasan."
    else:
        first, then = "Hub sedang bermasalah", "Coba lagi sebentar. Data koperasi tetap aman."
    return page("sorry.html", {"first": first, "then": then}, status)


Known = Callable[[Connection, Hub], dict[str, Any]]


def _shown(request: Request, login: Login, section: str, template: str, known: Known) -> Response:
    hub = hub_of(request)
    with hub.storage.reading() as connection:
        waiting, incidents = concern_counts(connection)
        everywhere = {
            "section": section,
            "login": login,
            "now": hub.clock(),
            "waiting": waiting,
            "incidents": incidents,
            "concerns": waiting + incidents,
        }
        return page(template, everywhere | known(connection, hub))


def _named(rows: list[CooperativeRow], name: bytes) -> CooperativeRow:
    found = next((row for row in rows if row.cooperative_id == name), None)
    if found is None:
        raise HTTPException(404)
    return found


def _id_of(text: str) -> bytes:
    try:
        return UUID(text).bytes
    except ValueError as error:
        raise HTTPException(404) from error


def _page_number(number: int) -> int:
    return min(max(number, 1), PAGE_NUMBER_MAX) - 1
