"""The deal a filing is about: its kind, its securities and their series.

The cover may name them with the registrant. If it does not, the first text of the items or of an exhibit that names a
series does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

import msgspec

from tscc.document import model
from tscc.document.enums import DealKind
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.cover.cover import CoverFacts
from tscc.passes.cover.registrant_name import CAPITAL
from tscc.passes.filing_kind import texts
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.securities import SERIES, is_nearly_series

_SERIES = regex(rf"\b(?P<word>series|[a-z]{{5,7}})\s+(?P<series>{SERIES})", re.IGNORECASE)
"""The series, the word also misspelt: `Sreies 2003-4`."""
_SECURITY = regex(r"(?<!\S)(?P<security>(?:[\w/-]+\s+)*(?:Certificates|Notes|Bonds|Securities)),?\s+$", re.IGNORECASE)
"""The name before the series: `Mortgage Pass-Through Certificates, Series 2003-4`."""
_BLANK_LINE = regex(r"\n\s*\n")
_ROLE_BEHIND_NAME = regex(rf"(?<!the )(?<!THE )\b{pattern('figures', 'ROLE_OF_COMPANY')}\)?\s+(?=[A-Z])")
"""The role of a company on the line below its name: `Depositor`."""
_BROKEN = regex(r"(?<=\w)- (?=[A-Z])")
"""A hyphen at the end of a line: `Pass-` / `Through`."""
_PRELIMINARY = (DealKind.COLLATERAL_TERM_SHEET, DealKind.COMPUTATIONAL_MATERIALS, DealKind.FREE_WRITING_PROSPECTUS)
"""What is handed out before the pool is final."""
_LONGEST_NAME_CHARS = 160
_LOWERED = regex(r"(?:^|.* )(?:THE|ITS|THESE|THOSE|OF|FOR|TO|WITH|IN|ARE) (?=\S)")
"""In a text in capitals, all before its name that would be in small letters else: `IN CONNECTION WITH THE`."""


def read_deal(
    kind: DealKind | None, front: CoverFacts, filing: nodes.Filing, sections: Iterable[Written], ledger: Ledger
) -> model.Deal:
    """The deal, as the cover names it, or else the text, with the `sections` of a prospectus that are not read."""
    series, security = front.series, front.security
    if series is None:
        left_out = ((" ".join(text.split()), each.span) for each in sections for text in _BLANK_LINE.split(each.text))
        written = chain(left_out, ((text, block.span) for block, text in texts(filing.parts)), _titles(filing))
        names = _named(written, front.registrant.name)
        named = next(names, None)
        if named is not None:
            series = named.series
            ledger.record("/deal/series", named.span)
            again = (each.security for each in (named, *names) if each.series == series and each.security)
            security = security or next(again, None)
    preliminary = kind in _PRELIMINARY
    return model.Deal(kind=kind, series=series, security=security, preliminary=preliminary)


def _titles(filing: nodes.Filing) -> Iterator[tuple[str, Span]]:
    """The lines of the title of each table of a filing, and their places."""
    for block in (block for part in filing.parts for block in part.blocks):
        if isinstance(block, nodes.Table):
            yield from ((line.text, line.span) for line in block.title)


class _Named(msgspec.Struct, frozen=True):
    """Securities named with their series."""

    series: str
    security: str | None
    span: Span


def _named(written: Iterable[tuple[str, Span]], registrant: str | None) -> Iterator[_Named]:
    """Each place that names a series: the text and its place."""
    for text, span in written:
        for found in _SERIES.finditer(text):
            if found["word"].lower() != "series" and not is_nearly_series(found["word"]):
                continue
            before = text[max(found.start() - _LONGEST_NAME_CHARS, 0) : found.start()]
            named = _SECURITY.search(_behind_names(before, registrant))
            security = _security(named["security"]) if named else None
            yield _Named("".join(found["series"].split()), security, span)


def _behind_names(text: str, registrant: str | None) -> str:
    """What is behind the name of the registrant, or of a company with its role: `Alder Funding Corp. II Depositor REMIC Bonds`."""
    place = text.casefold().rfind(registrant.casefold()) if registrant else -1
    rest = text[place + len(registrant or "") :] if place >= 0 else text
    role = next(reversed([*_ROLE_BEHIND_NAME.finditer(rest)]), None)
    return rest[role.end() :] if role else rest


def _security(words: str) -> str | None:
    """The capitalised words of the securities' name, with the hyphens that lines break it at."""
    said = _BROKEN.sub("-", " ".join(words.split()))
    capital = CAPITAL.search(said.strip())
    if capital is None:
        return None
    return _LOWERED.sub("", capital[0]) if capital[0].isupper() else capital[0]
