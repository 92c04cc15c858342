"""Words as the search compares them: small letters without marks, figures apart from letters.

A column holds folded names, so what this makes is part of the schema: changing it needs a
migration that folds them again.
"""

import re
from unicodedata import combining, normalize

_BORDER = re.compile(r"(?<=[0-9])(?=[^0-9 ])|(?<=[^0-9 ])(?=[0-9])")


def folded(text: str) -> str:
    """Return the words of `text` with one blank between: `INDOMIE Gr. 85g` is `indomie gr 85 g`.

    Figures are set apart so that `1kg` finds `1 kg`.
    """
    plain = normalize("NFKD", normalize("NFKD", text).casefold())
    letters = "".join(
        letter if letter.isalnum() else " " for letter in plain if not combining(letter)
    )
    return " ".join(_BORDER.sub(" ", letters).split())
