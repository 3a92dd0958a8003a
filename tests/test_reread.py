"""The syntax of a filing with another text at one place: in the form and in its exhibits."""

from __future__ import annotations

import pytest
from once import EXAMPLES

from tscc.pipeline import compile_filing
from tscc.syntax.reread import reread
from tscc.text.source import Span

LANTERN = (EXAMPLES / "lantern-2001-7.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("figure", ["10,650,000.00", "$27,350,120.55\nLoan"])
def test_a_figure_of_an_exhibit_is_read_again(figure: str) -> None:
    found = compile_filing(LANTERN.encode(), None)
    start, end = LANTERN.index(figure), LANTERN.index(figure) + len(figure.partition("\n")[0])
    assert reread(found.syntax, Span(start, end), "1") != found.syntax
