"""Text of a filing made safe to show: it cannot colour a terminal, move its cursor or reorder a line.

A line of an excerpt keeps its length, one cell for each code point, so that the marks below it are aligned. Other text
(messages, labels, paths) may change its length: an invisible code point is written as an escape.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TextIO

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
_COMBINING = frozenset({"Mn", "Mc", "Me"})
_SHORT_ESCAPES = {0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r"}

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Replaces code points that do not fill exactly one cell in a Unicode excerpt; an ASCII excerpt has `?`."""


def visible(text: str, *, unicode: bool) -> str:
    """A piece of a source line with the same number of characters, each visible and one cell wide."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_UNICODE_CELLS if unicode else _ASCII_CELLS)


def printable(text: str, *, unicode: bool) -> str:
    r"""Text that may quote a filing, with invisible code points escaped: `\x1b`, `\u202e`."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_UNICODE_TEXT if unicode else _ASCII_TEXT)


def takes_unicode(stream: TextIO) -> bool:
    """Whether a stream takes any Unicode text; a stream without an encoding does."""
    encoding = getattr(stream, "encoding", None)
    if encoding is None:
        return True
    try:
        "\N{BOX DRAWINGS LIGHT VERTICAL}\U0010fffd".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


class _Shown(dict[int, str]):
    """A table for `str.translate` that computes an entry when it is first needed."""

    def __init__(self, show: Callable[[int], str]) -> None:
        super().__init__()
        self._show = show

    def __missing__(self, code: int) -> str:
        shown = self[code] = self._show(code)
        return shown


def _unicode_cell(code: int) -> str:
    char = chr(code)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    if char != " " and unicodedata.category(char) == "Zs":
        return "\N{OPEN BOX}"
    return char if _has_one_cell(code) else REPLACEMENT


def _has_one_cell(code: int) -> bool:
    """Whether all terminals use one cell: Latin, Greek, Cyrillic, punctuation, signs, boxes, shapes."""
    if code < 0x7F or code == ord(REPLACEMENT):
        return True
    if not (code < 0x590 or 0x1E00 <= code < 0x2600):
        return False
    char = chr(code)
    if unicodedata.category(char) in _INVISIBLE | _COMBINING:
        return False
    return unicodedata.east_asian_width(char) not in {"W", "F"}


def _ascii_cell(code: int) -> str:
    return chr(code) if 0x20 <= code < 0x7F else "?"


def _unicode_text(code: int) -> str:
    char = chr(code)
    return char if char == " " or unicodedata.category(char) not in _INVISIBLE else _escape(code)


def _ascii_text(code: int) -> str:
    return chr(code) if 0x20 <= code < 0x7F else _escape(code)


def _escape(code: int) -> str:
    if code in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[code]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_UNICODE_CELLS = _Shown(_unicode_cell)
_ASCII_CELLS = _Shown(_ascii_cell)
_UNICODE_TEXT = _Shown(_unicode_text)
_ASCII_TEXT = _Shown(_ascii_text)
