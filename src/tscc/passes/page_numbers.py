"""Follow the printed page numbers of a document: a missing or repeated number means a lost or doubled page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, quoted
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.text.lines import MISSPELT, Line
from tscc.text.source import Source, Span, Spans

_NUMBER = regex(r"(?P<before>\D*?)(?P<number>\d+)(?P<behind>\D*)(?: of \d+)?", re.IGNORECASE)
"""A printed page number with the text around it: `- 4 -`, `Page 4 of 6`, `B-4`."""
_ONES, _TENS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"), ("", "x", "xx", "xxx")
_ROMAN = tuple(f"{tens}{ones}" for tens in _TENS for ones in _ONES)
"""Roman numerals by their value."""
_OF_ROMAN = "roman"

_FEWEST_WORDS = 40
"""Words of a page that a second page does not have by chance."""


class _Page(msgspec.Struct, frozen=True):
    """A printed page number, the text before it, the number of page marks above it, and its place."""

    number: int
    style: str
    marks: int
    span: Span
    page: Span
    """The page so far: from the page mark above it to its number."""

    def shown(self, number: int | None = None) -> str:
        """A number as this page prints its own, that of this page where none is given."""
        number = self.number if number is None else number
        return _ROMAN[number] if self.style == _OF_ROMAN else str(number)


def report_page_numbers(source: Source, filing: nodes.Filing, sink: Sink) -> None:
    """Report each gap and each repeat in the page numbers of the form and of each exhibit, and those with a letter.

    Between two numbers there are as many page marks as pages, or more where a page has no number. Nothing follows from a
    number that begins anew, or one in a document without two numbers in order.
    """
    for marks in (filing.marks, *(exhibit.marks for exhibit in filing.exhibits)):
        _report_misread(marks, sink)
        pages = [*_pages(marks)]
        _report_copies(source, marks, pages, sink)
        for above, below in pairwise(pages):
            _report_doubled(source, above, below, sink)
        ordered = _in_order(pages)
        told = len(sink)
        _report_order(pages, ordered, sink)
        exchanged = len(sink) > told
        followed = [(above, below) for above, below in pairwise(ordered) if above.style == below.style]
        if any(below.number == above.number + 1 and below.marks == above.marks + 1 for above, below in followed):
            for above, below in followed:
                _report_gap(above, below, {page.number: page for page in pages}, sink)
            if not exchanged:
                _report_wrong(source, pages, ordered, sink)


def _report_misread(marks: Sequence[Line], sink: Sink) -> None:
    """Report the page numbers with a letter in the place of a digit: `S` for 5."""
    for line in marks:
        if line.kinds == ("PAGE_NUMBER", MISSPELT):
            message = f"{quoted(line.text)} is not a number of a page"
            sink.report(codes.MISSPELT_FORM, message, line.tight, "read as the number of the page")


def _in_order(pages: list[_Page]) -> list[_Page]:
    """The page numbers, except each that is out of order between two that are in order."""
    wrong = {
        place
        for place, (above, page, below) in enumerate(zip(pages, pages[1:], pages[2:], strict=False), 1)
        if 0 < below.number - above.number <= below.marks - above.marks
        and not above.number < page.number < below.number
    }
    return [page for place, page in enumerate(pages) if place not in wrong]


def _report_wrong(source: Source, pages: Sequence[_Page], ordered: Sequence[_Page], sink: Sink) -> None:
    """Report each number that the page above has too, and each that is not between those around it."""
    kept = {page.span for page in ordered}
    for above, page, below in zip(pages, pages[1:], [*pages[2:], None], strict=False):
        if page.style != above.style or page.marks != above.marks + 1:
            continue
        if page.number == above.number:
            if source.text[slice(*above.page)].split() != source.text[slice(*page.page)].split():
                label = Label(above.span, "the page above")
                message = f"two pages have the number {page.shown()}"
                sink.report(codes.MISSPELT_FORM, message, page.span, "this page", secondary=(label,))
        elif page.span not in kept and _has_place(above, page, below):
            message = f"a page behind page {above.shown()} has the number {page.shown()}"
            sink.report(codes.MISSPELT_FORM, message, page.span, "out of order")


def _has_place(above: _Page, page: _Page, below: _Page | None) -> bool:
    """Whether a number is wrong for a page that has one between its neighbours, or is exchanged with the one below."""
    if page.number == above.number + 1 or below is None or page.number == below.number:
        return False
    return below.number != above.number + 1 or page.number == below.number + 1


def _report_doubled(source: Source, above: _Page, below: _Page, sink: Sink) -> None:
    """Report a page that has the number and the text of the page before it, and a number that is printed twice."""
    if above.number != below.number:
        return
    first = Label(above.span, "the first time")
    if below.marks == above.marks + 1:
        if source.text[slice(*above.page)].split() == source.text[slice(*below.page)].split():
            message = f"page {above.shown()} is in the file twice"
            sink.report(codes.PAGES_MISSING, message, below.span, "the second time", secondary=(first,))
    elif below.marks == above.marks and not source.text[above.span.end : below.span.start].strip():
        message = f"the number of page {above.shown()} is printed twice"
        sink.report(codes.MISSPELT_FORM, message, below.span, "the second time", secondary=(first,))


def _report_order(pages: Sequence[_Page], ordered: Sequence[_Page], sink: Sink) -> None:
    """Report pages that are exchanged: they have the numbers that are missing between the others, in another order."""
    known = {page.number for page in ordered}
    kept = {page.span for page in ordered}
    odd = [page for page in pages if page.span not in kept]
    numbers = {page.number for page in odd}
    between = known and max(known) - min(known) + 1 == len(known) + len(odd)
    if not between or len(odd) < 2 or len({page.style for page in pages}) > 1:
        return
    if numbers == set(range(min(known), max(known))) - known:
        labels = tuple(Label(page.span, "and this") for page in odd[1:])
        message = f"pages {_listed(odd)} are in another order than their numbers"
        sink.report(codes.PAGES_MISSING, message, odd[0].span, "out of order", secondary=labels)


def _listed(pages: Sequence[_Page]) -> str:
    numbers = [page.shown() for page in pages]
    return f"{', '.join(numbers[:-1])} and {numbers[-1]}"


def _report_copies(source: Source, marks: Sequence[Line], pages: Sequence[_Page], sink: Sink) -> None:
    """Report each page of some length, without a number, that says again what the page before it says."""
    edges = [line.span for line in marks if line.kind == "PAGE_MARK"]
    numbered = Spans(page.span for page in pages)
    for top, middle, bottom in zip([Span(0, 0), *edges], edges, [*edges[1:]], strict=False):
        above, below = Span(top.end, middle.start), Span(middle.end, bottom.start)
        words = source.text[slice(*below)].split()
        if numbered.overlap(below) or len(words) < _FEWEST_WORDS or words != source.text[slice(*above)].split():
            continue
        first = Label(_first_line(source, above), "the first time")
        message = "a page is in the file twice"
        sink.report(codes.PAGES_MISSING, message, _first_line(source, below), "the second time", secondary=(first,))


def _first_line(source: Source, page: Span) -> Span:
    """The first line of a page that is not blank."""
    text = source.text[slice(*page)]
    start = page.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip().partition("\n")[0].rstrip()))


def _report_gap(above: _Page, below: _Page, pages: Mapping[int, _Page], sink: Sink) -> None:
    """Report the pages that are lost between two numbers, if any are, or that are elsewhere among the `pages`."""
    step, marks = below.number - above.number, below.marks - above.marks
    if not step > marks > 0:
        return
    elsewhere = [pages[number] for number in range(above.number + 1, below.number) if number in pages]
    if len(elsewhere) == step - 1:
        listed = _listed(elsewhere) if step > 2 else above.shown(above.number + 1)
        message = (
            f"{'pages' if step > 2 else 'page'} {listed} {'are' if step > 2 else 'is'} not before page {below.shown()}"
        )
        labels = tuple(Label(page.span, f"here is page {page.shown()}") for page in elsewhere)
        sink.report(codes.PAGES_MISSING, message, below.span, f"this is page {below.shown()}", secondary=labels)
        return
    lost = f"{above.shown(above.number + 1)} to {above.shown(below.number - 1)}"
    message = f"pages {lost} are missing" if marks == 1 else f"of pages {lost}, {step - marks} are missing"
    message = f"page {above.shown(above.number + 1)} is missing" if step == 2 else message
    last = Label(above.span, f"this is page {above.shown()}")
    sink.report(codes.PAGES_MISSING, message, below.span, f"this is page {below.shown()}", secondary=(last,))


def _pages(lines: Sequence[Line]) -> Iterator[_Page]:
    """The printed page numbers among page marks, in order; between two numbers that differ there is a mark, or one is lost."""
    marks = top = 0
    last: int | None = None
    for line in lines:
        if line.kind == "PAGE_MARK":
            marks, top, last = marks + 1, line.span.end, None
        elif line.kind == "PAGE_NUMBER" and (found := _number(" ".join(line.text.split()))):
            number, style = found
            marks += last not in (None, number)
            last = number
            yield _Page(number, style, marks, line.tight, Span(top, line.span.start))


def _number(text: str) -> tuple[int, str] | None:
    """The number of a page, and the text before it or that it is a Roman numeral; None for a text without a number."""
    if found := _NUMBER.fullmatch(text):
        return int(found["number"]), found["before"].casefold()
    numeral = text.strip("- ").lower()
    return (_ROMAN.index(numeral), _OF_ROMAN) if numeral in _ROMAN[1:] else None
