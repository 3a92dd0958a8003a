"""Resolve footnotes: which mark refers to which body, by marker and scope.

What comes in are the syntax nodes; what goes out are the notes in order of their bodies, and for each mark its note. A
mark in a table first looks for a body below that table, then for one of the document. A reference is never invented.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.syntax.carried_marks import marks_of
from tscc.syntax.nodes import Mark
from tscc.text.prose import marker_of, without
from tscc.text.source import Span

_BLOCK_LINES = 4
"""Bodies at most so many lines apart are one block: a `1` after a `2` there does not begin a new count."""
_NAMED_CHARS = 8
"""The least length of a label that a note names: `2-family` may be in a note on any row."""
_WORD = regex(r"[a-z]{4,}")
_WHOLE_NUMBER = regex(r"\$?\s*(\d[\d,]*)")

Table = Span | None
"""The span of a table, which identifies it; None for the document."""


class Note(msgspec.Struct, frozen=True):
    """A footnote: its id, its marker without brackets, the table it belongs to, and its body."""

    id: str
    marker: str
    table: Table
    body: nodes.FootnoteBody


class _Placed(msgspec.Struct, frozen=True):
    """A mark, and the table it is in."""

    mark: Mark
    table: Table
    listed: bool = False
    """Whether it is in a list of labels."""


class Notes:
    """The footnotes of a filing, and the note of each mark."""

    def __init__(self, notes: tuple[Note, ...], ids: dict[Span, str]) -> None:
        self.all = notes
        self._ids = ids
        """By the place of the mark; empty for one that has no body."""

    def note_of(self, mark: Mark) -> Note | None:
        """The note that a mark refers to; None for one that has no body."""
        named = self._ids.get(mark.span)
        return next((note for note in self.all if note.id == named), None)

    def strip(self, text: str, marks: Sequence[Mark]) -> tuple[str, tuple[str, ...]]:
        """A text without the marks it carries, and the ids of their notes; what is not a mark stays in the text."""
        if not marks:
            return text, ()
        known = [mark for mark in marks if mark.span in self._ids]
        ids = dict.fromkeys(self._ids[mark.span] for mark in known)
        return without(text, [(mark.start, mark.end) for mark in known]), tuple(filter(None, ids))


def resolve_footnotes(filing: nodes.Filing, sink: Sink, *, cut_short: bool = False) -> Notes:
    """The footnotes of a filing; marks without a body and bodies without a mark are reported.

    Where the filing was cut short, the body of a mark after the last body may be in what is lost: it is not reported.
    """
    placed = list(_placed(filing))
    notes = _scoped(filing, placed)
    placed += (_Placed(mark, note.table) for note in notes for mark in note.body.marks if mark.marker != note.marker)
    by_marker: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        by_marker[note.marker].append(note)
    starred = any(note.marker.startswith("*") for note in notes)
    found: dict[Span, str] = {}
    undefined: list[_Placed] = []
    for each in placed:
        mark = each.mark
        starry = mark.marker.startswith("*")
        named = _body_of(each, by_marker.get(mark.marker, []))
        if named is not None:
            found[mark.span] = named.id
        elif each.listed and starry and not starred:
            found[mark.span] = ""
            message = f"the mark `{mark.marker}` in this list has no body"
            sink.report(codes.LABEL_MARK_WITHOUT_BODY, message, mark.span, "the filing has no note with a star")
        elif mark.certain or (each.table is not None and mark.ends) or (each.listed and starry):
            found[mark.span] = ""
            if not cut_short or (notes and mark.span.start < notes[-1].body.span.start):
                undefined.append(each)
    used = set(found.values())
    times = Counter((note.table, note.marker) for note in notes)
    orphans = [note for note in notes if note.id not in used and times[note.table, note.marker] == 1]
    meant: set[str] = set()
    for each in undefined:
        body = _meant(each, undefined, orphans) or _misnumbered(each, notes, used)
        _report_undefined(each.mark, notes, body, sink)
        if body is not None:
            meant.add(body.id)
    _report_other_rows(filing, {note.id: note for note in notes}, found, sink)
    _report_bodies([note for note in notes if note.id not in meant], used, filing.tables, sink)
    return Notes(tuple(notes), found)


def _placed(filing: nodes.Filing) -> Iterator[_Placed]:
    """Every mark of the items and exhibits, those of the headings of items first."""
    for item in filing.items:
        for line in item.heading.lines if item.heading else ():
            yield from (_Placed(mark, None) for mark in line.marks)
    for block in filing.blocks:
        table = block.span if isinstance(block, nodes.Table) else None
        for mark in marks_of(block):
            yield _Placed(mark, table, isinstance(block, nodes.LabelledFacts))


def _scoped(filing: nodes.Filing, placed: list[_Placed]) -> list[Note]:
    """The notes in order of their bodies, each with its scope."""
    in_prose = {each.mark.marker for each in placed if each.table is None}
    in_table: set[tuple[Table, str]] = {(each.table, each.mark.marker) for each in placed if each.table is not None}
    notes: list[Note] = []
    footnotes = (block for block in filing.blocks if isinstance(block, nodes.Footnotes))
    times = Counter(marker_of(body.marker.text) for block in footnotes for body in block.bodies)
    for part in filing.parts:
        tables: list[Span] = []
        for block in part.blocks:
            match block:
                case nodes.Table():
                    tables.append(block.span)
                case nodes.Footnotes():
                    for body in block.bodies:
                        marker = marker_of(body.marker.text)
                        shared = marker in in_prose and times[marker] == 1
                        table = None if shared else _scope(marker, tables, in_prose, in_table)
                        in_table.discard((table, marker))
                        notes.append(Note(f"n{len(notes) + 1}", marker, table, body))
                case nodes.Paragraph() | nodes.ListItem():
                    tables = []
                case _:
                    pass
    return notes


def _scope(marker: str, tables: list[Span], in_prose: set[str], in_table: set[tuple[Table, str]]) -> Table:
    """The table above that a body belongs to: the one that has its mark, else the last; None where several have it."""
    marked = [table for table in tables if (table, marker) in in_table]
    if marked:
        return marked[0] if len(marked) == 1 else None
    return tables[-1] if tables and marker not in in_prose else None


def _body_of(placed: _Placed, candidates: list[Note]) -> Note | None:
    """The body a mark refers to: below its table, else the next of the document, else the last before it.

    Of `(1)` and `[1]` below one table it is the one that is written like the mark.
    """
    if placed.table is not None:
        below = [note for note in candidates if note.table == placed.table]
        if below:
            return next((note for note in below if note.body.marker.text == placed.mark.written), below[0])
    general = [note for note in candidates if note.table is None]
    later = [note for note in general if note.body.span.start > placed.mark.span.start]
    return later[0] if later else general[-1] if general else None


def _meant(placed: _Placed, undefined: list[_Placed], orphans: list[Note]) -> Note | None:
    """The body a mark without one was perhaps meant for: where both are the only ones left in their scope."""
    table = placed.table
    if len([*islice((other for other in undefined if other.table == table), 2)]) > 1:
        return None
    left = [note for note in orphans if note.table == table]
    if table is not None and not left and len({other.table for other in undefined}) == 1:
        left = [note for note in orphans if note.table is None]
    return left[0] if len(left) == 1 else None


def _misnumbered(placed: _Placed, notes: Sequence[Note], used: set[str]) -> Note | None:
    """The unused body behind that of the number before a mark, if it has this number too: `1` for `2` behind `1`."""
    number = placed.mark.marker
    for above, note in pairwise(notes):
        before = note.marker.isdecimal() and number.isdecimal() and int(note.marker) == int(number) - 1
        if before and above.marker == note.marker and above.table == note.table and note.id not in used:
            return note
    return None


def _report_undefined(mark: Mark, notes: list[Note], body: Note | None, sink: Sink) -> None:
    """Report that a mark has no body, and which was perhaps meant."""
    known = ", ".join(f"`{note.marker}`" for note in notes)
    message = f"footnote mark `{mark.marker}` has no body"
    more = (f"the filing has bodies for {known}",) if known else ("the filing has no footnote bodies",)
    left = (Label(body.body.marker.span, "no mark refers to this footnote"),) if body else ()
    sink.report(codes.MARK_WITHOUT_BODY, message, mark.span, "refers to no footnote", secondary=left, notes=more)


def _report_other_rows(filing: nodes.Filing, notes: dict[str, Note], found: dict[Span, str], sink: Sink) -> None:
    """Report each mark on a row whose note names another row of the table and has no word of this one."""
    for table in filing.tables:
        marked = any(piece.marks for row in table.rows for piece in row.label)
        labels = [(row, _label(row)) for row in table.rows] if marked else ()
        for row, label in labels:
            for mark in (mark for piece in row.label for mark in piece.marks):
                note = notes.get(found.get(mark.span, ""))
                if note is None or _WORD.findall(label) == []:
                    continue
                text = " ".join(note.body.prose.text.lower().split())
                other = next((each for each, words in labels if len(words) >= _NAMED_CHARS and words in text), None)
                if other is not None and other is not row and not any(word in text for word in _WORD.findall(label)):
                    message = f"the note of the mark `{mark.marker}` on this row names another row"
                    where = Label(other.label[0].span, "the row that the note names")
                    sink.report(codes.NOTE_OF_ANOTHER_ROW, message, mark.span, "perhaps not a mark", secondary=(where,))


def _label(row: nodes.Row) -> str:
    """The label of a row in small letters, without its footnote marks."""
    pieces = (without(piece.text, [(mark.start, mark.end) for mark in piece.marks]) for piece in row.label)
    return " ".join(" ".join(pieces).lower().split())


def _report_bodies(notes: list[Note], used: set[str], tables: Iterable[nodes.Table], sink: Sink) -> None:
    """Report bodies that nothing refers to, that are there twice, and that are out of order.

    A body of a table that lacks its title, its head, a row or the label of one is not reported as unused: its mark may be in
    what the table lacks, which is reported.
    """
    unused = any(note.id not in used for note in notes)
    incomplete: set[Table] = {
        table.span
        for table in (tables if unused else ())
        if not (table.title and table.head.lines) or _lacks_row(table)
    }
    first: dict[tuple[Table, str], Note] = {}
    kept: list[Note] = []
    for note in notes:
        earlier = first.setdefault((note.table, note.marker), note)
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
        if earlier is note and note.id not in used and note.table not in incomplete:
            sink.report(
                codes.BODY_WITHOUT_MARK,
                f"no mark refers to footnote `{note.marker}`",
                note.body.marker.span,
                "never referred to",
                help=(Help("perhaps a mark was lost where the filing was copied"),),
            )
    _report_orders(kept, sink)


def _lacks_row(table: nodes.Table) -> bool:
    """Whether a row has no label, or the rows sum to less than the total in each column of whole numbers.

    No misprint of one figure does that.
    """
    if any(row.cells and not row.label for row in table.rows):
        return True
    rows = [dict(_whole_numbers(row)) for row in table.rows]
    total = dict(_whole_numbers(table.total)) if table.total else {}
    short = [sum(row.get(column, 0) for row in rows) < figure for column, figure in total.items()]
    return bool(short) and all(short)


def _whole_numbers(row: nodes.Row) -> Iterator[tuple[int | None, int]]:
    """The whole numbers of a row by their column; an amount in dollars without cents is one."""
    for cell in row.cells:
        figure = _WHOLE_NUMBER.fullmatch(without(cell.text, [(mark.start, mark.end) for mark in cell.marks]))
        if figure:
            yield cell.column, int(figure[1].replace(",", ""))


def _report_orders(notes: list[Note], sink: Sink) -> None:
    """Report bodies that follow one of a higher number."""
    for before, after in pairwise(notes):
        if before.table != after.table or not (before.marker.isdigit() and after.marker.isdigit()):
            continue
        near = before.body.lines[-1].number + _BLOCK_LINES > after.body.lines[0].number
        brackets = {note.body.marker.text.replace(note.marker, "") for note in (before, after)}
        if len(brackets) > 1 and after.marker == "1":
            continue  # another count: `[1]` below `(3)`
        if int(after.marker) < int(before.marker) and (after.marker != "1" or near):
            sink.report(
                codes.BODIES_OUT_OF_ORDER,
                f"footnote `{after.marker}` follows footnote `{before.marker}`",
                after.body.marker.span,
                "out of order",
                secondary=(Label(before.body.marker.span, f"footnote `{before.marker}`"),),
            )
