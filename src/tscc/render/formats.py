"""The formats in which diagnostics are shown: a row here and a module each.

A module has `piece`, and its own `Joined` if pieces are not just written one after the other (see `joined.py`). It is imported
only when its format is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tscc.render.joined import Joined
    from tscc.render.report import Report
    from tscc.render.terminal import Page

FORMATS = {
    "text": "tscc.render.text",
    "concise": "tscc.render.concise",
    "json": "tscc.render.json_array",
    "jsonl": "tscc.render.jsonlines",
    "sarif": "tscc.render.sarif",
    "github": "tscc.render.github",
}
"""The module of each format; the first is the one for people, the others are for programs."""

FOR_PEOPLE = "text"
WITH_CHECKS = ("text", "json", "jsonl")
"""The formats that list checks and statistics too."""
IN_JSON = ("json", "jsonl", "sarif")
"""The formats whose output can be told from other files."""


def piece_of(report: Report, form: str, page: Page) -> str:
    """What a format of `FORMATS` writes for one file."""
    text: str = import_module(FORMATS[form]).piece(report, page)
    return text


def joined(form: str) -> Joined:
    """What joins the pieces of a format of `FORMATS`."""
    from tscc.render.joined import Joined

    made: Joined = getattr(import_module(FORMATS[form]), "Joined", Joined)()
    return made


def render_reports(reports: Sequence[Report], form: str, page: Page) -> str:
    """The whole output of a few reports in a format of `FORMATS`."""
    from tscc.render.joined import Tally, tally_of

    output, tally = joined(form), Tally()
    parts = [output.opening()]
    for report in reports:
        parts.append(output.add(piece_of(report, form, page)))
        tally.add(tally_of(report, page.max_errors))
    return "".join([*parts, output.closing(tally, page)])
