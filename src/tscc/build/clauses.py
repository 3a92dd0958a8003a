"""Read a clause by `sentences.lark`: which loans it is about, and each attribute it names with its values and its asides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from tscc.syntax.tree import Token, Tree

_HOSTS = {
    "DEDUCTED": ("BALANCE",),
    "VARIANCE": ("BALANCE",),
    "BEFORE_FEE": ("RATE",),
    "AFTER_FEE": ("RATE", "NET_RATE"),
    "AT_ORIGINATION": ("LTV", "ORIGINAL_LTV", "CREDIT_SCORE"),
    "WITH_COLLATERAL": ("LTV", "ORIGINAL_LTV"),
    "WITHOUT_COLLATERAL": ("LTV", "ORIGINAL_LTV"),
}
"""The attributes that an aside may be about."""
_EITHER_WAY = ("BEFORE_FEE", "AFTER_FEE", "AT_ORIGINATION")
"""Asides that may be before or behind what they are about."""
_LOANS = ("LOANS", "POOL_NAME", "GROUP", "SUCH_LOANS")
_NOT_AVERAGED = ("COUNT", "BALANCE", "ORIGINAL_BALANCE", "MATURITY", "FIRST_PAYMENT")
"""Attributes that are no average though one is before them: `average rate and number`."""
_UNITS = ("MONTHS", "YEARS")
_ROUGHLY = "APPROXIMATELY"
ABOUT = "about_between"
"""The bound of a range whose ends are not exact."""


class Value(msgspec.Struct, frozen=True):
    """A value: its bound, its figure, or two of a range, and their units."""

    bound: str
    figures: tuple[Token, ...]
    units: tuple[Token, ...]


class Attribute(msgspec.Struct):
    """An attribute of loans: its terminal and words, the statistic over the loans if any, its values, its asides."""

    word: Token
    statistic: str | None
    values: list[Value]
    asides: dict[str, Tree]
    said: str = ""
    """The word of its own statistic: `largest`, `minimum`."""

    @property
    def kind(self) -> str:
        """Its terminal; what loans total is their balance."""
        return "BALANCE" if self.word.type == "TOTALLED" else self.word.type


class Clause(msgspec.Struct):
    """A clause: its rule, its loans, whether it is of each of them or all, its values without an attribute."""

    form: str
    loans: tuple[Token, ...]
    every: bool
    counts: list[Value]
    attributes: list[Attribute]
    asides: list[Tree]
    """Those of no attribute."""
    tree: Tree

    def tokens(self, name: str) -> list[Token]:
        """Its own tokens of a name."""
        return [each for each in self.tree.children if isinstance(each, Token) and each.type == name]

    def trees(self, name: str) -> list[Tree]:
        """The trees of a rule in it."""
        return [each for each in self.tree.children if isinstance(each, Tree) and each.data == name]


def read_clause(tree: Tree, before: Sequence[Attribute]) -> Clause | None:
    """A clause by its tree, after one with the attributes `before`; None if an aside or a value in it is of nothing."""
    consists = tree.data == "consisted"
    tokens = [child for child in tree.children if isinstance(child, Token)]
    counts, attributes, fits = _pairs(tree, before)
    clause = Clause(
        form=tree.data,
        loans=tuple(token for token in tokens if token.type in _LOANS or (token.type == "POOL" and not consists)),
        every=any(token.type == "EACH" or (token.type == "ALL" and tree.data != "stated") for token in tokens),
        counts=counts,
        attributes=attributes,
        asides=[],
        tree=tree,
    )
    asides = [child for child in tree.children if isinstance(child, Tree) and child.data.isupper()]
    attached = [_attach(aside, clause) for aside in asides]
    return clause if fits and all(attached) else None


def _pairs(tree: Tree, before: Sequence[Attribute]) -> tuple[list[Value], list[Attribute], bool]:
    """The values before any attribute, the attributes with their values, and whether the numbers of both agree."""
    counts: list[Value] = []
    runs: list[tuple[list[Tree], list[Value]]] = []
    for child in tree.children:
        if not isinstance(child, Tree):
            continue
        if child.data in ("quantity", "bare"):
            if not runs or runs[-1][1]:
                runs.append(([], []))
            runs[-1][0].append(child)
        elif child.data in ("value", "between"):
            (runs[-1][1] if runs else counts).append(read_value(child))
    attributes: list[Attribute] = []
    for quantities, values in runs:
        run = _run(quantities, values, attributes or before)
        if run is None:
            return counts, attributes, False
        attributes += run
    return counts, attributes, True


def _run(quantities: list[Tree], values: list[Value], before: Sequence[Attribute]) -> list[Attribute] | None:
    """Attributes named one after the other, each with one of the values behind them; one alone has all of these.

    `smallest and largest balances` is one attribute with two statistics, `average rate and term` two with one.
    """
    if len(quantities) > 1 and len(values) != len(quantities):
        return None
    given = [values] if len(quantities) == 1 else [[value] for value in values]
    words = [_statistic_and_word(quantity) for quantity in quantities]
    following = before[-1].word if before else None
    found: list[Attribute] = []
    for _, word in reversed(words):
        following = word or following
        if following is None:
            return None
        found.insert(0, Attribute(following, None, [], {}))
    statistic = None
    for attribute, (own, word), mine in zip(found, words, given, strict=True):
        averaged = statistic == "WEIGHTED_AVERAGE" and word is not None and word.type not in _NOT_AVERAGED
        statistic = own.type if own else statistic if averaged else None
        attribute.said = own.text if own else ""
        attribute.statistic, attribute.values = statistic, mine
    return found


def _statistic_and_word(quantity: Tree) -> tuple[Token | None, Token | None]:
    """The statistic of an attribute and its words, either of which may be left out."""
    tokens = [*quantity.tokens()]
    if quantity.data == "bare":
        return tokens[0], None
    return (tokens[0] if len(tokens) > 1 else None), tokens[-1]


def read_value(tree: Tree) -> Value:
    """A value by its tree, which may count loans."""
    bounds = [child.data for child in tree.children if isinstance(child, Tree)] or [tree.data]
    bound = bounds[-1] if bounds[0] == "exactly" else bounds[0] if len(bounds) == 1 else ""
    tokens = [child for child in tree.children if isinstance(child, Token)]
    if tree.data == "between":
        rough = bound == "approximately" or any(token.type == _ROUGHLY for token in tokens)
        bound = ABOUT if rough else "between" if bound in ("between", "exactly") else bound
    return Value(
        bound,
        tuple(token for token in tokens if token.type not in (*_UNITS, *_LOANS, _ROUGHLY)),
        tuple(token for token in tokens if token.type in _UNITS),
    )


def _attach(aside: Tree, clause: Clause) -> bool:
    """Give an aside to the attribute it is about, or to the clause; whether it is of anything."""
    if aside.data not in _HOSTS:
        clause.asides.append(aside)
        return True
    if clause.form in ("share", "collateral_heading"):
        return not list(aside.tokens())[1:]
    hosts = [each for each in clause.attributes if each.kind in _HOSTS[aside.data]]
    (token, *_) = aside.tokens()
    before = [each for each in hosts if each.word.start_pos < token.start_pos]
    if not hosts or (before and _may_be_of_the_next(token, before[-1], clause.attributes)):
        return False
    host = before[-1] if before else hosts[0]
    taken = {"BEFORE_FEE", "AFTER_FEE"} if aside.data.endswith("_FEE") else {aside.data}
    if taken & host.asides.keys():
        return False
    host.asides[aside.data] = aside
    return True


def _may_be_of_the_next(aside: Token, host: Attribute, attributes: Iterable[Attribute]) -> bool:
    """Whether an aside behind the values of an attribute may be about the attribute behind it: `was 6%, at origination a`."""
    ends = [figure.end_pos for value in host.values for figure in value.figures]
    behind = bool(ends) and aside.start_pos >= max(ends) and not aside.text.startswith("(")
    return aside.type in _EITHER_WAY and behind and any(each.word.start_pos > aside.start_pos for each in attributes)
