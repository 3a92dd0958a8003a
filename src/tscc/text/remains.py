"""Remains of another medium in the lines of a text: the entities and tags of HTML, the signs of a word processor.

Pure functions, from raw lines to lines laid out in columns, each character with its offset in the raw line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tscc.grammar.ahead import regex
from tscc.text.geometry import Laid, lay_out
from tscc.text.parted_cells import lay_out_cells, without_strokes
from tscc.text.tabs import tabs_of

MARKUP = regex(
    r"<sup>\(|\)</sup>|</?(?:b|i|u|em|strong|font|sup|sub|br|center|pre)(?: [^<>\n]*)?/?>|"
    r"&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|lsquo|rsquo|ldquo|rdquo|sect|#\d{2,4});",
    re.IGNORECASE,
)
"""An HTML tag within a line, or an entity: `<B>`, `&amp;`; those of EDGAR are others, `<S>` and `<PAGE>`."""
MISREAD = regex("\xe2(?:\u20ac[\u2122\u02dc\u0153\x9d\u201c\u201d\u00a2]|\x80[\x90-\x9f\xa2])|\xc2[\xa0-\xbf]")
"""A character of UTF-8 that was read as several of Windows-1252, or of Latin-1, and saved so: `\xe2\u20ac\u201c` for a dash."""
DASH = regex("[\u2010-\u2015\u2212\x96\x97]")
"""A dash of a word processor, in Unicode or as Windows-1252 has it: it is read as `-`."""
SOFT_HYPHEN = regex("(?<=[a-z])\xad(?=[a-z])|(?<=[A-Z])\xad(?=[A-Z])")
"""Where a word processor may break a word, which shows nothing within a line."""
SOFT_BREAK = regex("(?<=[A-Za-z])\xad(?=[ \t]*\r?$)", re.MULTILINE)
"""Where it broke one: a hyphen at the end of a line."""
_PLAIN_SIGNS = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2022": "*",
        "\xa0": " ",
    }
)
_ENTITIES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " ", "ndash": "-", "mdash": "-", "lsquo": "'",
    "rsquo": "'", "ldquo": '"', "rdquo": '"', "sect": "\xa7",
}  # fmt: skip
_RAISED = {"<sup>": "(", "<sup>(": "(", "</sup>": ")", ")</sup>": ")"}
"""What a raised footnote mark becomes: `loans<SUP>1</SUP>`, `loans<SUP>(1)</SUP>`."""


def may_have_markup(text: str) -> bool:
    """Whether a text has a sign that `MARKUP` begins with; asked first, for speed."""
    return "&" in text or "<" in text


def may_be_misread(text: str) -> bool:
    """Whether a text has a character that `MISREAD` may be; asked first, for speed."""
    return not text.isascii()


def lay_out_lines(lines: Sequence[str]) -> list[Laid]:
    """The lines of a document laid out in columns, without what remains of another medium."""
    lines = without_strokes(lines)
    tabs = tabs_of(lines)
    laid = [lay_out(line, tabs) for line in lines]
    for number, (text, shift, stops) in enumerate(laid):
        if may_have_markup(text) and MARKUP.search(text):
            laid[number] = _replaced(MARKUP, _meant, text, shift, stops)
        elif may_be_misread(text) and MISREAD.search(text):
            laid[number] = _replaced(MISREAD, _reread, text, shift, stops)
        elif "\xad" in text:
            laid[number] = _replaced(SOFT_HYPHEN, lambda _: "", SOFT_BREAK.sub("-", text), shift, stops)
    laid = [line if line[0].isascii() else (DASH.sub("-", line[0]), *line[1:]) for line in laid]
    lay_out_cells(laid, lines)
    return laid


def _replaced(
    pattern: re.Pattern[str], meaning: Callable[[str], str], text: str, shift: int, stops: Sequence[int]
) -> Laid:
    """A line with what a pattern finds replaced by what it means."""
    origins = stops or range(shift, shift + len(text))
    kept: list[tuple[str, int]] = []
    place = 0
    for found in pattern.finditer(text):
        kept += zip(text[place : found.start()], origins[place : found.start()], strict=True)
        kept += ((character, origins[found.start()]) for character in meaning(found.group()))
        place = found.end()
    kept += zip(text[place:], origins[place:], strict=True)
    while kept and kept[-1][0] == " ":
        kept.pop()
    return "".join(character for character, _ in kept), 0, tuple(origin for _, origin in kept)


def _meant(markup: str) -> str:
    """What an entity stands for; nothing for a tag."""
    name = markup.strip("&;").lower()
    return _character(int(name[1:])) if name[0] == "#" else _ENTITIES.get(name, _RAISED.get(name, ""))


def _reread(signs: str) -> str:
    """The character whose bytes were read one by one, as a typewriter has it."""
    data = b"".join(sign.encode("latin-1" if sign <= "\xff" else "cp1252") for sign in signs)
    return data.decode("utf-8", errors="ignore").translate(_PLAIN_SIGNS)


def _character(code: int) -> str:
    """A character by its number, of one byte in Windows-1252, `&#150;`; a blank for a control character or another blank."""
    sign = bytes([code]).decode("cp1252", errors="ignore").translate(_PLAIN_SIGNS) if code < 256 else chr(code)
    return sign if sign.isprintable() else " "
