"""The inputs of a corpus run: files and archives to the filings in them, one at a time.

The name of a member of an archive is only a word of its location and never a path. Nothing is unpacked to a disk.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator

from tscc.batch.archives import Tell, read_stream
from tscc.batch.found import Found, Unread, shown


def read_inputs(given: Iterable[tuple[str, str | None]], tell: Tell) -> Iterator[Found | Unread]:
    """Every filing at some paths, in their order; a path may come with the reason why it leads to none.

    `tell` is told how many members of an archive are not read because of their names.
    """
    for path, why in given:
        if why is not None:
            yield Unread(shown(path), why)
        else:
            yield from _read_file(path, tell)


def _read_file(path: str, tell: Tell) -> Iterator[Found | Unread]:
    """The filings in a file: itself, the members of an archive, or the submissions of a large text."""
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode):
            what = "a pipe" if stat.S_ISFIFO(mode) else "neither a file nor a folder"
            yield Unread(shown(path), f"is {what}: a corpus is read from files")
            return
        with open(path, "rb") as stream:
            yield from read_stream(stream, shown(path), tell)
    except OSError as error:
        yield Unread(shown(path), f"cannot be read: {(error.strerror or str(error)).lower()}")
    except ValueError:
        yield Unread(shown(path), "no such file: its name has a NUL")
