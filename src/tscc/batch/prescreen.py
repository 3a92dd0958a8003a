"""The pre-screen: what is plainly no filing with mortgage loans is declined without a compile, in about a millisecond.

It is never silent: the status is `declined`, `declined_as` is one of the two words below, and a diagnostic says why.
"""

from __future__ import annotations

import re

FORM, WORDS = "prescreen_form", "prescreen_words"
"""Declined by the form in its header; declined as no word of its text is about loans."""

_HEAD_BYTES = 20_000
"""How far down the header of a submission names its form; with many filers it has about 15,000 bytes."""
_FORM = re.compile(
    rb"^(?:CONFORMED SUBMISSION TYPE:[ \t]*|<TYPE>[ \t]*)(?P<form>[^\s<]{1,20})", re.IGNORECASE | re.MULTILINE
)
_READ_FORMS = re.compile(rb"8-?K|424|FWP|EX-", re.IGNORECASE)
"""Forms that may carry term sheets, and the type of an exhibit alone."""
_SIC = re.compile(rb"STANDARD INDUSTRIAL CLASSIFICATION:[^\r\n]*\[?6189|<(?:ASSIGNED-)?SIC>[ \t]*6189", re.IGNORECASE)
"""Asset-backed securities."""
_LOANS = (b"mortg", b"loan", b"collateral", b"contracts", b"term sheet", b"real estate", b"credit score")
_SIGNED = re.compile(rb"\bto\s+be\s+signed\b")
"""Of the sentence over the signatures: `has duly caused this report to be signed on its behalf`."""
_BALANCES = re.compile(rb"\bliens?\b|balance(?!s?\s+sheet)")
"""The words of loans that are also parts of others: `client`, `balance sheet`."""


def prescreen(data: bytes) -> tuple[str, str] | None:
    """Why a filing is declined, as a word and as a message; None if it must be compiled."""
    head = data[:_HEAD_BYTES]
    if not head or not head.isascii():
        return None  # a compile says what it is
    form = _FORM.search(head)
    if form is not None and not _READ_FORMS.match(form["form"]):
        return FORM, f"this is a filing on form {form['form'].decode().upper()} by its header"
    text = data.lower()
    if _is_signed(text) and not _is_about_loans(text) and _SIC.search(head) is None:
        return WORDS, "no word of this filing is about mortgage loans"
    return None


def _is_signed(text: bytes) -> bool:
    """Whether a filing is there to its end: one that is cut short may have been a term sheet, and a compile says so."""
    return _SIGNED.search(text) is not None


def _is_about_loans(text: bytes) -> bool:
    """Whether a filing has a word that a sheet about mortgage loans has."""
    return any(word in text for word in _LOANS) or _BALANCES.search(text) is not None
