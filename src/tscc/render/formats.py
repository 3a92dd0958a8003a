"""The formats in which diagnostics are shown: a row here and a module each.

A module has one function, `render(reports, page) -> str`, and is imported only when its format is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tscc.render.report import Report
    from tscc.render.terminal import Page

FORMATS = {
    "text": "tscc.render.text",
    "concise": "tscc.render.concise",
    "json": "tscc.render.jsonlines",
    "sarif": "tscc.render.sarif",
    "github": "tscc.render.github",
}
"""The module of each format; the first is the one for people, the others are for programs."""

FOR_PEOPLE = "text"


def render_reports(reports: Sequence[Report], form: str, page: Page) -> str:
    """Render diagnostics in a format of `FORMATS`."""
    text: str = import_module(FORMATS[form]).render(reports, page)
    return text
