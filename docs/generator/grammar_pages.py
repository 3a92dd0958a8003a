"""The pages of the grammar: each rule drawn as a railroad diagram, with its own text below it; needs railroad-diagrams.

A rule is a box with corners, a terminal a round one; a box of a rule of the page leads to its drawing. A diagram is drawn into
the page, so that it has the colours of the page.
"""

from __future__ import annotations

import html
import re
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from lark import Lark, Token, Tree

FOLDER = Path(__file__).parents[1] / "grammar"
_GRAMMAR = Path(__file__).parents[2] / "grammar"
RULES = {
    "layout": "The order of the lines of a filing: what a cover, an item, a table and a signature are made of.",
    "generic": "The order of the lines of a table that is no stratification.",
    "sentences": "The clauses of the sentences that state facts of a pool.",
    "labels": "The bands in the first column of a table.",
}
"""The grammars that have rules; `lines` and `figures` have only terminals."""
_WORDS = {"lines": "What a line is by its words.", "figures": "Marks, dates and figures, which the others import."}
_MOST_IN_A_ROW = 6
_LONGEST_PATTERN_CHARS = 60


def grammar_pages() -> dict[Path, str]:
    """The text of each page by its path."""
    pages = {FOLDER / f"{name}.md": _rules_page(name, said) for name, said in RULES.items()}
    return pages | {FOLDER / f"{name}.md": _words_page(name, said) for name, said in _WORDS.items()}


def _rules_page(name: str, said: str) -> str:
    """The page of a grammar: its own comment, and each rule."""
    text = (_GRAMMAR / f"{name}.lark").read_text(encoding="utf-8")
    rules = [each for each in _parsed(text).children if isinstance(each, Tree) and each.data == "rule"]
    names = {_bare(str(rule.children[0])) for rule in rules}
    sections = [_section(rule, _source(text, rule), names) for rule in rules]
    return f"# {name}.lark\n\n{said} {_ABOUT}\n\n{_comment(text)}{''.join(sections)}{_declared(text)}"


_ABOUT = "This page is written by `python docs/generate.py`."


def _words_page(name: str, said: str) -> str:
    """The page of a grammar of terminals: its text, which is patterns."""
    text = (_GRAMMAR / f"{name}.lark").read_text(encoding="utf-8")
    return f"# {name}.lark\n\n{said} {_ABOUT}\n\n```lark\n{text.rstrip()}\n```\n"


def _comment(text: str) -> str:
    """The comment at the head of a grammar, as text."""
    lines = re.match(r"(?://[^\n]*\n)*", text)
    return (
        f"```text\n{''.join(line[3:] or chr(10) for line in lines[0].splitlines(keepends=True)) if lines else ''}```\n"
    )


def _declared(text: str) -> str:
    """The kinds of lines that a grammar declares, each with what it looks like."""
    kinds = re.findall(r"^%declare .*$", text, re.MULTILINE)
    return "\n## Declared kinds of lines\n\n```lark\n" + "\n".join(kinds) + "\n```\n" if kinds else ""


@cache
def _parsed(text: str) -> Tree[Token]:
    """A grammar as a tree, by Lark's own grammar of grammars."""
    parser = Lark.open_from_package("lark", "lark.lark", ("grammars",), parser="lalr", propagate_positions=True)
    return parser.parse(text.replace("\\\n", "  ") + "\n")  # a line that continues, at the same length


def _source(text: str, rule: Tree[Token]) -> str:
    """The text of a rule, without comments behind it."""
    lines = text[rule.meta.start_pos : rule.meta.end_pos].splitlines()
    return "\n".join(re.sub(r"\s+//.*$", "", line).rstrip() for line in lines if not line.strip().startswith("//"))


def _bare(name: str) -> str:
    return name.lstrip("!?")


def _section(rule: Tree[Token], source: str, names: set[str]) -> str:
    """A rule: its name, its drawing and its text."""
    name = _bare(str(rule.children[0]))
    return (
        f'\n## {name}\n\n<div class="rule">{_svg(rule.children[-1], names)}</div>\n\n```lark\n{source.strip()}\n```\n'
    )


# --- drawings


def _svg(expansions: Any, names: set[str]) -> str:
    """The drawing of what a rule may be, on one line of HTML."""
    from railroad import Diagram

    stream = StringIO()
    Diagram(_node(expansions, names)).writeSvg(stream.write)
    return stream.getvalue().replace("\n", "").replace("xlink:href", "href")


def _node(part: Any, names: set[str]) -> Any:
    """A part of a rule as an item of a drawing."""
    import railroad

    if isinstance(part, Token):
        return _leaf(str(part), names)
    inner = [each for each in part.children if each is not None]
    match part.data:
        case "expansions":
            return railroad.Choice(0, *(_node(each, names) for each in inner))
        case "alias":
            return _node(inner[0], names)
        case "expansion":
            return _sequence([_node(each, names) for each in inner])
        case "maybe":
            return railroad.Optional(_node(inner[0], names))
        case "expr":
            return _repeated(_node(inner[0], names), str(inner[1])) if inner[1:] else _node(inner[0], names)
        case "template_usage":
            arguments = ", ".join(_words(each) for each in inner[1:])
            return _leaf(f"{_words(inner[0])}{{{arguments}}}", names)
        case "literal":
            return railroad.Terminal(_short(str(inner[0])))
        case _:
            return _node(inner[0], names)


def _words(part: Any) -> str:
    """A name or a template as it is written."""
    return str(part) if isinstance(part, Token) else "".join(_words(each) for each in part.children)


def _leaf(name: str, names: set[str]) -> Any:
    """A box: round for a terminal, with corners for a rule, which leads to its drawing."""
    import railroad

    bare = name.partition("{")[0]
    if bare.lstrip("_").isupper():
        return railroad.Terminal(name)
    return railroad.NonTerminal(name, href=f"#{bare}" if bare in names else None)


def _sequence(items: list[Any]) -> Any:
    """Items one after the other; many of them on several rows."""
    import railroad

    if not items:
        return railroad.Skip()
    rows = [railroad.Sequence(*items[at : at + _MOST_IN_A_ROW]) for at in range(0, len(items), _MOST_IN_A_ROW)]
    return rows[0] if len(rows) == 1 else railroad.Stack(*rows)


def _repeated(item: Any, times: str) -> Any:
    import railroad

    kinds = {"?": railroad.Optional, "*": railroad.ZeroOrMore, "+": railroad.OneOrMore}
    return kinds[times](item) if times in kinds else railroad.OneOrMore(item, railroad.Comment(f"{times} times"))


def _short(pattern: str) -> str:
    """A pattern, cut where it is long; the text below has it whole."""
    cut = pattern if len(pattern) <= _LONGEST_PATTERN_CHARS else f"{pattern[: _LONGEST_PATTERN_CHARS - 4]} ..."
    return html.unescape(cut)
