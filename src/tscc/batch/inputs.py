"""The filings of a corpus as bytes, one at a time: of files, and of the members of archives.

What cannot be read is given with the reason, never left out.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator

from tscc.batch.archives import ARCHIVE_NAME, read_archive
from tscc.batch.found import Found, as_location, read_whole


def read_inputs(given: Iterable[tuple[str, str | None]], tell: Callable[[str], object]) -> Iterator[Found]:
    """The filings at paths, those of an archive in its order; a path may come with the reason why it leads to none.

    `tell` is told how many members of an archive are not read because of their names.
    """
    for path, failure in given:
        if failure is not None:
            yield Found(as_location(path), failure=failure)
        elif ARCHIVE_NAME.search(path):
            yield from read_archive(path, tell)
        else:
            yield _read_file(path)


def _read_file(path: str) -> Found:
    location = as_location(path)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return Found(location, failure="is not a regular file")
        with open(path, "rb") as stream:
            return Found(location, read_whole(stream))
    except OSError as error:
        return Found(location, failure=error.strerror or str(error))
    except ValueError:  # a path with a NUL
        return Found(location, failure="no such file: its name has a NUL")
