"""Faults of one kind that fill a table, or a word that is misspelt all over a filing: one diagnostic instead of one for each place.

A page that was cut at its edge, a scanner that reads each `0` as `O`, a column that slipped by a row: these are one fault, and the
other places are labels of it. A diagnostic with an edit that is certain is never folded, for the edit would be lost.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Diagnostic, Help, Label
from tscc.grammar.ahead import regex
from tscc.text.source import Span, Spans

_FEWEST = 5
"""Places that are one fault; each of fewer can have a cause of its own, and is worth a message."""
_IN_TABLES = frozenset(
    {
        codes.BAD_CHARACTER,
        codes.BAD_GROUPING,
        codes.NOT_A_FIGURE,
        codes.NOT_A_BAND,
        codes.CELL_MISSING,
        codes.CELL_IN_NO_COLUMN,
        codes.EXTRA_CELL,
        codes.ROW_IMPOSSIBLE,
        codes.ROW_IMPLAUSIBLE,
        codes.FIGURE_IMPLAUSIBLE,
        codes.PERCENTAGE_MISFIT,
        codes.AVERAGE_MISFIT,
    }
)
"""What is one fault where a table is full of it."""
_BY_SIGN = frozenset({codes.BAD_CHARACTER})
"""What is one fault only if it is of one sign, which the label names."""
_ANYWHERE = frozenset(
    {
        codes.SENTENCE_NOT_UNDERSTOOD,
        codes.MISSPELT_HEAD,
        codes.MISSPELT_FORM,
        codes.MISSPELT_CATEGORY,
        codes.COLUMNS_EXCHANGED,
    }
)
"""What is one fault if the label or else the message is the same, which quotes the word or the sign that is wrong."""
_MISSPELT = frozenset({
    codes.MISSPELT_FORM, codes.MISSPELT_HEAD, codes.MISSPELT_TOTAL, codes.MISSPELT_CATEGORY, codes.MISSPELT_MONTH,
    codes.MISSPELT_STATE, codes.MISSPELT_LABEL,
})  # fmt: skip
_QUOTES = "`"
_OF_LAYOUT = frozenset({codes.CELL_IN_NO_COLUMN, codes.EXTRA_CELL, codes.CELL_MISSING})
_SPOILT_MARK = regex(r"`[^`]*\w%?(?:[({\[][\w*]{0,2}|[{\[]\w{1,2}\)|\(\w{1,2}[}\]])`")
"""How a message quotes what may have been a mark: `97%{1)`, `Missouri(`."""
_OF_LABELS = frozenset({codes.JUNK_IN_TABLE, codes.NOTHING_TO_CONTINUE, codes.READ_TWO_WAYS})
"""What a label leaves behind on a line above its row."""
_OF_CELLS = frozenset({codes.BAD_CHARACTER, codes.BAD_GROUPING, codes.NOT_A_FIGURE, codes.NOT_A_BAND}) | _OF_LAYOUT
"""What is wrong with the cells of a row that is out of its columns."""


_OF_LINES = frozenset({
    codes.LABEL_AND_VALUE, codes.STATED_TWICE, codes.LOAN_SIZE_CONTRADICTED, codes.TOTALS_DISAGREE, codes.POOLS_OFF,
    codes.RULER_MISSING,
})  # fmt: skip
"""What is one fault where several columns have it on one line, of a list, a total, or a ruler."""
_FOLLOWING = frozenset({codes.PERCENTAGES_OFF, codes.TITLE_MISSING, codes.TOTAL_MISSING})
_STRAYS = _OF_LABELS | {codes.EXTRA_CELL}
_OF_HEADS = frozenset({codes.READ_TWO_WAYS, codes.LINE_OF_HEAD_LOST})
"""What the lines of a head and of its title leave behind where its ruler shows other columns."""
NOTHING_BELOW = "nothing is below this"
"""The label of a stroke of a ruler that is over no cell."""
_FEWEST_BELOW_NO_COLUMN = 2
"""The fewest rows with cells in no column that show that the ruler is wrong, and not a row."""
_REACH_LINES = 6
"""Lines from a title that stands among the rows of the table above to the head of its own."""
_APART_LINES = 4
"""Lines from a row outside any table to another that is read as a sentence: blank lines and rows that are told with others are between."""
_OF_KIND = frozenset({codes.NOT_A_FIGURE, codes.BAD_GROUPING})
"""What figures of another kind than their column's leave behind: `19,151,360.93` among percentages."""


