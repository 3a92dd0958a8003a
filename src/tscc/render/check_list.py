"""The checks with their results, as a table for people or as JSON data for programs.

As JSON a check has the keys `code`, `name`, `subject`, `status`, `expected`, `actual`, `difference`, `tolerance`, `reason`
and `evidence`; missing values are null.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from tscc.document.model import CheckResult
from tscc.render.console import draw
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable

_STYLES = {"pass": "green", "within_rounding": "green", "note": "cyan", "warning": "yellow", "fail": "bold red"}
_HEADS = ("code", "check", "subject", "status", "expected", "actual", "off by", "allowed")


def check_as_json(result: CheckResult) -> dict[str, object]:
    """A result as JSON data."""
    fields = {field: getattr(result, field) for field in result.__struct_fields__}
    return {**fields, "status": result.status.value, "evidence": list(result.evidence)}


def render_checks(path: str, results: Sequence[CheckResult], page: Page) -> str:
    """A table of the results of a file, and a line with the counts by status."""
    from rich.box import ASCII, SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    unicode = page.unicode
    table = Table(
        box=SIMPLE_HEAD if unicode else ASCII, title=Text(printable(path, unicode=unicode)), title_justify="left"
    )
    for head in _HEADS:
        justify: Literal["left", "right"] = "right" if head in _HEADS[4:] else "left"
        table.add_column(Text(head), overflow="fold", justify=justify, no_wrap=head in ("code", "status"))
    for result in results:
        status = Text(result.status.value.replace("_", " "), style=_STYLES.get(result.status.value, "dim"))
        cells = (result.expected, result.actual, result.difference, result.tolerance)
        texts = [Text(printable(cell or "", unicode=unicode)) for cell in cells]
        table.add_row(
            Text(result.code), Text(result.name.replace("_", " ")), Text(subject_words(result.subject)), status, *texts
        )
    counts = Counter(result.status.value.replace("_", " ") for result in results)
    return draw(page, table, Text(", ".join(f"{times} {status}" for status, times in counts.items()) or "no checks"))


def subject_words(pointer: str) -> str:
    """A JSON Pointer for people: `/pools/0/stratifications/3/total/loan_count` is `table 4 total loan_count`."""
    words: list[str] = []
    for part in pointer.strip("/").split("/"):
        if part.isdecimal() and words == ["tables"]:
            words = [f"table t{int(part) + 1}"]  # the id of a table of any kind
        elif part.isdecimal() and words:
            words[-1] = f"{_SINGULAR.get(words[-1], words[-1])} {int(part) + 1}"
        else:
            words.append(part)
    return " ".join(word for word in words if word != "pool 1") or "pool 1"


_SINGULAR = {
    "pools": "pool", "stratifications": "table", "rows": "row", "shares": "share", "groups": "group", "values": "column",
}  # fmt: skip
