"""tscc, the term sheet compiler: text-era mortgage-securities filings into one canonical, typed document.

    >>> import tscc
    >>> result = tscc.compile("filing.txt")
    >>> result.document.pools[0].loan_count

`compile` reads a path, bytes or text, `load` a document that was compiled before; `Result.to_frames` gives the tables of
the data set. The rest of the package is imported when it is needed.
"""

from __future__ import annotations

from os import PathLike, fspath
from os.path import basename
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, overload

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars
    import pyarrow  # type: ignore[import-untyped]

    from tscc.diagnostics.codes import Code, Severity
    from tscc.diagnostics.diagnostic import Diagnostic
    from tscc.document.model import CheckResult, Document, Footnote, Pool, Row, Stratification
    from tscc.pipeline import Compilation
    from tscc.text.source import Source, Span

    __version__: str
    data_set_version: str

__all__ = [
    "CheckResult",
    "Code",
    "Diagnostic",
    "Document",
    "Footnote",
    "Pool",
    "Result",
    "Row",
    "Severity",
    "Source",
    "Span",
    "Stratification",
    "compile",
    "load",
    "to_json",
    "to_yaml",
]

_HOMES = {
    "tscc.diagnostics.codes": ("Code", "Severity"),
    "tscc.diagnostics.diagnostic": ("Diagnostic",),
    "tscc.document.model": ("CheckResult", "Document", "Footnote", "Pool", "Row", "Stratification"),
    "tscc.text.source": ("Source", "Span"),
}
"""Where the types for annotations are; they are imported when they are asked for."""


class Result(NamedTuple):
    """The result of a compile: the document, and the diagnostics of the filing by position.

    It is true if the document may be used: there is one, and the filing has no errors.
    """

    document: Document | None
    """None if the filing has errors and `keep_going` was not set, or if there is no filing to read."""
    diagnostics: tuple[Diagnostic, ...]
    source: Source
    """The filing as read; `source.at(diagnostic.primary.span)` gives the line and column of a diagnostic."""
    compilation: Compilation
    """What `to_frames`, `checks` and `at` are made from; its lines, tree and syntax are not kept."""

    @property
    def ok(self) -> bool:
        """Whether the document may be used: there is one, and the filing has no errors."""
        return self.document is not None and not self.errors

    def __bool__(self) -> bool:
        return self.ok

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that are errors."""
        return tuple(found for found in self.diagnostics if found.code.severity == "error")

    @property
    def checks(self) -> tuple[CheckResult, ...]:
        """The results of all checks; the document lists only those that are not a pass."""
        return self.compilation.results

    def at(self, where: str | Diagnostic) -> str:
        """The place of a figure by its JSON Pointer, or of a diagnostic, as `line:column-line:column`, the end exclusive.

        Raises `KeyError` for a pointer without a place.
        """
        span = self.compilation.spans[where] if isinstance(where, str) else where.primary.span
        return self.source.at(span)

    @overload
    def to_frames(self, kind: Literal["polars"] = "polars") -> dict[str, polars.DataFrame]: ...
    @overload
    def to_frames(self, kind: Literal["pandas"]) -> dict[str, pandas.DataFrame]: ...
    @overload
    def to_frames(self, kind: Literal["arrow"]) -> dict[str, pyarrow.Table]: ...
    def to_frames(self, kind: Literal["polars", "pandas", "arrow"] = "polars") -> dict[str, Any]:
        """The tables of the data set for this filing: `pools`, `facts`, `strat_rows` and others, with exact decimals.

        A result without a document has rows in `filings`, `diagnostics` and `checks` only. Raises `ImportError` if the library
        is not installed, `ValueError` for another kind.
        """
        from tscc.dataset.entry import entry_of_result
        from tscc.dataset.frames import frames_of
        from tscc.dataset.rows import tables_of

        return frames_of(tables_of(entry_of_result(self.compilation, self.document)), kind)

    def __repr__(self) -> str:
        return f"<Result: {', '.join(f'{key} {value}' for key, value in self._summary().items())}>"

    def _repr_html_(self) -> str:
        """The report without the text of the filing, for a notebook."""
        from tscc.report.whole_page import fragment_of

        return fragment_of(self.compilation, self.document)

    def _summary(self) -> dict[str, object]:
        """What it holds, in a few words."""
        document = self.document
        told: dict[str, object] = {"file": self.source.name or "given as bytes or text", "ok": self.ok}
        if document is not None:
            told |= {"series": document.deal.series, "pools": len(document.pools)}
            told |= {"tables": sum(len(pool.stratifications) for pool in document.pools)}
        return told | {"errors": len(self.errors), "diagnostics": len(self.diagnostics)}


def compile(  # noqa: A001 - as on the command line
    filing: str | PathLike[str] | bytes, *, name: str | None = None, keep_going: bool = False, provenance: bool = False
) -> Result:
    """Compile a filing.

    `filing` is the path of a file, the bytes of a filing, or its text: a string with a line feed is text. `name` is the file
    name given in the document, by default the name of the file. With `keep_going` the document is returned even if the filing
    has errors, and whatever could not be read is null. With `provenance` the document states the place of each figure in the
    file. A fault of the filing never raises; `OSError` is raised if the file cannot be read.
    """
    from tscc.pipeline import compile_filing, compile_stream, with_provenance, without_stages

    if isinstance(filing, str) and ("\n" in filing or "\r" in filing):
        filing = _bytes_of(filing)
    if isinstance(filing, bytes):
        found = compile_filing(filing, name)
    else:
        with open(fspath(filing), "rb") as stream:  # a number is no path: it would be a stream that is open already
            found = compile_stream(stream, name or basename(filing))
    document = found.document if keep_going or not found.has_errors else None
    if document is not None and provenance:
        document = with_provenance(document, found)
    return Result(document, found.diagnostics, found.source, without_stages(found))


def _bytes_of(text: str) -> bytes:
    """The bytes of a text; those that were no UTF-8 when it was read are given back, other halves of pairs kept for the reader."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def load(path: str | PathLike[str]) -> Document:
    """Read a canonical document, YAML or JSON, from a file.

    Raises `OSError` if the file cannot be read, `ValueError` if it is not a canonical document.
    """
    from tscc.document.read import read_document

    with open(fspath(path), "rb") as stream:
        data = stream.read()
    try:
        return read_document(data)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def to_yaml(document: Document) -> str:
    """Write a document as canonical YAML."""
    from tscc.document import emit

    return emit.to_yaml(document)


def to_json(document: Document) -> str:
    """Write a document as canonical JSON."""
    from tscc.document import emit

    return emit.to_json(document)


def __getattr__(name: str) -> Any:
    """The versions, and the types for annotations, looked up only where they are asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("tscc")
    if name == "data_set_version":
        from tscc.dataset.versions import DATA_SET_VERSION

        return DATA_SET_VERSION
    for home, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(home), name)
    raise AttributeError(f"module 'tscc' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*__all__, "__doc__", "__version__", "data_set_version"})
