"""A label that names several facts with a value for each, with slashes between them.

Pool Size / Loan Count:                  $27,350,120.55 / 60
Lien Position (1st/2nd):                 98.2% / 1.8%        `Lien Position: 1st`
FICO (min/avg/max):                      651 / 698 / 744     `FICO: min`, `avg FICO`
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.pools.lists.list_columns import named
from tscc.passes.pools.lists.listed_value import SHARE
from tscc.syntax import nodes
from tscc.vocabulary.fact_labels import is_known

_IN_BRACKETS = regex(r"(?P<head>[^()]*[^()\s])\s*\((?P<names>[^()]+)\)")
_SLASH = regex(r"\s*/\s*")
_FIGURE = regex(r"\$?\s?\d[^/]*")


def parted_at_slashes(fact: nodes.LabelledFact, label: str) -> Iterator[tuple[nodes.LabelledFact, str]]:
    """A fact, or each of those that its label names, one of them known, all of them shares or statistics, with its own label and value."""
    if "/" not in label or fact.value is None:
        yield fact, label
        return
    inner = _IN_BRACKETS.fullmatch(label)
    parts = _SLASH.split(inner["names"] if inner else label)
    cuts = [found.span() for found in _SLASH.finditer(fact.value.text)]
    edges = [0, *(edge for cut in cuts for edge in cut), len(fact.value.text)]
    values = [part_of(fact.value, *edges[place : place + 2]) for place in range(0, len(edges), 2)]
    statistics = inner is not None and all(map(terminal("figures", "STATISTIC").fullmatch, parts))
    if inner is None:
        names = [*_named(parts)]
    elif statistics:
        names = [named(inner["head"], part, alone=False) for part in parts]
    else:
        names = [f"{inner['head']}: {part}" for part in parts]
    known = " / " in label and inner is None and any(map(is_known, names))
    form = _FIGURE if known or statistics else SHARE
    if len(names) == 1 or len(names) != len(values) or not all(form.fullmatch(value.text) for value in values):
        yield fact, label
        return
    for name, value in zip(names, values, strict=True):
        yield replace(fact, value=value), name


def _named(parts: list[str]) -> Iterator[str]:
    """The label of each part, with the last word of the label where it is known only so: `W.A. Orig.` of `W.A. Orig. / Rem. Term`."""
    last = parts[-1].rsplit(None, 1)[-1]
    for part in parts:
        whole = f"{part} {last}"
        yield whole if is_known(whole) and not is_known(part) else part
