"""A small corpus of invented filings with gaps: entries as a run over many filings gives them, in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import chain
from pathlib import Path
from random import Random
from typing import Any

import msgspec
from documents import random_document
from table_rows import rows_in

from tscc.dataset import TABLES, Entry, Tables, entry_of, tables_of
from tscc.dataset.star_tables import BY_NAME
from tscc.document.model import Document
from tscc.pipeline import compile_filing
from tscc.printing.printer import MODEL, print_filing

EXAMPLES = Path(__file__).parents[1] / "examples"
LANTERN = (EXAMPLES / "lantern-2001-7.txt").read_bytes()
CARDWELL = (EXAMPLES / "declined" / "cardwell-1997.txt").read_bytes()
"""A filing that is declined, with tables that are no stratifications."""
SPOILT_ID = "0001999017-01-000032"
SPOILT = LANTERN.replace(b"12,362,254", b"12,362,255").replace(b"0001999017-01-000031", SPOILT_ID.encode())
"""A table of states whose balances do not add up to their total."""
SEEDS = (0, 4, 6, 10, 15, 11)
"""Of these, 4, 6 and 10 are of one quarter and only 4 states a coupon, 11 has columns whose heads are not known, and 15 has two pools."""


@cache
def documents() -> tuple[Document, ...]:
    """The invented documents, and the first of them again, revised two weeks later."""
    made = [random_document(Random(seed), varied=seed % 2 == 1) for seed in SEEDS]  # noqa: S311
    first = made[0].filing
    assert first.report_date is not None
    later = msgspec.structs.replace(first, report_date=first.report_date + timedelta(days=14))
    return (*made, msgspec.structs.replace(made[0], filing=later))


@cache
def texts() -> tuple[bytes, ...]:
    """The filings as bytes: the invented ones, an example, one that does not tie, one that is declined, and one that is no text."""
    return (
        *(print_filing(each, MODEL).encode() for each in documents()),
        LANTERN,
        SPOILT,
        CARDWELL,
        b"%PDF-1.4 invented",
    )


@cache
def corpus() -> tuple[Entry, ...]:
    """The entries of all filings, and of one whose compile did not end, sorted."""
    entries = [
        entry_of(compile_filing(text, None), locations=(f"in/{number}.txt", f"all.zip!{number}.txt"))
        for number, text in enumerate(texts())
    ]
    failed = replace(
        entries[0], filing_id="sha256:ffffffffffffffff", sha256="f" * 64, status="failed", error="over 60 s",
        document=None, spans={}, checks=[], diagnostics=[],
    )  # fmt: skip
    return tuple(sorted([*entries, failed], key=lambda entry: entry.filing_id))


@cache
def all_tables() -> Tables:
    """The tables of the corpus, without `supersedes`."""
    made = [tables_of(entry) for entry in corpus()]
    return {
        table.name: [
            [*chain(*columns)]
            for columns in zip(*(each[table.name] for each in made if table.name in each), strict=True)
        ]
        for table in TABLES
    }


@cache
def all_rows() -> dict[str, list[tuple[Any, ...]]]:
    """The rows of the corpus by table."""
    return rows_in(all_tables())


def dicts(table: str) -> list[dict[str, Any]]:
    """The rows of a table by the names of their columns."""
    return [dict(zip(BY_NAME[table].names, row, strict=True)) for row in all_rows()[table]]
