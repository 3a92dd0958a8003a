"""The header of a mail above a filing that was sent in it: `From:`, `Sent:`, `To:`, `Subject:`.

Part of the reader. The input is the lines of a file; the output is the first lines, if they are the headers of mails.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.grammar.ahead import regex

_RULE = regex(r"-{3,} ?(?:original|forwarded) message ?-{3,}|begin forwarded message:|From \S+@\S+ .*", re.IGNORECASE)
"""What may be above a header: `-----Original Message-----`."""
_FIELD = regex(r"(?P<name>[A-Z][A-Za-z-]*):(?: .*)?")
_OF_MAIL = ("From", "Subject")
"""The fields that every header of a mail has, and that of an EDGAR submission has not."""


def find_mail_header(lines: Sequence[str]) -> range:
    """The places of the headers of mails that a file begins with, one or several; an empty range where it begins with none."""
    end = place = 0
    while (place := _filled(lines, place)) < len(lines):
        start, names = place, set[str]()
        if _RULE.fullmatch(lines[place].strip()):
            place = _filled(lines, place + 1)
        while place < len(lines) and (text := lines[place].rstrip()):
            found = _FIELD.fullmatch(text)
            if not found and not (names and text[0] in " \t"):
                break
            names |= {found["name"]} if found else set()
            place += 1
        if place == start or not names.issuperset(_OF_MAIL):
            break
        end = place
    return range(end)


def _filled(lines: Sequence[str], place: int) -> int:
    """The first line from a place on that is not blank; the end where all are."""
    return next((number for number in range(place, len(lines)) if lines[number].strip()), len(lines))
