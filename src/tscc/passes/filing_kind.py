"""The kind of a filing: a collateral term sheet, a detailed description, or another, which is declined and named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Sink
from tscc.document import model
from tscc.document.enums import DealKind, Declined
from tscc.grammar.ahead import regex
from tscc.passes.tables.no_stratifications import NoStratification
from tscc.syntax import nodes
from tscc.text.look_alikes import merged
from tscc.text.source import DocumentPart, Source
from tscc.vocabulary.column_heads import COUNT_OF_LOANS
from tscc.vocabulary.filing_words import (
    DESCRIBED,
    DESCRIPTION,
    DESCRIPTION_WORDS,
    FORM_NAMED,
    FREE_WRITING,
    RULE,
    SHEET_WORDS,
    SHEETS,
    SUPPLEMENT,
    Named,
    named_in_text,
    named_in_titles,
    names_materials,
    prospectus_called,
    said_of,
)

_NEAR_RATIO = 0.75
_BESIDE_A_WORD = ".,;:()\"'"
PROSPECTUSES = {
    DealKind.PROSPECTUS_SUPPLEMENT: Declined.PROSPECTUS_SUPPLEMENT,
    DealKind.FREE_WRITING_PROSPECTUS: Declined.FREE_WRITING_PROSPECTUS,
}
_PARTS_LOST = (
    codes.CUT_SHORT,
    codes.FLATTENED_LINES,
    codes.DECIMAL_COMMAS,
    codes.SIGNS_MISREAD,
    codes.LINES_CUT,
    codes.LINES_LOST,
)
"""Faults of the file for which the loans of a filing may be missing."""


_ALONE = {
    NoStratification.LOANS: Declined.LOAN_SCHEDULE,
    NoStratification.PRICES: Declined.PRICE_YIELD_TABLES,
}
"""What a filing is whose only tables are no stratifications."""
_FORM_8K = regex(r"8-?K", re.IGNORECASE)
_BY_FORM = (("424", DealKind.PROSPECTUS_SUPPLEMENT), ("FWP", DealKind.FREE_WRITING_PROSPECTUS))
_TITLED_LINES = 200
"""How far from its beginning a document says what it is, in a title or over its first tables."""
_FIRST_LINES = 40
"""How far from its beginning a document names its form; a cover of form 10-D has its name on line 5 to 20."""
_ROW_OF_FIGURES = regex(r"^[^\n]*\S[ \t]{2,}\$?[\d,]+[ \t]{2,}\$?[ \t]*\d[\d,.]*%?(?=\s)", re.MULTILINE)
"""A label with a count and a further figure: `Purchase           20         $8,818,778`."""
_FEWEST_ROWS = 3
"""Rows that make a table of loans; an agreement or a letter has fewer."""


def texts(parts: Iterable[nodes.Item | nodes.Exhibit]) -> Iterator[tuple[nodes.Block, str]]:
    """The text of each paragraph, list item and heading of some items and exhibits, its runs of blanks made one."""
    for part in parts:
        for block in part.blocks:
            match block:
                case nodes.Paragraph() | nodes.ListItem():
                    yield block, " ".join(block.prose.text.split())
                case nodes.Heading():
                    yield block, " ".join(word for line in block.lines for word in line.text.split())
                case _:
                    pass


def _body(filing: nodes.Filing) -> Sequence[nodes.Item | nodes.Exhibit]:
    """The items of a filing, or the exhibits where the filing has no cover."""
    return filing.items if filing.cover else filing.exhibits


def find_kind(filing: nodes.Filing) -> DealKind | None:
    """The kind a filing says it is of; None if it is not a term sheet."""
    described = False
    for block, text in texts(_body(filing)):
        heads = isinstance(block, nodes.Heading)
        if heads and (DESCRIPTION.search(text) or _has_nearly(text, DESCRIPTION_WORDS)):
            return DealKind.DETAILED_DESCRIPTION
        if SHEETS.search(text) or _has_nearly(text, SHEET_WORDS):
            return DealKind.COLLATERAL_TERM_SHEET
        described = described or DESCRIBED.search(text) is not None
    return DealKind.DETAILED_DESCRIPTION if described else None


def _has_nearly(text: str, meant: Sequence[str]) -> bool:
    """Whether a text has some words in a row, with one misspelt, `Collatral Term Sheets`, a blank out of place, or a word among them."""
    if "".join(meant) in "".join(text.lower().split()):
        return True
    words = [word.strip(_BESIDE_A_WORD) for word in text.lower().split()]
    for start in range(len(words) - len(meant) + 1):
        pairs = zip(words[start : start + len(meant)], meant, strict=True)
        others = [(word.removesuffix("s"), known) for word, known in pairs if not word.startswith(known)]
        if (
            not others
            or (len(others) == 1 and _is_nearly(*others[0]))
            or _are_among(words[start : start + len(meant) + 1], meant)
        ):
            return True
    return False


def _is_nearly(word: str, known: str) -> bool:
    """Whether a word is nearly another, also where an `m` is read as `rn`: `terrn`."""
    return SequenceMatcher(None, merged(word), known).ratio() >= _NEAR_RATIO


def _are_among(words: Sequence[str], meant: Sequence[str]) -> bool:
    """Whether the first words of a text are some words, with one other among them: `Collateral are Term Sheets`."""
    rest = iter(words)
    return words[0].startswith(meant[0]) and all(any(word.startswith(each) for word in rest) for each in meant)


def find_form(source: Source) -> str | None:
    """The form a filing is on if it is not 8-K, by the type of its first document or the words at its beginning."""
    first = source.documents[0]
    if first.type is not None:
        return None if _FORM_8K.match(first.type) or first.type.upper().startswith("EX") else first.type
    lines = source.text[source.lines_span(first.first_line, first.last_line).start :].split("\n", _FIRST_LINES)
    for text in (" ".join(line.split()) for line in lines[:_FIRST_LINES]):
        if named := FORM_NAMED.search(text):
            return None if _FORM_8K.match(named["form"]) else named["form"].upper()
        if rule := RULE.search(text):
            return f"424{rule['letter'].upper()}{rule['digit'] or ''}"
        if FREE_WRITING.search(text):
            return "FWP"
        if SUPPLEMENT.search(text):
            return "424"
    return None


def find_prospectus(source: Source) -> DealKind | None:
    """Which prospectus a filing is by its form, if it is one; a prospectus has no cover, items or signature."""
    form = (find_form(source) or "").upper()
    return next((kind for beginning, kind in _BY_FORM if form.startswith(beginning)), None)


def find_otherwise(filing: nodes.Filing) -> Declined | None:
    """What a filing is if it is not a term sheet; None if its text does not say."""
    return named_in_text(" ".join(text for _, text in texts(_body(filing))))


def find_titled(source: Source, filing: nodes.Filing) -> Named | None:
    """What the titles in the first lines of the exhibits of a filing say they are, of whatever kind the line is.

    A document of another type that is filed with the form says so too.
    """
    for part in source.documents:
        span = source.lines_span(part.first_line, min(part.last_line, part.first_line + _TITLED_LINES))
        if filing.cover is not None and span.start <= filing.span.start < span.end:
            continue
        if found := named_in_titles(source.text[span.start : span.end]):
            return found
    return None


def find_sheet(filing: nodes.Filing, pools: Iterable[model.Pool]) -> DealKind | None:
    """What an exhibit of loans is that is not said to be a term sheet; None where it is like any other of a form."""
    if any(names_materials(text) for _, text in texts(filing.parts)):
        return DealKind.COMPUTATIONAL_MATERIALS
    if any(pool.tolerances for pool in pools):
        return DealKind.PROFILE_SHEET
    if filing.cover is None and any(pool.stratifications for pool in pools):
        return DealKind.STRATIFICATIONS
    return None


def looks_of_loans(source: Source, part: DocumentPart) -> bool:
    """Whether a document of another type, `EX-20`, names loans and has rows of figures as a table of them has."""
    span = source.lines_span(part.first_line, part.last_line)
    rows = islice(_ROW_OF_FIGURES.finditer(source.text, span.start, span.end), _FEWEST_ROWS)
    return COUNT_OF_LOANS.search(source.text, span.start, span.end) is not None and len([*rows]) == _FEWEST_ROWS


def is_otherwise(pools: Iterable[model.Pool], filing: nodes.Filing) -> bool:
    """Whether pools without tables are those of a filing that says it files what describes no loans: an opinion, a report."""
    named = find_otherwise(filing)
    return not any(pool.stratifications for pool in pools) and named not in (None, Declined.COMPUTATIONAL_MATERIALS)


def find_declined(
    source: Source,
    filing: nodes.Filing,
    kind: DealKind | None,
    prospectus: DealKind | None,
    aside: Sequence[NoStratification],
    inner: Sink,
    sink: Sink,
) -> Named | None:
    """What a filing without pools is; None if a part of it is missing or not read, which is reported instead."""
    if any(map(sink.has, _PARTS_LOST)):
        return None
    if find_form(source) and not prospectus:
        return Named(Declined.OTHER_FORM, "")
    otherwise = find_otherwise(filing)
    early = codes.SIGNATURE_MISSING if kind else codes.FILE_CUT_SHORT
    if otherwise is None and (inner.has(early) or inner.has(codes.FILE_CUT_SHORT)):
        sink.take(inner, only=early if inner.has(early) else codes.FILE_CUT_SHORT)
        return None
    if prospectus:
        return Named(PROSPECTUSES[prospectus], "")
    alone = next((_ALONE[what] for what in aside if what in _ALONE), None)
    titled = find_titled(source, filing)
    if kind:
        return titled if titled and titled.kind in _ALONE.values() else Named(alone or Declined.COLLATERAL_MISSING, "")
    return Named(otherwise, "") if otherwise else titled or Named(alone or Declined.OTHER, "")


def decline(source: Source, filing: nodes.Filing, form: model.Filing, declined: Named, sink: Sink) -> None:
    """Report that a filing is not a term sheet, and what it is."""
    without = declined.kind is Declined.COLLATERAL_MISSING
    heading = filing.items[0].span if filing.items else filing.span
    sink.report(
        codes.NOT_A_TERM_SHEET,
        f"this is {_described(source, form, declined)}, "
        f"{'whose collateral is not in the file' if without else 'not a collateral term sheet'}",
        source.line_span(source.place(heading.start).line),
        "no collateral term sheet begins here",
        help=(Help("tscc reads 8-Ks that carry collateral term sheets or tables of mortgage loans"),),
        reason=declined.kind.value,
    )


def _described(source: Source, form: model.Filing, declined: Named) -> str:
    """A filing in words: its form, its items and what it files."""
    other = find_form(source)
    if called := prospectus_called(declined.kind):
        return f"{called} (form {other}) that describes no pool"
    named = [f"item {item.number}" + (f" ({item.title})" if item.title else "") for item in form.items if item.number]
    listed = " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))
    what = f"{'an amended' if form.amendment else 'an' if form.form else 'a'} {form.form or 'filing'}"
    exhibit = source.documents[0].type or ""
    if named:
        what += f" with {listed}"
    elif form.form or not exhibit.upper().startswith("EX"):
        what += " without items"
    else:
        what = f"an exhibit of type {exhibit}"
    if declined.kind is Declined.OTHER_FORM:
        what = f"a filing on form {other}"
    if said := said_of(declined.kind):
        what += f", {said}" + (f" (`{declined.words}`)" if declined.words else "")
    return what
