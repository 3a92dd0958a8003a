"""Resolve footnotes: which mark refers to which body, by marker and scope.

What comes in are the syntax nodes; what goes out are the notes in order of their bodies, and for each mark its note. A
mark in a table first looks for a body under that table, then for one of the document. A reference is never invented.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice, pairwise, zip_longest
from typing import NamedTuple

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.syntax import nodes
from tscc.text.prose import Prose, find_marks, marker_of, without
from tscc.text.source import Span

_FAR = 4
"""Bodies no more lines apart than this stand in one block: a `1` behind a `2` there begins no new count."""


class Note(NamedTuple):
    """A footnote: its id, its marker without brackets, the table it belongs to if any, and its body."""

    id: str
    marker: str
    table: nodes.Table | None
    body: nodes.FootnoteBody


class _Mark(NamedTuple):
    """A place that looks like a mark: its marker, where it is, the table it stands in, whether it must be one."""

    marker: str
    span: Span
    table: nodes.Table | None
    certain: bool


class Notes:
    """The footnotes of a filing, and the note of each mark."""

    def __init__(self, notes: tuple[Note, ...], marks: dict[int, str], lost: frozenset[str]) -> None:
        self.all = notes
        self._lost = lost
        self._marks = marks
        self._offsets = sorted(marks)

    def strip(self, text: str, offset_of: Prose | int) -> tuple[str, tuple[str, ...]]:
        """A text without its marks, and the ids of their notes; `offset_of` gives the place in the file."""
        ranges: list[tuple[int, int]] = []
        ids: list[str] = []
        for site in find_marks(text, self._lost):
            offset = offset_of + site.start if isinstance(offset_of, int) else offset_of.offset(site.start)
            if offset in self._marks:
                ranges.append((site.start, site.end))
                note = self._marks[offset]
                if note and note not in ids:
                    ids.append(note)
        return (without(text, ranges) if ranges else text), tuple(ids)

    def within(self, span: Span) -> tuple[str, ...]:
        """The notes of the marks in a span, in order."""
        inside = self._offsets[bisect_left(self._offsets, span.start) : bisect_left(self._offsets, span.end)]
        ids = [self._marks[offset] for offset in inside if self._marks[offset]]
        return tuple(dict.fromkeys(ids))


def resolve_footnotes(filing: nodes.Filing, sink: Sink, *, cut_short: bool = False) -> Notes:
    """The footnotes of a filing; marks without a body and bodies without a mark are reported.

    Where the filing was cut short, the body of a mark behind the last one may be in what is lost: it is not reported.
    """
    marks = list(_find_all_marks(filing))
    notes = _scoped(filing, marks)
    by_marker: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        by_marker[note.marker].append(note)
    found: dict[int, str] = {}
    used: set[str] = set()
    undefined: list[_Mark] = []
    for mark in marks:
        named = _body_of(mark, by_marker.get(mark.marker, []))
        if named is not None:
            found[mark.span.start] = named.id
            used.add(named.id)
        elif mark.certain:
            found[mark.span.start] = ""
            if not cut_short or (notes and mark.span.start < notes[-1].body.span.start):
                undefined.append(mark)
    orphans = _orphans(notes, used)
    meant: set[str] = set()
    for mark in undefined:
        body = _meant(mark, undefined, orphans)
        _report_undefined(mark, notes, body, sink)
        if body is not None:
            meant.add(body.id)
    _report_bodies(notes, used, meant, sink)
    return Notes(tuple(notes), found, _lost_marks(filing) | {note.marker for note in notes if note.table})


def _lost_marks(filing: nodes.Filing) -> frozenset[str]:
    """The markers whose marks are nowhere in brackets, in the form or in an exhibit."""
    return filing.lost_marks.union(*(exhibit.lost_marks for exhibit in filing.exhibits))


def _bodies(filing: nodes.Filing) -> Iterator[tuple[nodes.Block, ...]]:
    """The blocks of each item and of each exhibit."""
    parts: tuple[nodes.Item | nodes.Exhibit, ...] = (*filing.items, *filing.exhibits)
    for part in parts:
        yield part.blocks


def _find_all_marks(filing: nodes.Filing) -> Iterator[_Mark]:
    """Every place of the filing's items and exhibits that looks like a mark, in order."""
    lost = _lost_marks(filing)
    times = _times(filing)
    for blocks in _bodies(filing):
        for block, below in zip_longest(blocks, blocks[1:]):
            match block:
                case nodes.Paragraph() | nodes.ListItem():
                    for site in find_marks(block.prose.text, lost):
                        span = block.prose.span(site.start, site.end)
                        yield _Mark(site.marker, span, None, _is_certain(site.marker, site.glued))
                case nodes.Heading():
                    for line in block.lines:
                        yield from _marks_in(line.text.strip(), line.tight.start, None, lost)
                case nodes.LabelledFacts():
                    # the star of a label may stand for a note that was printed elsewhere
                    for fact in block.facts:
                        for mark in _marks_in(fact.label.text, fact.label.span.start, None):
                            yield mark._replace(certain=False)
                case nodes.Table():
                    yield from _table_marks(block, lost | _lost_in(block, below, times))
                case _:
                    pass


