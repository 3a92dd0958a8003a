"""The json format: one JSON array with an object for each file, those of the jsonl format, each on a line of its own."""

from __future__ import annotations

import json

from tscc.render.joined import Joined as Plain
from tscc.render.joined import Tally
from tscc.render.jsonlines import entry
from tscc.render.report import Report
from tscc.render.terminal import Page


def piece(report: Report, page: Page) -> str:
    """The object of a file."""
    return json.dumps(entry(report, page))


class Joined(Plain):
    """An array that is written as the files are read."""

    def __init__(self) -> None:
        self._before = ""

    def opening(self) -> str:
        """The bracket before the first object."""
        return "["

    def add(self, piece: str) -> str:
        """The next object, after a comma if there was one before."""
        before, self._before = self._before, ",\n"
        return before + piece

    def closing(self, tally: Tally, page: Page) -> str:
        """The bracket after the last object."""
        return "]\n"
