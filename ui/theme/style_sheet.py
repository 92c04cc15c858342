"""The one style sheet, set once and again when letters change.

Widgets choose their look by dynamic properties (`role`, `ink`, `card`, `kind`, `field`, `tone`),
never by sheets of their own. Sizes are written at 100 %; hairlines up to 3 px do not grow.
"""

import re
from string import Template

from ui.theme.colours import Colour, Tone
from ui.theme.icons import icon_path

_HAIRLINE_MAX = 3

_SHEET = Template("""
QWidget#window, QWidget[ground="page"] { background: $bg; }
QWidget[ground="card"] { background: $surface; }
QWidget#scrim { background: rgba(16, 28, 24, 150); }
QFrame#rail { background: $rail; border: none; }
QFrame#topbar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#keybar { background: $surface; border: none; border-top: 1px solid $line; }
QToolButton[nav="true"] { color: $rail_text; background: transparent; border: none;
  border-left: 3px solid transparent; padding: 7px 3px 6px 0px; font-size: 13px; }
QToolButton[nav="true"]:hover { background: $rail_hi; }
QToolButton[nav="true"]:checked { background: $rail_selected; color: $on_accent;
  border-left: 3px solid $rail_mark; font-weight: 600; }

QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $line; border-radius: 8px; }
QFrame[card="tint"] { background: $accent_tint; border: none; border-radius: 8px; }
QFrame[card="overlay"] { background: $surface; border: 1px solid $edge; border-radius: 8px; }
QFrame[card="dark"] { background: $text; border: none; border-radius: 8px; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[tone="warn"] { background: $warn_tint; border: 1px solid $warn_line; border-radius: 8px; }
QFrame[tone="bad"] { background: $bad_tint; border: 1px solid $bad_line; border-radius: 8px; }
$tones

QLabel { background: transparent; border: none; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: 13px; color: $muted; }
QLabel[role="small_strong"] { font-size: 13px; font-weight: 600; }
QLabel[role="big"] { font-size: 22px; font-weight: 600; }
QLabel[role="figure"] { font-size: 28px; font-weight: 600; }
QLabel[role="total_small"] { font-size: 40px; font-weight: 600; }
QLabel[role="total_paying"] { font-size: 48px; font-weight: 600; }
QLabel[role="total"] { font-size: 60px; font-weight: 600; }
QLabel[role="change"] { font-size: 68px; font-weight: 600; color: $accent_lo; }
QLabel[ink="on_dark"] { color: $surface; }
QLabel[ink="muted"] { color: $muted; }
$inks

QLineEdit, QComboBox, QPlainTextEdit { background: $surface; border: 1px solid $field;
  border-radius: 6px; padding: 6px 10px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $accent;
  padding: 5px 9px; }
QLineEdit { placeholder-text-color: $hint; }
QLineEdit:disabled { background: $bg; border: 1px solid $edge; placeholder-text-color: $muted; }
QLineEdit[field="scan"] { font-size: 18px; padding: 9px 12px 9px 42px; }
QLineEdit[field="scan"]:focus { padding: 8px 11px 8px 41px; }
QLineEdit[field="find"] { padding: 6px 10px 6px 36px; }
QLineEdit[field="find"]:focus { padding: 5px 9px 5px 35px; }
QLineEdit[field="money"] { font-size: 28px; font-weight: 600; padding: 6px 12px; }
QLineEdit[field="money"]:focus { padding: 5px 11px; }
QLineEdit[field="cell"] { border-radius: 0px; padding: 0px 8px; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 2px solid $bad; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url($chevron); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: none;
  selection-background-color: $accent_tint; selection-color: $text; padding: 4px; }
QCheckBox { background: transparent; spacing: 8px; padding: 4px 2px; }
QCheckBox:focus { background: $accent_tint; border-radius: 4px; }
QCheckBox::indicator { width: 18px; height: 18px; background: $surface;
  border: 1px solid $field; border-radius: 4px; }
QCheckBox::indicator:checked { border: 2px solid $accent; background: $accent_tint;
  image: url($check); }

QPushButton { background: $surface; border: 1px solid $field; border-radius: 6px;
  padding: 7px 12px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 11px; }
QPushButton:disabled { color: $hint; background: $bg; border-color: $edge; }
QPushButton[kind="primary"], QPushButton[kind="pay"] { background: $accent; color: $on_accent;
  border: 1px solid $accent_lo; font-weight: 600; }
QPushButton[kind="pay"] { font-size: 20px; padding: 12px; }
QPushButton[kind="primary"]:hover, QPushButton[kind="pay"]:hover { background: $accent_hi; }
QPushButton[kind="primary"]:pressed, QPushButton[kind="pay"]:pressed { background: $accent_lo; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; }
QPushButton[kind="pay"]:focus { border: 2px solid $focus; padding: 11px; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="pay"]:disabled { color: $hint;
  background: $bg; border: 1px solid $edge; }
QPushButton[kind="left"], QPushButton[keyed="true"] { text-align: left; }
QPushButton[kind="pay"] { text-align: center; }
QPushButton[kind="choice"] { text-align: left; padding: 9px 10px; }
QPushButton[kind="choice"]:checked { background: $accent_tint; border: 2px solid $accent;
  padding: 8px 9px; color: $accent_lo; font-weight: 600; }
QPushButton[kind="small_choice"] { padding: 5px 4px; }
QPushButton[kind="small_choice"]:checked { background: $accent_tint; border: 2px solid $accent;
  padding: 4px 3px; color: $accent_lo; font-weight: 600; }
QPushButton[kind="filter"] { border-radius: 16px; padding: 5px 12px; }
QPushButton[kind="filter"]:focus { padding: 4px 11px; }
QPushButton[kind="filter"]:checked { background: $accent_tint; border: 2px solid $accent;
  padding: 4px 11px; color: $accent_lo; font-weight: 600; }
QPushButton[kind="link"] { border: none; background: transparent; color: $accent;
  padding: 2px 4px; text-align: left; font-weight: 600; font-size: 13px; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0px 2px; }
QPushButton[kind="on_tint"] { background: $surface; padding: 5px 10px; }
QPushButton[kind="on_tint"]:focus { padding: 4px 9px; }
QPushButton[kind="bare"], QPushButton[kind="bare"]:hover { border: none; background: transparent;
  padding: 0px; }

QTableView { background: $surface; border: none; outline: none;
  selection-background-color: $accent_tint; selection-color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $edge; padding: 7px 10px 7px 10px; font-size: 13px;
  font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QToolTip { background: $text; color: $surface; border: none; padding: 6px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 5px; min-height: 30px;
  margin: 1px; }
QScrollBar:horizontal { height: 0px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
""")

_TONE = Template('QFrame[tone="$tone"] { background: $tint; border: none; border-radius: 8px; }')
_INK = Template('QLabel[ink="$tone"] { color: $ink; }')
_BORDERLESS = (Tone.CALM, Tone.OK, Tone.INFO, Tone.PLAIN)


def style_sheet(letter_percent: int) -> str:
    """Return the style sheet for letters of that size."""
    colours = {name.lower(): colour.value for name, colour in Colour.__members__.items()}
    sheet = _SHEET.substitute(
        colours,
        tones="\n".join(_TONE.substitute(tone=tone, tint=tone.tint) for tone in _BORDERLESS),
        inks="\n".join(_INK.substitute(tone=tone, ink=tone.ink) for tone in Tone),
        chevron=icon_path("chevron-down").as_posix(),
        check=icon_path("check").as_posix(),
    )

    def grown(size: re.Match[str]) -> str:
        pixels = int(size.group(1))
        return f"{pixels if pixels <= _HAIRLINE_MAX else round(pixels * letter_percent / 100)}px"

    return re.sub(r"(\d+)px", grown, sheet)