def _times(filing: nodes.Filing) -> Counter[str]:
    """How many bodies each marker has."""
    footnotes = (block for blocks in _bodies(filing) for block in blocks if isinstance(block, nodes.Footnotes))
    return Counter(marker_of(body.marker.text) for block in footnotes for body in block.bodies)


def _lost_in(table: nodes.Table, below: nodes.Block | None, times: Counter[str]) -> frozenset[str]:
    """The markers of bodies right under a table that has no mark for them, where others have such a mark elsewhere."""
    if not isinstance(below, nodes.Footnotes):
        return frozenset()
    own = {marker_of(body.marker.text) for body in below.bodies}
    written = {mark.marker for mark in _table_marks(table, frozenset())}
    return frozenset(marker for marker in own - written if times[marker] > 1)


def _table_marks(table: nodes.Table, lost: frozenset[str]) -> Iterator[_Mark]:
    """The marks of a table: in its title, its head and its labels."""
    for line in table.title:
        yield from _marks_in(line.text.strip(), line.tight.start, table, lost)
    for line in table.head.lines:
        for cell in line.cells:
            yield from _marks_in(cell.text, line.at(cell.start, cell.end).start, table)
    for row in (*table.rows, *((table.total,) if table.total else ()), *table.early_totals):
        for piece in row.label:
            yield from _marks_in(piece.text, piece.span.start, table)
        for line, cell in row.cells:
            yield from _marks_in(cell.text, line.at(cell.start, cell.end).start, table)


def _marks_in(text: str, offset: int, table: nodes.Table | None, lost: frozenset[str] = frozenset()) -> Iterator[_Mark]:
    for site in find_marks(text, lost):
        span = Span(offset + site.start, offset + site.end)
        yield _Mark(site.marker, span, table, _is_certain(site.marker, site.glued))


def _is_certain(marker: str, glued: bool) -> bool:
    """Whether a mark must be one: stars, and figures set against a word."""
    return glued and (marker.startswith("*") or marker.isdigit())


def _scoped(filing: nodes.Filing, marks: list[_Mark]) -> list[Note]:
    """The notes in order of their bodies, each with its scope."""
    in_prose = {mark.marker for mark in marks if mark.table is None}
    in_table = {(id(mark.table), mark.marker) for mark in marks if mark.table is not None}
    notes: list[Note] = []
    bodies = _times(filing)
    for blocks in _bodies(filing):
        tables: list[nodes.Table] = []
        for block in blocks:
            match block:
                case nodes.Table():
                    tables.append(block)
                case nodes.Footnotes():
                    for body in block.bodies:
                        marker = marker_of(body.marker.text)
                        shared = marker in in_prose and bodies[marker] == 1
                        table = None if shared else _scope(marker, tables, in_prose, in_table)
                        if table is not None:
                            in_table.discard((id(table), marker))
                        notes.append(Note(f"n{len(notes) + 1}", marker, table, body))
                case nodes.Paragraph() | nodes.ListItem():
                    tables = []
                case _:
                    pass
    return notes


