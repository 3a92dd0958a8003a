"""Make `generated_words.py` of the tables of words beside this file, the `.toml` files; `generate` writes it.

A table is read with its strings and tables as they are; a list of phrases becomes one regular expression that finds any
of them. `columns.toml` explains how a phrase is written.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from grammar import FOLDER
from grammar.starts import begins_with_word

FILES = ("columns", "dimensions", "codes", "facts", "items", "filings", "sections", "signers")
AS_WRITTEN = ("looks", "generic_looks", "captions", "header")
"""Tables without phrases."""
_EDGE = r"(?!\B\w)"
"""A place that is not inside a word."""
_SIGNS = {
    "[": "(?:",
    "]": ")?",
    "]+": "| )*",
    "(": "(?:",
    ")": ")",
    ")+": "| )+",
    "|": "|",
    "-": "[- ]*",
    ".": r"(?:\. ?)?",
    "*": r"\w*",
    "_": r"\w+",
    "...": ".*",
    " ... ": f"{_EDGE}.*{_EDGE}",
    " ": f" *{_EDGE}",
}
_ANYTHING = "= ... "
"""How a phrase begins that only ends a text: what is before it need not be read."""
_TOKEN = re.compile(r"\\.| \.\.\. |\.\.\.|[\])]\+|[a-z\d]+(?: [a-z\d]+)*|.")


def read(name: str) -> dict[str, Any]:
    """A table of words as it is written, by the name of its file without `.toml`."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def pattern(phrases: Iterable[str]) -> str:
    """The regular expression that finds any of some phrases; it is for texts in small letters.

    What holds where several phrases begin is said once: a place is found not to begin any of them in one step.
    """
    parts = groupby(map(_parts, phrases), key=itemgetter(0))
    return "|".join(_joined(edge, [rest for _, rest in group]) for edge, group in parts)


def _joined(edge: str, rests: Sequence[str]) -> str:
    return f"{edge}(?:{'|'.join(rests)})" if edge and len(rests) > 1 else "|".join(edge + rest for rest in rests)


def _parts(phrase: str) -> tuple[str, str]:
    """What holds where a phrase begins, and the regular expression of the rest."""
    if len(phrase) > 1 and phrase[0] == phrase[-1] == "/":
        return "", f"(?:{phrase[1:-1]})"
    if phrase.startswith(_ANYTHING):
        edge, body, end = _EDGE, _body(phrase.removeprefix(_ANYTHING)), r"\Z"
    elif phrase.startswith("= "):
        return r"\A", rf"{_body(phrase[2:])}\Z"
    else:
        edge, body, end = _edge(phrase[0]), _body(phrase.strip("*")), _edge(phrase[-1])
    if edge == _EDGE and begins_with_word(body):
        edge = r"\b"  # the same before a letter, and faster
    return edge, body + end


def _body(words: str) -> str:
    """The regular expression of words and signs, whatever is before and behind them."""
    return "".join(_SIGNS.get(token) or re.escape(token.removeprefix("\\")) for token in _TOKEN.findall(words.lower()))


def _edge(sign: str) -> str:
    """What holds where a phrase begins or ends with a sign: nothing where a word may have any ending or beginning."""
    return r"\b" if sign.isalnum() else "" if sign == "*" else _EDGE


def compiled(table: Any, parts: dict[str, list[str]]) -> Any:
    """A table with each list of phrases made one regular expression, without its examples and its named parts."""
    match table:
        case dict():
            return {
                key: compiled(each, parts)
                for key, each in table.items()
                if key != "parts" and not key.endswith("examples")
            }
        case [str(), *_]:
            for name, phrases in parts.items():
                table = [phrase.replace(f"{{{name}}}", f"({'|'.join(phrases)})") for phrase in table]
            return re.compile(pattern(table)).pattern
        case list():
            return [compiled(each, parts) for each in table]
        case _:
            return table


def source() -> str:
    """The text of `generated_words.py`."""
    lines = [
        '"""Tables of words, written by `python -m grammar.generate` from the `.toml` files; never edited by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        "from typing import Any",
        "",
    ]
    for name in FILES:
        table = read(name)
        words = compiled(table, table.get("parts", {}))
        lines.append(f"{name.upper()}: dict[str, Any] = {literal(words)}")
    lines += [f"{name.upper()}: dict[str, Any] = {literal(read(name))}" for name in AS_WRITTEN]
    return "\n".join([*lines, ""])


def literal(table: dict[str, Any], indent: str = "") -> str:
    """A table as a Python literal, a line for each entry of a section."""
    inner = f"{indent}    "
    lines = (
        f"{inner}{key!r}: {literal(each, inner) if isinstance(each, dict) else repr(each)},"
        for key, each in table.items()
    )
    return "\n".join(["{", *lines, f"{indent}}}"])
