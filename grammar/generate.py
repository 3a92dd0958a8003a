"""Generate `generated.py` and `generated_words.py` in `src/tscc/grammar/`: `python -m grammar.generate`.

Lark reads the grammar files and builds LALR tables from them; a conflict is an error. The output is text and plain
literals, so loading it needs neither Lark nor a cache.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from lark import Lark, Token
from lark.common import LexerConf
from lark.grammar import Rule, Symbol, Terminal
from lark.lexer import Lexer, LexerState, TerminalDef
from lark.load_grammar import load_grammar
from lark.parsers.lalr_analysis import Shift

from grammar import FOLDER, GENERATED, words
from grammar.needs import needed_terminals
from grammar.starts import first_characters, has_digit
from tscc.grammar import GRAMMARS, IGNORED, Tables

_WORD_START = r"(?:(?<![A-Za-z])|(?![A-Za-z]))"


def read(name: str) -> str:
    """The text of a grammar file, by its name without `.lark`."""
    return (FOLDER / f"{name}.lark").read_text(encoding="utf-8")


def terminals(name: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The terminals of a grammar file, in its order: the regular expression with its flags, and the kinds of its tokens.

    What the file ignores between terminals comes first, without kinds: asides by their names, the rest as `IGNORED`. In a
    grammar that has `_WORD`, no terminal begins inside a word, and a token may also be read as a word unless it always has
    a digit or its terminal has a priority.
    """
    found, ignored = _terminals(name)
    terminals: dict[str, tuple[str, tuple[str, ...]]] = {}
    nameless = [each for each in ignored if each.name[0] == "_"]
    if nameless:
        terminals[IGNORED] = "|".join(map(_expression, nameless)), ()
    asides = [each for each in ignored if each.name[0] != "_"]
    terminals |= {str(each.name): (f"{_WORD_START}{_expression(each)}", ()) for each in asides}
    for each, terminal in found.items():
        pattern = _expression(terminal)
        if "_WORD" not in found or each == "_WORD":
            terminals[each] = pattern, (each,)
        else:
            never = terminal.priority > 0 or has_digit(pattern)
            terminals[each] = f"{_WORD_START}{pattern}", (each,) if never else (each, "_WORD")
    return terminals


@cache
def _terminals(name: str) -> tuple[dict[str, TerminalDef], list[TerminalDef]]:
    """The terminals of a grammar file that are tried on a text, and those it ignores.

    All others are parts of terminals: in a file with rules those that no rule uses and that have no priority, in a file
    without rules those whose name begins with `_`.
    """
    grammar, _ = load_grammar(read(name), name, [str(FOLDER)], False)  # type: ignore[no-untyped-call]
    starts = list(GRAMMARS.get(name, ()))
    prior = [each for each, (_, priority) in grammar.term_defs if priority]
    found, _, ignored = grammar.compile(starts, prior if starts else "*")
    tried = {str(each.name): each for each in found if each.name not in ignored and (starts or each.name[0] != "_")}
    return tried, [each for each in found if each.name in ignored]


@cache
def needed(name: str) -> dict[str, str]:
    """Terminals of which every text of a grammar contains at least one, with the pattern to search for."""
    patterns = {each: _expression(terminal) for each, terminal in _terminals(name)[0].items()}
    (start,) = GRAMMARS[name]
    rules = compile_grammar(name).parser.parser.parser_conf.rules
    found = needed_terminals(start, rules, patterns.__getitem__)
    return {terminal: r"\d" if has_digit(patterns[terminal]) else patterns[terminal] for terminal in found}


def _any_of(patterns: Iterable[str]) -> str:
    """A pattern that finds any of several; patterns of words match only at the start of a word."""
    found = sorted({*patterns}, key=lambda text: (len(text), text))
    words = [pattern for pattern in found if first_characters(pattern).isalpha()]
    others = [pattern for pattern in found if pattern not in words]
    return "|".join([*others, f"(?<![A-Za-z])(?:{'|'.join(words)})"] if words else others)


