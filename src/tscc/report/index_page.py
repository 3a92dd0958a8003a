"""The index of a folder of pages: every filing by how it fares, the worst first, and what the faults of all of them are.

It needs no script either: a link to one kind of filings leaves only these, because its section is then the target.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from importlib.metadata import version
from typing import NamedTuple
from urllib.parse import quote

from tscc.checks.pools_of_deal import whole_of
from tscc.diagnostics.codes import CODES, Severity
from tscc.document.model import Document, Pool
from tscc.document.words import counted, figure_as
from tscc.pipeline import Compilation
from tscc.report.facts_part import scrolled
from tscc.report.verdict_part import Verdict, verdict_of
from tscc.report.whole_page import whole
from tscc.shown.markup import Html, element

_KINDS = {
    "unread": "could not be read",
    "invalid": "not valid",
    "warnings": "valid, with warnings",
    "valid": "valid",
    "declined": "declined",
}
"""The verdicts in the order of the page."""
_LOOKS = {"unread": "error", "invalid": "error", "warnings": "warning", "valid": "pass", "declined": "none"}
_MOST_CODES = 12


class Listed(NamedTuple):
    """A filing of the index."""

    name: str
    """The path of the filing, as it is shown."""
    page: str | None
    """The path of its page from the index; None if there is none."""
    verdict: Verdict
    why: str | None = None
    """What speaks against it, in a few words."""
    series: str | None = None
    registrant: str | None = None
    year: int | None = None
    """Of the date of the report."""
    loans: int | None = None
    balance: Decimal | None = None
    """Of the deal; None where the filing does not state it for every pool."""
    codes: tuple[str, ...] = ()
    """Those of its diagnostics, one for each."""
    errors: int = 0
    warnings: int = 0
    unread: int = 0
    """Pieces that were not read."""


def listed(name: str, page: str, found: Compilation) -> Listed:
    """The line of a compiled filing."""
    severities = Counter(each.code.severity.value for each in found.diagnostics)
    line = Listed(
        name, page, verdict_of(found), _why(found), codes=tuple(each.code.id for each in found.diagnostics),
        errors=severities["error"], warnings=severities["warning"],
    )  # fmt: skip
    document = found.document
    if document is None:
        return line
    pools = _pools_of_deal(document)
    counts = [pool.loan_count for pool in pools if pool.loan_count is not None]
    balances = [pool.balance_usd for pool in pools if pool.balance_usd is not None]
    reported = document.filing.report_date
    return line._replace(
        series=document.deal.series,
        registrant=document.filing.registrant.name,
        year=None if reported is None else reported.year,
        loans=sum(counts) if len(counts) == len(pools) > 0 else None,
        balance=sum(balances, Decimal(0)) if len(balances) == len(pools) > 0 else None,
        unread=len(document.unparsed),
    )


def _pools_of_deal(document: Document) -> Sequence[Pool]:
    """The pools whose figures are those of the deal: the one that stands for all if there is one, else all of them."""
    whole = whole_of([pool.id for pool in document.pools])
    return document.pools if whole is None else (document.pools[whole],)


def failed(name: str, reason: str) -> Listed:
    """The line of a filing that could not be read."""
    return Listed(name, None, Verdict("unread", "error", reason), reason)


def declined(name: str, reason: str) -> Listed:
    """The line of a filing that was declined by its first look, and has no page."""
    return Listed(name, None, Verdict("declined", "error", f"Declined: {reason}"), reason)


def _why(found: Compilation) -> str | None:
    """The verdict on what is no term sheet, otherwise the title of the first error."""
    if found.document is not None and found.document.declined is not None:
        return verdict_of(found).sentence.partition(": ")[2]
    return next((each.code.title for each in found.diagnostics if each.code.severity is Severity.ERROR), None)


def index_of(filings: Iterable[Listed], title: str) -> str:
    """The index page."""
    ordered = sorted(filings, key=lambda each: (-each.errors, -each.warnings, -each.unread, each.name))
    kinds = {word: [each for each in ordered if each.verdict.word == word] for word in _KINDS}
    head = element(
        "header",
        element("p", "tscc report", class_="kind"),
        element("h1", title),
        element("p", counted(len(ordered), "filing"), class_="file"),
        class_="title",
    )
    sections = [_section(word, found) for word, found in kinds.items() if found]
    body = [head, _choice(kinds), _shares(kinds, len(ordered)), sections, _codes(ordered), _years(ordered)]
    foot = element("footer", f"made by tscc {version('tscc')}")
    return whole(title, element("main", body, foot, class_="index document", id="all"), f"tscc {version('tscc')}")


def _choice(kinds: dict[str, list[Listed]]) -> Html:
    """The links that leave one kind of filings."""
    links = [
        element("li", element("a", f"{len(found):,} {_KINDS[word]}", href=f"#{word}", class_=f"badge {_LOOKS[word]}"))
        for word, found in kinds.items()
        if found
    ]
    everything = element("li", element("a", "all", href="#all", class_="badge note"))
    return element("nav", element("ul", everything, links), aria_label="kinds of filings")


def _shares(kinds: dict[str, list[Listed]], count: int) -> Html | None:
    """How many filings there are of each kind, as one bar; the links above it have the numbers."""
    if not count:
        return None
    parts, left = [], Decimal(0)
    for word, found in kinds.items():
        width = Decimal(len(found)) * 100 / count
        parts.append(element("rect", x=f"{left:.2f}", width=f"{width:.2f}", height="10", class_=_LOOKS[word]))
        left += width
    return element("svg", parts, viewBox="0 0 100 10", preserveAspectRatio="none", aria_hidden="true", class_="shares")


def _section(word: str, found: Sequence[Listed]) -> Html:
    """The filings of a kind."""
    names = ("filing", "series", "registrant", "loans", "balance", "errors", "warnings", "not read")
    head = [
        element("th", each, scope="col", class_="number" if place > 2 else None) for place, each in enumerate(names)
    ]
    table = element("table", element("thead", element("tr", head)), element("tbody", [_row(each) for each in found]))
    title = element("h2", f"{_KINDS[word].capitalize()} ({len(found):,})")
    return element("section", title, scrolled(table, f"filings: {_KINDS[word]}"), class_="of", id=word)


def _row(each: Listed) -> Html:
    link = element("a", each.name, href=quote(os.fsencode(each.page))) if each.page is not None else each.name
    why = element("small", each.why) if each.why else None
    figures = (
        figure_as("loan_count", each.loans) if each.loans is not None else None,
        figure_as("balance_usd", each.balance) if each.balance is not None else None,
        *(str(count) if count else None for count in (each.errors, each.warnings, each.unread)),
    )
    return element(
        "tr",
        element("th", link, why, scope="row"),
        element("td", each.series),
        element("td", each.registrant),
        [element("td", figure, class_="number") for figure in figures],
    )


def _codes(filings: Sequence[Listed]) -> Html | None:
    """The codes that most filings have."""
    counts = Counter(code for each in filings for code in set(each.codes))
    most = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:_MOST_CODES]
    rows = [(code, CODES[code].title if code in CODES else "", count) for code, count in most]
    return _chart("What is found most", ("code", "what is wrong", "filings"), rows)


def _years(filings: Sequence[Listed]) -> Html | None:
    """The filings by the year of their reports."""
    counts = Counter(each.year for each in filings if each.year is not None)
    rows = []
    for year in sorted(counts):
        found = [each.balance for each in filings if each.year == year and each.balance is not None]
        rows.append((str(year), figure_as("balance_usd", sum(found, Decimal(0))) if found else "", counts[year]))
    return _chart("By year of the report", ("year", "balance of the pools", "filings"), rows)


def _chart(title: str, heads: tuple[str, str, str], rows: Sequence[tuple[str, str, int]]) -> Html | None:
    """Numbers with a bar for each."""
    if not rows:
        return None
    most = max(count for _, _, count in rows)
    head = [element("th", each, scope="col", class_="number" if each == heads[2] else None) for each in heads]
    body = [
        element(
            "tr",
            element("th", name, scope="row"),
            element("td", words),
            element("td", f"{count:,}", class_="number"),
            element("td", _bar(count, most), class_="bar"),
        )
        for name, words, count in rows
    ]
    table = element(
        "table", element("thead", element("tr", head, element("th", "to scale", scope="col", class_="bar"))), element("tbody", body)
    )  # fmt: skip
    return element("section", element("h2", title), scrolled(table, title), class_="chart")


def _bar(count: int, most: int) -> Html:
    width = f"{Decimal(count) * 100 / most:.1f}"
    return element(
        "svg", element("rect", width=width, height="10"), viewBox="0 0 100 10", preserveAspectRatio="none", aria_hidden="true"
    )  # fmt: skip
