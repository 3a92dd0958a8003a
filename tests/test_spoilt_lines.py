"""What is reported where one line of a small filing is spoilt: each line of some parts, in each of some ways.

`spoilt_lines.txt` has what is reported, `python tests/test_spoilt_lines.py` writes it anew; read the diff before you
commit it. The file says what is, not what should be: where a line has no diagnostic, the damage either leaves a sound text, or is not seen.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from small import COVER, SIGNATURE, compiled, showing

REPORTED = Path(__file__).with_name("spoilt_lines.txt")
BY_YEAR = """
                 YEARS OF ORIGINATION OF MORTGAGE LOANS

                           Number of             Aggregate Principal     Percent of
Year Originated            Loans                Balances Outstanding     Mortgage Loans
---------------            ---------            --------------------     --------------

2001                             7                     $2,100,300.00             60.00%
2002                             5                      1,400,200.00             40.00

Total                           12                     $3,500,500.00            100.00%
                               ===                        ==========             ======
"""
BY_PROPERTY = """
                          TYPES OF MORTGAGED PROPERTIES (1)

                           Number of             Aggregate Principal     Percent of
Property Type              Loans                Balances Outstanding     Mortgage Loans
---------------            ---------            --------------------     --------------
Single-Family
  Detached                       4                     $1,200,200.00             34.29%
Condominium (four
  stories or less)               3                        900,100.00             25.71
Planned Unit
  Developments                   3                        900,100.00             25.71
Two- to Four-Family              2                        500,100.00             14.29
                           ---------            --------------------     --------------
Total                           12                     $3,500,500.00            100.00%

(1) As of the date of origination.
"""
BY_BALANCE = """
                       ORIGINAL PRINCIPAL BALANCES

Original Balance               Loans               Balance    % of Pool
-------------------------      -----         -------------    ---------
$      0.01 - $250,000.00          6         $1,300,200.00       37.14%
$250,000.01 - $500,000.00          4          1,400,200.00       40.00
$500,000.01 - $750,000.00          2            800,100.00       22.86
Total                             12         $3,500,500.00      100.00%
"""
LISTED = """
                      GENERAL POOL CHARACTERISTICS

     The total number of mortgage loans as of May 1, 2002 was 12 and their principal balance was $3,500,500.00.

Weighted Average Mortgage Rate:         7.125%
Weighted Average Remaining Term:        340 months
W.A. Original Term to
Maturity:                               358 months
Latest Maturity Date:                   May 1, 2032
"""
BY_GROUP = """
                             TYPES OF LOANS

                           Number of             Aggregate Principal        Average
Loan Type                  Loans                Balances Outstanding        Balance
---------------            ---------            --------------------     ----------
Fixed Rate:
  30 Year                          4                     $1,200,000.00      $300,000
  15 Year                          3                        900,000.00       300,000
  Subtotal                         7                      2,100,000.00       300,000
Adjustable Rate:
  5/1 Hybrid                       3                        900,000.00       300,000
  7/1 Hybrid                       2                        500,000.00       250,000
  Subtotal                         5                      1,400,000.00       280,000
                           ---------            --------------------     ----------
Total                             12                     $3,500,000.00      $291,667
"""
SCALED = """
                      CURRENT PRINCIPAL BALANCES
                        (dollars in thousands)

                           Number of      Aggregate     Percentage of
Principal Balance          Loans          Balance       Mortgage Loans
-----------------          ---------      ---------     --------------
$200 - $250                        4         $  900             25.71%
$251 - $300                        6          1,650             47.14
Over $300                          2            950             27.14
                           ---------      ---------     --------------
Total                             12         $3,500            100.00%
"""
PROSE = """
     The total number of mortgage loans as of May 1, 2002 was 12.  The weighted
average mortgage rate of the mortgage loans was 7.125%, and the weighted average
remaining term to maturity was 340 months.

     The following were left out of the pool:

     (a)  loans that were repaid;
     (b)  loans that were sold (1); and
     (c)  loans of the sponsor.

-----------
(1)  To others than the sponsor.
"""
BY_POOL = """
                      GENERAL CHARACTERISTICS

                                       GROUP I         GROUP II
Number of Loans                              7                5
Principal Balance                $2,100,300.00    $1,400,200.00
Weighted Average Mortgage Rate          7.125%           6.875%
Weighted Average LTV                    72.50%           74.25%
"""
PAGED = """
                 YEARS OF ORIGINATION OF MORTGAGE LOANS

                           Number of             Aggregate Principal
Year Originated            Loans                Balances Outstanding
---------------            ---------            --------------------
2001                             7                        $2,100,300

                                    2
<PAGE>
           YEARS OF ORIGINATION OF MORTGAGE LOANS (continued)

                           Number of             Aggregate Principal
