"""Foreign input: the format of a file or a document that is not a text-era filing, recognized by how it begins.

Part of the reader. The input is bytes or a stretch of text; the output names the format, or is None.
"""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec

from tscc.grammar.ahead import regex
from tscc.text.source import Span


class Foreign(msgspec.Struct, frozen=True):
    """A format that tscc does not read, in the singular and the plural."""

    one: str
    many: str
    copy: bool = False
    """Whether EDGAR accepted the format only for pictures and copies of the filed text."""
    packed: bool = False
    """Whether a file of the format may hold many filings."""


HTML = Foreign("an HTML page", "HTML pages")
XML = Foreign("an XML file", "XML files")
PDF = Foreign("a PDF file", "PDF files", copy=True)
UUENCODED = Foreign("uuencoded data", "uuencoded data", copy=True)
RTF = Foreign("an RTF document", "RTF documents")
DOCUMENT = Foreign("a document that tscc wrote", "documents that tscc wrote")
UTF_16 = Foreign("UTF-16 text", "UTF-16 texts")
EBCDIC = Foreign("EBCDIC text, as a mainframe has it", "EBCDIC texts")
ESCAPED = Foreign(
    "a text with its tags as HTML entities, as the source of a page has it", "texts with their tags as HTML entities"
)
BASE64 = Foreign("base64 data, as a mail has it", "base64 data")
QUOTED_PRINTABLE = Foreign("quoted-printable text, as a mail has it", "quoted-printable texts")
ZIP = Foreign("a zip archive", "zip archives", packed=True)
TAR = Foreign("a tar archive", "tar archives", packed=True)
SEVEN_ZIP = Foreign("a 7z archive", "7z archives", packed=True)
RAR = Foreign("a rar archive", "rar archives", packed=True)
GZIP = Foreign("gzip data", "gzip data", packed=True)
COMPRESSED = Foreign("a compressed file", "compressed files", packed=True)
BZIP2 = Foreign("bzip2 data", "bzip2 data", packed=True)
XZ = Foreign("xz data", "xz data", packed=True)
ZSTANDARD = Foreign("zstandard data", "zstandard data", packed=True)
UNPACKERS = {ZIP: "unzip", TAR: "tar -xf", SEVEN_ZIP: "7z x", RAR: "unrar x"}
"""The command that takes the files out of an archive."""
DECODERS = {
    GZIP: "gzip -dc",
    COMPRESSED: "gzip -dc",
    BZIP2: "bzip2 -dc",
    XZ: "xz -dc",
    ZSTANDARD: "zstd -dc",
    UTF_16: "iconv -f UTF-16 -t UTF-8",
    EBCDIC: "iconv -f IBM037 -t UTF-8",
    ESCAPED: "python3 -c 'import html, sys; print(html.unescape(sys.stdin.read()))'",
    BASE64: "base64 -d",
    QUOTED_PRINTABLE: "python3 -m quopri -d",
}
"""The command that gives the text of a format, reading the file as its input."""

_MAGIC = (
    (b"%PDF-", PDF),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"7z\xbc\xaf\x27\x1c", SEVEN_ZIP),
    (b"Rar!\x1a\x07", RAR),
    (b"\x1f\x8b", GZIP),
    (b"\x1f\x9d", COMPRESSED),
    (b"BZh", BZIP2),
    (b"\xfd7zXZ\0", XZ),
    (b"\x28\xb5\x2f\xfd", ZSTANDARD),
    (b"\xd0\xcf\x11\xe0", Foreign("a Word document", "Word documents")),
    (b"{\\rtf", RTF),
    (b"\xff\xfe", UTF_16),
    (b"\xfe\xff", UTF_16),
)
_EBCDIC = bytes((0x40, *range(0x81, 0x8A), *range(0x91, 0x9A), *range(0xA2, 0xAA), *range(0xC1, 0xCA), *range(0xD1, 0xDA),
                 *range(0xE2, 0xEA), *range(0xF0, 0xFA)))  # fmt: skip
