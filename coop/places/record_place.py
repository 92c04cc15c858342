"""Name a place, rename it, or put it away (tempat).

The places of every shop may be renamed and never put away; a place in which goods lie stays.
"""

from dataclasses import dataclass

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.places import PlaceRecorded
from coop.places.refusals import (
    NAME_LETTERS_MAX,
    PlaceChangedMeanwhile,
    PlaceNamedSo,
    PlaceNameMissing,
    PlaceNotEmpty,
    PlaceStays,
    TooManyPlaces,
    place_text,
)
from coop.stock.places import KnownPlace, known_places
from coop.word_search.folding import folded
from db.rows import Latest, driver_connection
from db.session import Session
from db.tables import StockPlace
from values.identity import PlaceId
from values.places import OF_EVERY_SHOP
from values.stamp import Stamp

PLACES_MAX = 20
"""Those in use: what a choice shows without scrolling."""
_ITEMS = "SELECT count(*) FROM place_stock WHERE place_id = ? AND quantity <> 0"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDraft:
    """A place as a form wants it."""

    place_id: PlaceId
    name: str
    sells: bool = True
    """Counts only for a new place: goods would otherwise be sold, or not, that nobody touched."""
    is_active: bool = True
    based_on: int = 0
    """The revision that the form was opened with; 0 where there was none."""


@use_case
def record_place(session: Session, stamp: Stamp, *, place: PlaceDraft) -> KnownPlace:
    """Record a place as it is from now on, and return it.

    Raises:
        PlaceNameMissing, PlaceTextTooLong, PlaceNamedSo: of the name.
        PlaceChangedMeanwhile: it is not based on the place as it is.
        TooManyPlaces: there are enough.
        PlaceStays, PlaceNotEmpty: it cannot be put away.
    """
    name = place_text(place.name, NAME_LETTERS_MAX)
    if not name:
        raise PlaceNameMissing
    places = known_places(session)
    before = places.get(place.place_id)
    if place.based_on != (before.revision if before else 0):
        raise PlaceChangedMeanwhile(before.name if before else name)
    others = [of for of in places.values() if of.is_active and of.place_id != place.place_id]
    if place.is_active:
        _check_among(name, others)
    else:
        _check_empty(session, place.place_id, before.name if before else name)
    fact = PlaceRecorded(
        place_id=place.place_id,
        revision=place.based_on + 1,
        name=name,
        sells=before.sells if before else place.sells,
        is_active=place.is_active,
    )
    record(session, stamp, fact)
    return KnownPlace(fact.place_id, name, fact.sells, fact.is_active, fact.revision)


def _check_among(name: str, others: list[KnownPlace]) -> None:
    for other in others:
        if folded(other.name) == folded(name):
            raise PlaceNamedSo(other.name)
    if len(others) >= PLACES_MAX:
        raise TooManyPlaces(PLACES_MAX)


def _check_empty(session: Session, place_id: PlaceId, name: str) -> None:
    if place_id in OF_EVERY_SHOP:
        raise PlaceStays(name)
    (items,) = driver_connection(session).execute(_ITEMS, (place_id.bytes,)).fetchone()
    if items:
        raise PlaceNotEmpty(name, items)


@applies(PlaceRecorded)
def _rows(stamp: Stamp, fact: PlaceRecorded) -> Rows:
    held = {
        "name": fact.name,
        "search_name": folded(fact.name),
        "sells": fact.sells,
        "is_active": fact.is_active,
    }
    yield Latest(StockPlace, {"place_id": fact.place_id}, (fact.revision, stamp.fact_id), held)