def _expression(terminal: TerminalDef) -> str:
    """A terminal as a regular expression that carries its own flags."""
    text = terminal.pattern.to_regexp().replace("\\/", "/")
    return text if terminal.pattern.flags else f"(?:{text})"


class NoLexer(Lexer):
    """Tokens are fed by the parser stage, so Lark needs no lexer."""

    def __init__(self, conf: LexerConf) -> None:
        """Take the configuration Lark passes; it is not used."""

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
        import_paths=[str(FOLDER)],
        start=list(GRAMMARS[name]),
    )


def tables(name: str) -> Tables:
    """The tables of a grammar."""
    parser = compile_grammar(name).parser.parser
    table = parser._parse_table
    numbers = {rule: number for number, rule in enumerate(parser.parser_conf.rules, 1)}
    order = _order(table.states, [table.start_states[start] for start in GRAMMARS[name]])
    ends = {order[state] for state in table.end_states.values()}
    symbols = {name: place for place, name in enumerate(sorted({"$END", *map(str, chain(*table.states.values()))}))}
    rows: list[str] = []
    for state, place in order.items():
        actions = {"$END": place} if place in ends else {}
        for symbol, (action, argument) in sorted(table.states[state].items()):
            actions[str(symbol)] = order[argument] if action is Shift else -numbers[argument]
        rows.append(",".join(f"{symbols[name]},{action}" for name, action in actions.items()))
    return Tables(
        rules="\n".join(map(_rule, numbers)),
        symbols=" ".join(symbols),
        rows="\n".join(rows),
        starts={start: order[table.start_states[start]] for start in GRAMMARS[name]},
    )


def _rule(rule: Rule) -> str:
    """A rule as a line of the tables."""
    if rule.options.expand1:
        raise NotImplementedError(f"`?{rule.origin.name}`: the machine makes a tree of every rule")
    signs = "".join(_sign(symbol, keep_all=rule.options.keep_all_tokens) for symbol in rule.expansion)
    name = str(rule.alias or rule.options.template_source or rule.origin.name)
    return " ".join([rule.origin.name, name, signs]).rstrip()


def _sign(symbol: Symbol, *, keep_all: bool) -> str:
    """How a symbol enters its rule's tree, by Lark's rules for names that begin with `_`."""
    if isinstance(symbol, Terminal):
        return "-" if symbol.filter_out and not keep_all else "+"
    return "*" if symbol.name.startswith("_") else "+"


def _order(states: dict[int, Any], starts: list[int]) -> dict[int, int]:
    """Number the states by their distance from the starts, because Lark's own numbers differ from run to run."""
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
        '"""Terminals and parse tables of the grammar, written by `python -m grammar.generate`; never edited by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        "TERMINALS: dict[str, dict[str, tuple[str, str, tuple[str, ...]]]] = {",
    ]
    for name in ("figures", "lines", "sentences", "labels"):
        found = [
            f"        {terminal!r}: ({pattern!a}, {first_characters(pattern)!r}, {kinds!r}),"
            for terminal, (pattern, kinds) in terminals(name).items()
        ]
        lines += [f"    {name!r}: {{", *found, "    },"]
    lines += [
        "}",
        "",
        "NEEDED = {",
        *(f"    {name!r}: {_any_of(needed(name).values())!r}," for name in ("sentences", "labels")),
    ]
    lines += ["}", "", "TABLES = {"]
    for name in GRAMMARS:
        made = tables(name)
        lines += [
            f"    {name!r}: (",
            *(f'"""\\\n{text}""",' for text in (made.rules, made.symbols, made.rows)),
            f"        {made.starts!r},",
            "    ),",
        ]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    (GENERATED / "generated.py").write_text(source(), encoding="utf-8")
    (GENERATED / "generated_words.py").write_text(words.source(), encoding="utf-8")
