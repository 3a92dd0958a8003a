"""A document in the terminal: the verdict, what was not read, the facts of each pool, its tables with bars, footnotes, checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from tscc.diagnostics.codes import Severity
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Document, GenericTable, Pool, Stratification
from tscc.document.words import check_words, counted
from tscc.render.check_list import figures_of, reason_of, subject_words
from tscc.render.console import draw, plain_text
from tscc.render.generic_view import draw_generic_table
from tscc.render.pool_facts import Fact, facts_of, group_facts
from tscc.render.table_view import draw_table
from tscc.render.terminal import Page

if TYPE_CHECKING:
    from rich.console import RenderableType

_MOST_UNREAD = 10
_OF_DOCUMENT = "no check fails; whether its filing has errors is not in the document"
_GAP = 2
_FACT_CELLS = 48
"""Columns of the page that a fact takes at most, so that wider pages have several beside each other."""
_STYLES = {
    CheckStatus.FAIL: "bold red",
    CheckStatus.WARNING: "yellow",
    CheckStatus.NOTE: "cyan",
    CheckStatus.WITHIN_ROUNDING: "green",
}


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown: a document, the results of all its checks, and the diagnostics of its filing by severity."""

    name: str
    document: Document
    results: Sequence[CheckResult]
    severities: Counter[Severity] | None
    """None for a document, which has no diagnostics."""

    @property
    def is_valid(self) -> bool:
        """Whether the document may be used: its filing has no errors, or, of a document alone, no check fails."""
        if self.document.declined is not None:
            return False
        if self.severities is not None:
            return not self.severities[Severity.ERROR]
        return all(each.status is not CheckStatus.FAIL for each in self.results)


def render_document(
    shown: Shown, page: Page, tables: Sequence[Stratification | GenericTable] | None, pools: Sequence[Pool]
) -> str:
    """The document; only some of its `tables` where these are named, and only some of its `pools`.

    Tables of any kind belong to no pool, and are shown where all pools are.
    """
    parts: list[RenderableType] = [*_verdict(shown, page)]
    markers = {note.id: note.marker for note in shown.document.footnotes}
    for pool in pools:
        chosen = pool.stratifications if tables is None else [each for each in pool.stratifications if each in tables]
        if tables is None:
            parts += _pool(pool, page)
        for table in chosen:
            at = f"/pools/{shown.document.pools.index(pool)}/stratifications/{pool.stratifications.index(table)}"
            parts += [
                "",
                *draw_table(table, _of_table(shown.results, at), markers, page),
            ]
    parts += _generic_tables(shown, page, tables, whole=len(pools) == len(shown.document.pools))
    if tables is None:
        parts += [*_footnotes(shown.document, page), *_unread(shown.document, page), *_checks(shown.results, page)]
    return draw(page, *parts)


def _generic_tables(
    shown: Shown, page: Page, tables: Sequence[Stratification | GenericTable] | None, *, whole: bool
) -> Iterator[RenderableType]:
    """The tables of any kind, below the pools."""
    for number, table in enumerate(shown.document.tables):
        if (whole and tables is None) or (tables is not None and table in tables):
            at = f"/tables/{number}"
            yield ""
            yield from draw_generic_table(table, at, _of_table(shown.results, at), page)


def _of_table(results: Sequence[CheckResult], pointer: str) -> list[CheckResult]:
    """The results about a table or a figure in it."""
    return [each for each in results if f"{each.subject}/".startswith(f"{pointer}/")]


def _verdict(shown: Shown, page: Page) -> Iterator[RenderableType]:
    """What the document is, whether it may be used, and how many diagnostics and checks say so."""
    document = shown.document
    yield plain_text(shown.name, page, "bold")
    about = (document.filing.registrant.name, document.deal.series and f"series {document.deal.series}")
    dated = document.filing.report_date and f"report of {document.filing.report_date}"
    kind = document.deal.kind and document.deal.kind.value.replace("_", " ")
    yield plain_text(", ".join(each for each in (*about, kind, dated) if each) or "nothing is known of the deal", page)
    if document.declined is not None:
        yield plain_text(f"DECLINED: {document.declined.value.replace('_', ' ')}", page, "bold red")
    elif shown.is_valid:
        yield plain_text(*_valid(shown, page))
    else:
        yield plain_text("NOT VALID: these figures are not to be used as they are", page, "bold red")
    yield plain_text(", ".join(_counts(shown)) or "no checks", page)


