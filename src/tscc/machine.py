"""The machine: Lark's LALR parser, fed one token at a time from tables made ahead.

A token may be of several kinds; it is fed as the first of them that may stand where it stands. This is the whole of
what the grammars need from a lexer, and it recognises nothing by its position.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from lark import Token, Tree
from lark.grammar import NonTerminal, Rule, RuleOptions, Terminal
from lark.parse_tree_builder import ParseTreeBuilder
from lark.parsers.lalr_analysis import IntParseTable, Reduce, Shift
from lark.parsers.lalr_parser_state import ParseConf, ParserState

from tscc.grammar import ignored, tables, terminals
from tscc.tree import Node


class Piece(NamedTuple):
    """A token of a text inside a line: its kinds, best first, and where it stands in the text."""

    kinds: tuple[str, ...]
    start: int
    end: int


class Machine:
    """One parse of one grammar."""

    def __init__(self, grammar: str, start: str) -> None:
        self._conf = _conf(grammar, start)
        self._state: ParserState[int] = ParserState(self._conf, None)  # type: ignore[arg-type]

    def feed(self, kinds: Iterable[str], token: Token) -> str | None:
        """Feed a token as the first of its kinds that may stand here; that kind, or None and nothing is changed."""
        for kind in kinds:
            if self._accepts(kind):
                token.type = kind
                self._state.feed_token(token)
                return kind
        return None

    def finish(self) -> Node | None:
        """The tree, where the input may end here, else None."""
        if not self._accepts("$END"):
            return None
        tree: Node = self._state.feed_token(Token("$END", ""), is_end=True)
        return tree

    def _accepts(self, kind: str) -> bool:
        """Whether a terminal may stand here, looked up in the tables without building anything."""
        states, stack = self._conf.states, self._state.state_stack
        action = states[stack[-1]].get(kind)
        if action is None or action[0] is Shift:
            return action is not None
        stack = list(stack)
        while action is not None and action[0] is not Shift:
            rule = action[1]
            if rule.expansion:
                del stack[-len(rule.expansion) :]
            stack.append(states[stack[-1]][rule.origin.name][1])
            if stack[-1] == self._conf.end_state:
                return True
            action = states[stack[-1]].get(kind)
        return action is not None


def parse_text(grammar: str, start: str, text: str) -> Node | None:
    """The tree of a text by a grammar of its own, or None where it is no sentence of that grammar."""
    machine = Machine(grammar, start)
    end = 0
    for piece in pieces(grammar, text):
        if piece.start != end:
            return None
        end = piece.end
        token = Token("", text[piece.start : piece.end], start_pos=piece.start, end_pos=piece.end)
        if piece.kinds and machine.feed(piece.kinds, token) is None:
            return None
    return machine.finish() if end == len(text) else None


def pieces(grammar: str, text: str) -> Iterator[Piece]:
    """The tokens of a text: at each place the first terminal that fits; what is left out has no kinds."""
    kinds = _kinds(grammar)
    for found in _scanner(grammar).finditer(text):
        yield Piece(kinds[found.lastgroup or ""], found.start(), found.end())


_NEVER_WORDS = frozenset({"DATE", "MONEY", "PERCENT", "NUMBER", "_NOT", "SERIES"})


@cache
def _kinds(grammar: str) -> dict[str, tuple[str, ...]]:
    """What a token may be: a terminal of letters may also be a word, where the grammar has words."""
    worded = "_WORD" in terminals(grammar)
    kinds = {
        name: (name, "_WORD") if worded and name not in _NEVER_WORDS and name != "_WORD" else (name,)
        for name in terminals(grammar)
    }
    return {**kinds, "IGNORED": ()}


@cache
def _scanner(grammar: str) -> re.Pattern[str]:
    """All terminals of a grammar as one pattern whose last group is the kind."""
    named = (
        rf"(?P<{name}>(?<![A-Za-z]){text})" if name != "_WORD" and grammar == "sentences" else f"(?P<{name}>{text})"
        for name, text in terminals(grammar).items()
    )
    return re.compile("|".join([f"(?P<IGNORED>{ignored(grammar)})", *named]))


@cache
def _conf(grammar: str, start: str) -> ParseConf[int]:
    """The tables of a grammar, begun at a start rule."""
    table, callbacks = _table(grammar)
    return ParseConf(table, callbacks, start)


@cache
def _table(grammar: str) -> tuple[IntParseTable, Any]:
    """The tables of a grammar, and callbacks that build Lark's trees."""
    symbols, listed, rows, states, starts = tables(grammar)
    rules = [
        Rule(
            NonTerminal(symbols[origin]),
            [
                Terminal(symbols[part], filter_out=hidden)
                if _is_terminal(symbols[part])
                else NonTerminal(symbols[part])
                for part, hidden in expansion
            ],
            number,
            alias,
            RuleOptions(keep_all_tokens=keep_all, expand1=inline),
        )
        for number, (origin, expansion, alias, keep_all, inline) in enumerate(listed)
    ]
    shifts = [(Shift, state) for state in range(len(states))]
    reductions = [(Reduce, rule) for rule in rules]
    decoded = [
        {
            symbols[row[place]]: shifts[row[place + 1]] if row[place + 1] >= 0 else reductions[-row[place + 1] - 1]
            for place in range(0, len(row), 2)
        }
        for row in rows
    ]
    table = IntParseTable(  # type: ignore[no-untyped-call]
        {state: decoded[row] for state, row in enumerate(states)},
        {start: ends[0] for start, ends in starts.items()},
        {start: ends[1] for start, ends in starts.items()},
    )
    trees: Any = ParseTreeBuilder
    builder = trees(rules, Tree, propagate_positions=False, ambiguous=False, maybe_placeholders=False)
    return table, builder.create_callback()


def _is_terminal(name: str) -> bool:
    """Whether a symbol is a terminal, by Lark's rule that their names are upper case."""
    return name.isupper() or name.startswith("$")
