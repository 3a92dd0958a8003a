"""Invisible characters: controls, marks of direction and characters without width, which do not belong in a filing.

Part of the reader. Within a label or a figure such a character makes it a different one, which nobody can see.
"""

from __future__ import annotations

from tscc.diagnostics.codes import INVISIBLE
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink
from tscc.grammar.ahead import regex
from tscc.text.remains import MISREAD, SOFT_BREAK, SOFT_HYPHEN
from tscc.text.source import Span

_CONTROLS = r"\x01-\x08\x0e-\x19\x1b-\x1f\x7f"
_OTHERS = r"\x80-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_WITHIN = r"(?:(?<=[A-Za-z]{2})[\v\f](?=[a-z]{2})|(?<=\d)[\v\f](?=[\d,.%]))"
"""A form feed within a word or a figure; one that ends a page is before a new line or a new sentence."""
_INVISIBLE = regex(f"[{_CONTROLS}{_OTHERS}]|{_WITHIN}")
_IN_ASCII = regex(f"[{_CONTROLS}]|{_WITHIN}")
_CONTROL = regex(f"[{_CONTROLS}]")
_ODD = bytes({*range(32), 127}.difference(b"\t\n\r\x1a\0"))
"""What an invisible character of ASCII may be."""
_MOST_PLACES = 20
"""The most places shown of one character."""


def count_controls(text: str) -> int:
    """How many invisible controls a text has, NUL aside."""
    return sum(1 for _ in _CONTROL.finditer(text))


def report_invisible(text: str, sink: Sink, *, windows: bool, controls: bool) -> None:
    """Report each invisible character once, with its places; in Windows-1252 only controls, because the others are visible.

    Without `controls`, these are reported by another diagnostic.
    """
    if text.isascii() and len(text.encode().translate(None, _ODD)) == len(text):
        return  # asked first, for speed
    places: dict[str, list[Span]] = {}
    text = text if text.isascii() else MISREAD.sub(lambda found: " " * len(found.group()), text)
    if "\xad" in text:
        text = SOFT_BREAK.sub("-", SOFT_HYPHEN.sub("-", text))
    for found in (_IN_ASCII if windows or text.isascii() else _INVISIBLE).finditer(text):
        if controls or not _CONTROL.match(found.group()):
            places.setdefault(found.group(), []).append(Span(*found.span()))
    for character, (first, *more) in places.items():
        name = f"U+{ord(character):04X}"
        times = f", {len(more) + 1:,} times" if more else ""
        sink.report(
            INVISIBLE,
            f"the file contains the invisible character {name}{times}",
            first,
            "nothing shows here",
            secondary=tuple(Label(place, "here too") for place in more[: _MOST_PLACES - 1]),
            help=(Help("perhaps remove it", Edit(first, "")),),
        )
