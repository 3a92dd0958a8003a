"""The checks with their results, as a table for people or as JSON lines for programs.

A JSON line has the keys `kind` (always `check`, which distinguishes it from a diagnostic), `file`, `code`, `name`,
`subject`, `status`, `expected`, `actual`, `difference`, `tolerance`, `reason` and `evidence`; missing values are null.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from io import StringIO

from tscc.document.model import CheckResult
from tscc.render.excerpt import printable
from tscc.render.terminal import Page

Listed = Sequence[tuple[str, Sequence[CheckResult]]]
"""The results of each file, by its path."""

_STYLES = {"pass": "green", "within_rounding": "green", "note": "cyan", "warning": "yellow", "fail": "bold red"}
_HEADS = ("code", "check", "subject", "status", "expected", "actual", "off by", "allowed")


def render_checks_json(listed: Listed) -> str:
    """One JSON object for each result, one a line."""
    return "".join(
        f"{json.dumps(_plain(path, result), ensure_ascii=False)}\n" for path, found in listed for result in found
    )


def _plain(path: str, result: CheckResult) -> dict[str, object]:
    """A result as JSON data."""
    fields = {field: getattr(result, field) for field in result.__struct_fields__}
    return {"kind": "check", "file": path, **fields, "status": result.status.value, "evidence": list(result.evidence)}


def render_checks(listed: Listed, page: Page) -> str:
    """A table of the results for each file, and a line with the counts by status."""
    from rich.box import ASCII, SIMPLE_HEAD
    from rich.console import Console, JustifyMethod
    from rich.table import Table
    from rich.text import Text

    unicode = page.unicode
    stream = StringIO()  # a console ends the program if it writes to a pipe whose reader has left
    console = Console(
        file=stream,
        width=page.width,
        force_terminal=page.coloured,
        no_color=not page.coloured,
        color_system="standard" if page.coloured else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    for path, found in listed:
        table = Table(
            box=SIMPLE_HEAD if unicode else ASCII, title=Text(printable(path, unicode=unicode)), title_justify="left"
        )
        for head in _HEADS:
            justify: JustifyMethod = "right" if head in _HEADS[4:] else "left"
            table.add_column(Text(head), overflow="fold", justify=justify, no_wrap=head in ("code", "status"))
        for result in found:
            status = Text(result.status.value.replace("_", " "), style=_STYLES.get(result.status.value, "dim"))
            cells = (result.expected, result.actual, result.difference, result.tolerance)
            texts = [Text(printable(cell or "", unicode=unicode)) for cell in cells]
            table.add_row(
                Text(result.code), Text(result.name.replace("_", " ")), Text(_subject(result.subject)), status, *texts
            )
        console.print(table)
        counts = Counter(result.status.value.replace("_", " ") for result in found)
        console.print(Text(", ".join(f"{times} {status}" for status, times in counts.items()) or "no checks"))
    return stream.getvalue()


def _subject(pointer: str) -> str:
    """A JSON Pointer for people: `/pools/0/stratifications/3/total/loan_count` is `table 4 total loan_count`."""
    words: list[str] = []
    for part in pointer.strip("/").split("/"):
        if part.isdecimal() and words:
            words[-1] = f"{_SINGULAR.get(words[-1], words[-1])} {int(part) + 1}"
        else:
            words.append(part)
    return " ".join(word for word in words if word != "pool 1") or "pool 1"


_SINGULAR = {"pools": "pool", "stratifications": "table", "rows": "row", "shares": "share", "groups": "group"}
