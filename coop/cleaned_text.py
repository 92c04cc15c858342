"""Texts as forms and lists send them, tidied before they are kept."""

import re
from unicodedata import category, normalize


def cleaned_text(text: str) -> str:
    """Return `text` on one line: no control characters, single blanks."""
    plain = "".join(" " if category(letter)[0] == "C" else letter for letter in text)
    return re.sub(r"\s+", " ", normalize("NFC", plain)).strip()
