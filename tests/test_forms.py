"""Every form of a mark, a date and a figure at every place where one may stand.

A form is read alike at each place. What is not read as it should be today is listed in a NOT_YET with its reason, so that
a form that begins to be read is noticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import msgspec
import pytest
from msgspec import UNSET
from small import COVER, HEADING, NOTICE, PARAGRAPH, SIGNATURE, TABLE, compiled, filing, layout_codes, telling

from tscc.document.model import Document, Pool, Row

RULE = "-----------\n"


class NotYet(NamedTuple):
    """Forms that are not read as they should be at some places today, and why."""

    why: str
    places: tuple[str, ...]
    forms: tuple[str, ...]


def crossed(places: Iterable[str], forms: Iterable[str], not_yet: list[NotYet]) -> pytest.MarkDecorator:
    """Parametrise a test over each form at each place; those not read yet must fail."""
    why = {(place, form): each.why for each in not_yet for place in each.places for form in each.forms}
    return pytest.mark.parametrize(
        ("place", "form"),
        [
            pytest.param(*pair, marks=[pytest.mark.xfail(reason=why[pair], strict=True)] if pair in why else [])
            for pair in product(places, forms)
        ],
    )


# --- footnote marks

BODIES = {
    "(1)": "(1)", " (1)": "(1)", "(12)": "(12)", "(123)": "(123)", "(1) of 1": "1", "[1]": "[1]", " [1]": "[1]", "/1/": "/1/",
    " /1/": "/1/", "*": "*", " *": "*", "***": "***", "(*)": "*", "(a)": "(a)", " (a)": "(a)", "(B)": "(B)",
}  # fmt: skip
"""The forms of a mark, and how its body begins; `(1) of 1` is a mark in brackets whose body begins without them."""

BANDS = TABLE.replace("2001           ", "6.000% - 6.500%").replace("2002           ", "6.501% - 7.000%")
BANDS = BANDS.replace("YEARS OF ORIGINATION OF MORTGAGE LOANS", "MORTGAGE LOANS BY NOTE RATES")
STATES = TABLE.replace("2001 ", "Maine").replace("2002   ", "Vermont")
STATES = STATES.replace("YEARS OF ORIGINATION", "GEOGRAPHIC DISTRIBUTION")
LIST = "     Loan Count: 12\n     Pool Size: $3,500,500\n     Sponsor: Alder Bank\n"
SUBHEADING = "                  THE HOUSES\n                  ----------\n"
TABLE_POINTER, PROSE_POINTER = "/pools/0/stratifications/0", "/filing/items/0/narrative/1"


class Place(NamedTuple):
    """Where a mark is: behind some words of a block; and the JSON Pointers that refer to its note."""

    block: str
    words: str
    pointers: tuple[str, ...]


PLACES = {
    "table title": Place(TABLE, "MORTGAGE LOANS", (TABLE_POINTER,)),
    "head of the labels": Place(TABLE, "Year Originated", (f"{TABLE_POINTER}/columns/0",)),
    "head of a column": Place(TABLE, "Loans", (f"{TABLE_POINTER}/columns/1",)),
    "head of the last column": Place(TABLE, "Balances Outstanding", (f"{TABLE_POINTER}/columns/2",)),
    "year": Place(TABLE, "\n2001", (f"{TABLE_POINTER}/rows/0",)),
    "state": Place(STATES, "Vermont", (f"{TABLE_POINTER}/rows/1",)),
    "band": Place(BANDS, "6.500%", (f"{TABLE_POINTER}/rows/0",)),
    "total": Place(TABLE, "Total", (f"{TABLE_POINTER}/total",)),
    "count": Place(TABLE, "     7", (f"{TABLE_POINTER}/rows/0",)),
    "balance": Place(TABLE, "1,400,150", (f"{TABLE_POINTER}/rows/1",)),
    "count of the total": Place(TABLE, "    12", (f"{TABLE_POINTER}/total",)),
    "balance of the total": Place(TABLE, "3,500,500", (f"{TABLE_POINTER}/total",)),
    "heading": Place(SUBHEADING, "THE HOUSES", (PROSE_POINTER,)),
    "item title": Place("", "Other Events", ("/filing/items/0",)),
    "item title with a stop": Place("", "Other Events.", ("/filing/items/0",)),
    "word": Place("     The loans of the pool were chosen with care.\n", "The loans", (PROSE_POINTER,)),
    "end of a sentence": Place("     The loans were chosen with care.\n", "care.", (PROSE_POINTER,)),
    "list item": Place("     (i)  the houses are of wood.\n", "the houses", (PROSE_POINTER,)),
    "count in a sentence": Place("     The number of mortgage loans was 12.\n", "12", (PROSE_POINTER,)),
    "date in a sentence": Place(PARAGRAPH, "May 1, 2002", (PROSE_POINTER,)),
    "share in a sentence": Place(
        "     At least 96% of the mortgage loans are secured by the primary residence of the\nborrower.\n",
        "96%",
        (PROSE_POINTER, "/pools/0/shares/0"),
    ),
    "list label": Place(LIST, "Loan Count", ("/pools/0/loan_count",)),
    "list label without a key": Place(LIST, "Sponsor", ("/pools/0/other_facts/0",)),
    "list value": Place(LIST, "Loan Count: 12", ("/pools/0/loan_count",)),
    "list value in words": Place(LIST, "Alder Bank", ("/pools/0/other_facts/0",)),
}

LETTERS = ("(a)", "(B)")
MARKS_NOT_YET: list[NotYet] = [
    NotYet("a letter in brackets behind a number of a sentence is taken for a citation", ("count in a sentence",), LETTERS),
]  # fmt: skip


def with_mark(text: str, words: str, mark: str) -> str:
    """Put a mark behind words, over the blanks that follow them, so that no column moves."""
    before, found, behind = text.partition(words)
    assert found
    blanks = len(behind) - len(behind.lstrip(" "))
    return before + found + mark + behind[len(mark) if blanks > len(mark) else 0 :]


def without_notes(value: Any) -> Any:
    """A part of the document without its notes, and without the source they are counted in."""
    if isinstance(value, dict):
        left = {"notes", "footnotes", "source"}
        return {key: without_notes(each) for key, each in value.items() if key not in left}
    return tuple(map(without_notes, value)) if isinstance(value, list | tuple) else value


def plain(document: Document | None) -> Any:
    assert document is not None
    return without_notes(msgspec.to_builtins(document))


@cache
def unmarked(body: str) -> Any:
    """The document of an item without marks."""
    return plain(compiled(filing(body=body)).document)


@crossed(PLACES, BODIES, MARKS_NOT_YET)
def test_a_mark_is_taken_off_and_its_body_is_found(place: str, form: str) -> None:
    block, words, pointers = PLACES[place]
    body = f"{HEADING}\n{NOTICE}\n{block}\n{'' if block == PARAGRAPH else PARAGRAPH}\n"
    mark = form.partition(" of ")[0]
    marked = compiled(filing(body=with_mark(body, words, mark) + f"{RULE}{BODIES[form]}   A note.\n"))
    assert layout_codes(marked) == []
    assert marked.document is not None
    (note,) = marked.document.footnotes
    assert (note.marker, note.text, note.references) == (BODIES[form].strip("()[]/"), "A note.", pointers)
    assert plain(marked.document) == unmarked(body)


# --- dates

DATES = (
    "May 6, 2002", "May 06, 2002", "MAY 6, 2002", "may 6, 2002", "May  6, 2002", "May 6,2002", "May 6 2002",
    "May 6 , 2002", "May 6. 2002", "May. 6, 2002", "6 May 2002", "06-May-2002", "6-May-02", "5/6/2002", "05/06/2002",
    "5/6/02", "5-6-2002", "May 6th, 2002", "the 6th day of May, 2002",
)  # fmt: skip
"""The forms of one day, all of which are read."""
NO_DATES = ("5.6.2002", "20020506", "May, 6, 2002")
"""Forms of the day that are not read: they are kept as text, and no date is guessed."""


class Reading(NamedTuple):
    """How a form is put into a filing, and how what is read of it is taken from the document."""

    write: Callable[[str], str]
    read: Callable[[Document], Any]


def _signature_date(document: Document) -> date | None:
    assert document.filing.signature is not None
    return document.filing.signature.date


def _listed(label: str, value: str) -> str:
    return telling(LIST + f"     {label}: {value}\n")


DATE_PLACES = {
    "cover": Reading(
        lambda day: filing(cover=COVER.replace("May 6, 2002", day)), lambda found: found.filing.report_date
    ),
    "cover over its caption": Reading(
        lambda day: filing(cover=COVER.replace("Date of Report: May 6, 2002", f"{day}\n-----------\nDate of Report")),
        lambda found: found.filing.report_date,
    ),
    "sentence": Reading(
        lambda day: telling(PARAGRAPH.replace("May 1, 2002", f'{day} (the "Cut-off Date")')),
        lambda found: found.pools[0].cut_off_date,
    ),
    "end of a sentence": Reading(
        lambda day: telling(
            f"{PARAGRAPH}     None of the mortgage loans has a scheduled maturity later than\n{day}.\n"
        ),
        lambda found: found.pools[0].latest_maturity_date,
    ),
    "list": Reading(lambda day: _listed("Cut-Off Date", day), lambda found: found.pools[0].cut_off_date),
    "list of dots": Reading(
        lambda day: telling(
            f"     Loan Count ....... 12\n     Pool Size ..... $3,500,500\n     Closing Date .... {day}\n"
        ),
        lambda found: found.pools[0].closing_date,
    ),
    "signature": Reading(lambda day: filing(signature=SIGNATURE.replace("May 6, 2002", day)), _signature_date),
    "signature without a caption": Reading(
        lambda day: filing(signature=SIGNATURE.replace("Dated: May 6, 2002", day)), _signature_date
    ),
}

DATES_NOT_YET = [
    NotYet("a sentence ends at a stop", ("sentence", "end of a sentence"), ("May 6. 2002", "May. 6, 2002")),
    NotYet(
        "a date in figures may be two dates in a sentence",
        ("sentence", "end of a sentence"),
        ("5/6/2002", "05/06/2002", "5/6/02", "5-6-2002"),
    ),
]
NO_DATES_NOT_YET = [NotYet("a date of report in words is not kept", ("cover",), ("the 6th day of May, 2002",))]


@crossed(DATE_PLACES, DATES, DATES_NOT_YET)
def test_a_date_is_read(place: str, form: str) -> None:
    found = compiled(DATE_PLACES[place].write(form))
    assert found.document is not None
    assert (DATE_PLACES[place].read(found.document), layout_codes(found)) == (date(2002, 5, 6), [])
    assert found.document.unparsed == ()


@crossed(DATE_PLACES, NO_DATES, NO_DATES_NOT_YET)
def test_what_is_no_date_is_kept_as_text(place: str, form: str) -> None:
    found = compiled(DATE_PLACES[place].write(form))
    assert found.document is not None
    assert DATE_PLACES[place].read(found.document) is None
    others = [fact.value for pool in found.document.pools for fact in pool.other_facts]
    assert form in others or (layout_codes(found) and any(form in each.text for each in found.document.unparsed))


# --- figures

WIDE = """\
                 YEARS OF ORIGINATION OF MORTGAGE LOANS

                           Number of       Aggregate Principal       Percent of
