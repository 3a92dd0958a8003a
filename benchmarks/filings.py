"""Generated filings of any size: the cover and signatures of an example around tables of as many rows as asked for.

The tables divide the same invented loans, so every one of them adds up to the totals the narrative states. And texts that
are no filings, of any size, that whatever reads strangers' files must get through as quickly.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Iterator
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "examples" / "prairie-2001-2.txt"
NAMES = ("Adams", "Birch", "Carver", "Dover", "Elgin", "Fulton", "Granite", "Holly", "Ivers", "Juniper", "Keene")
TABLES: tuple[tuple[str, str, Callable[[int], str]], ...] = (
    ("COUNTIES OF MORTGAGED PROPERTIES", "County", lambda row: f"{NAMES[row % len(NAMES)]} County {row + 1}"),
    ("ZIP CODES OF MORTGAGED PROPERTIES", "Zip Code", lambda row: f"{10001 + row:05d}"),
    ("MORTGAGE INTEREST RATES OF MORTGAGE LOANS", "Rates", lambda row: f"{_rate(row)}% - {_rate(row + 0.5)}%"),
    ("SERVICERS OF MORTGAGE LOANS", "Servicer", lambda row: f"{NAMES[row % len(NAMES)]} Savings Bank {row + 1}"),
    ("TOWNS OF MORTGAGED PROPERTIES", "Town", lambda row: f"{NAMES[row % len(NAMES)]} Mills {row + 1}"),
    ("TRACTS OF MORTGAGED PROPERTIES", "Tract", lambda row: f"Tract {row + 1}"),
    ("BRANCHES OF MORTGAGE LOANS", "Branch", lambda row: f"{NAMES[row % len(NAMES)]} Branch {row + 1}"),
)
PARAGRAPH = """\
     Nothing in this paragraph is a fact of the pool. It is here to be long, to
wrap from line to line as filed prose does, and to be read, joined, divided into
sentences and kept, word for word, in the narrative of the document.

"""
ENVELOPE = """\
<SEC-DOCUMENT>0009999999-01-000101.txt : 20010215
<SEC-HEADER>0009999999-01-000101.hdr.sgml : 20010215
ACCESSION NUMBER:		0009999999-01-000101
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		2
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
{form}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99
<SEQUENCE>2
<TEXT>
{exhibit}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
ROWS = 12
"""Rows of each of the seven tables of a filing of size 1, about as many as a filed one has."""


def filing_of_rows(size: int) -> bytes:
    """A clean filing with `size` times the rows of a filed one."""
    front, back = frame()
    rows = range(ROWS * size)
    counts = [1 + row * 7 % 23 for row in rows]
    balances = [count * (150_000 + row * 7919 % 90_000) for row, count in enumerate(counts)]
    lines = [
        f"     The total number of mortgage loans as of February 1, 2001 was {sum(counts):,}.",
        "The aggregate scheduled principal balance of the mortgage loans as of",
        f"February 1, 2001 was ${sum(balances):,}.",
        "",
    ]
    for title, head, label in TABLES:
        lines += table_lines(title, head, [label(row) for row in rows], counts, balances)
    return "\n".join([front, *lines, back]).encode()


def filing_of_prose(size: int) -> bytes:
    """A clean filing with a narrative of at least `size` bytes before its facts."""
    front, _ = frame()
    rest = filing_of_rows(1).decode().removeprefix(front)
    return f"{front}\n{PARAGRAPH * (size // len(PARAGRAPH) + 1)}{rest}".encode()


def submission(size: int) -> bytes:
    """An EDGAR submission of about `size` bytes: tables in the form, prose about mortgage loans in an exhibit."""
    rows = len(filing_of_rows(100)) // 100
    form = filing_of_rows(size // 2 // rows).decode()
    exhibit = PARAGRAPH.replace("pool", "mortgage loans") * (size // 2 // len(PARAGRAPH))
    return ENVELOPE.format(form=form, exhibit=exhibit).encode()


def hostile(size: int) -> dict[str, bytes]:
    """Texts of about `size` bytes, by name: texts that are not filings, and filings that repeat one element."""
    chosen = random.Random(size)  # noqa: S311
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    return {
        "characters at random": "".join(chosen.choices(string.printable, k=size)).encode(),
        "lines at random": "".join(chosen.choices(lines, k=size * len(lines) // sum(map(len, lines)))).encode(),
        "one line": ("word " * (size // 5)).encode(),
        "one paragraph": _filled("The rate of it is 5 words. It is so.\n", size),
        "marks": _filled("".join(f"     The loans({mark}) are here.\n\n" for mark in range(1, 100)), size),
        "totals": _filled(
            "\n".join([*table_lines("RATES", "Rate", ["A", "B"], [1, 2], [1, 2]), row_line("Total", 3, 3, "$"), ""]),
            size,
        ),
        "figures": ("1,234.56   " * 8 + "\n").encode() * (size // 89),
    }


def _filled(text: str, size: int) -> bytes:
    """A filing whose body is one text again and again."""
    front, back = frame()
    return f"{front}\n{text * (size // len(text))}{back}".encode()


def frame() -> tuple[str, str]:
    """The example up to its first facts, and its signatures."""
    text = EXAMPLE.read_text(encoding="utf-8")
    return text[: text.index("     On February 27")], text[text.rindex("\n", 0, text.index("SIGNATURES")) :]


def table_lines(title: str, head: str, labels: list[str], counts: list[int], balances: list[int]) -> Iterator[str]:
    """A table in the layout of a filed one."""
    yield from ("", "", f"{title:^80}".rstrip(), "")
    yield f"{head:34}Number of                 Aggregate Principal"
    yield f"{'':34}Loans                    Balances Outstanding"
    yield f"{'-' * len(head):34}---------                --------------------"
    yield ""
    for row, (label, count, balance) in enumerate(zip(labels, counts, balances, strict=True)):
        yield row_line(label, count, balance, "$" if row == 0 else " ")
        yield ""
    yield ""
    yield row_line("Total", sum(counts), sum(balances), "$")
    yield f"{'':34}{'=' * 9:9}                {'=' * 20}"


def row_line(label: str, count: int, balance: int, sign: str) -> str:
    """A row: the label, the number of loans, the balance."""
    return f"{label:34}{count:>9,}{sign:>17}{balance:>19,}"


def _rate(row: float) -> str:
    """The lower edge of the band of a row."""
    return f"{5 + row * 0.002:.3f}"