def _scope(
    marker: str, tables: list[nodes.Table], in_prose: set[str], in_table: set[tuple[int, str]]
) -> nodes.Table | None:
    """The table a body under tables belongs to: the one that has its mark, else the last; none where several do."""
    marked = [table for table in tables if (id(table), marker) in in_table]
    if marked:
        return marked[0] if len(marked) == 1 else None
    return tables[-1] if tables and marker not in in_prose else None


def _body_of(mark: _Mark, candidates: list[Note]) -> Note | None:
    """The body a mark refers to: under its table, else the next of the document, else the last before it."""
    if mark.table is not None:
        for note in candidates:
            if note.table is mark.table:
                return note
    general = [note for note in candidates if note.table is None]
    later = [note for note in general if note.body.span.start > mark.span.start]
    return later[0] if later else general[-1] if general else None


def _orphans(notes: list[Note], used: set[str]) -> list[Note]:
    """The bodies nothing refers to, those defined twice left out."""
    times = Counter((id(note.table), note.marker) for note in notes)
    return [note for note in notes if note.id not in used and times[id(note.table), note.marker] == 1]


def _meant(mark: _Mark, undefined: list[_Mark], orphans: list[Note]) -> Note | None:
    """The body a mark without one was meant for: where both are the only ones left over in their scope."""
    if len([*islice((other for other in undefined if other.table is mark.table), 2)]) > 1:
        return None
    left = [note for note in orphans if note.table is mark.table]
    if mark.table is not None and not left and len({id(other.table) for other in undefined}) == 1:
        left = [note for note in orphans if note.table is None]
    return left[0] if len(left) == 1 else None


def _report_undefined(mark: _Mark, notes: list[Note], body: Note | None, sink: Sink) -> None:
    """Say that a mark has no body, and which was likely meant."""
    known = ", ".join(f"`{note.marker}`" for note in notes)
    message = f"footnote mark `{mark.marker}` has no body"
    more = (f"the filing has bodies for {known}",) if known else ("the filing has no footnote bodies",)
    left = (Label(body.body.marker.span, "no mark refers to this footnote"),) if body else ()
    sink.report(codes.MARK_WITHOUT_BODY, message, mark.span, "refers to no footnote", secondary=left, notes=more)


def _report_order(before: Note, after: Note, sink: Sink) -> None:
    """Say that a body stands behind one of a higher number."""
    sink.report(
        codes.BODIES_OUT_OF_ORDER,
        f"footnote `{after.marker}` stands behind footnote `{before.marker}`",
        after.body.marker.span,
        "out of order",
        secondary=(Label(before.body.marker.span, f"footnote `{before.marker}`"),),
    )


def _report_bodies(notes: list[Note], used: set[str], meant: set[str], sink: Sink) -> None:
    """Say which bodies nothing refers to, which are there twice, and which are out of order.

    Those that a mark was `meant` for are reported with it.
    """
    first: dict[tuple[int, str], Note] = {}
    kept: list[Note] = []
    for note in notes:
        if note.id in meant:
            continue
        earlier = first.setdefault((id(note.table), note.marker), note)
        if earlier is not note and note.id not in used:
            sink.report(
                codes.BODY_TWICE,
                f"footnote `{note.marker}` is defined twice",
                note.body.marker.span,
                "defined again",
                secondary=(Label(earlier.body.marker.span, "defined first"),),
            )
            continue
        kept.append(note)
        if earlier is note and note.id not in used and not _is_without_head(note.table):
            sink.report(
                codes.BODY_WITHOUT_MARK,
                f"no mark refers to footnote `{note.marker}`",
                note.body.marker.span,
                "never referred to",
                help=(Help("a mark may have been lost where the filing was copied"),),
            )
    _report_orders(kept, sink)


def _is_without_head(table: nodes.Table | None) -> bool:
    """Whether the title or the head of a table is gone, and with it perhaps a mark; that is reported already."""
    return table is not None and not (table.title and table.head.lines)


def _report_orders(notes: list[Note], sink: Sink) -> None:
    """Say which bodies stand behind one of a higher number."""
    for before, after in pairwise(notes):
        if before.table is not after.table or not (before.marker.isdigit() and after.marker.isdigit()):
            continue
        near = before.body.lines[-1].number + _FAR > after.body.lines[0].number
        if int(after.marker) < int(before.marker) and (after.marker != "1" or near):
            _report_order(before, after, sink)
