"""The machine: a driver of the LALR tables that Lark made ahead, fed one token at a time.

A token may be of several kinds; it is taken as the first of them that may come next. The machine knows no grammar and
recognises nothing by its position.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import msgspec

from tscc.grammar import IGNORED, beginning, kinds, needed, tables, terminal
from tscc.grammar.ahead import regex
from tscc.syntax.tree import Token, Tree

_START = regex(r"(?<![A-Za-z\d])[A-Za-z\d$]")
"""Where a word or a figure begins."""
_TEXTS = 1024
"""How many texts have their trees kept: sentences that filings, and the trials of edits of one, have alike."""


class Piece(msgspec.Struct, frozen=True):
    """A token of a text inside a line: its terminal, its kinds, best first, and its place in the text."""

    terminal: str
    kinds: tuple[str, ...]
    start: int
    end: int


class Rule(msgspec.Struct, frozen=True):
    """A rule of a grammar: its origin, the name of its tree, and a sign for each of its symbols, as in `Tables`."""

    origin: str
    name: str
    signs: str = ""


class Machine:
    """One parse of one grammar."""

    def __init__(self, grammar: str, start: str) -> None:
        self._rules = rules(grammar)
        self._rows = rows(grammar)
        self._states = [tables(grammar).starts[start]]
        self._values: list[Tree | Token] = []

    def feed(self, kinds: Iterable[str], token: Token) -> str | None:
        """Feed a token as the first of its kinds that may come next; return that kind, or None if none may."""
        for kind in kinds:
            rules = self._rules_before(kind)
            if rules is not None:
                for rule in rules:
                    self._reduce(rule)
                self._states.append(self._rows[self._states[-1]][kind])
                token.type = kind
                self._values.append(token)
                return kind
        return None

    def finish(self) -> Tree | None:
        """The tree, or None if the input may not end here."""
        rules = self._rules_before("$END")
        for rule in rules or ():
            self._reduce(rule)
        found = self._values[-1] if rules is not None else None
        return found if isinstance(found, Tree) else None

    def allows(self, kind: str) -> bool:
        """Whether a token of a kind may come next."""
        return self._rules_before(kind) is not None

    def _rules_before(self, kind: str) -> list[Rule] | None:
        """The rules to reduce by before a terminal is read; None if it may not come next. Changes nothing."""
        rules: list[Rule] = []
        action = self._rows[self._states[-1]].get(kind)
        if action is None or action >= 0:
            return None if action is None else rules
        states = self._states.copy()
        while action is not None and action < 0:
            rule = self._rules[-action - 1]
            rules.append(rule)
            if rule.signs:
                del states[-len(rule.signs) :]
            states.append(self._rows[states[-1]][rule.origin])
            action = self._rows[states[-1]].get(kind)
        return None if action is None else rules

    def _reduce(self, rule: Rule) -> None:
        """Replace the values of a rule's symbols by a tree of them."""
        children: list[Tree | Token] = []
        if rule.signs:
            values = self._values[-len(rule.signs) :]
            del self._values[-len(rule.signs) :], self._states[-len(rule.signs) :]
            for sign, value in zip(rule.signs, values, strict=True):
                if sign == "+":
                    children.append(value)
                elif sign == "*" and isinstance(value, Tree) and children:
                    children += value.children
                elif sign == "*" and isinstance(value, Tree):
                    # a repetition has itself as its first symbol: extend its list, or each step would copy it
                    children = value.children
        self._states.append(self._rows[self._states[-1]][rule.origin])
        self._values.append(Tree(rule.name, children))


class Stop(msgspec.Struct, frozen=True):
    """A piece of a text that no rule continues over, and the machine that stopped there."""

    piece: Piece
    machine: Machine


def parse_text(grammar: str, start: str, text: str) -> Tree | None:
    """The tree of a text by a grammar, or None if the text does not belong to the grammar."""
    found = parse_or_stop(grammar, start, text)
    return found if isinstance(found, Tree) else None


def parse_or_stop(grammar: str, start: str, text: str) -> Tree | Stop | None:
    """The tree of a text by a grammar, or where the text stops fitting it; None if something is missing in the text.

    An aside is added to the part of the tree it is in; tokens directly under the root separate its parts.
    """
    found = _parsed(grammar, start, text)
    return found.copy() if isinstance(found, Tree) else found


@lru_cache(_TEXTS)
def _parsed(grammar: str, start: str, text: str) -> Tree | Stop | None:
    if not needed(grammar).search(text):
        return None
    machine = Machine(grammar, start)
    asides: list[Tree] = []
    end = 0
    for piece in pieces(grammar, text):
        end = piece.end
        if piece.kinds and machine.feed(piece.kinds, _token(piece, text)) is None:
            return Stop(piece, machine)
        if not piece.kinds and piece.terminal != IGNORED:
            asides.append(Tree(piece.terminal, [_token(piece, text), *_figures(grammar, text, piece)]))
    if end < len(text):
        return Stop(Piece("", (), end, end + 1), machine)
    tree = machine.finish()
    if tree is not None and asides:
        _return_asides(tree, asides)
    return tree


def _token(piece: Piece, text: str) -> Token:
    """A piece of a text as a token."""
    return Token(piece.terminal, text[piece.start : piece.end], piece.start, piece.end)


def _figures(grammar: str, text: str, aside: Piece) -> Iterator[Token]:
    """The dates and figures in an aside."""
    end = aside.start
    for start in _START.finditer(text, aside.start, aside.end):
        for name, pattern in _never_words(grammar) if start.start() >= end else ():
            if found := pattern.match(text, start.start(), aside.end):
                end = found.end()
                yield Token(name, found.group(), found.start(), end)
                break


@cache
def _never_words(grammar: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The terminals of a grammar that are dates and figures, never words."""
    return tuple(
        (name, terminal(grammar, name)) for name, each in kinds(grammar).items() if each == (name,) and name[0] != "_"
    )


def _return_asides(tree: Tree, asides: Iterable[Tree]) -> None:
    """Add each aside to the part of a tree that it is in."""
    separators = [child.start_pos for child in tree.children if isinstance(child, Token)]
    parts = [child for child in tree.children if isinstance(child, Tree)]
    for aside in asides:
        (token, *_) = aside.tokens()
        parts[sum(place <= token.start_pos for place in separators)].children.append(aside)


def pieces(grammar: str, text: str) -> Iterator[Piece]:
    """The tokens of a text, each by the first terminal that fits, up to where none does; ignored text has no kinds."""
    kinds_of = kinds(grammar)
    place = 0
    while place < len(text):
        for name, pattern in beginning(grammar, text[place]):
            if found := pattern.match(text, place):
                yield Piece(name, kinds_of[name], place, found.end())
                place = found.end()
                break
        else:
            return


@cache
def rules(grammar: str) -> list[Rule]:
    """The rules of a grammar."""
    return [Rule(*line.split(" ")) for line in tables(grammar).rules.split("\n")]


class _Rows(dict[int, dict[str, int]]):
    """The actions of each state by symbol, read when first needed: most parses reach few states."""

    def __init__(self, symbols: str, rows: str) -> None:
        super().__init__()
        self._symbols = symbols.split(" ")
        self._lines = rows.split("\n")

    def __missing__(self, state: int) -> dict[str, int]:
        numbers: list[int] = msgspec.json.decode(f"[{self._lines[state]}]")
        row = self[state] = dict(zip(map(self._symbols.__getitem__, numbers[::2]), numbers[1::2], strict=True))
        return row


@cache
def rows(grammar: str) -> _Rows:
    """The actions of a grammar."""
    return _Rows(tables(grammar).symbols, tables(grammar).rows)