Year Originated            Loans                Balances Outstanding
---------------            ---------            --------------------
2002                             5                         1,400,200
Total                           12                        $3,500,500

                                    3
<PAGE>
"""
PARTS = {
    "years": (showing(BY_YEAR), BY_YEAR),
    "properties": (showing(BY_PROPERTY), BY_PROPERTY),
    "balances": (showing(BY_BALANCE), BY_BALANCE),
    "list": (showing(LISTED), LISTED),
    "groups": (showing(BY_GROUP), BY_GROUP),
    "scale": (showing(SCALED), SCALED),
    "prose": (showing(PROSE), PROSE),
    "pools": (showing(BY_POOL), BY_POOL),
    "pages": (showing(PAGED), PAGED),
    "cover": (showing(BY_YEAR), COVER),
    "signature": (showing(BY_YEAR), SIGNATURE),
}
"""Sound filings, and the part of each whose lines are spoilt."""

_FIGURE = re.compile(r"\S*\d\S*")
_LAST_FIGURE = re.compile(r"\S*\d\S*$")
_LETTER = re.compile(r"[A-Za-z]")
_LAST_DIGIT = re.compile(r"\d(?=\D*$)")
WAYS: dict[str, Callable[[str, str], str]] = {
    "deleted": lambda _, below: f"{below}\n",
    "doubled": lambda line, below: f"{line}\n{line}\n{below}\n",
    "exchanged with the next": lambda line, below: f"{below}\n{line}\n",
    "without its first figure": lambda line, below: (
        f"{_FIGURE.sub(lambda found: ' ' * len(found[0]), line, count=1).rstrip()}\n{below}\n"
    ),
    "without its last figure": lambda line, below: f"{_LAST_FIGURE.sub('', line).rstrip()}\n{below}\n",
    "without its first letter": lambda line, below: f"{_LETTER.sub(' ', line, count=1)}\n{below}\n",
    "with a letter for a digit": lambda line, below: f"{_LAST_DIGIT.sub('B', line)}\n{below}\n",
    "with another last digit": lambda line, below: (
        f"{_LAST_DIGIT.sub(lambda found: str((int(found[0]) + 1) % 10), line)}\n{below}\n"
    ),
    "nine columns further right": lambda line, below: f"{'':9}{line}\n{below}\n",
    "cut in its middle": lambda line, below: f"{line[: (len(line) + len(line.lstrip())) // 2 + 1].rstrip()}\n{below}\n",
    "below a blank line": lambda line, below: f"\n{line}\n{below}\n",
}


def spoilt_texts() -> Iterator[tuple[str, str]]:
    """Each spoilt filing, behind what was done: the part, the line and the way."""
    for name, (whole, part) in PARTS.items():
        start = whole.index(part.strip("\n").split("\n", maxsplit=1)[0])
        lines = whole[start:].split("\n")
        for number, line in enumerate(part.strip("\n").split("\n")):
            for way, spoil in WAYS.items() if line.strip() else ():
                below = lines[number + 1 :]
                text = "\n".join(lines[:number]) + "\n" * (number > 0) + spoil(line, below[0])
                if text.split("\n") != [*lines[: number + 2], ""]:
                    yield f"{name} {number + 1} {way}", whole[:start] + text + "\n".join(below[1:])


def reported(text: str) -> list[str]:
    """What is reported of a filing, with its places, notes and advice."""
    found = compiled(text)
    lines = []
    for each in found.diagnostics:
        others = [f"{found.source.at(label.span)} {label.text}" for label in each.secondary]
        advice = [*each.notes, *(way.text for way in each.help)]
        lines.append(f"{each} @ {found.source.at(each.primary.span)} {each.primary.text}".rstrip())
        lines += [f"  {line}" for line in (*others, *advice)]
    return lines


def expected() -> dict[str, list[str]]:
    """What the file says is reported, by what was done."""
    blocks = [block.split("\n") for block in REPORTED.read_text(encoding="utf-8").rstrip("\n").split("\n\n")]
    return {first: others for first, *others in blocks}


def parameters() -> list[Any]:
    known = expected() if REPORTED.exists() else {}
    return [pytest.param(text, known.get(done), id=done) for done, text in spoilt_texts()]


@pytest.mark.parametrize("part", PARTS)
def test_nothing_is_reported_of_the_sound_filings(part: str) -> None:
    assert [each for each in reported(PARTS[part][0]) if not each.startswith(("note", "  "))] == []


@pytest.mark.parametrize(("text", "diagnostics"), parameters())
def test_what_is_reported_of_a_spoilt_line(text: str, diagnostics: list[str] | None) -> None:
    assert reported(text) == diagnostics


if __name__ == "__main__":
    blocks = ["\n".join([done, *reported(text)]) for done, text in spoilt_texts()]
    sys.stdout.write(f"{len(blocks)} spoilt lines\n")
    REPORTED.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