"""The blank, the letters and the digits of EBCDIC; the blank is `@` in ASCII."""
HEAD_BYTES = 1000
"""The first bytes of a file, by which its format is known."""
_LOOK_AHEAD_CHARS = 1000
_BEGINNINGS = (
    (regex(r"<(?:!doctype\s+html|html|head|body)\b[^>\n]*>?", re.I | re.A), HTML),
    (regex(r"<(?:\?xml|xml>|xbrl>)", re.I | re.A), XML),
    (regex(r"<pdf>|%PDF-", re.I | re.A), PDF),
    (
        regex(
            r"(?:-----BEGIN(?:[^\n]*\n){1,12}?)?&(?:lt|#60|#x3c);/?(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION|DOCUMENT|TYPE)&",
            re.I | re.A,
        ),
        ESCAPED,
    ),
    (regex(r"begin [0-7]{3,4} \S"), UUENCODED),
    (regex(r"\{\\rtf"), RTF),
    (regex(r"(?:[A-Za-z0-9+/]{60,76}\r?\n){4}", re.A), BASE64),
    (regex(r'schema: "?tscc\.|\{\s*"schema":\s*"tscc\.'), DOCUMENT),
)
"""What a text begins with: `<!DOCTYPE html`, `<?xml`, `<PDF>`, `begin 644 logo.gif`, `{\\rtf1`."""
_OPENING_TAG = regex(r"\s*(?:<text>\s*)?", re.I | re.A)
_SOFT_END = regex(r"(?<![=\n])=\r?$", re.M)
"""The end of a line broken by quoted-printable, all of them at one length or shorter by a character that is written as three."""
_BROKEN_CHARS = range(40, 77)
"""The length of such a line without its end."""
_CODED_END = regex(r"(=(?:20|09))\r?$", re.M)
"""The blank at the end of a line as quoted-printable writes it."""
_CODED_RULER = regex(r"(?:=3D){3,}")
"""A ruler as quoted-printable writes it, and nothing else does."""
_WRITTEN_CHARS = 2
"""How much shorter a broken line may be: a character that is written as three is not split."""
_OCTET = regex(r"=(?:20|09)\b|=3D")
"""A blank, a tab or `=` as quoted-printable writes it."""
_HTML_LATER = regex(r"^[ \t]*(<(?:!doctype\s+html|html)\b[^>\n]*>?)", re.I | re.A | re.M)

LINE = regex(r"[^\s\0][^\r\n\0]*")
_LONGEST_LINE_CHARS = 250
"""A longer text of one line is a text whose lines were joined."""
_JOINED_LINE_CHARS = 1000
"""A text whose lines average more than this was joined."""
FEWEST_PLACES = 5
"""Places with the same damage that are no chance."""
_COLUMNS = regex(r"\S(?: {2}|[ \t]?\t)[ \t]*\S")
"""Two blanks between words: `Total   875`."""
_RUN_TOGETHER = regex(r"[A-Za-z,]{30,}")
"""Words without blanks between them: `weightedaveragecouponofthemortgageloans`; the lines of a picture have other signs."""
_WHOLE_WORD = regex(r"[A-Za-z]{3}")
_SPREAD_WORD = regex(r"[A-Za-z](?: [A-Za-z]){3,}")
"""A word with blanks between its letters: `l o a n s`."""
_BLANKS_SHARE = 0.1
"""The share of blanks in a text that has them between its words is about 0.2 or more."""
_ROW = regex(r"\S(?: (?:\$ ?)?\d(?:[\d,.]*\d)?%?){2}(?=[ \t]*(?:[\r\n]|\Z))", re.A)
"""The end of a table row without its columns, such as `Townhouses 18 $8,441,035`; a date, `May 1, 2003`, is not one."""
_WIDE_COLUMNS = regex(r"\S(?: {3}|[ \t]*\t)[ \t]*\S")
_NARROW_ROW = regex(r"\S(?:  (?:\$ *)?\d(?:[\d,.]*\d)?%?){2}(?=[ \t]*(?:[\r\n]|\Z))", re.A)
"""The end of a table row whose columns are two blanks apart, `Townhouses  18  $8,441,035`."""


_POINTED = regex(
    r"(?<![\d.,])(?:\$ ?)?\d{1,3}(?:(?:\.\d{3})+,\d{2}|(?: \d{3})+,\d{2}|(?:\.\d{3}){2,}|(?: \d{3}){2,}(?:\.\d\d)?|"
    r"(?:'\d{3})+(?:\.\d\d)?)(?![\d.,]*\d)",
    re.A,
)
"""An amount with a point, a blank or an apostrophe before each three digits: `$14.993.232,08`, `14 993 232,08`."""
_GROUPED = regex(r"\d,\d{3},\d{3}(?!\d)", re.A)


