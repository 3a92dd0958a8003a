"""The checks with their results, as a table for people or as JSON data for programs.

As JSON a check has the keys `code`, `name`, `subject`, `status`, `expected`, `actual`, `difference`, `tolerance`, `reason`
and `evidence`; missing values are null.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult
from tscc.document.words import POINTER, check_words, with_words, words_of
from tscc.render.console import draw
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable

_STYLES = {"pass": "green", "within_rounding": "green", "note": "cyan", "warning": "yellow", "fail": "bold red"}


def check_as_json(result: CheckResult) -> dict[str, object]:
    """A result as JSON data."""
    fields = {field: getattr(result, field) for field in result.__struct_fields__}
    return {**fields, "status": result.status.value, "evidence": list(result.evidence)}


def render_checks(path: str, results: Sequence[CheckResult], page: Page) -> str:
    """A table of the results of a file, and a line with the counts by status."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    unicode = page.unicode
    title = Text(printable(path, unicode=unicode))
    table = Table(box=SIMPLE_HEAD if unicode else None, title=title, title_justify="left", padding=(0, 1, 0, 0))
    for head in ("code", "status", "check"):
        table.add_column(Text(head), overflow="fold", no_wrap=head != "check")
    for result in results:
        status = Text(result.status.value.replace("_", " "), style=_STYLES.get(result.status.value, "dim"))
        what = f"{check_words(result.name)}, {subject_words(result.subject)}"
        check = printable(": ".join(filter(None, (what, figures_of(result) or reason_of(result)))), unicode=unicode)
        table.add_row(Text(result.code), status, Text(check))
    counts = Counter(result.status.value.replace("_", " ") for result in results)
    return draw(page, table, Text(", ".join(f"{times} {status}" for status, times in counts.items()) or "no checks"))


def figures_of(result: CheckResult) -> str:
    """The figures of a result in words, what is the same or nothing only once."""
    if result.actual is not None and result.actual == result.expected:
        return result.actual
    off = result.difference if result.status is not CheckStatus.PASS else None
    figures = (
        ("expected", result.expected), ("found", result.actual), ("off by", off), ("allowed", off and result.tolerance),
    )  # fmt: skip
    return ", ".join(f"{words} {figure}" for words, figure in figures if figure is not None)


def reason_of(result: CheckResult) -> str:
    """The reason of a result, with the parts that it gives by their pointers in words."""
    return with_words(POINTER.sub(lambda found: subject_words(found[0]), result.reason or ""))


def subject_words(pointer: str) -> str:
    """A JSON Pointer for people: `/pools/0/stratifications/3/total/loan_count` is `table 4, total, loans`."""
    words: list[str] = []
    for part in pointer.strip("/").split("/"):
        if part.isdecimal() and words == ["tables"]:
            words = [f"table t{int(part) + 1}"]  # the id of a table of any kind
        elif part.isdecimal() and words:
            words[-1] = f"{_SINGULAR.get(words[-1], words[-1])} {int(part) + 1}"
        else:
            words.append(words_of(part))
    return ", ".join(word for word in words if word != "pool 1") or "pool 1"


_SINGULAR = {
    "pools": "pool", "stratifications": "table", "rows": "row", "shares": "share", "groups": "group", "values": "column",
}  # fmt: skip