def _valid(shown: Shown, page: Page) -> tuple[str, Page, str]:
    """What is said of a document that may be used, and its style: where the user hides a check that fails, so."""
    if shown.severities is None:
        return _OF_DOCUMENT, page, "bold green"
    failed = sum(each.status is CheckStatus.FAIL for each in shown.results)
    if failed:
        said = counted(failed, "check fails", "checks fail")
        return f"valid by the settings of the project, although {said}", page, "bold yellow"
    return "valid", page, "bold green"


def _counts(shown: Shown) -> Iterator[str]:
    """`2 errors, 1 check fails, 90 checks pass, 15 not applicable, 3 not read`."""
    for severity in Severity:
        if count := (shown.severities or Counter())[severity]:
            yield counted(count, severity.value)
    statuses = Counter(each.status for each in shown.results)
    for status, (one, several) in _COUNTED.items():
        if statuses[status]:
            yield counted(statuses[status], one, several)
    if shown.document.unparsed:
        yield f"{len(shown.document.unparsed)} not read"


_COUNTED = {
    CheckStatus.FAIL: ("check fails", "checks fail"),
    CheckStatus.WARNING: ("check warns", "checks warn"),
    CheckStatus.PASS: ("check passes", "checks pass"),
    CheckStatus.WITHIN_ROUNDING: ("passes within rounding", "pass within rounding"),
    CheckStatus.NOT_APPLICABLE: ("not applicable", "not applicable"),
}


def _pool(pool: Pool, page: Page) -> Iterator[RenderableType]:
    """The facts of a pool and of its groups."""
    yield ""
    yield plain_text(f"pool {pool.id}", page, "bold underline" if page.coloured else "")
    facts = facts_of(pool)
    if facts:
        yield _facts(facts, page)
    for group in pool.groups:
        yield ""
        yield plain_text(f"group {group.id}", page, "bold")
        yield _facts(group_facts(group), page)


def _facts(facts: Sequence[Fact], page: Page) -> RenderableType:
    """Facts in columns: down the first, then down the next; a name breaks before the figure beside it does."""
    from rich.table import Table

    beside = min(max(page.width // _FACT_CELLS, 1), len(facts))
    height = -(-len(facts) // beside)
    grid = Table.grid(padding=(0, _GAP), expand=False)
    longest = max((len(word) for fact in facts for word in fact.value.split()), default=0)
    for _ in range(beside):
        grid.add_column(overflow="fold", max_width=max(page.width // beside - longest - _GAP, 1))
        grid.add_column(overflow="fold")
    for at in range(height):
        row = facts[at::height]
        cells = [cell for fact in row for cell in (plain_text(fact.what, page, "dim"), plain_text(fact.value, page))]
        grid.add_row(*cells)
    return grid


def _footnotes(document: Document, page: Page) -> Iterator[RenderableType]:
    if document.footnotes:
        yield ""
        yield plain_text("footnotes", page, "bold")
    for note in document.footnotes:
        where = "" if note.scope == "document" else f" of {note.scope}"
        yield plain_text(f"({note.marker}){where} {note.text}", page)


def _unread(document: Document, page: Page) -> Iterator[RenderableType]:
    """The texts that were not read, the first of them, and how many more there are."""
    if document.unparsed:
        yield ""
        yield plain_text("not read", page, "bold yellow")
    for each in document.unparsed[:_MOST_UNREAD]:
        yield plain_text(f"{each.at} {each.kind.value}: {' '.join(each.text.split())}", page)
    if len(document.unparsed) > _MOST_UNREAD:
        yield plain_text(f"and {len(document.unparsed) - _MOST_UNREAD} more, under `unparsed` of the document", page)


def _checks(results: Sequence[CheckResult], page: Page) -> Iterator[RenderableType]:
    """The checks that say something: those that fail first; the others are counted above."""
    told = [each for status in _STYLES for each in results if each.status is status]
    if told:
        yield ""
        yield plain_text("checks", page, "bold")
    for each in told:
        text = plain_text(each.status.value.replace("_", " "), page, _STYLES[each.status])
        what = f" {each.code} {check_words(each.name)}, {subject_words(each.subject)}"
        yield text.append_text(plain_text(f"{what}: {reason_of(each) or figures_of(each) or 'no figures'}", page))
