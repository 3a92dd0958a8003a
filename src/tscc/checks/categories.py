"""Each category of a table is known and has one row, and is spelt as in the other pools.

No two rows below a heading have the same label, or the same code where a code has one label. A category is known where it is one of the
lists of `grammar/codes.toml`: a state, a kind of dwelling, a purpose, a lien; products and servicers have no list.

The pools of a deal use the same words: a label that only one pool has is not nearly one that only the others have.
`Graduaded Payment` in the table of one pool is `Graduated Payment` in that of another, and `Cash Out Refinence: 23.5%`
is in no other list. Nothing but the other pools says how such a label is spelt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice

from tscc.checks.agreement import unnamed_total
from tscc.checks.printed_figures import Place, Places, Survey, TableAt, label_of
from tscc.checks.results import Facts, Result, Rule
from tscc.diagnostics.codes import CATEGORY_REPEATED, CATEGORY_UNKNOWN, LABEL_DIFFERS, STATE_REPEATED
from tscc.diagnostics.diagnostic import quoted
from tscc.document.enums import Dimension, DwellingCode, OccupancyCode, TableKind
from tscc.document.model import Row
from tscc.grammar.ahead import regex
from tscc.vocabulary.fact_labels import near_labels
from tscc.vocabulary.label_codes import is_known, near_category, near_state
from tscc.vocabulary.near_words import is_near, shortened

_KNOWN = Rule(CATEGORY_UNKNOWN, "has no code")
_ONCE = Rule(CATEGORY_REPEATED, "the second row")
_STATE_ONCE = Rule(STATE_REPEATED, "this state has a row already")
_FEWEST_OF_ANOTHER = 3
"""Unknown labels behind the known ones that are those of another table."""
_ONE_LABEL = frozenset(
    {Dimension.UNIT_COUNT, Dimension.ORIGINATION_YEAR, Dimension.ZIP, Dimension.LOAN_PURPOSE, Dimension.OCCUPANCY}
)
"""Dimensions with one code for each label; several kinds of dwellings share a code, all but detached houses.

