"""Build what a sentence states from its clauses: what loans, attributes, values and asides mean together, if anything.

A combination that has no meaning here gives no statement, and neither does the rest of its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from tscc.build.amounts import BOUNDS, as_of, bounded, is_percent, quantity, written
from tscc.build.clauses import ABOUT, Attribute, Clause, Value, read_clause, read_value
from tscc.build.loans_meant import OF_THE_TEXT, Loans, Unread, for_the_next, loans_meant, need
from tscc.build.shares import build_share_of, build_shares
from tscc.syntax import nodes
from tscc.syntax.tree import Token, Tree
from tscc.text.source import Span, cover
from tscc.vocabulary.attribute_names import is_spoilt

_MEASURES = ("RATE", "NET_RATE", "REMAINING_TERM", "ORIGINAL_TERM", "ORIGINAL_LTV", "AGE", "CREDIT_SCORE")
_BALANCES = ("BALANCE", "ORIGINAL_BALANCE")
_LTVS = ("LTV", "ORIGINAL_LTV")
_DAYS = ("MATURITY", "FIRST_PAYMENT")
_RANGED = ("RATE", "NET_RATE", "BALANCE", "REMAINING_TERM", "AGE", "CREDIT_SCORE", *_LTVS)
"""What has a range of all loans without a key of its own."""
_MEAN_LTV = ("WEIGHTED_AVERAGE", "LTV")
"""A mean of ratios that are not said to be those at origination has no key."""
_DAYS_WITHOUT_KEY = (("SMALLEST", "MATURITY"), ("SMALLEST", "FIRST_PAYMENT"), ("LARGEST", "FIRST_PAYMENT"))
"""The first and the last dates of loans that have no key, as the latest maturity has."""
_HIGHEST = tuple(("LARGEST", each) for each in _LTVS)
"""What has a key though others have none."""
_LIMITED: dict[str, type[nodes.OriginalTerms | nodes.OriginalBalances | nodes.OriginationWindow]] = {
    "ORIGINAL_TERM": nodes.OriginalTerms,
    "ORIGINAL_BALANCE": nodes.OriginalBalances,
    "ORIGINATED": nodes.OriginationWindow,
    "ORIGINATION": nodes.OriginationWindow,
}
"""What limits are stated by the attribute they are of."""
_OF_WHOLE = ("stated", "had", "none", "share")
"""Clauses that may count the loans before their name; others may be about some of them: `the 3 loans that had ratios over 80%`."""
_EDGES = {"at_least": "lower", "at_most": "upper", "between": "both"}
_EDGES_OF_NONE = {"under": "lower", "over": "upper"}
Built = tuple[tuple[nodes.Statement, ...], Loans | None]
"""What a sentence states, and the loans that a pronoun in the next sentence stands for."""


def build_statements(trees: Sequence[Any], span: Span, loans: Loans | None) -> Built:
    """What a sentence states by the trees of its clauses; `loans` are those of the sentence before it."""
    found: list[nodes.Statement] = []
    attributes: Sequence[Attribute] = ()
    first = True
    lead = loans if loans is not None and loans.listed else None
    if not trees:
        return (), lead
    try:
        for tree in trees:
            if isinstance(tree, Tree):
                clause = read_clause(tree, attributes)
                if clause is None:
                    raise Unread
                reading = _Clause(clause, span, loans, first=first)
                found += reading.statements()
                loans, attributes, first = reading.named(), clause.attributes, False
    except Unread:
        return (), lead
    return tuple(found), loans


class _Clause:
    """The meaning of a clause."""

    def __init__(self, clause: Clause, span: Span, before: Loans | None, *, first: bool) -> None:
        self._clause, self._tokens, self._trees = clause, clause.tokens, clause.trees
        self._span = span
        meant = loans_meant(clause, before, first=first)
        self._words, self._of_text, self._kinds = meant.words, meant.of_text, meant.kinds
        self._several = len(self._words) > 1
        on_days = (aside for aside in clause.asides if aside.data == "ON_DAY")
        self._days = [token for aside in on_days for token in aside.tokens() if token.type == "DATE"]

    def named(self) -> Loans | None:
        """The loans for a pronoun in the next clause."""
        return OF_THE_TEXT if self._of_text else for_the_next(self._clause.form, self._words, several=self._several)

    def statements(self) -> list[nodes.Statement]:
        """What the clause states; each statement has its loans, the first its dates."""
        need(not self._days or self._clause.form in ("transferred", "named_date"))
        pledges = [name for each in self._clause.attributes for name in each.asides if name.endswith("_COLLATERAL")]
        need(not pledges or self._kinds == {"SUCH_LOANS"})
        found = [*getattr(self, f"_{self._clause.form}")(), *self._counted()]
        loans = tuple(map(written, self._words))
        dates = tuple(as_of(aside) for aside in self._clause.asides if aside.data == "AS_OF")
        return [replace(each, loans=loans, as_of=() if place else dates) for place, each in enumerate(found)]

    def _counted(self) -> list[nodes.Statement]:
        """The number of the loans, where it is before their name; of loans of one kind it is not that of the pool."""
        counts = [aside for aside in self._clause.asides if aside.data == "COUNTED"]
        whole = self._kinds == {"LOANS"} and not self._several and self._clause.form in _OF_WHOLE
        need(not counts or (whole and len(counts) == 1))
        numbers = [token for aside in counts for token in [*aside.tokens()][1:]]
        return [nodes.LoanCount(span=self._span, count=bounded(Value("exactly", (each,), ()))) for each in numbers]

    # --- one method for each form of clause

    def _stated(self) -> list[nodes.Statement]:
        return self._facts(self._clause.attributes)

    def _named(self) -> list[nodes.Statement]:
        need(self._kinds == {"LOANS"} and not self._several and not self._clause.every)
        ((name,), (value,)) = self._tokens("OTHER"), self._clause.counts
        need(value.bound in BOUNDS and value.figures[0].type != "DATE" and not is_spoilt(name.text))
        words = nodes.Written(f"weighted average {name.text}", written(name).span)
        unit = value.units[0].type if value.units else value.figures[0].type
        return [nodes.OtherFigure(span=self._span, name=words, amount=bounded(value), unit=unit)]

    def _had(self) -> list[nodes.Statement]:
        deeds = [next(tree.tokens()) for tree in self._trees("deed")]
        if deeds:
            return [self._limits(Attribute(deeds[0], None, self._clause.counts, {}), _EDGES)]
        each_one = self._several and all(len(each.values) == len(self._words) for each in self._clause.attributes)
        need(each_one or not any(each.kind == "BALANCE" and _is_of_each(each) for each in self._clause.attributes))
        need(each_one or not self._several)
        return self._facts([*self._counts(), *self._clause.attributes])

    _listed = _had

    def _none(self) -> list[nodes.Statement]:
        deeds = [Attribute(next(tree.tokens()), None, self._clause.counts, {}) for tree in self._trees("deed")]
        attributes = deeds or self._clause.attributes
        need(len(attributes) == 1)  # loans over two limits at once may be over either of them
        return [self._outside(each) or self._limits(each, _EDGES_OF_NONE) for each in attributes]

    def _outside(self, attribute: Attribute) -> nodes.OtherRange | nodes.OtherFigure | None:
        """The range outside of which no loan is, if it has no key."""
        values = sorted(attribute.values, key=lambda value: value.bound, reverse=True)
        if attribute.kind in _LIMITED or [value.bound for value in values] != ["under", "over"]:
            return None
        (lower,), (upper,) = (value.figures for value in values)
        between = Value("between", (lower, upper), values[1].units)
        return self._other(Attribute(attribute.word, attribute.statistic, [between], attribute.asides))

    def _some(self) -> list[nodes.Statement]:
        counted = any(token.type == "SOME_LOANS" for tree in self._trees("amount") for token in tree.tokens())
        need(self._kinds == {"LOANS"} and not self._clause.every and not counted)
        *balances, over = self._clause.attributes
        amounts = [bounded(read_value(tree)) for tree in self._trees("amount")]
        amounts += [self._balance(each, *each.values).amount for each in balances]
        need(len(amounts) == 1 and amounts[0].bound in BOUNDS)
        limited = over.kind not in _LTVS or [value.bound for value in over.values] == ["at_most"]
        if limited and not balances and is_percent(amounts[0]):
            return [nodes.OtherFigure(span=self._span, name=_with_value(over), amount=amounts[0], unit="PERCENT")]
        threshold = self._threshold(over)
        return [nodes.LtvOver(span=self._span, amount=amounts[0], percent=is_percent(amounts[0]), threshold=threshold)]

    def _insured(self) -> list[nodes.Statement]:
        need(self._kinds == {"LOANS"} and self._clause.every and len(self._clause.attributes) == 1)
        return [nodes.MortgageInsurance(span=self._span, threshold=self._threshold(self._clause.attributes[0]))]

    def _transferred(self) -> list[nodes.Statement]:
        need(self._kinds == {"LOANS"} and not self._clause.every)
        need(len(self._days) == 1 or (not self._days and bool(self._tokens("TO_TRUST"))))
        transfers = [nodes.Transfer(span=self._span, closing_date=written(day)) for day in self._days]
        return [*transfers, *self._facts([*self._counts(), *self._clause.attributes])]

    def _consisted(self) -> list[nodes.Statement]:
        counted = self._trees("counted")
        named = tuple(token for tree in counted for token in tree.tokens() if token.type in ("LOANS", "POOL_NAME"))
        facts = [self._single(Attribute(_COUNT, None, [], {}), read_value(tree)) for tree in counted]
        attributes = self._clause.attributes
        whole = self._words[0] if self._words else None
        need(not self._clause.every and (bool(facts) or len(attributes) > 0))
        if whole is not None and whole.type == "GROUP":
            need(not attributes or not facts)
            return [self._rule(whole)] if attributes else [self._groups((whole,), facts)]
        if len(facts) > 1:
            need(not attributes)
            self._words = named
            return [self._groups(named, facts)]
        need(bool(facts) or whole is None or len(self._words) == 1 or whole.type == "POOL_NAME")
        self._words, self._kinds = (*self._words, *named), {"LOANS"}
        return [*facts, *self._facts(attributes)]

    def _sized(self) -> list[nodes.Statement]:
        (extreme,) = (next(tree.tokens()) for tree in self._trees("extreme"))
        (value,) = self._clause.counts or self._clause.attributes[0].values
        need(self._kinds == {"LOANS"} and not self._clause.every and value.bound in BOUNDS)
        for each in self._clause.attributes:
            need(each.statistic is None and not each.asides)
            if each.kind == "ORIGINAL_BALANCE":
                return [self._limits(Attribute(each.word, extreme.type, each.values, {}), _EDGES)]
        name = nodes.Written(f"{extreme.text} loan", written(extreme).span)
        return [nodes.OtherFigure(span=self._span, name=name, amount=bounded(value), unit="MONEY")]

    def _numbered(self) -> list[nodes.Statement]:
        counts = self._clause.counts
        self._words = tuple(word for word in self._words if word.start_pos < counts[0].figures[0].start_pos)
        need(len(self._words) == len(counts) and not self._clause.every)
        return self._facts(self._counts())

    def _share(self) -> list[nodes.Statement]:
        others, zips = self._tokens("NO_OTHER_STATE"), self._tokens("NO_ONE_ZIP_CODE")
        if others or zips:
            (value,) = self._clause.counts or map(read_value, self._trees("amount"))
            need(self._kinds == {"LOANS"} and value.bound == "over")
            most = replace(bounded(value), bound="at_most")
            if zips:
                return [nodes.Share(span=self._span, amount=most, percent=is_percent(most), traits=("ONE_ZIP_CODE",))]
            name = nodes.Written("any other state", written(others[0]).span)
            return [nodes.OtherFigure(span=self._span, name=name, amount=most, unit="PERCENT")]
        found = build_shares(self._clause, self._span)
        need(self._kinds == {"LOANS"} and not self._clause.every and found is not None)
        return found or []

    def _held(self) -> list[nodes.Statement]:
        """What the loans of a balance, or so many of them, have in common."""
        need(self._kinds == {"LOANS"} and not self._several and not self._clause.every)
        (attribute,) = self._clause.attributes
        fact = self._single(attribute, *attribute.values) if len(attribute.values) == 1 else None
        if isinstance(fact, nodes.LoanCount):
            found = build_share_of(fact.count, self._clause.tree.children, self._span)
        elif isinstance(fact, nodes.PoolBalance):
            found = build_share_of(fact.balance.amount, self._clause.tree.children, self._span)
        else:
            found = None
        need(found is not None)
        return found or []

    def _named_date(self) -> list[nodes.Statement]:
        dates = [*self._tokens("DATE"), *self._days]
        need(len(dates) == 1)
        key = "cut_off_date" if self._tokens("CUT_OFF_NAMED") else "closing_date"
        return [nodes.NamedDate(span=self._span, key=key, date=written(dates[0]))]

    def _clean_up_call(self) -> list[nodes.Statement]:
        (threshold,) = self._tokens("PERCENT")
        return [nodes.CleanUpCall(span=self._span, threshold=written(threshold))]

    def _collateral_heading(self) -> list[nodes.Statement]:
        return [nodes.CollateralHeading(span=self._span)]

    def _notice(self) -> list[nodes.Statement]:
        series = tuple(map(written, self._tokens("SERIES")))
        return [nodes.Notice(span=self._span, term_sheets=bool(self._tokens("TERM_SHEETS")), series=series)]

    _lead_in = _notice

    # --- what they have in common

    def _counts(self) -> list[Attribute]:
        """The number of the loans, where it is stated without a word for it."""
        values = [*self._clause.counts, *map(read_value, self._trees("number"))]
        return [Attribute(_COUNT, None, values, {})] if values else []

    def _facts(self, attributes: Sequence[Attribute]) -> list[nodes.Statement]:
        """What attributes with their values state of the loans."""
        if "GROUP" in self._kinds or (self._kinds == {"LOANS"} and self._several):
            need(len(attributes) == 1 or len(self._words) == 1)
            need(not any("VARIANCE" in each.asides or not each.values for each in attributes))
            facts = [[self._single(each, value) for value in each.values] for each in attributes]
            return [self._groups(self._words, each) for each in facts]
        found: list[nodes.Statement] = []
        for each in (part for attribute in attributes for part in _parted(attribute)):
            variance = each.asides.get("VARIANCE")
            of_days = each.kind in _DAYS and len(each.values) == 1 and each.values[0].bound == "between"
            if of_days:
                found.append(self._range(each, each.values[0]))
            if (each.values or variance is None) and not (of_days and each.kind == "FIRST_PAYMENT"):
                found.append(self._fact(each))
            if variance is not None:
                need(self._kinds == {"LOANS"})
                (_, percent) = variance.tokens()
                found.append(nodes.PermittedVariance(span=self._span, variance=written(percent)))
        return found

    def _fact(self, attribute: Attribute) -> nodes.Statement:
        """What an attribute states of the loans of a pool, or of such loans."""
        other = self._other(attribute)
        if other is not None:
            return other
        if attribute.kind not in ("COUNT", "BALANCE") and attribute.statistic != "WEIGHTED_AVERAGE":
            return self._limits(attribute, _EDGES)
        need(len(attribute.values) == 1 and not self._clause.every)
        fact = self._single(attribute, attribute.values[0])
        if self._kinds != {"SUCH_LOANS"}:
            return fact
        pledges = [name for name in attribute.asides if name.endswith("_COLLATERAL")]
        ratio = isinstance(fact, nodes.WeightedAverage)
        need(len(pledges) == ratio and (not isinstance(fact, nodes.WeightedAverage) or fact.measure == "ORIGINAL_LTV"))
        return nodes.OfSuch(
            span=self._span, fact=fact, with_collateral=pledges == ["WITH_COLLATERAL"] if ratio else None
        )

    def _other(self, attribute: Attribute) -> nodes.OtherFigure | nodes.OtherRange | None:
        """A figure or a range without a key of its own; None for any other attribute."""
        if self._kinds != {"LOANS"} or not attribute.values:
            return None
        value = _joined(attribute.values)
        name = written(attribute.word)
        extreme = attribute.statistic in ("SMALLEST", "LARGEST") and attribute.kind in _RANGED
        extreme = extreme or ((attribute.statistic, attribute.kind) == _MEAN_LTV and not attribute.asides)
        extreme = extreme or (attribute.statistic, attribute.kind) in _DAYS_WITHOUT_KEY
        if attribute.statistic == "AVERAGE" or (extreme and (attribute.statistic, attribute.kind) not in _HIGHEST):
            need(value.bound in BOUNDS and not attribute.asides)
            need(extreme or (attribute.kind in _BALANCES and not self._clause.every))
            said = "average" if attribute.statistic == "AVERAGE" else attribute.said.lower()
            name = nodes.Written(f"{said} {name.text}", name.span)
            unit = value.units[0].type if value.units else value.figures[0].type
            return nodes.OtherFigure(span=self._span, name=name, amount=bounded(value), unit=unit)
        ranged = value.bound in ("between", ABOUT) and attribute.statistic is None
        if not ranged or attribute.kind not in _RANGED or not attribute.asides.keys() <= {"AT_ORIGINATION"}:
            return None
        return self._range(attribute, value)

    def _range(self, attribute: Attribute, value: Value) -> nodes.OtherRange:
        """A range that has no key, which may have one end only."""
        need(self._kinds == {"LOANS"} and not self._several and attribute.asides.keys() <= {"AT_ORIGINATION"})
        need(len({unit.type for unit in value.units}) <= 1)
        name = written(attribute.word)
        if attribute.asides:
            name = nodes.Written(f"{name.text} at origination", name.span)
        first, last = written(value.figures[0]), written(value.figures[-1])
        limits = nodes.Limits(
            span=cover(first.span, last.span),
            lower=None if value.bound == "at_most" else first,
            upper=None if value.bound == "at_least" else last,
            unit=(*value.figures, *value.units)[-1].type,
        )
        return nodes.OtherRange(span=self._span, name=name, limits=limits, approximate=value.bound == ABOUT)

    def _single(self, attribute: Attribute, value: Value) -> nodes.Single:
        """The fact that is one figure."""
        need(value.bound in BOUNDS and all(unit.type == "MONTHS" for unit in value.units))
        if attribute.kind == "COUNT":
            need(attribute.statistic is None and not value.units)
            return nodes.LoanCount(span=self._span, count=bounded(value))
        if attribute.kind == "BALANCE":
            return nodes.PoolBalance(span=self._span, balance=self._balance(attribute, value))
        at_origination = "AT_ORIGINATION" in attribute.asides or self._kinds == {"SUCH_LOANS"}
        measure = "ORIGINAL_LTV" if attribute.kind == "LTV" and at_origination else attribute.kind
        need(attribute.statistic == "WEIGHTED_AVERAGE" and measure in _MEASURES)
        fee = next((name for name in attribute.asides if name.endswith("_FEE")), None)
        return nodes.WeightedAverage(span=self._span, measure=measure, fee_basis=fee, value=quantity(value))

    def _groups(self, words: Sequence[Token], facts: Sequence[nodes.Single]) -> nodes.OfGroups:
        """A figure of each of several groups."""
        return nodes.OfGroups(span=self._span, groups=tuple(map(written, words)), facts=tuple(facts))

    def _balance(self, attribute: Attribute, *values: Value) -> nodes.Balance:
        """The balance of some loans."""
        need(attribute.kind == "BALANCE" and attribute.statistic is None and len(values) == 1)
        amount = bounded(values[0])
        aside = attribute.asides.get("DEDUCTED")
        (_, *days) = aside.tokens() if aside else (None,)
        through = written(days[0]) if days and days[0] else None
        return nodes.Balance(span=amount.span, term=written(attribute.word), deducted_through=through, amount=amount)

    def _threshold(self, ltv: Attribute) -> nodes.Written:
        """The loan-to-value ratio that loans are over."""
        need(ltv.kind in _LTVS and ltv.statistic is None and [value.bound for value in ltv.values] == ["over"])
        return written(ltv.values[0].figures[0])

    def _limits(self, attribute: Attribute, edges: dict[str, str]) -> nodes.Statement:
        """The limits within which the loans are, or outside of which none of them is."""
        need(self._kinds == {"LOANS"} and not self._several)
        lower, upper = _edges(attribute, edges)
        figures = [figure for figure in (lower, upper) if figure is not None]
        need(bool(figures))
        if attribute.kind in _LIMITED:
            units = {unit.type for value in attribute.values for unit in value.units}
            span = Span(figures[0].span.start, figures[-1].span.end)
            limits = nodes.Limits(span=span, lower=lower, upper=upper, unit=units.pop() if len(units) == 1 else None)
            return _LIMITED[attribute.kind](span=self._span, limits=limits)
        one_sided = attribute.statistic is None and len(attribute.values) == 1
        if one_sided and attribute.kind in _RANGED and not (upper is not None and attribute.kind in _LTVS):
            return self._range(
                attribute, replace(attribute.values[0], bound="at_most" if lower is None else "at_least")
            )
        of_days = attribute.kind.startswith("MATUR")
        need(upper is not None and (of_days or (lower is None and attribute.kind in _LTVS)))
        need(lower is None or attribute.kind in _DAYS)
        assert upper is not None  # noqa: S101 - the line above needs it
        if attribute.kind in _LTVS:
            return nodes.HighestLtv(span=self._span, limit=upper)
        return nodes.LatestMaturity(span=self._span, date=upper)

    def _rule(self, group: Token) -> nodes.GroupRule:
        """What puts mortgage loans into a group."""
        need([word.type for word in self._words] == ["GROUP", "LOANS"] and len(self._clause.attributes) == 1)
        (attribute,) = self._clause.attributes
        need(attribute.kind in ("RATE", "NET_RATE") and attribute.statistic is None and not attribute.asides)
        need(len(attribute.values) == 1 and attribute.values[0].bound in ("at_least", "at_most", "over", "under"))
        limit = bounded(attribute.values[0])
        return nodes.GroupRule(span=self._span, group=written(group), field=attribute.kind, limit=limit)


_COUNT = Token("COUNT", "", 0, 0)


def _parted(attribute: Attribute) -> list[Attribute]:
    """An average and the range behind it, each by itself: `the weighted average credit score was 712, and ranged from 580 to 812`."""
    if attribute.statistic != "WEIGHTED_AVERAGE" or [value.bound for value in attribute.values[1:]] != ["between"]:
        return [attribute]
    average, between = attribute.values
    return [replace(attribute, values=[average]), Attribute(attribute.word, None, [between], {})]


def _joined(values: Sequence[Value]) -> Value:
    """A range of two limits as one value, `at least 6% but no more than 10%`; of other values the first."""
    if [each.bound for each in values] != ["at_least", "at_most"]:
        return values[0] if len(values) == 1 else replace(values[0], bound="")
    lower, upper = values
    return replace(upper, bound="between", figures=(*lower.figures, *upper.figures))


def _edges(attribute: Attribute, edges: dict[str, str]) -> tuple[nodes.Written | None, nodes.Written | None]:
    """The limits that an attribute's values are: by their bounds, or by its statistic; each at most once."""
    found: dict[str, nodes.Written] = {}
    for value in attribute.values:
        edge = edges.get(value.bound)
        if attribute.statistic is not None or value.bound == "exactly":
            exact = value.bound == "exactly" and edges is _EDGES
            term = attribute.kind == "ORIGINAL_TERM" and len(attribute.values) == 1
            edge = {"SMALLEST": "lower", "LARGEST": "upper", None: "both" if term else None}.get(attribute.statistic)
            edge = edge if exact else None
        names = ("lower", "upper") if edge == "both" else (edge,)
        if edge is None or any(name in found for name in names):
            raise Unread
        for name, figure in zip(names, (value.figures[0], value.figures[-1]), strict=False):
            found[str(name)] = written(figure)
    return found.get("lower"), found.get("upper")


def _with_value(attribute: Attribute) -> nodes.Written:
    """An attribute and its value as a name of the loans that have it: `credit scores under 620`, `original terms of 15 years`."""
    value = attribute.values[0]
    if attribute.statistic is not None or attribute.asides or len(attribute.values) > 1 or len(value.figures) > 1:
        raise Unread
    units = "".join(f" {unit.text}" for unit in value.units)
    bound = "of" if value.bound == "exactly" else value.bound.replace("_", " ")
    return nodes.Written(f"{attribute.word.text} {bound} {value.figures[0].text}{units}", written(attribute.word).span)


def _is_of_each(balance: Attribute) -> bool:
    """Whether a balance that loans have may be that of each of them: `loans had principal balances of at least $90,000`."""
    words = balance.word.text.lower()
    if balance.statistic is not None or any(len(value.figures) > 1 for value in balance.values):
        return False  # an average, or a range of all of them
    return words.split()[-1] == "balances" and not words.startswith(("aggregate", "total"))
