"""`tscc trace`: where a figure of the document stands in the filing, and what stands at a place of the filing."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from tscc.cli.commands import CLEAN, control_of, require_line
from tscc.cli.filings import read_filing
from tscc.cli.output import write_stream
from tscc.diagnostics.control import UsageError, near
from tscc.document.pointers import value_at
from tscc.grammar.ahead import regex
from tscc.text.source import Span

if TYPE_CHECKING:
    from tscc.diagnostics.diagnostic import Diagnostic
    from tscc.pipeline import Compilation

_PLACE = regex(r"(?P<line>[0-9]{1,9})(?::(?P<column>[0-9]{1,9})(?P<end>-(?P<end_line>[0-9]{1,9}):[0-9]{1,9})?)?")
"""`146`, `146:72`, and as a document writes the place of a figure, `146:67-146:77`."""
_OF_TABLE = regex(r"/tables/(?P<table>[0-9]+)(?:/(?:label_head|columns(?:/.*)?))?")
"""A table of any kind, or its heads: `/tables/0/columns/1/head/0`."""
_NOTE_OF_TABLE = regex(r"/tables/[0-9]+/notes(?:/.*)?")
_LONGEST_VALUE_CHARS = 120


class Traced(msgspec.Struct, frozen=True):
    """A part of the document: its pointer, its value as JSON data, and its place; None where the filing does not print it."""

    pointer: str
    value: Any
    span: Span | None


def run_trace(given: argparse.Namespace) -> int:
    """Print the parts of the document that are meant, each with its place."""
    from tscc.cli.documents import say_no_document, treated

    place = _PLACE.fullmatch(given.place)
    if place is None and not given.place.startswith("/"):
        raise UsageError(
            f"`{given.place}` is neither a JSON Pointer, such as /pools/0/balance_usd, nor LINE, LINE:COL or LINE:COL-LINE:COL"
        )
    found = treated(read_filing(given.filing), control_of(given))
    faults: Sequence[Diagnostic] = ()
    if place is not None:
        span = _span_of(found, place)
        parts, faults = _parts_at(found, span), [each for each in found.diagnostics if _meets(each.primary.span, span)]
    elif found.document is None:
        return say_no_document(given.filing)
    else:
        parts = _parts_of(found, given.place)
    if given.format == "json":
        write_stream(sys.stdout, _as_json(given.filing, found, parts, faults))
    elif parts or faults:
        _show(given.filing, found, parts, faults)
    else:
        write_stream(sys.stdout, f"nothing of the document stands at {given.place}\n")
    return CLEAN


def _span_of(found: Compilation, place: re.Match[str]) -> Span:
    """The span of a line, of one character of it, or from there to a place. Raises `UsageError` where the filing has none such."""
    source, line, column = found.source, int(place["line"]), place["column"]
    require_line(found, line)
    whole = source.line_span(line)
    if column is None:
        return whole
    if not 1 <= int(column) <= whole.end - whole.start:
        raise UsageError(f"there is no column {column}: line {line} has {whole.end - whole.start} characters")
    start = whole.start + int(column) - 1
    if place["end"] is None:
        return Span(start, start + 1)
    require_line(found, int(place["end_line"]))
    span = source.span_of(place[0])
    if not start < span.end <= len(source.text):
        raise UsageError(f"`{place[0]}` is no range of the filing: it ends before it begins, or behind the text")
    return Span(start, span.end)


def _meets(one: Span, other: Span) -> bool:
    """Whether spans share a character, or one of them is empty and within the other."""
    return one.overlaps(other) or (one.start == one.end and other.start <= one.start <= other.end)


def _parts_at(found: Compilation, span: Span) -> list[Traced]:
    """The parts of the document at a place, the smallest first where one is within another."""
    if found.document is None:
        return []
    document = _data(found)
    parts = [
        Traced(pointer, value_at(document, pointer), at) for pointer, at in found.spans.items() if at.overlaps(span)
    ]
    return sorted(parts, key=lambda part: (_size(part), part.span or span, part.pointer))


def _size(part: Traced) -> int:
    return part.span.end - part.span.start if part.span is not None else 0


def _parts_of(found: Compilation, pointer: str) -> list[Traced]:
    """The part at a pointer; where it has no place itself, the parts within it that have one.

    Raises `UsageError` if the document has no such part.
    """
    document = _data(found)
    try:
        value = value_at(document, pointer)
    except LookupError:
        raise UsageError(f"the document has no `{pointer}`{near(pointer, found.spans)}") from None
    span = found.spans.get(pointer) or (None if value is None else _lines_of_table(found, pointer))
    if span is not None:
        return [Traced(pointer, value, span)]
    within = [(each, at) for each, at in found.spans.items() if each.startswith(f"{pointer}/")]
    if not within:
        return [Traced(pointer, value, None)]
    return [Traced(each, value_at(document, each), at) for each, at in sorted(within, key=lambda one: one[1])]


def _lines_of_table(found: Compilation, pointer: str) -> Span | None:
    """The lines of a table of any kind, and of its heads, which have no places of their own."""
    of_table = _OF_TABLE.fullmatch(pointer)
    if of_table is None or found.document is None:
        return None
    table = found.document.tables[int(of_table["table"])]
    return Span(found.source.line_span(table.first_line).start, found.source.line_span(table.last_line).end)


def _data(found: Compilation) -> Any:
    """The document as JSON data."""
    from tscc.document.emit import to_json

    return None if found.document is None else json.loads(to_json(found.document))


def _as_json(path: str, found: Compilation, parts: Sequence[Traced], faults: Sequence[Diagnostic]) -> str:
    """One object: the parts, and the diagnostics at the place; `place` is as in the provenance of a document."""
    source = found.source
    listed = [
        {"pointer": part.pointer, "value": part.value, "place": None if part.span is None else source.at(part.span)}
        for part in parts
    ]
    told = [{"code": each.code.id, "message": each.message, "place": source.at(each.primary.span)} for each in faults]
    return json.dumps({"file": path, "parts": listed, "diagnostics": told}, indent=2) + "\n"


def _show(path: str, found: Compilation, parts: Sequence[Traced], faults: Sequence[Diagnostic]) -> None:
    """The parts, each with the lines of its place."""
    from tscc.render.terminal import page_of
    from tscc.render.text import draw_place
    from tscc.shown.excerpt import printable

    page = page_of(sys.stdout)
    where = printable(path, unicode=page.unicode)
    for part in parts:
        value = json.dumps(part.value, ensure_ascii=not page.unicode)
        if len(value) > _LONGEST_VALUE_CHARS:
            value = f"{value[: _LONGEST_VALUE_CHARS - 4]} ..."
        lines = f"{printable(f'{part.pointer}: {value}', unicode=page.unicode)}\n"
        if part.span is None and _NOTE_OF_TABLE.fullmatch(part.pointer):
            lines += "  its place is not kept: it stands below the table\n"
        elif part.span is None:
            lines += "  the filing does not print it: it follows from other parts, or says how the document is made\n"
        else:
            lines += draw_place(where, found.source, part.span, page)
        if not write_stream(sys.stdout, f"{lines}\n"):
            return
    for each in faults:
        message = printable(each.message, unicode=page.unicode)
        write_stream(sys.stdout, f"{each.code.severity.value}[{each.code.id}]: {message}\n")