def fold_rows(found: Sequence[Diagnostic], line_of: Callable[[int], int]) -> tuple[Diagnostic, ...]:
    """The diagnostics, what is wrong with the cells of one row as one where some of them are out of their columns.

    So is a row without a label with what is said of the line above it, which is its label.
    """
    rows: dict[int, list[Diagnostic]] = {}
    for each in found:
        if each.code in _OF_CELLS and not each.has_certain_edit:
            rows.setdefault(line_of(each.primary.span.start), []).append(each)
    folded: dict[Diagnostic, Diagnostic | None] = {}
    above = {line_of(each.primary.span.start) + 1: each for each in found if each.code in _OF_LABELS}
    for each in found:
        if each.code is codes.LABEL_MISSING and (label := above.get(line_of(each.primary.span.start))):
            place = Label(label.primary.span, "perhaps its label")
            folded[label] = None
            folded[each] = msgspec.structs.replace(each, secondary=(*each.secondary, place))
    for row in rows.values():
        lead = next((each for each in row if each.code in _OF_LAYOUT), None)
        if (
            lead is None
            and len(row) == 2
            and {each.code for each in row} <= _OF_KIND
            and codes.NOT_A_FIGURE in {each.code for each in row}
        ):
            lead, other = row
            place = Label(other.primary.span, "perhaps the two figures are in each other's place")
            folded |= {other: None, lead: msgspec.structs.replace(lead, secondary=(*lead.secondary, place))}
            continue
        others = [each for each in row if each is not lead]
        if lead is not None and others:
            more = tuple(Label(each.primary.span) for each in others)
            notes = (*lead.notes, *(f"also, {each.message}" for each in others))
            folded |= dict.fromkeys(others)
            folded[lead] = msgspec.structs.replace(lead, secondary=(*lead.secondary, *more), notes=notes)
    return tuple(kept for each in found if (kept := folded.get(each, each)) is not None)


def fold_lines(
    found: Sequence[Diagnostic], line_of: Callable[[int], int], tables: Sequence[Span]
) -> tuple[Diagnostic, ...]:
    """The diagnostics, what is wrong alike with several figures of one line as one, and what follows from another as a note of it."""
    found = _with_short_rulers([*_without_rows_as_sentences(found, line_of)], tables)
    leads: dict[tuple[Code, int], Diagnostic] = {}
    gone: dict[Diagnostic, Diagnostic] = {}
    for each in found:
        if each.code in _OF_LINES and not each.has_certain_edit:
            lead = leads.setdefault((each.code, line_of(each.primary.span.start)), each)
            gone |= {each: lead} if lead is not each else {}
    gone |= dict(_following(found, line_of, tables))
    others: dict[Diagnostic, list[Diagnostic]] = {}
    for each, lead in gone.items():
        others.setdefault(lead, []).append(each)
    return tuple(_with_notes(each, others.get(each, ())) for each in found if each not in gone)


def _following(
    found: Sequence[Diagnostic], line_of: Callable[[int], int], tables: Sequence[Span]
) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """What follows from another fault, with that one.

    A percentage that is no share of its row throws its column off 100 %; a line among the rows of a table is the title that the
    next lacks; and a last row with cells in no column has the total on its line.
    """
    strays = {line_of(each.primary.span.start): each for each in found if each.code in _STRAYS}
    crowded = {line_of(each.primary.span.start): each for each in found if each.code in _OF_LAYOUT}
    for each in (each for each in found if each.code in _FOLLOWING and not each.has_certain_edit):
        line = line_of(each.primary.span.start)
        if each.code is codes.PERCENTAGES_OFF:
            table = next((table for table in tables if table.overlaps(each.primary.span)), Span(0, 0))
            misfits = [other for other in found if other.code is codes.PERCENTAGE_MISFIT]
            causes = [other for other in misfits if table.overlaps(other.primary.span)]
            causes = causes if len(causes) == 1 else []
        elif each.code is codes.TITLE_MISSING:
            causes = [strays[above] for above in range(line - 1, line - 1 - _REACH_LINES, -1) if above in strays]
        else:
            causes = [crowded[line]] if line in crowded else []
        if causes:
            yield each, causes[0]


def _with_short_rulers(found: Sequence[Diagnostic], tables: Sequence[Span]) -> list[Diagnostic]:
    """The diagnostics; a column of the ruler that has nothing below it, and the cells below no column, as one of the ruler.

    What the columns of such a ruler do to the head and the title is no fault of these.
    """
    kept = list(found)
    for lead in (each for each in found if each.code is codes.CELL_MISSING and each.primary.text == NOTHING_BELOW):
        table = next((table for table in tables if table.overlaps(lead.primary.span)), None)
        inside = [each for each in kept if table is not None and each is not lead and table.overlaps(each.primary.span)]
        cells = [each for each in inside if each.code is codes.CELL_IN_NO_COLUMN and not each.has_certain_edit]
        if len(cells) < _FEWEST_BELOW_NO_COLUMN or lead not in kept:
            continue
        gone = {*cells, *(each for each in inside if each.code in _OF_HEADS)}
        note = f"the cells of {len(cells)} rows are below no stroke of the ruler: perhaps it is cut short"
        more = (_shorter(each.primary, cells[0].primary.text if at else "") for at, each in enumerate(cells))
        whole = msgspec.structs.replace(lead, secondary=(*lead.secondary, *more), notes=(*lead.notes, note))
        kept = [whole if each is lead else each for each in kept if each not in gone]
    return kept


