"""The pre-screen: what is plainly no filing with mortgage loans is declined without a compile, in about a millisecond.

It is never silent: the status is `declined`, `declined_as` is one of the two words below, and a diagnostic says why.
"""

from __future__ import annotations

import re

from tscc.vocabulary.filing_words import SHEETS, names_materials, things_of_a_pool

FORM, WORDS = "prescreen_form", "prescreen_words"
"""Declined by the form in its header; declined by its words, as no part of it is about a pool of loans."""

_HEAD_BYTES = 20_000
"""How far down the header of a submission names its form; with many filers it has about 15,000 bytes."""
_FORM = re.compile(
    rb"^(?:CONFORMED SUBMISSION TYPE:[ \t]*|<TYPE>[ \t]*)(?P<form>[^\s<]{1,20})", re.IGNORECASE | re.MULTILINE
)
_READ_FORMS = re.compile(rb"8-?K|424|FWP|EX-", re.IGNORECASE)
"""Forms that may carry term sheets, and the type of an exhibit alone."""
_SIC = re.compile(rb"STANDARD INDUSTRIAL CLASSIFICATION:[^\r\n]*\[?6189|<(?:ASSIGNED-)?SIC>[ \t]*6189", re.IGNORECASE)
"""Asset-backed securities."""
_STRETCH_CHARS = 20_000
"""A few pages: what a term sheet speaks of stands together, and in an agreement or a report of a bank it does not."""
_FEWEST, _FEWEST_OF_SHORT = 3, 2
"""Things of a pool in a stretch, and in a filing that is no longer than a stretch; term sheets have four and more."""


def prescreen(data: bytes) -> tuple[str, str] | None:
    """Why a filing is declined, as a word and as a message; None if it must be compiled."""
    head = data[:_HEAD_BYTES]
    if not head or not head.isascii():
        return None  # a compile says what it is
    form = _FORM.search(head)
    if form is not None and not _READ_FORMS.match(form["form"]):
        return FORM, f"this is a filing on form {form['form'].decode().upper()} by its header"
    text = " ".join(data.decode("latin-1").lower().split())
    if "to be signed" in text and _SIC.search(head) is None and not _is_about_a_pool(text):
        return WORDS, "no part of this filing has the words of a filing about a pool of mortgage loans"
    return None  # also a filing that is cut short above its signatures: it may have been a term sheet, and a compile says so


def _is_about_a_pool(text: str) -> bool:
    """Whether a filing names materials about a pool, or a part of it speaks of the things that they speak of."""
    if SHEETS.search(text) or names_materials(text):
        return True  # they may be on paper, which a compile says
    fewest = _FEWEST if len(text) > _STRETCH_CHARS else _FEWEST_OF_SHORT
    latest: dict[int, int] = {}
    for start, thing in things_of_a_pool(text):
        latest[thing] = start
        if sum(place > start - _STRETCH_CHARS for place in latest.values()) >= fewest:
            return True
    return False
