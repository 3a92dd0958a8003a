"""How wide the terminal is. Every start of the command asks, so that this module needs no other."""

from __future__ import annotations

import os
from typing import TextIO


def terminal_columns(stream: TextIO | None) -> int | None:
    """The columns that COLUMNS gives, else those of the terminal of a stream; None if there are neither."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) > 0:
        return int(given)
    try:
        return os.get_terminal_size(stream.fileno()).columns or None if stream else None
    except (OSError, ValueError):
        return None