def find_foreign_bytes(data: bytes) -> Foreign | None:
    """The format of a file by its first bytes; None for text of eight-bit characters."""
    for magic, foreign in _MAGIC:
        if data.startswith(magic):
            return foreign
    if data.startswith(b"ustar", 257):  # in the header of its first file
        return TAR
    head = data[:HEAD_BYTES]
    halves = (head[0::2], head[1::2])
    signs = len(head) - len(head.translate(None, _EBCDIC))
    if 2 * signs > len(head) and b"@" in head and not head.isascii():
        return EBCDIC
    wide = any(half.count(0) * 4 > len(half) * 3 for half in halves)
    return UTF_16 if wide and any(half.strip(b"\0") for half in halves) else None


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


def find_quoted_printable(text: str, span: Span) -> Span | None:
    """The first line end or ruler that quoted-printable wrote; None if few are, or lines are broken and no word or character shows it."""
    if "=" not in text:
        return None
    if ruler := _CODED_RULER.search(text, span.start, span.end):
        return Span(*ruler.span())
    coded = [Span(*each.span(1)) for each in _CODED_END.finditer(text, span.start, span.end)]
    if len(coded) >= FEWEST_PLACES:
        return coded[0]
    broken = [
        (start, found.end())
        for found in _SOFT_END.finditer(text, span.start, span.end)
        if found.start() - (start := text.rfind("\n", span.start, found.start()) + 1) in _BROKEN_CHARS
    ]
    longest = max((end - start for start, end in broken), default=0)
    found = [Span(end - 1, end) for start, end in broken if end - start >= longest - _WRITTEN_CHARS]
    if len(found) < FEWEST_PLACES:
        return None
    torn = sum(text[each.start - 1].islower() for each in found)
    return found[0] if torn >= (1 if _OCTET.search(text, span.start, span.end) else FEWEST_PLACES) else None


def find_joined(text: str, span: Span) -> Span | None:
    """The longest line of a text whose lines were joined into one or a few; otherwise None."""
    if max(map(len, text[span.start : span.end].split("\n"))) <= _LONGEST_LINE_CHARS:
        return None  # asked first, for speed
    lines = [found.span() for found in LINE.finditer(text, span.start, span.end)]
    size = sum(end - start for start, end in lines)
    if size <= (_LONGEST_LINE_CHARS if len(lines) == 1 else _JOINED_LINE_CHARS * len(lines)):
        return None
    return Span(*max(lines, key=lambda line: line[1] - line[0]))


def find_stripped(text: str, span: Span) -> Span | None:
    """The first table row of a text without two blanks between words; None if the text still has columns or few rows."""
    return _first_row(text, span, _COLUMNS, _ROW)


def find_narrowed(text: str, span: Span) -> Span | None:
    """The first table row of a text whose gaps all have two blanks, so that few rows end where the row above ends."""
    return _first_row(text, span, _WIDE_COLUMNS, _NARROW_ROW)


def _first_row(text: str, span: Span, gap: re.Pattern[str], row: re.Pattern[str]) -> Span | None:
    """The first row of a text that has no gap of a kind; None if it has one, or has few rows that are not aligned."""
    if gap.search(text, span.start, span.end):
        return None
    rows = [Span(*found.span()) for found in row.finditer(text, span.start, span.end)]
    ends = [each.end - text.rfind("\n", 0, each.end) for each in rows]
    aligned = sum(above == below for above, below in pairwise(ends))
    return rows[0] if len(rows) >= FEWEST_PLACES and 2 * aligned < len(rows) else None


def _first_of_many(pattern: re.Pattern[str], text: str, span: Span) -> Span | None:
    """The first place of a pattern in a stretch of text; None if it has few."""
    found = [Span(*each.span()) for each in pattern.finditer(text, span.start, span.end)]
    return found[0] if len(found) >= FEWEST_PLACES else None


def find_run_together(text: str, span: Span) -> Span | None:
    """The first words without blanks between them, in a text that has hardly any blanks between words."""
    if text.count(" ", span.start, span.end) > _BLANKS_SHARE * (span.end - span.start):
        return None
    return _first_of_many(_RUN_TOGETHER, text, span)


def find_spread(text: str, span: Span) -> Span | None:
    """The first word with blanks between its letters, in a text that has no word without them."""
    if _WHOLE_WORD.search(text, span.start, span.end):
        return None
    return _first_of_many(_SPREAD_WORD, text, span)


def find_decimal_commas(text: str, span: Span) -> Span | None:
    """The first amount with points or blanks for commas, in a text that has no others."""
    if _GROUPED.search(text, span.start, span.end):
        return None
    return _first_of_many(_POINTED, text, span)
