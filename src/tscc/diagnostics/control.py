"""Control: which diagnostics the user wants to see, and with which severity.

`--deny`, `--warn` and `--allow` take codes (`TS501`) or groups of codes (`TS5xx`). The same settings are read from
`tscc.toml`, or `[tool.tscc]` in `pyproject.toml`, in the working folder or the nearest folder above it. The command line
takes precedence; in either, a code does over its group.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

import msgspec

from tscc.diagnostics.codes import CODES, Severity
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.grammar.ahead import regex

_LISTS = {"allow": None, "warn": Severity.WARNING, "deny": Severity.ERROR}
"""The options and settings that set severities, each after those that it takes precedence over; None hides."""
_GROUP = regex(r"TS(\d)(?:xx|XX|00)?")


class UsageError(Exception):
    """The command line, the settings or an input given to a command are invalid; the message says why."""


class Control(msgspec.Struct, frozen=True, kw_only=True):
    """How diagnostics are treated: the severity of each code the user has set, None to hide it."""

    severities: Mapping[str, Severity | None] = {}
    error_on_warning: bool = False
    max_errors: int | None = 20
    """Most diagnostics shown of each severity of a file; None for all."""
    limited: bool = False
    """Whether the user has set this limit; the default is for people, not for programs."""
    accept: str | None = None
    """The file of exceptions that the settings name."""

    def apply(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The diagnostics with the severities the user has set, without the hidden ones."""
        kept = []
        for found in diagnostics:
            severity = self.severities.get(found.code.id, found.code.severity)
            if severity is Severity.WARNING and self.error_on_warning:
                severity = Severity.ERROR
            if severity is not None:
                code = msgspec.structs.replace(found.code, severity=severity)
                kept.append(msgspec.structs.replace(found, code=code))
        return tuple(kept)


ALL = Control()
"""Every diagnostic with the severity of its code."""


def describe(control: Control) -> str:
    """The settings of a run, as a `tscc.toml` that gives the same."""
    groups: dict[Severity | None, list[str]] = {}
    for code, severity in sorted(control.severities.items()):
        groups.setdefault(severity, []).append(code)
    lines = [f"# the settings of {_read_settings()[1] or 'no file'}, and the options"]
    for name, severity in _LISTS.items():
        lines.append(f"{name} = [{', '.join(map(_toml_text, groups.get(severity, [])))}]")
    lines.append(f"error-on-warning = {str(control.error_on_warning).lower()}")
    default = "" if control.limited else "  # the default, which is for people: programs are given all"
    lines.append(f"max-errors = {control.max_errors or 0}{default}")
    if control.accept is not None:
        lines.append(f"accept = {_toml_text(control.accept)}")
    return "".join(f"{line}\n" for line in lines)


def _toml_text(text: str) -> str:
    """A text as TOML writes it: `"accepted.toml"`."""
    import json

    return json.dumps(text)


def read_control(
    deny: Sequence[str], warn: Sequence[str], allow: Sequence[str], *, error_on_warning: bool, max_errors: int | None
) -> Control:
    """The control of a run: the settings of the project, overridden by the command line.

    Raises `UsageError` for an unknown code or setting, or a value of the wrong type.
    """
    settings, origin = _read_settings()
    listed = {name: settings.get(name, []) for name in _LISTS}
    for name, entries in listed.items():
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise UsageError(f"{origin}: `{name}` must be a list of codes")
    severities = _severities(listed, f"{origin}: ") | _severities({"allow": allow, "warn": warn, "deny": deny}, "")
    most = settings.get("max-errors", 20) if max_errors is None else max_errors
    strict = settings.get("error-on-warning", False)
    if not isinstance(most, int) or isinstance(most, bool) or most < 0:
        raise UsageError(f"{origin}: `max-errors` must be a whole number, 0 for no limit")
    if not isinstance(strict, bool):
        raise UsageError(f"{origin}: `error-on-warning` must be true or false")
    accept = settings.get("accept")
    if accept is not None and not isinstance(accept, str):
        raise UsageError(f"{origin}: `accept` must be the path of a file of exceptions")
    return Control(
        severities=severities,
        error_on_warning=error_on_warning or strict,
        max_errors=most or None,
        limited=max_errors is not None or "max-errors" in settings,
        accept=None if accept is None else os.path.join(os.path.dirname(origin or ""), accept),
    )


_SETTINGS = frozenset({"accept", "allow", "warn", "deny", "max-errors", "error-on-warning"})


def _read_settings() -> tuple[dict[str, Any], str | None]:
    """The settings in the nearest `tscc.toml`, or `pyproject.toml` with `[tool.tscc]`, and the path of that file if there is one."""
    try:
        place, below = os.getcwd(), ""
    except FileNotFoundError:
        raise UsageError("the working folder was removed") from None
    while place != below:
        for name in ("tscc.toml", "pyproject.toml"):
            path = os.path.join(place, name)
            if os.path.isfile(path):
                settings = _parse_settings(path)
                if settings is not None:
                    return settings, path
        place, below = os.path.dirname(place), place
    return {}, None


def _parse_settings(path: str) -> dict[str, Any] | None:
    """The settings in a file; None if it has none."""
    import tomllib

    try:
        with open(path, "rb") as stream:
            table: dict[str, Any] = tomllib.load(stream)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: {error}") from error
    if os.path.basename(path) == "pyproject.toml":
        tool = table.get("tool")
        found = tool.get("tscc") if isinstance(tool, dict) else None
    else:
        found = table
    if found is None:
        return None
    if not isinstance(found, dict):
        raise UsageError(f"{path}: `tool.tscc` must be a table")
    for unknown in sorted(set(found) - _SETTINGS):
        raise UsageError(f"{path}: unknown setting `{unknown}`{near(unknown, _SETTINGS)}")
    return found


def _severities(listed: Mapping[str, Iterable[str]], origin: str) -> dict[str, Severity | None]:
    """The severities that lists of codes and groups set: that of a code takes precedence over that of its group, then `deny` over `warn`."""
    groups: dict[str, Severity | None] = {}
    alone: dict[str, Severity | None] = {}
    for name, severity in _LISTS.items():
        for word in words_of(listed[name]):
            meant = codes_of(word)
            if not meant:
                raise UsageError(f"{origin}unknown code `{word}`{near(word, CODES)}")
            (alone if meant == [word.upper()] else groups).update(dict.fromkeys(meant, severity))
    return groups | alone


def words_of(given: Iterable[str]) -> list[str]:
    """The words of a list in which one entry may have several: `TS401,TS402`."""
    return " ".join(given).replace(",", " ").split()


def codes_of(word: str) -> list[str]:
    """The codes that a code or a group of codes stands for, in upper or lower case; none for another word."""
    wanted = word.upper()
    group = _GROUP.fullmatch(wanted)
    return [code for code in CODES if code == wanted or (group and code.startswith(f"TS{group[1]}"))]


def near(word: str, known: Iterable[str]) -> str:
    """A suggestion of the nearest known word; empty if no word is near."""
    found = get_close_matches(word, list(known), n=1)
    return f"; did you mean `{found[0]}`?" if found else ""
