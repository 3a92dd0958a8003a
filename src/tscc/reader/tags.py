"""The tags of the EDGAR envelope, including the first and last line of the PEM wrapper.

Part of the reader. The input is a text; the output is the tags of its envelope, in order. `envelope.py` pairs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from tscc.grammar.ahead import regex
from tscc.text.source import Span

PEM = "PRIVACY-ENHANCED MESSAGE"
LEVELS = {
    PEM: 0,
    "SUBMISSION": 1,
    "SEC-DOCUMENT": 1,
    "IMS-DOCUMENT": 1,
    "SEC-HEADER": 2,
    "IMS-HEADER": 2,
    "DOCUMENT": 2,
    "TEXT": 3,
}
"""The depth of each tag; a tag ends every open tag of its own level and deeper."""
HEADERS = frozenset({"SEC-HEADER", "IMS-HEADER"})
CONTAINERS = HEADERS | {"SUBMISSION", "SEC-DOCUMENT", "IMS-DOCUMENT"}
"""The tags that enclose header lines; the line of such a tag may itself be a header line."""

TYPE = "TYPE"
"""The first field of a document; its line begins one whose `<DOCUMENT>` is missing."""
_TAG = regex(
    r"<(/?)(SUBMISSION|(?:SEC|IMS)-(?:DOCUMENT|HEADER)|DOCUMENT|TEXT)>|"
    r"<(TYPE)>(?=[^\r\n]*\s+<(?:SEQUENCE|FILENAME|DESCRIPTION|TEXT)>)|-----(BEGIN|END) PRIVACY-ENHANCED MESSAGE-----",
    re.I | re.A,
)
_ONLY_CLOSING = regex(r"(?:[ \t]*</[A-Z-]{1,20}>){0,4}[ \t]*(?:[\r\n]|\Z)", re.I | re.A)
_NO_WORDS = regex(r"[ \t]*(?:[<\r\n]|\Z)")


class EnvelopeTag(msgspec.Struct, frozen=True):
    """A tag of the envelope, or the first or last line of the PEM wrapper."""

    name: str
    closing: bool
    span: Span
    missing: bool = False
    """Whether it is an opening tag that the text has not, and that ends what is open by its place alone."""

    def written(self, *, closing: bool | None = None) -> str:
        """The tag as written; with `closing`, the closing or the opening tag of its element."""
        ends = self.closing if closing is None else closing
        if self.name == PEM:
            return f"-----{'END' if ends else 'BEGIN'} {PEM}-----"
        return f"<{'/' if ends else ''}{self.name}>"


def find_tags(text: str) -> Iterator[EnvelopeTag]:
    """The tags of the envelope in a text: those at the start of a line, and closing tags at the end of a line."""
    end, only_tags = 0, True
    for found in _TAG.finditer(text):
        gap = text[end : found.start()]
        line = max(gap.rfind("\n"), gap.rfind("\r"))
        end, only_tags = found.end(), not gap[line + 1 :].strip(" \t") and (line >= 0 or only_tags)
        name = (found[2] or found[3] or PEM).upper()
        closing = found[1] == "/" or (found[4] or "").upper() == "END"
        lone = name not in ("DOCUMENT", "SUBMISSION") or _NO_WORDS.match(text, end)
        if (only_tags and (closing or lone)) or (closing and name != PEM and _ONLY_CLOSING.match(text, end)):
            only_tags = True
            yield EnvelopeTag(name, closing, Span(*found.span()))
        else:
            only_tags = False
