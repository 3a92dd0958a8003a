"""What an editor shows at a place: the part of the document, its value, its checks, and what is wrong there.

Text of a filing stands in code only, so that nothing of it is taken for Markdown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from tscc.diagnostics.diagnostic import Diagnostic
from tscc.diagnostics.explain import read_entry
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult
from tscc.document.pointers import value_at
from tscc.document.words import counted
from tscc.editor.analysis import Analysis
from tscc.text.source import Span

HOLDS = (CheckStatus.PASS, CheckStatus.WITHIN_ROUNDING)
FAILS = (CheckStatus.FAIL, CheckStatus.WARNING)
_LONGEST_VALUE_CHARS = 200
_MOST_CHECKS = 8


def hover_text(analysis: Analysis, offset: int) -> str | None:
    """The Markdown of a place; None where nothing of the document stands and nothing is wrong."""
    parts = [*_parts(analysis, offset)]
    here = _word_at(analysis.found.source.text, offset)
    parts += [_wrong(each) for each in analysis.diagnostics if _meet(each.primary.span, here)]
    return "\n\n".join(parts) or None


def _word_at(text: str, offset: int) -> Span:
    """The word at an offset: what is wrong with a figure may be only one of its characters. A gap has no word."""
    start = next((at for at in range(offset, 0, -1) if text[at - 1].isspace()), 0)
    end = next((at for at in range(offset, len(text)) if text[at].isspace()), len(text))
    return Span(start, end)


def _meet(one: Span, other: Span) -> bool:
    """Whether two spans have a character in common, or touch."""
    return one.start <= other.end and other.start <= one.end


def _parts(analysis: Analysis, offset: int) -> Iterator[str]:
    """The smallest part of the document at the place, its value and its checks."""
    pointers = analysis.pointers_at(offset)
    if not pointers or analysis.data is None:
        return
    pointer = pointers[0]
    yield f"{_code(pointer)}  \n{_code(_value(analysis.data, pointer))}"
    own = analysis.checks_of.get(pointer, [])
    others = [each for each in analysis.checks_with.get(pointer, []) if each not in own]
    listed = [each for each in (*own, *others) if each.status is not CheckStatus.NOT_APPLICABLE]
    told = [each for each in listed if each in own or each.status not in HOLDS]
    lines = [_check(each) for each in told[:_MOST_CHECKS]]
    if len(told) > _MOST_CHECKS:
        lines.append(f"and {len(told) - _MOST_CHECKS} more")
    if held := len(listed) - len(told):
        lines.append(f"{mark(CheckStatus.PASS)} {counted(held, 'check')} that it is part of")
    if lines:
        yield "  \n".join(lines)


def _value(data: Any, pointer: str) -> str:
    """The value at a pointer, short, with the digits as printed."""
    text = json.dumps(value_at(data, pointer), ensure_ascii=False, default=_plain)
    return text if len(text) <= _LONGEST_VALUE_CHARS else f"{text[: _LONGEST_VALUE_CHARS - 4]} ..."


def _plain(value: object) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def mark(status: CheckStatus) -> str:
    """A tick for a check that holds, a cross for one that does not."""
    return "\u2713" if status in HOLDS else "\u2717" if status in FAILS else "\u2013"


def check_words(check: CheckResult) -> str:
    """A check in words, without Markdown: `balance_total: 42115667, as expected`."""
    if check.status in HOLDS and check.actual is not None:
        rounded = ", within rounding" if check.status is CheckStatus.WITHIN_ROUNDING else ""
        return f"{check.name}: {check.actual}, as expected{rounded}"
    if check.expected is not None and check.actual is not None:
        return f"{check.name}: {check.actual}, expected {check.expected}"
    return f"{check.name}: {check.reason or check.status.value}"


def _check(check: CheckResult) -> str:
    return f"{mark(check.status)} {check.code} {_code(check_words(check))}"


def _wrong(found: Diagnostic) -> str:
    """A diagnostic, and what its code means."""
    head = f"**{found.code.severity.value} {found.code.id}** {_code(found.message)}"
    entry = read_entry(found.code.id)
    return head if entry is None else f"{head}\n\n{entry.meaning}\n\n{entry.why}"


def _code(text: str) -> str:
    """Text as code on one line; a back-tick in it is shown as an apostrophe."""
    return f"`{' '.join(text.split()).replace('`', chr(39))}`"