So do `Second Home` and `Vacation`, which some tables tell apart.
"""
_ALIKE = Rule(LABEL_DIFFERS, "{expected} in the other pool")
_COMPARED = frozenset({
    Dimension.DOCUMENTATION, Dimension.DWELLING_TYPE, Dimension.LIEN, Dimension.LOAN_PURPOSE, Dimension.LOAN_TYPE,
    Dimension.OCCUPANCY, Dimension.PROPERTY_TYPE, Dimension.SERVICER,
})  # fmt: skip
"""Dimensions whose labels are words. States and zip codes have checks of their own, and places are many and alike."""
_SHORTEST_WORD_CHARS = 5
"""The least length of a word that may be misspelt: `Tier A` is not `Tier B`."""
_LONGEST_CHARS = 100
"""A longer label is a text, and comparing such takes long."""
_WORDS = regex(r"[^\W\d_]+")
_SIGNS = regex(r"[^a-z]")

Labels = Mapping[str, Mapping[int, Place]]
"""The places of labels by pool."""


def check_categories(survey: Survey) -> Iterator[Result]:
    """The rows of each table of categories; bands are left to the check of their order."""
    for pool in survey.pools:
        for table in pool.tables:
            if table.table.kind is TableKind.CATEGORY:
                yield from _KNOWN.or_pass(_unknown(table), "categories_known", table.at)
                yield from _repeated(table)


def _unknown(table: TableAt) -> Iterator[Result]:
    """The rows whose label is in no list, but for a last one that is the sum of the others; many behind the known are told once."""
    total, rows = unnamed_total(table), table.table.rows
    unknown = [
        index
        for index, row in enumerate(rows)
        if row.label and index != total and not is_known(table.table.dimension, row.label)
    ]
    of_another = len(unknown) >= _FEWEST_OF_ANOTHER and 0 < unknown[0] == len(rows) - len(unknown)
    name = table.table.dimension.replace("_", " ")
    for index in unknown[:1] if of_another else unknown:
        more = f", nor are the {len(unknown) - 1} labels below it: perhaps rows of another table" if of_another else ""
        reason = f"{label_of(rows[index], index)} is not a known {name}{more}"
        yield _KNOWN.result("categories_known", table.cell(index, "label"), True, reason)


def _repeated(table: TableAt) -> Iterator[Result]:
    of_states = table.table.dimension is Dimension.STATE
    first: dict[tuple[int, str], int] = {}
    for index, row in enumerate(table.table.rows):
        category = row.code if of_states else _category(row, table.table.dimension)
        if not isinstance(category, str) or not category:
            continue
        earlier = first.setdefault((table.table.section(index), category), index)
        if earlier != index:
            at, evidence = table.cell(index, "label"), (table.cell(earlier, "label"),)
            rule, name = (_STATE_ONCE, "states_unique") if of_states else (_ONCE, "categories_unique")
            first_label = table.table.rows[earlier].label or ""
            alike = of_states or (row.label or "").casefold() == first_label.casefold()
            fault = "is in two rows" if alike else f"is the same category as {quoted(first_label)}"
            yield rule.result(name, at, True, f"{label_of(row, index)} {fault}", evidence)


def _category(row: Row, dimension: Dimension) -> str:
    one_label = dimension in _ONE_LABEL and row.code != OccupancyCode.SECOND_HOME
    code = row.code if one_label or row.code == DwellingCode.DETACHED_HOUSE else None
    return code if isinstance(code, str) else (row.label or "").casefold()


def check_labels(survey: Survey) -> Iterator[Result]:
    """The labels of each kind of table, and those of lists, against the same of the other pools."""
    if len(survey.pools) < 2:
        return
    found = [result for labels in (_of_lists(survey), *_of_tables(survey)) for result in _compare(survey, labels)]
    yield from _ALIKE.or_pass(found, "labels_alike", Place("pools"))


def _of_lists(survey: Survey) -> Labels:
    """The labels of other facts, each at its value."""
    labels: defaultdict[str, dict[int, Place]] = defaultdict(dict)
    for number, place in enumerate(survey.pools):
        for index, fact in enumerate(place.pool.other_facts):
            if not (near_state(fact.label) or any(near_labels(fact.label))):  # these are told already
                labels[fact.label].setdefault(number, place.of(f"other_facts/{index}"))
    return labels


def _of_tables(survey: Survey) -> Iterator[Labels]:
    """The labels of rows, by the dimension of their tables."""
    by_dimension: defaultdict[Dimension, defaultdict[str, dict[int, Place]]] = defaultdict(lambda: defaultdict(dict))
    for number, place in enumerate(survey.pools):
        for table in place.tables:
            if table.table.kind is TableKind.CATEGORY and table.table.dimension in _COMPARED:
                labels = by_dimension[table.table.dimension]
                for index, row in enumerate(table.table.rows):
                    if row.label and not near_category(table.table.dimension, row.label):  # these are told already
                        labels[row.label].setdefault(number, table.cell(index, "label"))
    yield from by_dimension.values()


def _compare(survey: Survey, labels: Labels) -> Iterator[Result]:
    """The labels that are nearly others of other pools: those of fewer pools, or else those of the later."""
    plain = {label: _SIGNS.sub("", label.lower()) for label in labels if len(label) <= _LONGEST_CHARS}
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for label, signs in plain.items():
        for part in shortened(signs):
            alike[part].append(label)
    for label, signs in plain.items():
        pools = labels[label]
        near = dict.fromkeys(other for part in sorted(shortened(signs)) for other in alike[part])
        others = (
            (other, labels[other])
            for other in near
            if pools.keys().isdisjoint(labels[other])
            and (len(pools), -min(pools)) < (len(labels[other]), -min(labels[other]))
            and is_near(signs, plain[other])
            and _is_misspelt(label, other)
        )
        for other, there in islice(others, 1):
            evidence: Places = (next(iter(there.values())),)
            for at in pools.values():
                reason = f"{quoted(label)} is nearly {quoted(other)}, which pool {survey.pools[min(there)].pool.id} has"
                yield _ALIKE.result("labels_alike", at, True, reason, evidence, Facts(quoted(other), quoted(label)))


def _is_misspelt(label: str, other: str) -> bool:
    """Whether what tells a label from another that is nearly it is in a long word; a digit or a plural is not misspelt."""
    if _digits(label) != _digits(other):
        return False
    words, known = (set(_WORDS.findall(each.lower())) for each in (label, other))
    plural = {word.rstrip("s") for word in words} == {word.rstrip("s") for word in known}
    return not plural and any(len(word) >= _SHORTEST_WORD_CHARS for word in words ^ known)


def _digits(label: str) -> str:
    return "".join(filter(str.isdigit, label))
