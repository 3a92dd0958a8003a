"""The numbers of a registrant, by the terminals of `grammar/figures.lark`, as they are in a line of the cover."""

from __future__ import annotations

import re

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex

ZIP = regex(f"{pattern('figures', 'ZIP')}$")
"""At the end of a line: `10043`, `10043-0001`."""
PHONE = regex(f"{pattern('figures', 'PHONE')}|" + r"(?:\+ ?\d{1,3}|\(\d{2,3}\))(?:[ -]\(?\d{1,4}\)?){2,5}(?!\S)")
"""`(212) 555-0100`, and with a country's code `+44 20 7946 0958`."""
FILE_NUMBER = terminal("figures", "FILE_NUMBER")
EMPLOYER_NUMBER = terminal("figures", "EMPLOYER_NUMBER")
_PENDING = r"T/?B/?D|(?:\bapplication )?\bpending\b|(?:(?:\bto )?\b(?:be|being|been) )?\bapplied for"
NUMBERS = {
    "file_numbers": FILE_NUMBER,
    "irs_numbers": regex(f"{EMPLOYER_NUMBER.pattern}|{_PENDING}", re.IGNORECASE),
    "phone": PHONE,
}
"""The numbers of the registrant, by their key, with the words for an employer number that is not yet assigned."""


def is_number(text: str) -> bool:
    """Whether a text is a file number, an employer number or the words for one that is not yet assigned."""
    return any(NUMBERS[key].fullmatch(text) for key in ("file_numbers", "irs_numbers"))
