"""Accepted diagnostics: errors that people have looked at, and recorded with their reason.

A file of exceptions, given with `--accept` or as `accept` in the settings, is TOML:

    [[accepted]]
    code = "TS501"
    fingerprint = "0f5c3b1d2a9e8c74"
    reason = "the filing prints this total; the supplement has it too"
    by = "R. Teller"
    until = 2027-06-30

The fingerprint is of the code and the text of its lines, so an exception holds while that line stays as it is, wherever
it is in the file. An accepted diagnostic is shown as before, with a note; only the exit code changes. `until` is the last
day on which it holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from tscc.diagnostics.codes import CODES, Severity
from tscc.diagnostics.control import UsageError
from tscc.diagnostics.diagnostic import Accepted, Diagnostic
from tscc.text.source import Source

_KEYS = ("code", "fingerprint", "reason", "by", "until")


def fingerprint(found: Diagnostic, source: Source | None) -> str:
    """16 hexadecimal digits for the code and the text of its lines; line numbers and blanks between words do not count."""
    lines = ""
    if source is not None:
        last = len(source.text)
        start, end = (source.place(min(max(offset, 0), last)).line for offset in found.primary.span)
        lines = source.text[source.line_span(start).start : source.line_span(max(start, end)).end]
    text = "\n".join([found.code.id, *(" ".join(line.split()) for line in lines.splitlines())])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Exceptions(msgspec.Struct, frozen=True, kw_only=True):
    """The exceptions of a file, by code and fingerprint."""

    path: str
    entries: Mapping[tuple[str, str], Accepted] = {}

    def apply(
        self, diagnostics: Iterable[Diagnostic], source: Source, today: date
    ) -> tuple[tuple[Diagnostic, ...], frozenset[tuple[str, str]]]:
        """The diagnostics, those of severity error marked where they are accepted; and the exceptions that match."""
        marked, used = [], set()
        for found in diagnostics:
            key = (found.code.id, fingerprint(found, source))
            entry = self.entries.get(key)
            if entry is not None:
                used.add(key)
            if found.code.severity is not Severity.ERROR:
                marked.append(found)
            elif entry is None or entry.until < today:
                note = f"its fingerprint, for {self.path}: {key[1]}"
                marked.append(msgspec.structs.replace(found, notes=(*found.notes, note)))
            else:
                notes = (*found.notes, entry.sentence)
                marked.append(msgspec.structs.replace(found, accepted=entry, notes=notes))
        return tuple(marked), frozenset(used)

    def stale(self, used: Iterable[tuple[str, str]], today: date) -> list[str]:
        """A sentence for each exception that has ended, or that matches nothing in the files of the run."""
        met = set(used)
        said = []
        for key, entry in self.entries.items():
            if entry.until < today:
                said.append(f"{self.path}: the exception {' '.join(key)} ended on {entry.until}")
            elif key not in met:
                said.append(f"{self.path}: the exception {' '.join(key)} matches nothing in the files of this run")
        return said


def read_exceptions(path: Path) -> Exceptions:
    """Read a file of exceptions. Raises `UsageError` if it is not one, `OSError` if it cannot be read."""
    import tomllib

    try:
        table: dict[str, Any] = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: {error}") from error
    listed = table.pop("accepted", [])
    if table or not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise UsageError(f"{path}: a file of exceptions has tables `[[accepted]]` and nothing else")
    entries: dict[tuple[str, str], Accepted] = {}
    for number, fields in enumerate(listed, 1):
        key, entry = _read_entry(fields, f"{path}: exception {number}")
        if key in entries:
            raise UsageError(f"{path}: exception {number}: {' '.join(key)} is accepted twice")
        entries[key] = entry
    return Exceptions(path=str(path), entries=entries)


def _read_entry(fields: dict[str, Any], where: str) -> tuple[tuple[str, str], Accepted]:
    """One exception: every key is there, none is unknown, none is empty."""
    for unknown in sorted(set(fields) - set(_KEYS)):
        near = get_close_matches(unknown, _KEYS, n=1)
        raise UsageError(f"{where}: unknown key `{unknown}`{f'; did you mean `{near[0]}`?' if near else ''}")
    for key in _KEYS:
        if key not in fields:
            raise UsageError(f"{where}: `{key}` is missing")
        if key != "until" and not (isinstance(fields[key], str) and fields[key].strip()):
            raise UsageError(f"{where}: `{key}` must be a text that is not empty")
    if fields["code"] not in CODES:
        raise UsageError(f"{where}: unknown code `{fields['code']}`")
    return (fields["code"], fields["fingerprint"]), Accepted(
        reason=fields["reason"], by=fields["by"], until=_day(fields["until"], where)
    )


def _day(given: object, where: str) -> date:
    """The last day of an exception, a date of TOML or an ISO date as text."""
    if type(given) is date:
        return given
    try:
        return date.fromisoformat(given if isinstance(given, str) else "")
    except ValueError:
        raise UsageError(f"{where}: `until` must be a date, such as 2027-06-30") from None
