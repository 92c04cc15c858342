"""Units as people write them (`Pcs`, `BTL`, `karton`), and the one word the shop writes.

An unknown unit is kept as it was written: better a strange word on the shelf than a wrong one.
"""

from typing import NamedTuple

UNIT_LETTERS_MAX = 20
"""It must stand on a receipt of 32 columns, beside a quantity."""
BASE_UNIT = "pcs"
"""What is meant where a list names none."""

_SPELLINGS = {
    "pcs": "pcs pc pce piece pieces buah bh biji bj unit ea each satuan",
    "pak": "pak pck pack pk pax packs",
    "paket": "paket pkt",
    "dus": "dus kds kardus karton ctn carton dos doos krt ktn kar",
    "box": "box bx kotak ktk",
    "karung": "karung krg kr",
    "sak": "sak zak sack",
    "kg": "kg kgs kilo kilogram kgm kilos",
    "gram": "gram gr g grm grams",
    "ons": "ons on hg",
    "kuintal": "kuintal kw kwintal ku",
    "liter": "liter ltr lt l litre litr",
    "ml": "ml mililiter cc",
    "meter": "meter mtr m mt metre",
    "botol": "botol btl bottle bot pet",
    "kaleng": "kaleng klg can tin",
    "sachet": "sachet sct sc saset sachets sase",
    "renceng": "renceng rtg renteng rcg rnc",
    "bungkus": "bungkus bks bgks bgk bkus",
    "pouch": "pouch pch pouc",
    "bag": "bag bags kantong ktg kantung",
    "ikat": "ikat ikt iket",
    "lusin": "lusin lsn dozen dz",
    "gross": "gross grs gros",
    "kodi": "kodi kd",
    "rim": "rim ream",
    "lembar": "lembar lbr lb sheet helai",
    "roll": "roll rol gulung gl",
    "tabung": "tabung tbg tb",
    "galon": "galon gln gallon",
    "jerigen": "jerigen jrg jerigan jirigen dirigen",
    "ember": "ember emb pail",
    "toples": "toples tpl jar stoples",
    "gelas": "gelas gls cup",
    "tub": "tub tube",
    "butir": "butir btr",
    "tray": "tray try papan",
    "ekor": "ekor ekr",
    "batang": "batang btg",
    "strip": "strip str blister",
    "slop": "slop slof slp",
    "bal": "bal ball bale",
    "krat": "krat crate peti",
    "set": "set st stel",
    "pasang": "pasang psg pair",
    "porsi": "porsi prs",
    "rit": "rit",
}
_UNIT_OF = {word: unit for unit, words in _SPELLINGS.items() for word in words.split()}
_MEASURED = frozenset({"kg", "gram", "ons", "kuintal", "liter", "ml", "meter"})


class Unit(NamedTuple):
    """A unit as the shop writes it."""

    name: str
    is_known: bool


def read_unit(text: str) -> Unit:
    """Find the unit that `text` means; one that nobody knows stays as written, small."""
    written = " ".join(text.casefold().split())
    known = _UNIT_OF.get(written.strip("."))
    return Unit(known or written[:UNIT_LETTERS_MAX].strip(), known is not None)


def is_measured(unit: str) -> bool:
    """Say whether a unit is weighed or measured rather than counted."""
    return unit in _MEASURED


def known_units() -> list[str]:
    """List the units to offer in a form."""
    return list(_SPELLINGS)
