"""Foreign input: the format of a file or a document that is not a text-era filing, recognized by how it begins.

Part of the reader. The input is bytes or a stretch of text; the output names the format, or is None.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tscc.text.source import Span


class Foreign(NamedTuple):
    """A format that tscc does not read, in the singular and the plural."""

    one: str
    many: str
    copy: bool = False
    """Whether EDGAR accepted the format only for pictures and copies of the filed text."""


HTML = Foreign("an HTML page", "HTML pages")
XML = Foreign("an XML file", "XML files")
PDF = Foreign("a PDF file", "PDF files", copy=True)
UUENCODED = Foreign("uuencoded data", "uuencoded data", copy=True)
RTF = Foreign("an RTF document", "RTF documents")
DOCUMENT = Foreign("a document that tscc wrote", "documents that tscc wrote")
UTF_16 = Foreign("UTF-16 text", "UTF-16 texts")

_MAGIC = (
    (b"%PDF-", PDF),
    (b"PK\x03\x04", Foreign("a zip archive", "zip archives")),
    (b"\x1f\x8b", Foreign("a gzip archive", "gzip archives")),
    (b"\x1f\x9d", Foreign("a compressed file", "compressed files")),
    (b"BZh", Foreign("a bzip2 archive", "bzip2 archives")),
    (b"\xd0\xcf\x11\xe0", Foreign("a Word document", "Word documents")),
    (b"{\\rtf", RTF),
    (b"\xff\xfe", UTF_16),
    (b"\xfe\xff", UTF_16),
)
_LOOK_AHEAD_CHARS = 1000
_FEWEST_UTF_16_BYTES = 8
_BEGINNINGS = (
    (re.compile(r"<(?:!doctype\s+html|html|head|body)\b[^>\n]*>?", re.I | re.A), HTML),
    (re.compile(r"<(?:\?xml|xml>|xbrl>)", re.I | re.A), XML),
    (re.compile(r"<pdf>|%PDF-", re.I | re.A), PDF),
    (re.compile(r"begin [0-7]{3,4} \S"), UUENCODED),
    (re.compile(r"\{\\rtf"), RTF),
    (re.compile(r'schema: "?tscc\.|\{\s*"schema":\s*"tscc\.'), DOCUMENT),
)
"""What a text begins with: `<!DOCTYPE html`, `<?xml`, `<PDF>`, `begin 644 logo.gif`, `{\\rtf1`."""
_OPENING_TAG = re.compile(r"\s*(?:<text>\s*)?", re.I | re.A)
_HTML_LATER = re.compile(r"^[ \t]*(<(?:!doctype\s+html|html)\b[^>\n]*>?)", re.I | re.A | re.M)

_LINE = re.compile(r"[^\s\0][^\r\n\0]*")
_LONGEST_LINE_CHARS = 250
"""A longer text of one line is a text whose lines were joined."""
_JOINED_TEXT_CHARS = 2000
_JOINED_LINE_CHARS = 1000
"""A text of several lines was joined if it is longer than the first and its lines average more than the second."""
_FEWEST_ROWS = 5
_COLUMNS = re.compile(r"(?<![^\r\n])[ \t]+\S|\S(?: {2}|[ \t]?\t)[ \t]*\S")
"""A line that is indented, or two blanks between words: `    FORM 8-K`, `Total   875`."""
_ROW = re.compile(r"\S(?: (?:\$ ?)?\d(?:[\d,.]*\d)?%?){2}(?=[ \t]*(?:[\r\n]|\Z))", re.A)
"""The end of a table row without its columns, such as `Townhouses 18 $8,441,035`; a date, `May 1, 2003`, is not one."""


def find_foreign_bytes(data: bytes) -> Foreign | None:
    """The format of a file by its first bytes; None for text of eight-bit characters."""
    for magic, foreign in _MAGIC:
        if data.startswith(magic):
            return foreign
    head = data[:_LOOK_AHEAD_CHARS]
    halves = (head[0::2], head[1::2])
    wide = any(half.count(0) * 4 > len(half) * 3 for half in halves)
    return UTF_16 if wide and len(head) >= _FEWEST_UTF_16_BYTES and any(half.strip(b"\0") for half in halves) else None


def find_foreign_text(text: str, span: Span, *, later: bool) -> tuple[Foreign, Span] | None:
    """The format of a stretch of text by its beginning, and its place; with `later`, HTML may follow other lines."""
    opening = _OPENING_TAG.match(text, span.start, span.end)
    start = opening.end() if opening else span.start
    for beginning, foreign in _BEGINNINGS:
        found = beginning.match(text, start, span.end)
        if found is not None:
            return foreign, Span(*found.span())
    found = _HTML_LATER.search(text, start, min(start + _LOOK_AHEAD_CHARS, span.end)) if later else None
    return (HTML, Span(*found.span(1))) if found is not None else None


def find_joined(text: str, span: Span) -> Span | None:
    """The longest line of a text whose lines were joined into one or a few; otherwise None."""
    if span.end - span.start <= _LONGEST_LINE_CHARS:
        return None
    lines = [found.span() for found in _LINE.finditer(text, span.start, span.end)]
    size = sum(end - start for start, end in lines)
    one = len(lines) == 1 and size > _LONGEST_LINE_CHARS
    if not one and (size <= _JOINED_TEXT_CHARS or size <= _JOINED_LINE_CHARS * len(lines)):
        return None
    return Span(*max(lines, key=lambda line: line[1] - line[0]))


def find_stripped(text: str, span: Span) -> Span | None:
    """The first table row of a text that has no two blanks in a row; None if the text still has columns or few rows."""
    if _COLUMNS.search(text, span.start, span.end):
        return None
    rows = [Span(*found.span()) for found in _ROW.finditer(text, span.start, span.end)]
    return rows[0] if len(rows) >= _FEWEST_ROWS else None
