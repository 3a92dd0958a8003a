"""The lines above the caption of the registrant's name: its name, its role, and the securities it issues."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import SIGNERS
from tscc.passes.pieces import squeezed
from tscc.syntax.nodes import Written
from tscc.text.source import Span, cover
from tscc.vocabulary.near_words import is_near

_ISSUER = regex(r"issuer\s+(?:in|with)\s+respect\s+(?:of|to)\s+(?:the\s+)?", re.IGNORECASE)
_ISSUER_WORDS = "issuer in respect of"
_PHRASES = tuple(regex(rf"(\S+(?:\s+\S+){{{more}}})\s+(?:the\s+)?", re.IGNORECASE) for more in (2, 3, 4))
"""The words of a bracket that may be `Issuer in Respect of`, one blank lost or added: `Issuer inRespect of`."""
_NEAR_RATIO = 0.85
_ISSUANCE = regex(r"\bissuance\s+(?:from\s+time\s+to\s+time\s+)?of\s+(?:the\s+|its\s+)?", re.IGNORECASE)
_SERIES = regex(
    r"[\s,]*\b(?:series|s[eri]{4,5}s|s[eri]{3,4}s?|s[a-z]ries|se[a-z]ies|ser[a-z]es|seri[a-z]s)[\s,:]+"
    r"(?P<series>(?:[A-Z]{2,4} )?[A-Z]{0,4}\d{2,4}\s?[- ]?\s?[A-Z]*\d*[A-Z]?(?:\s+and\s+\d{4}-\w+)*)\b[\s,]*",
    re.IGNORECASE,
)
"""`Series 2003-1`, also misspelt: `Sreies 2003-1`."""
_GLUED = regex(r"[\w-]+")
"""What follows a series without a blank: `x-S10` in `Series 2004x-S10`."""
_AMOUNT = regex(r"\$[\d,.]*\d")
_RELATING = regex(r"\b(?:relating|respect)\b", re.IGNORECASE)
CAPITAL = regex(r"(?:(?<=\s)|^)[A-Z][\w/-]*(?:\s+[A-Z][\w/-]*)*$")
"""The capitalised words that end a text: `relating to the Mortgage Pass-Through Certificates`."""
_LONGEST_IN_NAME_CHARS = 12
_ROLE = regex(r"\((?:as|the|issuer|depositor|packager|seller|servicer)\b", re.IGNORECASE)
_BRACKETED = regex(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_BROKEN = regex(r"[A-Za-z]-$")
"""The end of a line that breaks a word at its hyphen: `Mortgage Pass-`."""
_COMPLETE = regex(rf"(?:{SIGNERS['company']})\.?,?$", re.IGNORECASE)


class NameFacts(msgspec.Struct, frozen=True):
    """The parts of the lines above the caption of the name."""

    name: Written | None
    role: Written | None
    security: Written | None
    series: Written | None
    others: tuple[Written, ...]
    """Further registrants, and other words."""
    misspelt: tuple[Written, ...] = ()
    """Words that are nearly `Issuer in Respect of`, and read as these."""


def read_name(lines: Sequence[Written]) -> NameFacts:
    """The name, the role in brackets, and the issuer's line with the series, on one line or several."""
    text = _Joined(lines)
    brackets = [found for found in _BRACKETED.finditer(text.text) if not text.is_in_name(found.start(), found.end())]
    name, others = _names(lines, brackets[0].start() if brackets else len(text.text), text)
    role: Written | None = None
    security: Written | None = None
    series: Written | None = None
    misspelt: tuple[Written, ...] = ()
    end = brackets[0].start() if brackets else len(text.text)
    for bracket in brackets:
        others += text.between(end, bracket.start(), name)
        end = bracket.end()
        where = text.span(bracket.start(), bracket.end())
        issuer = _ISSUER.match(bracket[1].strip()) or _near_issuer(bracket[1].strip())
        if issuer and issuer.re is not _ISSUER:
            misspelt += (Written(squeezed(issuer[1]), where),)
        opening = issuer or _ISSUANCE.search(bracket[1])
        found = _SERIES.search(bracket[1])
        if opening is not None and series is None and security is None and (issuer or found):
            rest = bracket[1].strip()[opening.end() :] if issuer else bracket[1][opening.end() :]
            article, _, behind = rest.partition(" ")
            if article.islower() and is_near(article, "the"):
                misspelt += (Written(article, where),)
                rest = behind
            security, series = _security(rest, where)
        if issuer is None and role is None:
            role = Written(squeezed(bracket[1]), where)
        elif issuer is None:
            others += (Written(squeezed(bracket[0]), where),)
    others += text.between(end, len(text.text), name)
    if series is None and security is None:
        security, series = _unbracketed(lines, name)
    return NameFacts(name, role, security, series, others, misspelt)


