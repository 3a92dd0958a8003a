"""Generate the parse tables: `python -m tscc.grammar.generate` writes `generated.py` beside this file.

Lark builds the LALR tables from the grammar files, refusing any conflict. What is written are plain literals, so that
loading them runs no code but their own and needs no cache: per grammar its symbols, its rules, and per state a row of
symbol and action, where an action is a state to shift to, or, negative, a rule to reduce by.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lark import Lark, Token
from lark.common import LexerConf
from lark.lexer import Lexer, LexerState
from lark.parsers.lalr_analysis import Shift

from tscc.grammar import GRAMMARS, Tables, read


class NoLexer(Lexer):
    """Tokens are fed by the parser stage, so Lark needs no lexer."""

    def __init__(self, conf: LexerConf) -> None:
        """Take the configuration Lark hands over; nothing of it is used."""

    def lex(self, lexer_state: LexerState, parser_state: Any) -> Iterator[Token]:
        """Never called."""
        raise NotImplementedError


def compile_grammar(name: str) -> Lark:
    """A grammar compiled to LALR tables; a conflict is an error."""
    return Lark(
        read(name),
        parser="lalr",
        lexer=NoLexer,
        strict=True,
        maybe_placeholders=False,
        import_paths=[str(Path(__file__).parent)],
        start=list(GRAMMARS[name]),
    )


def tables(name: str) -> Tables:
    """The tables of a grammar as plain data."""
    parser = compile_grammar(name).parser.parser
    table = parser._parse_table
    rules = parser.parser_conf.rules
    symbols: dict[str, int] = {}

    def symbol(text: str) -> int:
        return symbols.setdefault(str(text), len(symbols))

    numbers = {rule: number for number, rule in enumerate(rules, 1)}
    listed = tuple(
        (
            symbol(rule.origin.name),
            tuple((symbol(part.name), part.is_term and part.filter_out) for part in rule.expansion),
            rule.alias and str(rule.alias),
            rule.options.keep_all_tokens,
            rule.options.expand1,
        )
        for rule in rules
    )
    rows: dict[tuple[int, ...], int] = {}
    states: list[int] = []
    order = _order(table.states, [table.start_states[start] for start in GRAMMARS[name]])
    for state in order:
        row: list[int] = []
        for name_, (action, argument) in sorted(table.states[state].items()):
            row += (symbol(name_), order[argument] if action is Shift else -numbers[argument])
        states.append(rows.setdefault(tuple(row), len(rows)))
    return (
        tuple(symbols),
        listed,
        tuple(rows),
        tuple(states),
        {start: (order[table.start_states[start]], order[table.end_states[start]]) for start in GRAMMARS[name]},
    )


def _order(states: dict[int, Any], starts: list[int]) -> dict[int, int]:
    """Numbers for states by the way from the starts, nearest first: Lark's own differ from run to run."""
    order: dict[int, int] = {}
    reached = deque(starts)
    while reached:
        state = reached.popleft()
        if state not in order:
            order[state] = len(order)
            actions = sorted(states[state].items(), key=lambda entry: str(entry[0]))
            reached.extend(argument for _, (action, argument) in actions if action is Shift)
    return order


def source() -> str:
    """The text of `generated.py`."""
    lines = [
        '"""Parse tables of the grammar, written by `python -m tscc.grammar.generate`; never edited by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        "TABLES = {",
    ]
    for name in GRAMMARS:
        symbols, rules, rows, states, starts = tables(name)
        lines.append(f'    "{name}": (')
        lines.append(f"        {symbols!r},")
        lines += ["        (", *(f"            {rule!r}," for rule in rules), "        ),"]
        lines += ["        (", *(f"            {row!r}," for row in rows), "        ),"]
        lines += [f"        {states!r},", f"        {starts!r},", "    ),"]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    Path(__file__).with_name("generated.py").write_text(source(), encoding="utf-8")