Year Originated              Loans        Balances Outstanding          Pool
---------------            ---------      --------------------       ----------

2001                       {:>9}{:>26}{:>17}
2002                               5                 1,400,150           40.00%

Total                      {:>9}{:>26}{:>17}
                           =========      ====================       ==========
"""
FORMS = {
    "loan_count": {"12": "12", "1,214": "1214", "1214": "1214", "0": "0"},
    "balance_usd": {
        "$3,500,500": "3500500", "$3,500,500.25": "3500500.25", "$ 3,500,500": "3500500", "$  3,500,500": "3500500",
        "$3500500": "3500500", "3,500,500": "3500500", "3,500,500.25": "3500500.25",
    },
    "gross_wac_pct": {
        "6.350%": "6.350", "6.350 %": "6.350", "6.350 percent": "6.350", "6%": "6", ".635%": "0.635", "6.350": "6.350",
    },
}  # fmt: skip
"""The forms of a count, an amount and a rate, and the number each is read as."""
NO_FIGURES = {
    "loan_count": ("1,2l4", "12,14", "012", "twelve"),
    "balance_usd": ("$3,500,5OO", "$3,500,500.2", "$3.5MM"),
    "gross_wac_pct": ("6.35O%", "6,350%", "6 1/2%"),
}
SENTENCES = {
    "loan_count": "     The total number of mortgage loans as of May 1, 2002 was 12.\n",
    "balance_usd": "     The aggregate principal balance of the mortgage loans was $3,500,500.\n",
    "gross_wac_pct": "     The weighted average interest rate on the mortgage loans was 6.350%.\n",
}
LABELS = {
    "loan_count": "     Loan Count: 12\n", "balance_usd": "     Pool Size: $3,500,500\n",
    "gross_wac_pct": "     Gross WAC: 6.350%\n",
}  # fmt: skip
PRINTED = {"loan_count": "12", "balance_usd": "$3,500,500", "gross_wac_pct": "6.350%"}
ROW = {"loan_count": "7", "balance_usd": "$2,100,350", "gross_wac_pct": "60.00%"}
TOTAL = {"loan_count": "12", "balance_usd": "$3,500,500", "gross_wac_pct": "100.00%"}


def stated(lines: dict[str, str], key: str, form: str) -> str:
    """A filing whose prose or list states the three figures, one of them in a given form."""
    return telling("".join(line.replace(PRINTED[key], form) if key == each else line for each, line in lines.items()))


def tabled(row: dict[str, str], total: dict[str, str]) -> str:
    """A filing with a table of three columns of figures."""
    return filing(body=f"{HEADING}\n{NOTICE}\n{WIDE.format(*row.values(), *total.values())}")


def of_row(row: Row | None, key: str) -> Any:
    assert row is not None
    return row.balance_pct if key == "gross_wac_pct" else getattr(row, key)


WRITE: dict[str, Callable[[str, str], str]] = {
    "row": lambda key, form: tabled({**ROW, key: form}, TOTAL),
    "total": lambda key, form: tabled(ROW, {**TOTAL, key: form}),
    "sentence": lambda key, form: stated(SENTENCES, key, form),
    "list label": lambda key, form: stated(LABELS, key, form),
}
READ: dict[str, Callable[[Pool, str], Any]] = {
    "row": lambda pool, key: of_row(pool.stratifications[0].rows[0], key),
    "total": lambda pool, key: of_row(pool.stratifications[0].total, key),
    "sentence": getattr,
    "list label": getattr,
}
FIGURES_NOT_YET = [
    NotYet("a sentence takes a figure without its sign for no amount and no rate", ("sentence",),
           ("3,500,500", "3,500,500.25", "6.350")),
]  # fmt: skip


@crossed(WRITE, [form for forms in FORMS.values() for form in forms], FIGURES_NOT_YET)
def test_a_figure_is_read_with_its_digits(place: str, form: str) -> None:
    key, number = next((key, forms[form]) for key, forms in FORMS.items() if form in forms)
    found = compiled(WRITE[place](key, form))
    assert found.document is not None
    assert (str(READ[place](found.document.pools[0], key)), layout_codes(found)) == (number, [])
    assert found.document.unparsed == ()


@crossed(WRITE, [form for forms in NO_FIGURES.values() for form in forms], [])
def test_what_is_no_figure_is_reported_or_kept_as_text(place: str, form: str) -> None:
    key = next(key for key, forms in NO_FIGURES.items() if form in forms)
    found = compiled(WRITE[place](key, form))
    assert found.document is not None
    pool = found.document.pools[0]
    assert READ[place](pool, key) in (None, UNSET) or [each.fact for each in pool.bounds] == [key]
    assert layout_codes(found) or pool.bounds or form in [fact.value for fact in pool.other_facts]
