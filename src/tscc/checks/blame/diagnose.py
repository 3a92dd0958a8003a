"""Diagnostics from results: each fault with its evidence, and help that names the cell that is probably wrong.

A place without a span is reported at the span of the smallest part of the document around it. What follows from one
wrong figure is one diagnostic, and a state that another stage has reported already is not reported again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import msgspec

from tscc.checks.blame.certain_edits import value_at
from tscc.checks.blame.faults import Fault, find_faults
from tscc.checks.blame.lost_rows import RowFault
from tscc.checks.blame.proof import MOST_NAMED
from tscc.checks.blame.roles import role_of
from tscc.checks.blame.stated_again import take_over
from tscc.checks.blame.suspects import Suggestion
from tscc.checks.intervals import UNBOUNDED, Interval, unit
from tscc.checks.printed_figures import BALANCE, COUNT, Place
from tscc.checks.results import Fact, OneSided, Result, Search, shown_as
from tscc.diagnostics.codes import CATEGORY_UNKNOWN, STATED_TWICE
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink
from tscc.document.model import Document
from tscc.text.source import Source, Span
from tscc.vocabulary.column_kinds import SHARES
from tscc.vocabulary.months import in_words

_MOST_LABELS = 6
"""Of evidence of more figures than these the first and the last are marked."""
_EXAMPLES = 3
"""Figures named of more than can all be named, and results that the notes of a fault name."""
_COLUMNS = {BALANCE: "balances", COUNT: "loan counts", **dict.fromkeys(SHARES, "percentages")}
"""What the figures of a column are called; those of others are averages."""


class Print(NamedTuple):
    """A document, and the source it was read from, with the spans of its places by JSON Pointer."""

    document: Document
    source: Source
    spans: Mapping[str, Span]

    def span(self, place: Place) -> Span:
        """The span of a place, or of the smallest part of the document around it that has one."""
        pointer = place.pointer
        if pointer.startswith("/unparsed/"):  # its place is in the document; of several lines, the first is meant
            kept = self.source.span_of(self.document.unparsed[int(pointer.split("/")[2])].at)
            first = self.source.line_span(self.source.place(kept.start).line)
            return Span(kept.start, min(kept.end, first.end))
        while pointer and pointer not in self.spans:
            pointer = pointer.rpartition("/")[0]
        return self.spans.get(pointer, Span(0, 0))

    def date(self, day: date, places: Sequence[Place]) -> str:
        """A date as it is printed at one of some places, else as `January 30, 2003`."""
        for place in places:
            span = self.spans.get(place.pointer)
            if span and value_at(self.document, place.pointer) == day:
                return " ".join(self.source.text[span.start : span.end].split()) or in_words(day)
        return in_words(day)


def diagnose(
    document: Document, results: Sequence[Result], source: Source, spans: Mapping[str, Span], sink: Sink
) -> None:
    """Report every fault behind the results of a document."""
    filing, before = Print(document, source, spans), sink.told()
    for fault in find_faults(document, results):
        primary = filing.span(fault.result.at)
        if fault.result.rule.code is CATEGORY_UNKNOWN and before.overlap(primary):
            continue
        again = take_over(fault.result, primary, filing.source.text, sink)
        if again or not sink.add_note(STATED_TWICE, primary, f"also, {_message(filing, fault.result)}"):
            _report(filing, fault, primary, sink, again)


def _report(filing: Print, fault: Fault, primary: Span, sink: Sink, again: Sequence[Label]) -> None:
    """Report a fault, with the places `again` that state its figure as the tables have it."""
    result, figures = fault.result, _figures(filing, fault.result)
    notes = [result.rule.note.format(**figures)] if result.rule.note else []
    unexplained = len(fault.folded) > _EXAMPLES and not fault.suggestions and not fault.row
    if fault.tables or unexplained:
        more = fault.tables - 1 if fault.tables else len(fault.folded)
        notes.append(f"the same of {more} more tables of the pool")
    else:
        notes += [*dict.fromkeys(f"also, {_message(filing, each)}" for each in fault.folded if each.reason)][:_EXAMPLES]
    sink.report(
        result.rule.code,
        _message(filing, result) or result.rule.code.title,
        primary,
        result.rule.label.format(**figures),
        secondary=(*_secondary(filing, fault, primary), *again),
        notes=tuple(notes),
        help=tuple(_help(filing, fault)),
    )


def _message(filing: Print, result: Result) -> str:
    """The reason of a result, its dates as they are printed."""
    if isinstance(result.reason, str):
        return result.reason
    places = (result.at, *result.evidence)
    return "".join(filing.date(each, places) if isinstance(each, date) else each for each in result.reason)


def _figures(filing: Print, result: Result) -> dict[str, str]:
    """The figures of a result as a message writes them, in the unit of its subject."""

    def shown(fact: Fact) -> str:
        if isinstance(fact, date):
            return filing.date(fact, (result.at, *result.evidence))
        return _shown(result.at.key, fact)

    facts = {"expected": result.facts.expected, "actual": result.facts.actual, "tolerance": result.facts.tolerance}
    return {"beyond": _beyond(result), **{name: shown(fact) for name, fact in facts.items()}}


def _shown(key: str, fact: Fact) -> str:
    match fact:
        case Decimal():
            whole = fact.to_integral_value()
            return shown_as(key, whole if whole == fact and key.endswith("_usd") else fact)
        case OneSided():
            return f"{fact.words} {_shown(key, fact.value)}"
        case Interval() if fact.high == UNBOUNDED:
            return f"at least {_shown(key, fact.low)}"
        case Interval():
            return " to ".join(dict.fromkeys((_shown(key, fact.low), _shown(key, fact.high))))
    return "" if fact is None else str(fact)


def _beyond(result: Result) -> str:
    """On which side of the expected figures the actual one lies: `above 360 months`, `outside $2 to $3`."""
    key, expected = result.at.key, result.facts.expected
    match expected:
        case OneSided():
            return f"{'above' if expected.words == 'at most' else 'below'} {_shown(key, expected.value)}"
        case Interval() if expected.high == UNBOUNDED:
            return f"below {_shown(key, expected.low)}"
        case Interval() if expected.low == expected.high:
            return f"not {_shown(key, expected)}"
    return f"outside {_shown(key, expected)}"


def _secondary(filing: Print, fault: Fault, primary: Span) -> list[Label]:
    labels: dict[Span, str] = {}
    named = _named(fault)
    for each in named if len({each.place for each in named}) == len(named) else ():
        words = f"perhaps {_figure(filing, each, each.proposed)}"
        labels[filing.span(each.place)] = f"{words}, swapped" if each.partner else words
    if fault.row and (fault.row.overwritten or not fault.row.missing):
        twin = filing.span(msgspec.structs.replace(fault.row.table, row=fault.row.index, path="label"))
        labels[twin] = "the same as the row above" if fault.row.overwritten else "perhaps one too many"
    for span, text in _evidence(filing, fault.result):
        labels.setdefault(span, text)
    labels.pop(primary, None)
    return [Label(span, text) for span, text in sorted(labels.items())]


def _evidence(filing: Print, result: Result) -> list[tuple[Span, str]]:
    """The spans a result rests on, each with what it is; of many, or of the rows of a sum, the first and the last."""
    places = [place for place in result.evidence if place.path and place != result.at]
    found = sorted((span, place) for place in places if (span := filing.spans.get(place.pointer)))
    rows = result.rule.search in (Search.ROWS, Search.PERCENTAGES)
    if len(found) <= (1 if rows else _MOST_LABELS):
        return [(span, role_of(filing.document, place)) for span, place in found]
    words = f"the first of {len(found)} {'rows' if rows else 'figures'}"
    return [(found[0][0], words), (found[-1][0], "the last of them")]


def _named(fault: Fault) -> tuple[Suggestion, ...]:
    """The suggestions to name: both figures of a swap, all if there are few, else the likeliest one or examples."""
    if not fault.suggestions:
        return ()
    first = fault.suggestions[0]
    if first.partner:
        return fault.suggestions[:2]
    if first.rivals < MOST_NAMED:
        return fault.suggestions[: first.rivals + 1]
    return (first,) if first.clear else fault.suggestions[:_EXAMPLES]


def _help(filing: Print, fault: Fault) -> list[Help]:
    named = _named(fault)
    if fault.tables:
        total = _shown(fault.result.at.key, fault.result.facts.actual)
        return [Help(f"perhaps the total of all {fault.tables} tables is {total}: the rows of each sum to it")]
    if fault.row:
        return [Help(_row_help(filing, fault.row))]
    if not named:
        return []
    first = named[0]
    if first.partner:
        if first.place.row is None:
            pair = " and ".join(_figure(filing, each, each.printed) for each in named)
            where = "of the groups" if first.place.path.startswith("groups/") else _where(filing, first.place)
            return [Help(f"perhaps {pair} {where} are exchanged")]
        rows = f"{_row(filing, first.place)} and {_row(filing, first.partner)}"
        both = {first.place.row, first.partner.row}
        alike = (each for each in fault.suggestions if each.partner and {each.place.row, each.partner.row} == both)
        words = _listed([*dict.fromkeys(_COLUMNS.get(each.place.key, "averages") for each in alike)])
        return [Help(f"perhaps the {words} of {rows} are swapped: then both rows are possible")]
    if first.clear:
        return [_edit_help(filing, named)]
    figures = {each.place: each for each in fault.suggestions}
    if len(figures) < len(fault.suggestions):
        printed = [f"{_figure(filing, each, each.printed)} {_where(filing, each.place)}" for each in figures.values()]
        return [Help(f"compare with the original: {_listed(printed)} is wrong if every other figure is right")]
    changes = _listed([_change(filing, each) for each in named])
    if first.rivals < MOST_NAMED:
        return [Help(f"compare with the original: perhaps {changes}")]
    return [Help(f"compare with the original: any of {first.rivals + 1} figures can be wrong, for example {changes}")]


def _listed(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _row_help(filing: Print, row: RowFault) -> str:
    if not row.missing:
        extra = _row(filing, msgspec.structs.replace(row.table, row=row.index))
        return f"perhaps {extra} is one too many: without it the table ties"
    loans = "1 mortgage loan that holds" if row.loan_count == 1 else f"{row.loan_count:,} mortgage loans that hold"
    if row.overwritten:
        twice = _row(filing, msgspec.structs.replace(row.table, row=row.index))
        return f"perhaps {twice} is printed twice, in place of a row of {loans} ${row.balance_usd:,f}"
    where = ", where the bands leave a gap" if row.band else ""
    return f"perhaps a row is missing of {loans} ${row.balance_usd:,f}{where}"


def _edit_help(filing: Print, named: Sequence[Suggestion]) -> Help:
    first, *others = named
    change, span = _change(filing, first), filing.spans.get(first.place.pointer)
    edit = _edit(first, span) if span else None
    if others:
        return Help(f"perhaps {change}, less likely {_listed([_change(filing, each) for each in others])}", edit)
    of = f" of {first.rivals + 1} that would make it tie" if first.rivals else ""
    return Help(f"perhaps {change}: the likeliest single figure{of}", edit)


def _edit(first: Suggestion, span: Span) -> Edit | None:
    """The digits of a cell exchanged; `$` before them and `%` after them stay. None for a date, or an amount in thousands."""
    if isinstance(first.printed, date) or isinstance(first.proposed, date) or unit(first.printed) > 1:
        return None
    key, width = first.place.key, span.end - span.start
    for form in (",f", "f"):
        old, new = format(first.printed, form), format(first.proposed, form)
        if key.endswith("_usd") and width >= len(old):
            return Edit(Span(span.end - len(old), span.end), new)
        if key.endswith("_pct") and width == len(old) + 1:
            return Edit(Span(span.start, span.end - 1), new)
        if width == len(old):
            return Edit(span, new)
    return None


def _change(filing: Print, each: Suggestion) -> str:
    new, old = _figure(filing, each, each.proposed), _figure(filing, each, each.printed)
    return f"{new} for {old} {_where(filing, each.place)}"


def _figure(filing: Print, each: Suggestion, figure: Decimal | date) -> str:
    return filing.date(figure, (each.place,)) if isinstance(figure, date) else _shown(each.place.key, figure)


def _where(filing: Print, place: Place) -> str:
    """Where a figure is, in words: `in row "Ohio"`, `in the narrative`."""
    first, _, rest = place.path.partition("/")
    if place.row is not None:
        return f"in {_row(filing, place)}"
    if first == "total":
        return "in the printed total"
    if first == "subtotals":
        return "in the printed subtotal"
    if first == "groups" and place.pool is not None:
        group = int(rest.partition("/")[0])
        return f"of group {filing.document.pools[place.pool].groups[group].id}"
    if first == "tables":
        return f"in {_row(filing, place)}"
    if place.pool is None:
        return "in the signature" if "signature" in place.path else "on the cover"
    return "in the narrative" if _is_in_narrative(filing, place) else "in the list of figures"


def _is_in_narrative(filing: Print, place: Place) -> bool:
    """Whether a figure is printed in a block of the narrative."""
    span, spans = filing.span(place), filing.spans
    return any(
        (block := spans.get(f"/filing/items/{number}/narrative/{index}/text")) and block.start <= span.start < block.end
        for number, item in enumerate(filing.document.filing.items)
        for index in range(len(item.narrative))
    )


def _row(filing: Print, place: Place) -> str:
    row, _, _ = place.path.rpartition("/values/")  # of a table that is no stratification
    label = value_at(filing.document, msgspec.structs.replace(place, path=f"{row}/label" if row else "label").pointer)
    return f'row "{label}"' if label else f"row {(place.row or 0) + 1}"
