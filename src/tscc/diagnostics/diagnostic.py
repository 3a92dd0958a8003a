"""Diagnostics: the faults of a filing as facts; the formats in `render/` show them.

A diagnostic has a stable code, a message, a primary place, further places, notes, and help that may include an edit. The
severity belongs to the code.
"""

from __future__ import annotations

from datetime import date

import msgspec

from tscc.diagnostics.codes import Code, Severity
from tscc.text.source import Span, Spans

_LONGEST_QUOTE_CHARS = 48


def quoted(text: str) -> str:
    """Quote text of the filing for a message: runs of blanks reduced to one, and long text cut after a word."""
    text = " ".join(text.split()).replace("`", "'")
    if len(text) > _LONGEST_QUOTE_CHARS:
        text = (text[: _LONGEST_QUOTE_CHARS - 3].rpartition(" ")[0] or text[: _LONGEST_QUOTE_CHARS - 4]).rstrip(
            " ,;"
        ) + " ..."
    return f"`{text}`"


class Label(msgspec.Struct, frozen=True):
    """A place in the filing and what is wrong there; the text may be empty."""

    span: Span
    text: str = ""


class Edit(msgspec.Struct, frozen=True):
    """A replacement of a span by other text; `certain` if the filing compiled with it is proven to be right."""

    span: Span
    replacement: str
    certain: bool = False


class Help(msgspec.Struct, frozen=True):
    """A suggestion, with the edit that carries it out if there is one."""

    text: str
    edit: Edit | None = None


def perhaps(likely: str, span: Span) -> tuple[Help, ...]:
    """The suggestion that the text of a span should be another."""
    return (Help(f"perhaps `{likely}`", Edit(span, likely)),)


class Readings(msgspec.Struct, frozen=True):
    """What a token that cannot be read may be, the likeliest first."""

    span: Span
    texts: tuple[str, ...]
    likely: str | None
    """The reading that its characters suggest, such as 0 for `O`; None where they suggest none."""


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """A recorded exception: why an error is accepted, by whom, and the last day on which it is."""

    reason: str
    by: str
    until: date

    @property
    def sentence(self) -> str:
        """`accepted until 2027-06-30 by R. Teller: the supplement has it too`."""
        return f"accepted until {self.until} by {self.by}: {self.reason}"


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True):
    """One fault of a filing."""

    code: Code
    message: str
    primary: Label
    secondary: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    help: tuple[Help, ...] = ()
    readings: Readings | None = None
    reason: str | None = None
    """What the message says, as a word of a closed list, for programs that need it."""
    accepted: Accepted | None = None
    """The recorded exception that applies to it."""

    def __str__(self) -> str:
        """The first line of the command line's text, `error[TS401]: message`, without characters that control a terminal."""
        message = "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in self.message)
        return f"{self.code.severity.value}[{self.code.id}]: {message}"

    @property
    def has_certain_edit(self) -> bool:
        """Whether it can be mended without asking."""
        return any(way.edit is not None and way.edit.certain for way in self.help)


class Sink:
    """Collects the diagnostics of one compile."""

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []

    def report(
        self,
        code: Code,
        message: str,
        span: Span,
        label: str = "",
        *,
        secondary: tuple[Label, ...] = (),
        notes: tuple[str, ...] = (),
        help: tuple[Help, ...] = (),  # noqa: A002 - the word that the user sees
        readings: Readings | None = None,
        reason: str | None = None,
    ) -> None:
        """Report a fault at a place; `label` states what is wrong there. The last one again, in the same words, is not reported."""
        primary = Label(span, label)
        last = self._found[-1] if self._found else None
        if last is not None and (last.code, last.message, last.primary) == (code, message, primary):
            return
        self._found.append(
            Diagnostic(
                code=code,
                message=message,
                primary=primary,
                secondary=secondary,
                notes=notes,
                help=help,
                readings=readings,
                reason=reason,
            )
        )

    def add_note(self, code: Code, other: Span, note: str) -> bool:
        """Add a note to a diagnostic of a code that has a span as a further place; whether there is one."""
        for place, found in enumerate(self._found):
            if found.code is code and any(label.span == other for label in found.secondary):
                self._found[place] = msgspec.structs.replace(found, notes=(*found.notes, note))
                return True
        return False

    def has(self, code: Code) -> bool:
        """Whether a code was reported."""
        return any(found.code is code for found in self._found)

    def told(self) -> Spans:
        """The places of what was reported so far."""
        return Spans(found.primary.span for found in self._found)

    def take(self, other: Sink, without: tuple[Code, ...] = (), only: Code | None = None) -> None:
        """Copy the diagnostics of another sink: all except those of some codes, or `only` those of one code."""
        self._found += [found for found in other._found if found.code not in without and only in (None, found.code)]

    def withdraw(self, found: Diagnostic) -> None:
        """Take back a diagnostic of which another says more."""
        self._found.remove(found)

    def __len__(self) -> int:
        return len(self._found)

    @property
    def has_errors(self) -> bool:
        """Whether an error was reported."""
        return any(found.code.severity is Severity.ERROR for found in self._found)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """All diagnostics, by position, then by code and message."""
        return tuple(sorted(self._found, key=lambda found: (found.primary.span, found.code.id, found.message)))
