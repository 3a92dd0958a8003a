"""What a stream takes: colour, width and Unicode. An option decides first, then the environment, then the terminal."""

from __future__ import annotations

import os
from typing import Literal, NamedTuple, TextIO

from tscc.render.terminal_width import terminal_columns
from tscc.shown.excerpt import takes_unicode

Colour = Literal["auto", "always", "never"]

DEFAULT_COLUMNS = 100
FEWEST_COLUMNS = 20
"""A narrower terminal is written to as if it were this wide."""
ASCII_LOCALES = ("C", "POSIX")
"""Who sets `LC_ALL` to one of these asks for ASCII; Python itself takes them for UTF-8."""


class Page(NamedTuple):
    """What diagnostics are written on; a format takes from it what it needs."""

    width: int = DEFAULT_COLUMNS
    """Columns."""
    unicode: bool = True
    coloured: bool = False
    max_errors: int | None = None
    """Most diagnostics shown of each severity; None for all."""
    terminal: bool = False
    """Whether someone looks at it, who is also told that nothing is wrong."""
    links: bool = False
    """Whether a code is a link to its page."""


def page_of(
    stream: TextIO,
    *,
    colour: Colour = "auto",
    width: int | None = None,
    max_errors: int | None = None,
    ascii_only: bool = False,
) -> Page:
    """The page of a stream, with the options given for it."""
    unicode = not ascii_only and os.environ.get("LC_ALL") not in ASCII_LOCALES and takes_unicode(stream)
    terminal = _is_terminal(stream)
    links = terminal and os.environ.get("TERM") != "dumb"
    return Page(columns(width, stream), unicode, wants_colour(colour, stream), max_errors, terminal, links)


def wants_colour(colour: Colour, stream: TextIO) -> bool:
    """Whether to use colour: by the option, then NO_COLOR, FORCE_COLOR, TERM, and whether it is a terminal."""
    if colour != "auto":
        return colour == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and _is_terminal(stream)


def columns(width: int | None, stream: TextIO) -> int:
    """The number of columns: by the option, then the terminal, else 100."""
    shown = terminal_columns(stream) if _is_terminal(stream) else None
    return max(FEWEST_COLUMNS, width or shown or DEFAULT_COLUMNS)


def _is_terminal(stream: TextIO) -> bool:
    """Whether a stream is an open terminal."""
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False
