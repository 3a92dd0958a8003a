"""Diagnostics from check results: each fault with its evidence, and help that names the cell that is probably wrong.

Takes the spans of the document's places; where a place has none, the part it lies in has. Says nothing twice: what
follows from one wrong figure is one diagnostic, and a label that another stage has reported already is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

from tscc.checks.blame.certain_edits import value_at
from tscc.checks.blame.faults import Fault, find_faults
from tscc.checks.blame.figure_labels import LABELS, NOTES
from tscc.checks.blame.suspects import Suggestion
from tscc.checks.results import shown_as
from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink
from tscc.document.model import CheckResult, Document
from tscc.text.source import Span

_MOST_LABELS = 6
_MOST_NAMED = 3
_TABLE = re.compile(r"/pools/\d+/stratifications/\d+")
_TELLING = Decimal("0.4")
"""What sets the likeliest of several figures apart from the third, as a logarithm: odds of three to two."""
_SUMS = frozenset((codes.COUNTS_OFF.id, codes.BALANCES_OFF.id, codes.BALANCES_NEAR.id, codes.PERCENTAGES_OFF.id))


def diagnose(document: Document, results: Sequence[CheckResult], spans: Mapping[str, Span], sink: Sink) -> None:
    """Report every fault behind the results of a document; `spans` are those of its places, by JSON Pointer."""
    for fault in find_faults(document, results):
        primary = _span(spans, fault.result.subject)
        if fault.result.code == codes.STATE_UNKNOWN.id and _reported(sink, primary):
            continue
        _report(document, fault, spans, primary, sink)


def _reported(sink: Sink, span: Span) -> bool:
    places = [found.primary.span for found in sink.sorted()]
    return any(place.start < span.end and span.start < place.end for place in places)


def _report(document: Document, fault: Fault, spans: Mapping[str, Span], primary: Span, sink: Sink) -> None:
    result = fault.result
    code = codes.CHECK_CODES[result.code]
    notes = [NOTES[code].format(**_figures(result))] if code in NOTES else []
    if len(fault.folded) > _MOST_NAMED and not fault.suggestions and not fault.row:
        notes.append(f"the same of {len(fault.folded)} more tables of the pool")
    else:
        notes += [f"also, {each.reason}" for each in fault.folded[:_MOST_NAMED] if each.reason]
    sink.report(
        code,
        result.reason or code.title,
        primary,
        LABELS[code].format(**_figures(result)),
        secondary=tuple(_secondary(fault, spans, primary)),
        notes=tuple(notes),
        help=tuple(_help(document, fault, spans)),
    )


def _span(spans: Mapping[str, Span], place: str) -> Span:
    """The span of a place, or of the smallest part of the document around it that has one."""
    while place and place not in spans:
        place = place.rpartition("/")[0]
    return spans.get(place, Span(0, 0))


def _figures(result: CheckResult) -> dict[str, str]:
    """The figures of a result as a message writes them, in the unit of its subject."""
    key = result.subject.rpartition("/")[2]
    other = result.actual if result.code == codes.TOTALS_NEAR.id else None
    if other is not None and (result.name.startswith(("totals_agree", "part_of_pool", "stated"))):
        other = result.expected
    facts = {
        "expected": result.expected,
        "actual": result.actual,
        "difference": result.difference,
        "tolerance": result.tolerance,
        "other": other,
    }
    return {name: _shown(key, fact) for name, fact in facts.items()}


def _shown(key: str, fact: str | None) -> str:
    if fact and fact.startswith("["):
        low, high = fact.strip("[])").split(", ")
        return f"at least {_shown(key, low)}" if high == "unbounded" else f"{_shown(key, low)} to {_shown(key, high)}"
    try:
        figure = Decimal(fact or "")
    except InvalidOperation:
        return fact or ""
    whole = figure.to_integral_value()
    return shown_as(key, whole if whole == figure and key.endswith("_usd") else figure)


def _secondary(fault: Fault, spans: Mapping[str, Span], primary: Span) -> list[Label]:
    labels: dict[Span, str] = {}
    told = _told(fault)
    for each in told if len({each.pointer for each in told}) == len(told) else ():
        words = f"perhaps {_figure(each.pointer, each.proposed)}"
        labels[_span(spans, each.pointer)] = f"{words}, swapped" if each.partner else words
    for place, text in _evidence(fault.result, spans):
        labels.setdefault(spans[place], text)
    labels.pop(primary, None)
    return [Label(span, text) for span, text in sorted(labels.items())]


def _evidence(result: CheckResult, spans: Mapping[str, Span]) -> list[tuple[str, str]]:
    """The places a result rests on that have a span; the rows of a sum need no words."""
    places = [
        place for place in result.evidence if place in spans and place != result.subject and not _TABLE.fullmatch(place)
    ]
    bare = len(places) > _MOST_LABELS or result.code in _SUMS
    return [(place, "" if bare else "against this") for place in places]


def _told(fault: Fault) -> tuple[Suggestion, ...]:
    """The suggestions worth telling: the one that stands out, the two of a swap, else the likeliest few."""
    if not fault.suggestions:
        return ()
    first = fault.suggestions[0]
    if first.partner:
        return fault.suggestions[:2]
    if first.certain or first.clear:
        return (first,)
    return fault.suggestions[: min(_MOST_NAMED, first.rivals + 1)]


def _help(document: Document, fault: Fault, spans: Mapping[str, Span]) -> list[Help]:
    if fault.row:
        row = fault.row
        loans = "1 mortgage loan that holds" if row.loan_count == 1 else f"{row.loan_count:,} mortgage loans that hold"
        if not row.missing:
            return [Help(f"leave out the row {row.label}: without it the table ties")]
        where = " where the bands leave a gap" if row.gap else ""
        return [Help(f"look for a missing row of {loans} ${row.balance_usd:,f}{where}")]
    told = _told(fault)
    if not told:
        return []
    first = told[0]
    if first.partner:
        return [_swap_help(document, first)]
    if first.certain or first.clear:
        return [_edit_help(document, first, spans)]
    figures = list(dict.fromkeys(each.pointer for each in fault.suggestions))
    if len(figures) < len(fault.suggestions):
        printed = {each.pointer: each.printed for each in fault.suggestions}
        named = " or ".join(f"{_figure(place, printed[place])} in {_row(document, place)}" for place in figures)
        return [Help(f"compare with the original: {named} is wrong if every other figure is right")]
    named = ", ".join(_named(document, each) for each in told)
    if first.rivals < _MOST_NAMED:
        return [Help(f"compare with the original: one of {len(told)} figures is wrong, {named}")]
    how = "most plausibly" if first.gain - told[-1].gain >= _TELLING else "for example"
    return [Help(f"compare with the original: one of {first.rivals + 1} figures is wrong, {how} {named}")]


def _edit_help(document: Document, first: Suggestion, spans: Mapping[str, Span]) -> Help:
    proof = "no other single digit makes everything tie" if first.certain else "the likeliest single figure"
    if first.rivals and not first.certain:
        proof += f" of {first.rivals + 1} that would make it tie"
    text = f"read {_named(document, first)}: {proof}"
    span = spans.get(first.pointer)
    return Help(text, _edit(first, span) if span else None)


def _edit(first: Suggestion, span: Span) -> Edit | None:
    """The digits of a cell exchanged; `$` before them and `%` after them stay."""
    try:
        grouped = (f"{Decimal(first.printed):,f}", f"{Decimal(first.proposed):,f}")
    except InvalidOperation:  # a date, and how the filing writes its dates is not known here
        return None
    width = span.end - span.start
    for old, new in (grouped, (first.printed, first.proposed)):
        if first.pointer.endswith("_usd") and width >= len(old):
            return Edit(Span(span.end - len(old), span.end), new, certain=first.certain)
        if first.pointer.endswith("_pct") and width == len(old) + 1:
            return Edit(Span(span.start, span.end - 1), new, certain=first.certain)
        if width == len(old):
            return Edit(span, new, certain=first.certain)
    return None


def _swap_help(document: Document, first: Suggestion) -> Help:
    words = "balances" if first.pointer.endswith("_usd") else "loan counts"
    rows = " and ".join(_row(document, place) for place in (first.pointer, first.partner or ""))
    return Help(f"swap the {words} of {rows}: then both rows are possible")


def _named(document: Document, each: Suggestion) -> str:
    change = f"{_figure(each.pointer, each.proposed)} for {_figure(each.pointer, each.printed)}"
    return f"{change} in {_row(document, each.pointer)}"


def _row(document: Document, place: str) -> str:
    """What to call the part of the document a figure stands in."""
    parts = place.split("/")
    if len(parts) == 8 and parts[5] == "rows":
        label = value_at(document, "/".join((*parts[:7], "label")))
        return f'row "{label}"' if label else f"row {int(parts[6]) + 1}"
    if "total" in parts:
        return "the printed total"
    return "the narrative"


def _figure(place: str, figure: str) -> str:
    return _shown(place.rpartition("/")[2], figure)
