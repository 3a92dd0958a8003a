"""The figures that a result or a derived figure rests on, as links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from tscc.document.model import Document
from tscc.report.anchors import Anchors
from tscc.report.naming import name_of
from tscc.shown.markup import Content

_OF_A_ROW = re.compile(r"(.*/rows/)([0-9]{1,9})(/.*)?")
"""The pointer of a row or of a figure in it."""


def evidence_links(pointers: Sequence[str], document: Document, anchors: Anchors) -> Iterator[Content]:
    """Links to the figures of the evidence; a run of rows of a table is one link to its first."""
    first = True
    for _, run in groupby(enumerate(pointers), key=lambda each: _run(*each)):
        found = [pointer for _, pointer in run]
        words = name_of(document, found[0])
        if len(found) > 1:
            words = f"{words} and {len(found) - 1} row{'' if len(found) == 2 else 's'} below"
        yield None if first else "; "
        yield anchors.to(found[0], words)
        first = False


def _run(place: int, pointer: str) -> tuple[str, str | int, str | None]:
    """What the rows of a run have in common: their table, how far the row is from its place in the list, their column."""
    found = _OF_A_ROW.fullmatch(pointer)
    return (found[1], int(found[2]) - place, found[3]) if found else (pointer, "", None)
