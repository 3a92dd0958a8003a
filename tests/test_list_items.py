"""Items of lists, told from footnotes by what opens them."""

from __future__ import annotations

import pytest

from tscc.lexer.list_items import opened_items


@pytest.mark.parametrize(
    ("texts", "opened"),
    [
        (["These are:", "(a) one", "(b) two"], [False, True, True]),
        (["These are.", "(a) one", "(b) two"], [False, False, False]),
        (["(a) one;", "(b) two; and", "(c) three."], [True, True, True]),
        (["(i) one", "of them;", "(ii) two."], [True, False, True]),
        (["(a) one.", "(b) two;", "(c) three."], [False, False, False]),
        (["(b) one;", "(c) two."], [False, False]),
        (["(a) one; and"], [True]),
        (["(a) one; and all"], [False]),
    ],
)
def test_what_opens_a_list(texts: list[str], opened: list[bool]) -> None:
    """A colon above the first item, or a semicolon at its end."""
    assert opened_items(texts) == opened
