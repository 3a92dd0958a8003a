"""`tscc export --to absbox`: the rep lines of a document, with what the user assumes where it states nothing."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from tscc.cli.commands import CLEAN, FAULTY, deliver, fail
from tscc.cli.documents import Opened
from tscc.diagnostics.control import UsageError, near
from tscc.document.model import Document
from tscc.export.absbox import absbox_text
from tscc.export.rep_line_types import Fact, PoolLines
from tscc.export.rep_lines import ASSUMABLE, rep_lines


def to_absbox(given: argparse.Namespace, read: Opened, document: Document) -> int:
    """Write the rep lines; 1 if the document lacks a fact that they need."""
    facts = _assumed(given.assume)
    pools = rep_lines(document, facts, given.table)
    if not pools:
        tables = [table.id for pool in document.pools for table in pool.stratifications]
        if given.table is not None:
            known = ", ".join(tables) or "none"
            raise UsageError(f"there is no table `{given.table}`{near(given.table, tables)}; there are {known}")
        return fail(f"{read.name}: it has no pool, so there is nothing that a line could stand for", FAULTY)
    _check_used(facts, pools)
    missing = dict.fromkeys(each for made in pools for each in made.missing)
    for each in missing:
        fail(
            f"{read.name}: pool {each.pool} does not state {each.fact}; give it with --assume {each.fact}=VALUE", FAULTY
        )
    if missing:
        return FAULTY
    deliver(absbox_text(document, pools, read.places), given.output)
    return CLEAN


def _check_used(facts: dict[str, Fact], pools: Sequence[PoolLines]) -> None:
    """Refuse a fact that no pool needs: what a filing states is never replaced."""
    unused = sorted(facts.keys() - {fact for made in pools for fact in made.given})
    if unused:
        raise UsageError(
            f"--assume {unused[0]}: nothing needs it, because the filing states it or what it follows from"
        )


def _assumed(given: Sequence[str]) -> dict[str, Fact]:
    """The facts given on the command line. Raises `UsageError` if one is no fact, or its value cannot be."""
    facts: dict[str, Fact] = {}
    for each in given:
        name, sign, text = each.partition("=")
        if not sign or name not in ASSUMABLE:
            raise UsageError(f"--assume `{each}`: it is FACT=VALUE, with one of {', '.join(ASSUMABLE)}")
        value = _day(text) if name == "cut_off_date" else _positive(text)
        if value is None:
            kind = "a date such as 2001-02-01" if name == "cut_off_date" else "a number above zero"
            raise UsageError(f"--assume `{each}`: the value is {kind}")
        facts[name] = value
    return facts


def _day(text: str) -> date | None:
    """The date that a text is; None if it is none."""
    try:
        return date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


def _positive(text: str) -> Decimal | None:
    """The number above zero that a text is, in plain digits and not larger than any pool; None if it is none."""
    number = Decimal(text) if re.fullmatch(r"[0-9]{1,15}(?:\.[0-9]{1,15})?", text) else Decimal(0)
    return number or None
