"""Generate `generated_words.py` from the tables of words beside this file, the `.toml` files.

A table is read with its strings and tables as they are; a list of phrases becomes one regular expression that finds any
of them. `columns.toml` explains how a phrase is written.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from pprint import pformat
from typing import Any

FOLDER = Path(__file__).parent
FILES = ("columns", "dimensions", "codes", "facts")
_EDGE = r"(?!(?<=\w)\w)"
"""A place that is not inside a word."""
_BLANK = f" *{_EDGE}"
_SIGNS = {
    "[": "(?:(?:",
    "]": "))?",
    "]+": f"){_BLANK})*",
    "(": "(?:(?:",
    ")": "))",
    ")+": f"){_BLANK})+",
    "|": "|",
    "-": "[- ]*",
    ".": r"(?:\. ?)?",
    "*": r"\w*",
    "_": r"\w+",
    "...": ".*",
    " ": _BLANK,
}
_TOKEN = re.compile(r"\\.|\.\.\.|[\])]\+|.")


def read(name: str) -> dict[str, Any]:
    """A table of words as it is written, by the name of its file without `.toml`."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def pattern(phrase: str) -> str:
    """The regular expression of a phrase."""
    if len(phrase) > 1 and phrase[0] == phrase[-1] == "/":
        return f"(?:{phrase[1:-1]})"
    words = phrase.removeprefix("= ")
    body = "".join(_SIGNS.get(token, re.escape(token.removeprefix("\\"))) for token in _TOKEN.findall(words))
    return f"{_EDGE}{body}{_EDGE}" if words == phrase else rf"\A{body}\Z"


def compiled(table: Any, parts: dict[str, list[str]]) -> Any:
    """A table with each list of phrases made one regular expression, without its examples and its named parts."""
    match table:
        case dict():
            return {key: compiled(each, parts) for key, each in table.items() if key not in ("examples", "parts")}
        case [str(), *_]:
            for name, phrases in parts.items():
                table = [phrase.replace(f"{{{name}}}", f"({'|'.join(phrases)})") for phrase in table]
            return f"(?i:{'|'.join(map(pattern, table))})"
        case list():
            return [compiled(each, parts) for each in table]
        case _:
            return table


def source() -> str:
    """The text of `generated_words.py`."""
    lines = [
        '"""Tables of words, written by `python -m tscc.grammar.generate` from the `.toml` files; never edited by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        "from typing import Any",
        "",
    ]
    for name in FILES:
        table = read(name)
        words = pformat(compiled(table, table.get("parts", {})), width=10_000, sort_dicts=False)
        lines.append(f"{name.upper()}: dict[str, Any] = {words}")
    return "\n".join([*lines, ""])
