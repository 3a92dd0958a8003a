"""What all messages of tscc have in common: how they begin and end, what they quote, and who advises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tscc.diagnostics.codes import CODES
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.pipeline import Compilation

TERMINALS = {
    name
    for path in (Path(__file__).parents[1] / "grammar").glob("*.lark")
    for name in re.findall(r"\b_?[A-Z][A-Z_]{2,}\b", path.read_text(encoding="utf-8"))
}
UNQUOTED = {"TS636"}
"""Codes whose messages quote the filing without saying so by quotation marks, which they ought to."""
QUOTED = re.compile(r"`[^`]*`|\"[^\"]*\"")
ADVICE = re.compile(r"\b(?:should|please|try|must|need to|have to|you)\b", re.IGNORECASE)
PROPER = re.compile(r"[`'\"(]|\d|8-K|I\.R\.S\.|EDGAR|(?:[A-Z]{2,})\b")
"""What a message may begin with beside a lower-case letter: a quotation, a figure, a name in capitals."""
LONGEST_QUOTE_CHARS = 60


def complaints(found: Compilation) -> list[str]:
    """What is wrong with the words and the order of the diagnostics of a filing."""
    wrong = [complaint for each in found.diagnostics for complaint in _complaints(each)]
    spans = [each.primary.span for each in found.diagnostics]
    if spans != sorted(spans):
        wrong.append("the diagnostics are not in the order of their places")
    return wrong


def _complaints(found: Diagnostic) -> Iterator[str]:
    unquoted = found.code.id in UNQUOTED
    if found.code != CODES[found.code.id]:
        yield f"{found.code.id} is not the code of the list"
    if not found.primary.text:
        yield f"{found.code.id} has no label"
    if not all(label.text for label in found.secondary):
        yield f"{found.code.id} marks a place without words"
    for what, text in _stated(found):
        plain = QUOTED.sub("", text)
        if not (text[0].islower() or PROPER.match(text)):
            yield f"{what} begins with a capital: {text}"
        if (text.endswith((".", "!", " ")) and not unquoted) or text != text.strip():
            yield f"{what} ends with a full stop or a blank: {text}"
        if ADVICE.search(plain):
            yield f"{what} advises: {text}"
        if text.count("`") % 2:
            yield f"{what} has an odd number of back-ticks: {text}"
        if any(each != each.strip() or len(each) > LONGEST_QUOTE_CHARS for each in re.findall(r"`([^`]*)`", text)):
            yield f"{what} quotes blanks at an edge, or more than {LONGEST_QUOTE_CHARS} characters: {text}"
    for what, text in [*_stated(found), *(("help", way.text) for way in found.help)]:
        words = set(re.findall(r"\b[A-Z_]{3,}\b", QUOTED.sub("", text))) & TERMINALS
        if words and not unquoted:
            yield f"{what} names the token {words}: {text}"


def _stated(found: Diagnostic) -> Iterator[tuple[str, str]]:
    """What a diagnostic states: its message, its labels and its notes, each with what it is."""
    yield "message", found.message
    yield from (("label", label.text) for label in (found.primary, *found.secondary) if label.text)
    yield from (("note", note) for note in found.notes)
