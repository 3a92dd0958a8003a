"""The pre-screen: it declines what is plainly none, and never what a compile would read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from batch.corpora import ROOT, SMALL, submission
from table_rows import rows_in

from tscc.batch.compile_task import compile_task
from tscc.batch.outcome import Task
from tscc.batch.prescreen import prescreen
from tscc.dataset import unpack_tables
from tscc.dataset.star_tables import BY_NAME

SHARED = ROOT.parent / "shared"
FILINGS = sorted([*(ROOT / "examples").glob("*.txt"), *SHARED.glob("filings/*.txt"), *SHARED.glob("cases/*.txt")])
REAL = sorted(SHARED.glob("filings/edgar-8k/*.txt"))
CASES = sorted((ROOT / "tests" / "cases").rglob("*.txt"))
SIGNED = b"     The registrant has duly caused this report to be\nsigned on its behalf.\n"
RELEASE = b"""     The registrant hereby reports its results. Loans grew to $412.6 million, of which $203.1 million are residential
mortgages and $88.0 million are secured by commercial real estate. Weighted average shares were 4,102,000.
"""
POOL = b"     The mortgage loans have an aggregate principal balance of $58,410,220.17 as of the cut-off date.\n"
PAGES = b"     The parties agree as stated above.\n" * 600
LETTER = b"     The registrant hereby reports that its annual meeting was held.\n" + SIGNED


def test_what_it_declines_is_declined_by_a_compile() -> None:
    """Also where a file is cut short: it may have been a term sheet, and a compile says so."""
    found = {path.name: path.read_bytes() for path in (*FILINGS, *CASES)}
    declined = {name: data for name, data in found.items() if prescreen(data)}
    for name, data in declined.items():
        assert compile_task(Task("0" * 64, data, prescreen=False)).status == "declined", name


@pytest.mark.skipif(not REAL, reason="the real filings are not beside the project")
def test_real_filings_about_other_things_are_declined() -> None:
    """Banks' results, mergers and credit agreements, which speak of loans and of principal balances."""
    assert [path.name for path in REAL if prescreen(path.read_bytes()) is None] == []


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (submission(1, form="10-K"), "prescreen_form"),
        (submission(1, form="8-K/A"), None),
        (submission(1, form="424B5"), None),
        (submission(1, LETTER), "prescreen_words"),
        (
            submission(1, LETTER).replace(
                b"</SEC-HEADER>", b"STANDARD INDUSTRIAL CLASSIFICATION: X [6189]\n</SEC-HEADER>"
            ),
            None,
        ),
        (submission(1, LETTER.replace(b"annual", b"resilient clients' balance sheets'")), "prescreen_words"),
        (submission(1, RELEASE * 9 + SIGNED), "prescreen_words"),
        (submission(1, POOL + SIGNED), None),
        (submission(1, RELEASE + PAGES * 3 + POOL + PAGES + SIGNED), None),
        (submission(1, POOL.replace(b"cut-off", b"first") + SIGNED), None),
        (submission(1, POOL.replace(b"cut-off", b"first") + PAGES + SIGNED), "prescreen_words"),
        (
            submission(1, POOL.replace(b"the cut-off date", b"May 1") + PAGES + b"As of the cut-off date.\n" + SIGNED),
            "prescreen_words",
        ),
        (submission(1, LETTER.replace(b"annual", b"collateral  term\nsheets'")), None),
        (submission(1, LETTER.removesuffix(SIGNED)), None),
        (b"", None),
        (b"\xff\xfe" + "text".encode("utf-16"), None),
        (SMALL, None),
    ],
)
def test_what_it_declines(data: bytes, word: str | None) -> None:
    found = prescreen(data)
    assert (found and found[0]) == word


def test_it_is_never_silent() -> None:
    found = compile_task(Task("ab" * 32, submission(1, LETTER), prescreen=True))
    assert (found.status, found.declined_as, found.size) == ("declined", "prescreen_words", len(submission(1, LETTER)))
    (row,) = rows_in(unpack_tables(found.payload))["diagnostics"]
    diagnostic = dict(zip(BY_NAME["diagnostics"].names, row, strict=True))
    assert diagnostic["message"] == "no part of this filing has the words of a filing about a pool of mortgage loans"
    assert diagnostic["help"] == "compile it without the pre-screen: --no-prescreen"


def test_it_is_much_faster_than_a_compile() -> None:
    text = submission(1, LETTER * 40)
    started = time.perf_counter()
    prescreen(text)
    screened = time.perf_counter() - started
    started = time.perf_counter()
    compile_task(Task("0" * 64, text, prescreen=False))
    assert screened * 5 < time.perf_counter() - started


def test_the_form_is_found_below_many_filers(tmp_path: Path) -> None:
    many = b"FILER:\n\tCOMPANY CONFORMED NAME:\tX\n" * 300
    assert prescreen(many + submission(1, form="S-3")) is not None
