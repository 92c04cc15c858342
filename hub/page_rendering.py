"""From what a page knows to HTML, with the words, icons and headers that all pages share."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from fastapi import Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from hub import wording

RESOURCES: Final = Path(__file__).resolve().parents[1] / "resources"
FONTS: Final = RESOURCES / "fonts"
STATIC: Final = Path(__file__).resolve().parent / "static"

_CLASS: Final = re.compile(r'class="[^"]*"')
_HEADERS: Final = {
    # Nothing is loaded from elsewhere, no script runs, and no other site may show our pages.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # With none at all, our own forms come as if from elsewhere.
    "X-Content-Type-Options": "nosniff",
}

_ENVIRONMENT: Final = Environment(
    loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@cache
def icon(name: str) -> Markup:
    """Return one of Lucide's drawings, for a place beside a word."""
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    svg = drawing[drawing.index("<svg") :]
    return Markup(_CLASS.sub('class="icon" aria-hidden="true"', svg, count=1))  # noqa: S704  Ours.


_ENVIRONMENT.globals.update(icon=icon, words=wording)
_ENVIRONMENT.filters.update(
    query=urlencode,
    number=wording.number,
    quantity=wording.quantity,
    moment=wording.moment,
    numbered_day=wording.numbered_day,
)


def page(template: str, known: Mapping[str, Any], status: int = 200) -> Response:
    """Render a page."""
    html = _ENVIRONMENT.get_template(template).render(known)
    return Response(
        html, status_code=status, media_type="text/html; charset=utf-8", headers=_HEADERS
    )
