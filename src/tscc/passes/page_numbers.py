"""Follow the printed page numbers of a document: a number that is left out or printed again tells of a page lost or doubled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.text.source import Source, Span

_NUMBER = re.compile(r"(?P<before>\D*?)(?P<number>\d+)(?P<behind>\D*)(?: of \d+)?", re.IGNORECASE)
"""A printed page number and what is around it: `- 4 -`, `Page 4 of 6`, `B-4`."""


class _Page(NamedTuple):
    """A printed page number, how it is printed, how many page marks are above it, and its place."""

    number: int
    style: str
    marks: int
    span: Span
    page: Span
    """The page so far: from the page mark above it to its number."""


def report_missing_pages(source: Source, filing: nodes.Filing, sink: Sink) -> None:
    """Report each gap and each repeat in the page numbers of the form and of each exhibit.

    Between two numbers there are as many page marks as pages, or more where a page has no number. Nothing is told by a
    number that begins anew, one in a document without two numbers in order, or one that is printed on two different pages.
    """
    for marks in (filing.marks, *(exhibit.marks for exhibit in filing.exhibits)):
        pages = _without_misprints([*_pages(marks)])
        followed = [(above, below) for above, below in pairwise(pages) if above.style == below.style]
        if any(below.number == above.number + 1 and below.marks == above.marks + 1 for above, below in followed):
            for above, below in followed:
                _report(source, above, below, sink)


def _without_misprints(pages: list[_Page]) -> list[_Page]:
    """The page numbers without one that is out of order between two that are in order."""
    wrong = {
        place
        for place, (above, page, below) in enumerate(zip(pages, pages[1:], pages[2:], strict=False), 1)
        if 0 < below.number - above.number <= below.marks - above.marks
        and not above.number < page.number < below.number
    }
    return [page for place, page in enumerate(pages) if place not in wrong]


def _report(source: Source, above: _Page, below: _Page, sink: Sink) -> None:
    """Report the pages that are lost or doubled between two numbers, if any are."""
    step, marks = below.number - above.number, below.marks - above.marks
    if step == 0 and marks == 1 and source.text[slice(*above.page)].split() == source.text[slice(*below.page)].split():
        message, label = f"page {above.number} is in the file twice", "the second time"
    elif step > marks > 0:
        lost = f"{above.number + 1}" if step == 2 else f"{above.number + 1} to {below.number - 1}"
        message = f"page {lost} is missing" if step == 2 else f"of pages {lost}, {step - marks} are missing"
        message = f"pages {lost} are missing" if step > 2 and marks == 1 else message
        label = f"this is page {below.number}"
    else:
        return
    above_label = Label(above.span, f"this is page {above.number}")
    sink.report(codes.PAGES_MISSING, message, below.span, label, secondary=(above_label,))


def _pages(lines: Sequence[Line]) -> Iterator[_Page]:
    """The printed page numbers among page marks, in order."""
    marks = top = 0
    for line in lines:
        if line.kinds[:1] == ("PAGE_MARK",):
            marks, top = marks + 1, line.span.end
        elif line.kinds[:1] == ("PAGE_NUMBER",) and (found := _NUMBER.fullmatch(" ".join(line.text.split()))):
            yield _Page(int(found["number"]), found["before"].casefold(), marks, line.tight, Span(top, line.span.start))
