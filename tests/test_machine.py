"""The machine: tokens of several kinds fed to the tables of a grammar, each as the first that may come next."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import lark
import pytest

from grammar import generate
from tscc.grammar import GRAMMARS, beginning, tables, terminal, terminals
from tscc.parser.machine import Machine, parse_text, pieces
from tscc.syntax.tree import Token


def feed(machine: Machine, *kinds: str) -> str | None:
    """Feed a token that may be of some kinds."""
    return machine.feed(kinds, Token("", "x", 0, 1))


def test_a_token_is_the_first_of_its_kinds_that_may_stand_there() -> None:
    machine = Machine("layout", "filing")
    assert feed(machine, "ROW", "FORM", "VALUE") == "FORM"
    assert feed(machine, "ITEM", "VALUE") == "ITEM"
    assert feed(machine, "VALUE", "PARAGRAPH") == "PARAGRAPH"


def test_a_token_that_may_not_stand_there_changes_nothing() -> None:
    machine = Machine("layout", "filing")
    assert feed(machine, "ITEM") == "ITEM"
    assert feed(machine, "WRAP", "ROW") is None
    assert feed(machine, "PARAGRAPH") == "PARAGRAPH"
    tree = machine.finish()
    assert tree is not None
    assert [child.data for child in tree.trees()].count("paragraph") == 1


def test_a_token_keeps_its_place() -> None:
    machine = Machine("layout", "filing")
    token = Token("", "FORM 8-K", 40, 48, line=3)
    machine.feed(["FORM"], token)
    tree = machine.finish()
    assert tree is not None
    (found,) = tree.tokens()
    assert (found.type, found.start_pos, found.line) == ("FORM", 40, 3)


def test_a_parse_ends_only_where_the_grammar_lets_it() -> None:
    machine = Machine("sentences", "statement")
    assert machine.finish() is None
    assert feed(machine, "COUNT") == "COUNT"
    assert machine.finish() is None


def test_two_parses_share_nothing() -> None:
    one, other = Machine("layout", "filing"), Machine("layout", "filing")
    assert feed(one, "ITEM") == "ITEM"
    assert feed(other, "FORM") == "FORM"


@pytest.mark.parametrize("text", ["The number of mortgage loans is 12", "THE NUMBER OF MORTGAGE LOANS  WAS 12"])
def test_a_sentence_of_the_grammar_has_a_tree(text: str) -> None:
    tree = parse_text("sentences", "statement", text)
    assert tree is not None
    (number,) = [token for token in tree.tokens() if token.type == "NUMBER"]
    assert (text[number.start_pos : number.end_pos], number.text) == ("12", "12")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The number of mortgage loans",
        "The number of mortgage loans is",
        "The number of mortgage loans is 12 of 12",
        "The number of mortgage loans is 12\x00",
        "The number of mortgage loans is 12\N{EN DASH}13",
        "12",
    ],
)
def test_any_other_text_has_none(text: str) -> None:
    assert parse_text("sentences", "statement", text) is None


@pytest.mark.parametrize("grammar", ["sentences", "labels"])
@pytest.mark.parametrize("text", ["The rate is 6.5%, as of May 1, 2002.", "$150,000 - $199,999", "a  b"])
def test_pieces_follow_one_another_up_to_where_no_terminal_fits(grammar: str, text: str) -> None:
    found = list(pieces(grammar, text))
    assert [piece.start for piece in found] == [0, *(piece.end for piece in found)][: len(found)]
    end = found[-1].end if found else 0
    assert not any(terminal(grammar, kind).match(text, end) for kind in terminals(grammar))


@pytest.mark.parametrize("grammar", ["lines", "sentences", "labels"])
@pytest.mark.parametrize("text", ["The rate is 6.5%", "$150,000 - $199,999", "ITEM 5.", "\N{KELVIN SIGN}", "~"])
def test_no_terminal_fits_but_those_that_may_begin_there(grammar: str, text: str) -> None:
    for place, character in enumerate(text):
        fitting = [kind for kind in terminals(grammar) if terminal(grammar, kind).match(text, place)]
        begun = [kind for kind, pattern in beginning(grammar, character) if pattern.match(text, place)]
        assert begun == fitting


def test_a_word_of_the_grammar_may_also_be_a_plain_word_but_a_figure_never() -> None:
    kinds = {
        text[piece.start : piece.end]: piece.kinds for text in ["tables of 12"] for piece in pieces("sentences", text)
    }
    assert kinds["tables"] == ("TABLES", "_WORD")
    assert kinds["12"] == ("NUMBER",)


@cache
def larks(grammar: str) -> lark.Lark:
    """Lark's own parser of a grammar."""
    return generate.compile_grammar(grammar)


def shape(tree: Any) -> Any:
    """A tree, Lark's or the machine's, as lists: a rule with what is in it, a token with its text."""
    if hasattr(tree, "children"):
        return [str(tree.data), *map(shape, tree.children)]
    return tree.type, getattr(tree, "text", None) or str(tree)


def symbols(grammar: str) -> list[str]:
    """The terminals of a grammar's tables."""
    found = {*tables(grammar).symbols.split(" ")}
    return sorted(symbol for symbol in found if symbol.isupper() and symbol != "$END")


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(("grammar", "start"), [(name, start) for name, starts in GRAMMARS.items() for start in starts])
def test_the_machine_takes_what_lark_takes_and_makes_the_same_tree(grammar: str, start: str, seed: int) -> None:
    """A walk at random: at each step a terminal that may come next is fed to both; at its end all are tried."""
    chosen = random.Random(seed)  # noqa: S311
    machine, lark_parser = Machine(grammar, start), larks(grammar).parse_interactive(start=start)
    kinds, fed = symbols(grammar), set()
    for step in range(60):
        if machine._rules_before("$END") is not None and chosen.random() < 0.2:
            break
        kind = machine.feed(chosen.sample(kinds, len(kinds)), Token("", f"token {step}", 0, 0))
        if kind is None:
            break
        fed.add(kind)
        lark_parser.feed_token(lark.Token(kind, f"token {step}"))
    accepted = lark_parser.accepts()
    assert {kind for kind in [*kinds, "$END"] if machine._rules_before(kind) is not None} == accepted
    tree = machine.finish()
    assert (tree is not None) == ("$END" in accepted)
    if tree is not None:
        assert shape(tree) == shape(lark_parser.feed_eof())
        assert grammar in ("layout", "generic") or fed & generate.needed(grammar).keys()
