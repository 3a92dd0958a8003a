"""tscc, the term sheet compiler: text-era mortgage-securities filings into one canonical, typed document.

    >>> import tscc
    >>> result = tscc.compile("filing.txt")
    >>> result.document.pools[0].loan_count

`compile` reads a path or bytes; the rest of the package is imported when it is called.
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
    """The result of a compile: the document, and the diagnostics of the filing by position."""

    document: Document | None
    """None if the filing has errors and `keep_going` was not set, or if there is no filing to read."""
    diagnostics: tuple[Diagnostic, ...]
    source: Source
    """The filing as read; `source.at(diagnostic.primary.span)` gives the line and column of a diagnostic."""


def compile(  # noqa: A001 - as on the command line
    filing: str | PathLike[str] | bytes, *, name: str | None = None, keep_going: bool = False, provenance: bool = False
) -> Result:
    """Compile a filing.

    `filing` is the path of a file, or its bytes; `name` is the file name given in the document, by default the name of
    the file. With `keep_going` the document is returned even if the filing has errors, and whatever could not be read
    is null. With `provenance` the document states the place of each figure in the file. A fault of the filing never
    raises; `OSError` is raised if the file cannot be read.
    """
    from tscc.pipeline import compile_filing, compile_stream, with_provenance

    if isinstance(filing, bytes):
        found = compile_filing(filing, name)
    else:
        with Path(filing).open("rb") as stream:
            found = compile_stream(stream, name or Path(filing).name)
    document = found.document if keep_going or not found.has_errors else None
    if document is not None and provenance:
        document = with_provenance(document, found)
    return Result(document, found.diagnostics, found.source)


def __getattr__(name: str) -> str:
    """The version, `tscc.__version__`, looked up only where it is asked for."""
    if name != "__version__":
        raise AttributeError(f"module 'tscc' has no attribute {name!r}")
    from importlib.metadata import version

    return version("tscc")
