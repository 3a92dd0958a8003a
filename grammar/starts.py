"""What can be known of a regular expression ahead: its first characters, and whether it needs a digit.

Only `generate` uses this. It reads patterns with the parser of Python's own `re`.
"""

from __future__ import annotations

from re import IGNORECASE, _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

CHARACTERS = "".join(map(chr, range(32, 127)))
"""The characters that are distinguished; a text that begins with any other may be anything."""


def first_characters(pattern: str) -> str:
    """The printable characters of ASCII a match may begin with; a pattern that matches the empty text is an error."""
    found, empty = starts(_parser.parse(pattern), 0)
    if empty:
        raise ValueError(f"{pattern} matches the empty text")
    return "".join(sorted(found))


def begins_with_word(pattern: str) -> bool:
    """Whether every match of a pattern begins with a letter or a digit."""
    found, empty = starts(_parser.parse(pattern), 0)
    return not empty and "".join(found).isalnum()


def has_digit(pattern: str) -> bool:
    """Whether every match of a pattern has a digit in it."""
    return _has_digit(_parser.parse(pattern))


def _has_digit(nodes: Any) -> bool:
    """The same for a sequence."""
    for code, argument in nodes:
        match str(code):
            case "IN":
                found = all(str(kind) == "CATEGORY" and str(which) == "CATEGORY_DIGIT" for kind, which in argument)
            case "SUBPATTERN":
                found = _has_digit(argument[3])
            case "BRANCH":
                found = all(_has_digit(branch) for branch in argument[1])
            case "MAX_REPEAT" | "MIN_REPEAT":
                found = argument[0] > 0 and _has_digit(argument[2])
            case _:
                found = False
        if found:
            return True
    return False


def starts(nodes: Any, flags: int) -> tuple[set[str], bool]:
    """The printable characters of ASCII that a parsed pattern may begin with, and whether it may be empty."""
    found: set[str] = set()
    for code, argument in nodes:
        more, empty = _starts_of(code, argument, nodes, flags)
        found |= more
        if not empty:
            return found, False
    return found, True


def _starts_of(code: Any, argument: Any, nodes: Any, flags: int) -> tuple[set[str], bool]:
    """The same for one node of a sequence."""
    match str(code):
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return set(), True
        case "SUBPATTERN":
            _, added, taken, inner = argument
            return starts(inner, flags & ~taken | added)
        case "BRANCH":
            each = [starts(branch, flags) for branch in argument[1]]
            return set().union(*(found for found, _ in each)), any(empty for _, empty in each)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, _, inner = argument
            found, empty = starts(inner, flags)
            return found, empty or least == 0
        case "ATOMIC_GROUP":
            return starts(argument, flags)
        case "LITERAL" | "NOT_LITERAL" | "IN" | "ANY":
            one = _parser.SubPattern(nodes.state, [(code, argument)])
            fits = _compiler.compile(one, flags & IGNORECASE).match
            return {character for character in CHARACTERS if fits(character)}, False
    raise NotImplementedError(code)
