"""tscc, the term sheet compiler: text-era mortgage-securities filings into one canonical, typed document.

    >>> import tscc
    >>> result = tscc.compile("filing.txt")
    >>> result.document.pools[0].loan_count

`compile` reads a path or bytes; nothing else of the package is imported before it is called.
"""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tscc.diagnostics.diagnostic import Diagnostic
    from tscc.document.model import Document
    from tscc.text.source import Source

__all__ = ["Result", "compile"]


class Result(NamedTuple):
    """What a compile gives: the document, and what was found wrong with the filing, by position."""

    document: Document | None
    """None where the filing has errors, unless they were to be passed over, and where there is no filing to read."""
    diagnostics: tuple[Diagnostic, ...]
    source: Source
    """The filing as read; `source.at(diagnostic.primary.span)` gives the line and column of a diagnostic."""


def compile(  # noqa: A001 - the word of the command line
    filing: str | PathLike[str] | bytes, *, name: str | None = None, keep_going: bool = False, provenance: bool = False
) -> Result:
    """Compile a filing.

    `filing` is the path of a file, or its bytes; `name` is the name the document gives for it, by default that of the
    file. With `keep_going` the document is given though the filing has errors: what could not be read is null in it.
    With `provenance` the document says of each figure where in the file it stands. A fault of the filing never raises;
    `OSError` is raised where the file cannot be read.
    """
    from tscc.pipeline import compile_filing, with_provenance

    if isinstance(filing, bytes):
        data = filing
    else:
        data = Path(filing).read_bytes()
        name = name or Path(filing).name
    found = compile_filing(data, name)
    document = found.document if keep_going or not found.has_errors else None
    if document is not None and provenance:
        document = with_provenance(document, found)
    return Result(document, found.diagnostics, found.source)
