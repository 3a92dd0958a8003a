"""Diagnostics: what tscc has to say about a filing, as facts; the renderers in `render/` put them on a page.

A diagnostic has a stable code, one primary place, further places, notes, and help that may carry an edit. The severity
belongs to the code.
"""

from __future__ import annotations

import msgspec

from tscc.diagnostics.codes import Code, Severity
from tscc.text.source import Span

_LONGEST_QUOTE_CHARS = 48


def quoted(text: str) -> str:
    """A text of the filing as a message quotes it: blanks squeezed, and what is long cut behind a word."""
    text = " ".join(text.split()).replace("`", "'")
    if len(text) > _LONGEST_QUOTE_CHARS:
        text = (text[: _LONGEST_QUOTE_CHARS - 3].rpartition(" ")[0] or text[: _LONGEST_QUOTE_CHARS - 4]).rstrip(
            " ,;"
        ) + " ..."
    return f"`{text}`"


class Label(msgspec.Struct, frozen=True):
    """A place in the filing and what is to be said of it there; the text may be empty."""

    span: Span
    text: str = ""


class Edit(msgspec.Struct, frozen=True):
    """A replacement of a span by other text; `certain` where the fixed filing is known to be right."""

    span: Span
    replacement: str
    certain: bool = False


class Help(msgspec.Struct, frozen=True):
    """A way out, and the edit that takes it, where there is one."""

    text: str
    edit: Edit | None = None


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True):
    """One fault of a filing."""

    code: Code
    message: str
    primary: Label
    secondary: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    help: tuple[Help, ...] = ()


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
        help: tuple[Help, ...] = (),  # noqa: A002 - the word of the page
    ) -> None:
        """Report a fault at a place; `label` states what is wrong there."""
        primary = Label(span, label)
        self._found.append(
            Diagnostic(code=code, message=message, primary=primary, secondary=secondary, notes=notes, help=help)
        )

    def has(self, code: Code) -> bool:
        """Whether there is a diagnostic of a code."""
        return any(found.code is code for found in self._found)

    def take(self, other: Sink, without: tuple[Code, ...] = (), only: Code | None = None) -> None:
        """Keep all that another sink has, but for some codes, or those of one code alone."""
        self._found += [found for found in other._found if found.code not in without and only in (None, found.code)]

    def __len__(self) -> int:
        return len(self._found)

    @property
    def has_errors(self) -> bool:
        """Whether an error is among them."""
        return any(found.code.severity is Severity.ERROR for found in self._found)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """All of them, by position, then by code."""
        return tuple(sorted(self._found, key=lambda found: (found.primary.span, found.code.id, found.message)))