def _without_rows_as_sentences(found: Sequence[Diagnostic], line_of: Callable[[int], int]) -> Iterator[Diagnostic]:
    """The diagnostics, sentences that are not read near rows outside any table as places of those: they are rows too."""
    unread = {line_of(each.primary.span.start): each for each in found if each.code is codes.SENTENCE_NOT_UNDERSTOOD}
    taken: dict[Diagnostic, list[Diagnostic]] = {}
    for lead in (each for each in found if each.code is codes.ROWS_OUTSIDE_TABLE):
        ends = line_of(lead.primary.span.start), line_of(lead.primary.span.end)
        for line, step in zip(ends, (-1, 1), strict=True):
            beside: int | None = line
            while beside is not None:
                near = range(beside + step, beside + step * (_APART_LINES + 1), step)
                beside = next((at for at in near if at in unread), None)
                if beside is not None:
                    taken.setdefault(lead, []).append(unread.pop(beside))
    gone = {each for others in taken.values() for each in others}
    for each in found:
        if others := taken.get(each):
            more = sorted(dict.fromkeys(label.span for other in others for label in (other.primary, *other.secondary)))
            labels = tuple(Label(span, "" if at else "perhaps rows of it too") for at, span in enumerate(more))
            yield msgspec.structs.replace(each, secondary=(*each.secondary, *labels))
        elif each not in gone:
            yield each


def _with_notes(lead: Diagnostic, others: Sequence[Diagnostic]) -> Diagnostic:
    """A diagnostic with others that are of one fault with it, as notes at their places."""
    if not others:
        return lead
    notes = (f"also, {each.message}" for each in others if each.message != lead.message)
    more = (_shorter(each.primary, lead.primary.text) for each in others)
    # both say that the percentage is wrong, whatever the figure is that it is held against
    ways = () if any(each.code is codes.PERCENTAGES_OFF for each in others) else lead.help
    return msgspec.structs.replace(lead, secondary=(*lead.secondary, *more), notes=(*lead.notes, *notes), help=ways)


def fold_marks(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics; one footnote without a mark and the one place with what may be its mark, spoilt, as one."""
    bodies = [each for each in found if each.code is codes.BODY_WITHOUT_MARK]
    spoilt = [each for each in found if each.code is codes.LABEL_MARK_WITHOUT_BODY or _SPOILT_MARK.search(each.message)]
    if len(bodies) != 1 or len(spoilt) != 1 or bodies == spoilt:
        return tuple(found)
    (body,), (place,) = bodies, spoilt
    lead, other, words = (place, body, "no mark refers to this footnote")
    if place.code is codes.LABEL_MARK_WITHOUT_BODY:
        lead, other, words = (body, place, "perhaps its mark")
    folded = msgspec.structs.replace(lead, secondary=(*lead.secondary, Label(other.primary.span, words)))
    return tuple(folded if each is lead else each for each in found if each is not other)


def fold_alike(found: Sequence[Diagnostic], tables: Sequence[Span]) -> tuple[Diagnostic, ...]:
    """The diagnostics, those that are one fault as one, at the first of its places.

    A word is not misspelt where a sign in it is invisible, which is reported itself.
    """
    inside = Spans(tables)
    told = (each for each in found if each.code is codes.INVISIBLE)
    invisible = Spans(label.span for each in told for label in (each.primary, *each.secondary))
    found = [each for each in found if each.code not in _MISSPELT or not invisible.overlap(each.primary.span)]
    alike: dict[Hashable, list[Diagnostic]] = {}
    for number, each in enumerate(found):
        alike.setdefault(_kind(each, tables, inside) or number, []).append(each)
    return tuple(each for group in alike.values() for each in (group if len(group) < _FEWEST else [_folded(group)]))


def _kind(each: Diagnostic, tables: Sequence[Span], inside: Spans) -> Hashable:
    """What diagnostics that are one fault have in common; None for one that is never folded."""
    if each.has_certain_edit:
        return None
    if each.code in _IN_TABLES and inside.overlap(each.primary.span):
        table = next((table for table in tables if table.overlaps(each.primary.span)), None)
        return (each.code, table, each.primary.text if each.code in _BY_SIGN else "")
    if each.code is codes.READ_TWO_WAYS:
        return (each.code, each.message, each.primary.text, each.notes)
    words = each.primary.text if _QUOTES in each.primary.text else each.message
    return (each.code, words) if each.code in _ANYWHERE and _QUOTES in words else None


def _folded(group: Sequence[Diagnostic]) -> Diagnostic:
    """One diagnostic for several: the first, with the places of the others, and only the help that all of them give."""
    first, *others = group
    where = "of this table" if first.code in _IN_TABLES else "of the filing"
    ways = tuple(Help(way.text) for way in first.help if all(way.text in _texts(other) for other in others))
    return msgspec.structs.replace(
        first,
        message=f"{first.message}, as in {len(others):,} more places {where}",
        secondary=tuple(_shorter(each.primary, first.primary.text) for each in others),
        notes=tuple(note for note in first.notes if all(note in other.notes for other in others)),
        help=ways,
        readings=None,
    )


def _shorter(label: Label, said: str) -> Label:
    """A label of a further place, which need not say again what is said at the first."""
    return Label(label.span, "here too") if label.text == said else label


def _texts(each: Diagnostic) -> list[str]:
    return [way.text for way in each.help]
