"""The kind of a filing: a collateral term sheet, a detailed description, or another, which is declined and named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Sink
from tscc.document import model
from tscc.document.enums import DealKind, Declined
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.text.source import Source

_TERM_SHEETS = regex(r"collateral\s+term\s+sheet", re.IGNORECASE)
_TERM_SHEET_WORDS = ("collateral", "term", "sheet")
_NEAR_RATIO = 0.75
_DESCRIPTION = regex(r"detailed\s+description", re.IGNORECASE)
_DESCRIBED = regex(r"detailed\s+description\s+of\s+(?:the\s+)?mortgage", re.IGNORECASE)
_OTHERWISE = (
    (regex(r"computational\s+materials", re.IGNORECASE), Declined.COMPUTATIONAL_MATERIALS),
    (regex(r"(?:servicing|distribution|servicer'?s?|remittance|monthly)\s+(?:report|statement)|remittance\s+date|"
                r"(?:report|statement)s?\s+to\s+(?:certificate|note)s?\s*holders|distributions?\s+(?:was|were)\s+made",
                re.IGNORECASE),
     Declined.SERVICING_REPORT),
    (regex(r"opinions?\s+(?:of|with\s+respect|as\s+to)|consents?\s+of\s+(?:independent|[A-Z])", re.IGNORECASE),
     Declined.OPINION),
    (regex(r"(?:pooling\s+and\s+servicing|underwriting|trust|sale\s+and\s+servicing|indenture)\s+agreement.{0,200}?"
                r"(?:filed|attached|included|annexed)", re.IGNORECASE | re.DOTALL),
     Declined.AGREEMENT),
)  # fmt: skip
_WORDS = {
    Declined.COMPUTATIONAL_MATERIALS: "that files computational materials",
    Declined.SERVICING_REPORT: "that files a servicing or distribution report",
    Declined.OPINION: "that files an opinion or a consent",
    Declined.AGREEMENT: "that files an agreement",
}
_FORM_8K = regex(r"8-?K", re.IGNORECASE)
_FORM_NAME = regex(r"form (?P<form>(?:\d{1,2}|[SFNT])(?:-[A-Z\d]{1,4})?(?:/A)?)", re.IGNORECASE)
"""The line of a cover that names the form: `FORM 10-D`."""
_PROSPECTUS = regex(r"rule 424\((?P<letter>[a-h])\)(?:\((?P<digit>\d)\))?", re.IGNORECASE)
"""The rule that a prospectus is filed under, as its first lines name it: `Filed pursuant to Rule 424(b)(5)`."""
_FREE_WRITING = regex(r"rule 433(?:\(d\))?\b|free writing prospectus", re.IGNORECASE)
"""The rule of a free writing prospectus, or its name, in its first lines: `Filed pursuant to Rule 433(d)`."""
_BY_FORM = (("424", DealKind.PROSPECTUS_SUPPLEMENT), ("FWP", DealKind.FREE_WRITING_PROSPECTUS))
_FIRST_LINES = 40
"""How far from its beginning a document names its form; a cover of form 10-D has its name on line 5 to 20."""


def texts(parts: Iterable[nodes.Item | nodes.Exhibit]) -> Iterator[tuple[nodes.Block, str]]:
    """The text of each paragraph, list item and heading of some items and exhibits."""
    for part in parts:
        for block in part.blocks:
            match block:
                case nodes.Paragraph() | nodes.ListItem():
                    yield block, block.prose.text
                case nodes.Heading():
                    yield block, " ".join(line.text.strip() for line in block.lines)
                case _:
                    pass


def _body(filing: nodes.Filing) -> Sequence[nodes.Item | nodes.Exhibit]:
    """The items of a filing, or the exhibits where the filing has no cover."""
    return filing.items if filing.cover else filing.exhibits


def find_kind(filing: nodes.Filing) -> DealKind | None:
    """The kind a filing says it is of; None if it is not a term sheet."""
    described = False
    for block, text in texts(_body(filing)):
        if isinstance(block, nodes.Heading) and _DESCRIPTION.search(text):
            return DealKind.DETAILED_DESCRIPTION
        if _TERM_SHEETS.search(text):
            return DealKind.COLLATERAL_TERM_SHEET
        if _is_nearly_term_sheets(text):
            return DealKind.COLLATERAL_TERM_SHEET
        described = described or _DESCRIBED.search(text) is not None
    return DealKind.DETAILED_DESCRIPTION if described else None


def _is_nearly_term_sheets(text: str) -> bool:
    """Whether a text names collateral term sheets with one of the words misspelt: `Collatral Term Sheets`."""
    words = text.lower().split()
    for three in zip(words, words[1:], words[2:], strict=False):
        pairs = list(zip(three, _TERM_SHEET_WORDS, strict=True))
        others = [(word, meant) for word, meant in pairs if not word.startswith(meant)]
        if len(others) == 1 and SequenceMatcher(None, *others[0]).ratio() >= _NEAR_RATIO:
            return True
    return False


def find_form(source: Source) -> str | None:
    """The form a filing is on if it is not 8-K, by the type of its first document or the words at its beginning."""
    first = source.documents[0]
    if first.type is not None:
        return None if _FORM_8K.match(first.type) or first.type.upper().startswith("EX") else first.type
    lines = source.text[source.lines_span(first.first_line, first.last_line).start :].split("\n", _FIRST_LINES)
    for text in (" ".join(line.split()) for line in lines[:_FIRST_LINES]):
        if named := _FORM_NAME.fullmatch(text):
            return None if _FORM_8K.match(named["form"]) else named["form"].upper()
        if rule := _PROSPECTUS.search(text):
            return f"424{rule['letter'].upper()}{rule['digit'] or ''}"
        if _FREE_WRITING.search(text):
            return "FWP"
    return None


def find_prospectus(source: Source) -> DealKind | None:
    """Which prospectus a filing is by its form, if it is one; a prospectus has no cover, items or signature."""
    form = (find_form(source) or "").upper()
    return next((kind for beginning, kind in _BY_FORM if form.startswith(beginning)), None)


def find_otherwise(filing: nodes.Filing) -> Declined | None:
    """What a filing is if it is not a term sheet; None if its text does not say."""
    text = " ".join(text for _, text in texts(_body(filing)))
    return next((otherwise for pattern, otherwise in _OTHERWISE if pattern.search(text)), None)


def find_materials(filing: nodes.Filing) -> DealKind | None:
    """Whether an exhibit of loans names itself computational materials, which is not said of a term sheet."""
    pattern, _ = _OTHERWISE[0]
    named = any(pattern.search(text) for _, text in texts(filing.parts))
    return DealKind.COMPUTATIONAL_MATERIALS if named else None


def decline(source: Source, filing: nodes.Filing, form: model.Filing, declined: Declined, sink: Sink) -> None:
    """Report that a filing is not a term sheet, and what it is."""
    named = [f"item {item.number}" + (f" ({item.title})" if item.title else "") for item in form.items if item.number]
    listed = " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))
    other = find_form(source) if declined is Declined.OTHER_FORM else None
    what = f"{'an amended' if form.amendment else 'an' if form.form else 'a'} {form.form or 'filing'}"
    what += f" with {listed}" if named else " without items"
    what = f"a filing on form {other}" if other else what
    what += f", {_WORDS[declined]}," if declined in _WORDS else ","
    without = declined is Declined.COLLATERAL_MISSING
    heading = filing.items[0].span if filing.items else filing.span
    sink.report(
        codes.NOT_A_TERM_SHEET,
        f"this is {what} {'whose collateral is not in the file' if without else 'not a collateral term sheet'}",
        source.line_span(source.place(heading.start).line),
        "no collateral term sheet begins here",
        help=(Help("tscc reads 8-Ks that carry collateral term sheets or tables of mortgage loans"),),
        reason=declined.value,
    )
