"""Split what a sentence states by the pools it names: `Group I`, `the mortgage loans in Pool 2`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from tscc.diagnostics.diagnostic import Sink
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pools.loan_groups import report_lists
from tscc.syntax import nodes

_PRODUCT = r"(?<=\d)[- ]*(?i:y(?:ea)?rs?|mo(?:nth)?s?)\b(?! (?i:of|since|to|originated|remaining)\b)"
"""Behind a number, a term of years or months: `30 YR`, but not the title of a table, `1 Years of Origination`."""
_GROUP = regex(
    rf"\b{pattern('figures', 'GROUP_NAME')}(?![.,]?\d|/(?!\s*(?i:group|pool))|%|{_PRODUCT}|(?<=\d\d)-[A-Za-z]{{3}})"
)
"""The name of a pool, but not a product or a mark behind the word: `POOL 30 YR`, `POOL 7/1`, `Pool 1/`, `POOL 20-YAER`."""
_LISTED = regex(rf"\b{pattern('figures', 'GROUP_NAMES')}")
_DESIGNATION = regex(rf"(?<=[\s,/&-])(?:{pattern('figures', 'DESIGNATION')}|{pattern('figures', 'NUMBER_IN_WORDS')})")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_IN_WORDS = ("one", "two", "three", "four", "five", "six")
_NUMBERS = {name: str(number) for names in (_ROMANS, _IN_WORDS) for number, name in enumerate(names, 1)}
"""The numbers of pools as they are written otherwise: `II`, or `two` in any letters."""
_LOANS = regex(r"\bloans?\b(?!-| (?:group|pool)\b)", re.IGNORECASE)
"""The loans a sentence is about; a ratio is not of them, `loan-to-value`."""

_OF_NO_LOANS = (nodes.CleanUpCall, nodes.CollateralHeading)
"""Statements that may name their pool in any of their words."""

Parted = list[tuple[str | None, nodes.Statement]]
"""Statements, each with its pool; None is the pool of the text so far."""


def designations(text: str) -> list[str]:
    """The pools a text names, each once: `Group I`, `POOL 2`."""
    small = text.lower()
    if "group" not in small and "pool" not in small:
        return []  # asked first, for speed
    found = (name.split()[-1] for name in _GROUP.findall(text))
    named = {number_of(name): name for name in reversed(list(found)) if _is_designation(name)}
    return list(reversed(named.values()))


def listed_designations(text: str) -> list[str]:
    """The pools that a text lists behind one word: `LOAN GROUPS 1 AND 2`."""
    listed = _LISTED.search(text)
    return [*filter(_is_designation, _DESIGNATION.findall(listed[0]))] if listed else []


def _is_designation(name: str) -> bool:
    """Whether a word behind `Group` is a designation and not a word of the text: `I`, `2`, `A` and `One`, not `a`."""
    return name.isdigit() or name.isupper() or name.lower() in _IN_WORDS


def number_of(designation: str) -> str:
    """The designation of a pool with a Roman number, or one in words, as any other: `II` and `Two` are `2`."""
    return _NUMBERS.get(designation) or _NUMBERS.get(designation.lower(), designation)


def part_by_pool(statements: Sequence[nodes.Statement], text: str, sink: Sink) -> Parted | None:
    """What a sentence states of each pool; None if it names a pool, but not all it states is about one it names."""
    names = designations(text)
    parted: Parted = []
    for statement in statements:
        of = designations(" / ".join(words.text for words in statement.loans))
        if isinstance(statement, nodes.OfGroups) and (names or of):
            several = _several(statement, sink)
            if several is None:
                return None
            parted += several
        elif isinstance(statement, _OF_NO_LOANS) and names:
            of = names if len(names) == 1 and len(_LOANS.findall(text)) == 1 else []
            parted += ((name, statement) for name in of)
        else:
            parted.append((of[0] if len(of) == 1 else None, statement))
    meant = [name for name, _ in parted]
    if set(map(number_of, names)) - {number_of(name) for name in meant if name} or (names and None in meant):
        return None
    return parted


def _several(statement: nodes.OfGroups, sink: Sink) -> Parted | None:
    """What a sentence that names several pools, and a figure for each, states of each."""
    of_each = [designations(name.text) for name in statement.groups]
    if any(len(of) != 1 for of in of_each):
        return None
    if len(statement.facts) != len(of_each):
        report_lists(statement, sink)
        return None
    return [(of[0], replace(fact, as_of=statement.as_of)) for of, fact in zip(of_each, statement.facts, strict=True)]
