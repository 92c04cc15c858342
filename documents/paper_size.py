"""The papers that a PDF can be made for."""

from enum import StrEnum


class PaperSize(StrEnum):
    """What the shop prints on."""

    ROLL_58 = "58mm"
    ROLL_80 = "80mm"
    A5 = "a5"


ROLL_MILLIMETRES = {PaperSize.ROLL_58: 58, PaperSize.ROLL_80: 80}
"""How wide a roll is; other papers are none."""