def _near_issuer(text: str) -> re.Match[str] | None:
    """The words at the start of a text that are nearly `Issuer in Respect of`: `Ossuer in Respect of`."""
    starts = [found for shape in _PHRASES if (found := shape.match(text))]
    likeness = {found: SequenceMatcher(None, squeezed(found[1]).lower(), _ISSUER_WORDS).ratio() for found in starts}
    nearest = max(starts, key=likeness.__getitem__, default=None)
    return nearest if nearest is not None and likeness[nearest] >= _NEAR_RATIO else None


def is_whole_name(text: str) -> bool:
    """Whether a text ends like the name of a company: `ALDER SECURITIES, INC.`."""
    return _COMPLETE.search(text.strip()) is not None


def _names(lines: Sequence[Written], end: int, text: _Joined) -> tuple[Written | None, tuple[Written, ...]]:
    """The first name, on as many lines as it needs to be complete, and the names below it."""
    pieces = [line for line, start in zip(lines, text.starts, strict=True) if start < end]
    taken = next((place for place, piece in enumerate(pieces, 1) if is_whole_name(piece.text)), len(pieces))
    whole = squeezed(text.text[: min(end, text.starts[taken] if taken < len(text.starts) else end)])
    if not whole:
        return None, ()
    name = Written(whole, cover(pieces[0].span, pieces[taken - 1].span))
    if len(pieces) == 1:
        (piece,) = pieces
        name = Written(whole, Span(piece.span.start, piece.span.start + len(piece.text[:end].rstrip())))
    return name, tuple(piece for piece in pieces[taken:] if squeezed(piece.text.partition("(")[0]))


def _security(rest: str, where: Span) -> tuple[Written | None, Written | None]:
    """The securities, and their series."""
    found = _SERIES.search(rest)
    glued = _GLUED.match(rest, found.end("series")) if found else None
    end = glued.end() if glued else found.end() if found else 0
    named = squeezed(rest[: found.start()] + " " + rest[end:]) if found else squeezed(rest)
    series = (
        Written(squeezed(rest[found.start("series") : glued.end()] if glued else found["series"]), where)
        if found
        else None
    )
    return (Written(named, where) if named else None), series


def _unbracketed(lines: Sequence[Written], name: Written | None) -> tuple[Written | None, Written | None]:
    """The securities and their series on lines of their own below the name."""
    under = [line for line in lines if name is None or line.span.start > name.span.start]
    text = _Joined(under)
    found = _SERIES.search(text.text)
    if not under or found is None:
        return None, None
    opening = _ISSUANCE.search(text.text, 0, found.start())
    start = opening.end() if opening else 0
    named = _AMOUNT.sub("", text.text[start : found.start()])
    if ("(" in named or _RELATING.search(named)) and (capital := CAPITAL.search(named.rstrip(" ,"))):
        named = capital.group()
    where = text.span(start, found.end())
    return (Written(squeezed(named), where) if squeezed(named) else None), Written(squeezed(found["series"]), where)


class _Joined:
    """Lines joined by blanks, or within a word at its hyphen, with an open bracket closed, and the spans of their parts."""

    def __init__(self, lines: Sequence[Written]) -> None:
        self._lines = lines
        self.starts: list[int] = []
        text = ""
        for line in lines:
            self.starts.append(len(text))
            text += line.text + ("" if _BROKEN.search(line.text) else " ")
        self.text = text + ")" * max(text.count("(") - text.count(")"), 0)

    def is_in_name(self, start: int, end: int) -> bool:
        """Whether a bracket is inside a name, with words behind it on its line: `THISTLE (NO. 4) PLC`."""
        if _ROLE.match(self.text, start):
            return False
        behind = next((line for line in self.starts if line >= end), len(self.text))
        return end - start <= _LONGEST_IN_NAME_CHARS and any(character.isalpha() for character in self.text[end:behind])

    def span(self, start: int, end: int) -> Span:
        """The span of the lines a part of the text is on."""
        return cover(self._at(start).span, self._at(end - 1).span)

    def between(self, start: int, end: int, name: Written | None) -> tuple[Written, ...]:
        """The text between two brackets, unless it repeats the name."""
        words = squeezed(self.text[start:end].strip(" )"))
        if not any(character.isalnum() for character in words) or start >= end:
            return ()
        if name is not None and words.lower() == name.text.lower():
            return ()
        first = start + len(self.text[start:end]) - len(self.text[start:end].lstrip())
        return (Written(words, self.span(first, first + len(self.text[first:end].rstrip()))),)

    def _at(self, place: int) -> Written:
        """The line a place is on."""
        pairs = zip(reversed(self._lines), reversed(self.starts), strict=True)
        return next(line for line, start in pairs if start <= max(place, 0))
