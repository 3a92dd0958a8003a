"""The labels of a signature block that are misspelt: each is reported, and read as what it nearly is."""

from __future__ import annotations

import re

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, perhaps, quoted
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.signature.signature_lines import SIGN
from tscc.syntax.nodes import Written
from tscc.vocabulary.near_words import as_cased, is_near

_NEARLY_BY = regex(
    rf"(?:(?!by ?:)(?:[a-z\d]y|b ?[a-z]?|yb?) ?:|by ?(?:[;,]|: ?[-;,.:]|: ?by ?:))(?=\s*(?:$|{SIGN}))", re.IGNORECASE
)
"""`By:` alone on a line, or before a sign of a signature, with a sign wrong, lost or exchanged, or twice: `Fy:`, `B:`, `By;`, `By:-`, `By: By:`."""
_NEARLY_CONFORMED = regex(r"(?:[^\w\s]s[^\w\s]|/[a-rt-z\d]/|/[^\w\s]/|s/|/s|\w/s/)(?=\s+[A-Z])", re.IGNORECASE)
"""A misprinted sign of a signature, before a name: `$s/ Ada Pell`, `/a/ Ada Pell`."""
_NEARLY_LABEL = regex(r"(?P<word>\w+)\s*[:;]\s*")
"""Perhaps a misspelt label of a name or a title: `Titel: Vice President`."""
_TAGS = ("registrant", "depositor", "issuer", "signature")
_NEARLY_TAG = regex(r"\((?P<word>[A-Za-z]+)\)\*?")
"""Perhaps a misspelt one: `(Reigstrant)`."""


def nearly_by(piece: Written, sink: Sink) -> re.Match[str] | None:
    """The misprinted `By:` before a signature."""
    found = _NEARLY_BY.match(piece.text)
    if found is not None:
        by = part_of(piece, *found.span())
        sink.report(codes.MISSPELT_FORM, f"`{by.text}` is misspelt", by.span, "read as `By:`")
    return found


def nearly_conformed(piece: Written, sink: Sink) -> re.Match[str] | None:
    """The misprinted sign of a signature."""
    found = _NEARLY_CONFORMED.match(piece.text)
    if found is not None:
        span = part_of(piece, *found.span()).span
        message = f"`{found.group()}` is not the sign of a signature"
        sink.report(codes.MISSPELT_FORM, message, span, "read as `/s/`", help=perhaps("/s/", span))
    return found


def nearly_label(piece: Written, label: str, sink: Sink) -> re.Match[str] | None:
    """The misspelt label of a name or a title."""
    found = _NEARLY_LABEL.match(piece.text)
    if found is None or not (found["word"] == label or is_near(found["word"].lower(), label.lower())):
        return None
    span = part_of(piece, 0, len(found.group().rstrip())).span
    message, ways = f"{quoted(found.group())} is misspelt", perhaps(f"{label}:", span)
    sink.report(codes.MISSPELT_FORM, message, span, f"read as `{label}:`", help=ways)
    return found


def nearly_tag(piece: Written, sink: Sink) -> bool:
    """Whether a piece is nearly what a blank of the form is for: `(Reigstrant)`."""
    found = _NEARLY_TAG.fullmatch(piece.text)
    tag = next((tag for tag in _TAGS if found and is_near(found["word"].lower(), tag)), None)
    if found is None or tag is None:
        return False
    span, meant = part_of(piece, *found.span("word")).span, as_cased(found["word"], tag)
    message, ways = f"{quoted(found['word'])} is misspelt", perhaps(meant, span)
    sink.report(codes.MISSPELT_FORM, message, span, f"read as `{meant}`", help=ways)
    return True
