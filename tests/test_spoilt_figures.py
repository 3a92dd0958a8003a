"""What is reported where one figure of a filing with several tables of the same loans is wrong, as in `test_spoilt_lines.py`.

`spoilt_figures.txt` has what is reported, `python tests/test_spoilt_figures.py` writes it anew; read the diff before you
commit it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from small import showing
from test_spoilt_lines import BY_BALANCE, BY_PROPERTY, BY_YEAR, reported

REPORTED = Path(__file__).with_name("spoilt_figures.txt")
BY_RATE = """
                            MORTGAGE RATES

Mortgage Rate                  Loans               Balance    % of Pool
-------------------------      -----         -------------    ---------
6.501% - 7.000%                    5         $1,400,200.00       40.00%
7.001% - 7.500%                    7          2,100,300.00       60.00
Total                             12         $3,500,500.00      100.00%
"""
LISTED = """
                      GENERAL POOL CHARACTERISTICS

     The total number of mortgage loans as of May 1, 2002 was 12 and their principal balance was $3,500,500.00.

Weighted Average Mortgage Rate:         7.025%
Lowest Mortgage Rate:                   6.625%
Highest Mortgage Rate:                  7.375%
"""
WHOLE = showing("\n".join([LISTED, BY_YEAR, BY_PROPERTY, BY_BALANCE, BY_RATE]))
_FIGURE = re.compile(r"(?<![\w$,.])\$? ?\d+(?:,\d{3})*(?:\.\d+)?(?=[%,.]?\s)")
WAYS: dict[str, Callable[[str], str]] = {
    "with another first digit": lambda figure: re.sub(r"\d", lambda found: str(int(found[0]) % 9 + 1), figure, count=1),
    "with another last digit": lambda figure: re.sub(
        r"\d(?=\D*$)", lambda found: str((int(found[0]) + 1) % 10), figure
    ),
    "with two digits exchanged": lambda figure: re.sub(r"(\d),?(\d)", lambda found: found[0][::-1], figure, count=1),
}


def spoilt_texts() -> Iterator[tuple[str, str]]:
    """Each spoilt filing, behind what was done: the figure by its count, as printed, and the way."""
    start = WHOLE.index("GENERAL POOL")
    end = WHOLE.index("SIGNATURES")
    for count, found in enumerate(_FIGURE.finditer(WHOLE, start, end), 1):
        for way, spoil in WAYS.items():
            if (changed := spoil(found[0])) != found[0]:
                yield f"figure {count}, {found[0]}, {way}", WHOLE[: found.start()] + changed + WHOLE[found.end() :]


def parameters() -> list[Any]:
    blocks = REPORTED.read_text(encoding="utf-8").rstrip("\n").split("\n\n") if REPORTED.exists() else []
    known = {block.split("\n")[0]: block.split("\n")[1:] for block in blocks}
    return [pytest.param(text, known.get(done), id=done) for done, text in spoilt_texts()]


def test_nothing_is_reported_of_the_sound_filing() -> None:
    assert reported(WHOLE) == []


@pytest.mark.parametrize(("text", "diagnostics"), parameters())
def test_what_is_reported_of_a_wrong_figure(text: str, diagnostics: list[str] | None) -> None:
    assert reported(text) == diagnostics


if __name__ == "__main__":
    blocks = ["\n".join([done, *reported(text)]) for done, text in spoilt_texts()]
    sys.stdout.write(f"{len(blocks)} wrong figures\n")
    REPORTED.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
