"""What the title of a table says of its loans, against its total: `SIZE OF THE 241 MORTGAGE LOANS`, `(Total Balance $42,115,667)`.

A count ties exactly, a balance within rounding. A figure that is the total of the table or of the pool is right. Subject is the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.agreement import agreed_total
from tscc.checks.printed_figures import BALANCE, COUNT, Place, Survey, TableAt, figure, figures_of
from tscc.checks.results import FAIL, Result, Rule, Search, shown_as, tie_of
from tscc.diagnostics.codes import STATED_TOTAL_CONTRADICTED
from tscc.grammar.ahead import regex

_TITLE = Rule(STATED_TOTAL_CONTRADICTED, "the title of the table", search=Search.NONE)
_STATED = {
    COUNT: regex(
        r"\b(?:the|all|of) (?!(?:19|20)\d\d )(?P<figure>[1-9][\d,]*) (?:mortgage )?(?:loans|contracts)\b", re.IGNORECASE
    ),
    BALANCE: regex(
        r"\b(?:total|aggregate) (?:principal )?balance(?: of|:)? \$?(?P<figure>[1-9][\d,]*(?:\.\d\d)?)(?!\S*\d)",
        re.IGNORECASE,
    ),
}


def check_titles(survey: Survey) -> Iterator[Result]:
    """The figures in the title of each table."""
    for table in survey.tables:
        for key, stated in _STATED.items():
            found = stated.search(table.table.title or "")
            if found is not None:
                yield from _held(table, key, Decimal(found["figure"].replace(",", "")))


def _held(table: TableAt, key: str, stated: Decimal) -> Iterator[Result]:
    agreed = agreed_total(table.pool, key)
    totals = [
        (figure(table.table.total, key), table.total(key)),
        (agreed.value, agreed.at) if agreed else (None, table.at),
    ]
    printed = [(value, at) for value, at in totals if value is not None]
    ties = [tie_of(key, figures_of([value]), stated) for value, _ in printed]
    at, name = Place("title", table.at.pool, table.at.table), f"stated_in_title_{key}"
    if not ties:
        yield _TITLE.not_applicable(name, at, "the table has no total")
        return
    wrong = all(each.status is FAIL for each in ties)
    what = "count" if key == COUNT else "balance"
    reason = f"the title says {shown_as(key, stated)}, the total {what} of the table is {shown_as(key, printed[0][0])}"
    yield _TITLE.result(name, at, wrong, reason, (printed[0][1],))
