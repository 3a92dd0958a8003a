"""What a table is divided by: its dimension, its kind and the unit of its bands, by `grammar/dimensions.toml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache

import msgspec

from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import DIMENSIONS
from tscc.vocabulary.label_codes import code_of, is_category, unit_count
from tscc.vocabulary.near_words import NearWord, near_words, spelling

PARTIAL = frozenset(Dimension(name) for name, each in DIMENSIONS["dimension"].items() if each.get("partial"))
"""Dimensions whose tables often list only the largest or the special rows, and so need not cover the pool."""
_BESIDE = regex(
    r"^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})\.) |\((?:%|\$|months?|years?)\)$",
    re.IGNORECASE,
)
"""What is beside the words of a title or a head: its number, the unit of what is below it."""
_LOANS_ALONE = regex(
    r"(?P<name>.+?) (?:mortgage )?(?:loans|properties|mortgages|collateral)(?: only)?:?", re.IGNORECASE
)
"""A heading that says no more than of which loans: `CALIFORNIA LOANS`."""
_PRODUCT = pattern("figures", "PRODUCT")
_TIME = regex(r"\b(?:(?P<months>months|mos)|years|yrs)\b", re.IGNORECASE)
_IN_BRACKETS = regex(
    r"\((?:(?P<pct>%|percent)|(?P<usd>\$|dollars)|(?P<months>months?|mos\.?)|(?P<years>years?|yrs\.?))\)", re.IGNORECASE
)
_DECIMALS_OF_RATES = 3
"""The decimals of a rate: `6.250%`; ratios have fewer."""
_JOINED = regex(r"\b(?:and|by)\b|[/&]", re.IGNORECASE)
_WORD = regex(r"\w+")
_STAMPS = frozenset(DIMENSIONS["stamps"].split())
_IN_HEADS = frozenset(
    word for of in ("spelling", "deciding", "beside_deciding", "in_heads") for word in DIMENSIONS[of].split()
)
_ON_STAMPS = _STAMPS.union(DIMENSIONS["beside_stamps"].split())
"""The words that a stamp may have."""


def dimension_of(title: str, label_header: str, labels: Sequence[str] = ()) -> Dimension:
    """What a table's rows are divided by: its title says, or else the head above its labels, or these.

    Without a title, rows that are all of one number of units each are by these, but below `Property Type`.
    Of two dimensions that a title joins, `FICO scores and LTV`, it is the one that is over the labels.
    """
    titled, headed = dimensions_named(title), dimensions_named(label_header)
    if not title and headed[:1] != [Dimension.PROPERTY_TYPE] and labels:
        units = [unit_count(label) for label in labels]
        if None not in units and (not headed or not any("-" in str(each) for each in units)):
            return Dimension.UNIT_COUNT
    parts = _JOINED.split(title)
    crossed = headed[:1] if parts[1:] and headed[:1] in [dimensions_named(part)[:1] for part in parts] else ()
    named = [*crossed] or titled or headed or [Dimension.OTHER]
    if named[0] is Dimension.STATE and regex(DIMENSIONS["places"]).search(label_header.lower()):
        return Dimension.OTHER
    return named[0]


def dimensions_named(text: str) -> list[Dimension]:
    """The dimensions that a title or a head names, in order of precedence."""
    return list(_dimensions_named(text))


@lru_cache(maxsize=256)
def _dimensions_named(text: str) -> tuple[Dimension, ...]:
    words = regex(DIMENSIONS["company_ends"]).sub("", _BESIDE.sub("", text.lower()).strip())
    return tuple(dimension for dimension, phrases in _phrases() if phrases.search(words))


@cache
def _phrases() -> tuple[tuple[Dimension, re.Pattern[str]], ...]:
    """The phrases that name each dimension."""
    return tuple((Dimension(name), regex(each["words"])) for name, each in DIMENSIONS["dimension"].items())


def name_the_same(title: str, labels: str) -> bool:
    """Whether a title and the head of the labels below it name the same dimension first."""
    first = dimensions_named(title)[:1]
    return bool(first) and first == dimensions_named(labels)[:1]


def continues_head(head: str, text: str) -> bool:
    """Whether a text has nothing but words of heads of labels, and signs, and none of a head: `Ratios (%)` of `Range of Debt-to-Income`."""
    words = _WORD.findall(text.lower())
    return _IN_HEADS.issuperset(words) and not set(words).intersection(_WORD.findall(head.lower()))


def names_only_other(text: str) -> bool:
    """Whether the dimension that a text names first is none with a name of its own: `Months to Next Adjustment`."""
    return dimensions_named(text)[:1] == [Dimension.OTHER]


def near_deciding(title: str) -> NearWord | None:
    """The word of a title that is nearly one that decides a dimension, and with which the title has another one."""
    plain = " ".join(title.split())
    for near in near_words(plain, spelling(DIMENSIONS["deciding"]), spelling(DIMENSIONS["beside_deciding"])):
        if " " not in near.word and dimensions_named(near.mend(plain))[:1] != dimensions_named(plain)[:1]:
            return near
    return None


def glued_words(title: str) -> Iterator[NearWord]:
    """The words of a title that are two of its known words without the blank between them: `UNITSIN`."""
    for word in _WORD.findall(title):
        small = word.lower()
        for end in range(2, len(small) - 1) if small not in _IN_HEADS else ():
            if small[:end] in _IN_HEADS and small[end:] in _IN_HEADS:
                yield NearWord(word, f"{word[:end]} {word[end:]}")


def fits(dimension: Dimension, labels: Sequence[str], edges: Sequence[Decimal]) -> bool | None:
    """Whether rows are divided by a dimension: they are its bands or its categories; None where nothing says.

    `edges` are those of the labels that are bands.
    """
    row = DIMENSIONS["dimension"][dimension.value]
    if "codes" in row or "as_printed" in row:
        coded = sum(code_of(dimension, label) is not None for label in labels)
        return True if 2 * coded >= len(labels) else False if not coded else None
    if row.get("kind") != "band":
        return None
    text = " ".join(labels)
    signs = {BandUnit.PCT: "$", BandUnit.USD: "%"}.get(row["unit"], "$%")
    if not edges or any(sign in text for sign in signs):
        return False
    least, most = row.get("largest", (0, max(edges)))
    return bool(least <= max(edges) <= most) or are_fractions(dimension, text, edges)


def dimension_of_rows(labels: Sequence[str], edges: Sequence[Decimal]) -> Dimension:
    """The first dimension that has codes for most labels, or that alone has such edges, `other` if there is none.

    All labels are amounts, or all edges are higher than any term is, or percentages with the three decimals of rates.
    """
    coded = (Dimension(name) for name, each in DIMENSIONS["dimension"].items() if "codes" in each)
    if (found := next((each for each in coded if fits(each, labels, ())), None)) is not None:
        return found
    if all("$" in label for label in labels):
        return Dimension.CURRENT_BALANCE
    if edges and min(edges) > _largest(Dimension.ORIGINAL_TERM) and fits(Dimension.CREDIT_SCORE, labels, edges):
        return Dimension.CREDIT_SCORE
    of_rates = bool(edges) and all(edge.as_tuple().exponent == -_DECIMALS_OF_RATES for edge in edges)
    if of_rates and all("%" in label for label in labels) and fits(Dimension.NOTE_RATE, labels, edges):
        return Dimension.NOTE_RATE
    return Dimension.OTHER


def _largest(dimension: Dimension) -> int:
    """The most that an edge of the bands of a dimension can be."""
    return int(DIMENSIONS["dimension"][dimension.value]["largest"][1])


def are_fractions(dimension: Dimension, labels: str, edges: Sequence[Decimal]) -> bool:
    """Whether the edges of bands are fractions of what is else a percentage: `.51 - .60`."""
    row = DIMENSIONS["dimension"][dimension.value]
    if row.get("unit") != BandUnit.PCT or "%" in labels or not edges:
        return False
    least, most = row["largest"]
    return bool(min(edges) < 1 and least <= 100 * max(edges) <= most)


class EdgeHeads(msgspec.Struct, frozen=True):
    """The heads of two columns that have the edges of bands, and whether a band includes each edge."""

    lower: str
    upper: str
    lower_included: bool
    upper_included: bool
    certain: bool = True
    """Whether the heads are of nothing else: `Minimum Rate` and `Maximum Rate` may be limits that loans have."""


def edge_heads(lower: str, upper: str) -> EdgeHeads | None:
    """The heads of two columns if they are those of the edges of bands; where both edges are included, a dash says it."""
    words = [_BESIDE.sub("", text.lower()).strip() for text in (lower, upper)]
    kinds = [_kind(DIMENSIONS["edges"][name], text) for name, text in zip(("lower", "upper"), words, strict=True)]
    if not all(kinds):
        return None
    first, last = (kind != "left_out" for kind in kinds)
    texts = ("", "-") if first and last else (lower, upper)
    return EdgeHeads(*texts, lower_included=first, upper_included=last, certain="limits" not in kinds)


def _kind(words: Mapping[str, str], head: str) -> str | None:
    """Of which words a head of an edge is, by their name; None where this is no such head."""
    return next((name for name in words if regex(words[name]).search(head)), None)


def time_in(text: str) -> BandUnit | None:
    """The unit of time that a title or a head names, years or months."""
    found = _TIME.search(text)
    return None if found is None else BandUnit.MONTHS if found["months"] else BandUnit.YEARS


def unit_in_brackets(*texts: str) -> BandUnit | None:
    """The unit that a head or else a title has in brackets: `Ceiling (%)`."""
    found = next((found for text in texts if (found := _IN_BRACKETS.search(text))), None)
    return BandUnit(found.lastgroup) if found and found.lastgroup else None


def unit_of(
    dimension: Dimension,
    named: BandUnit | None,
    labels: str,
    in_labels: Collection[BandUnit],
    bracketed: BandUnit | None = None,
) -> BandUnit | None:
    """The unit of a table's bands: the dimension says, or the signs on the labels; of time the labels and the head.

    `named` is the unit of time that the head names, `in_labels` are those of the labels. Terms in both are in months.
    `bracketed` is the unit that the head has in brackets, for labels that say nothing.
    """
    unit = DIMENSIONS["dimension"][dimension.value].get("unit")
    times = {*in_labels, *([named] if named else [])}
    if unit == BandUnit.MONTHS:
        return BandUnit.YEARS if times == {BandUnit.YEARS} else BandUnit.MONTHS
    if unit:
        return BandUnit(unit)
    if "%" in labels:
        return BandUnit.PCT
    if "$" in labels or not in_labels:
        return BandUnit.USD if "$" in labels else bracketed
    return BandUnit.YEARS if times == {BandUnit.YEARS} else BandUnit.MONTHS


def has_bands(dimension: Dimension) -> bool:
    """Whether the rows of a dimension are bands."""
    return bool(DIMENSIONS["dimension"][dimension.value].get("kind") == TableKind.BAND)


def kind_of(dimension: Dimension, rows: int, others: Sequence[str]) -> TableKind:
    """Whether a table is one of bands: by its dimension, and where this does not say by most of its labels.

    `others` are the labels that are none. Those with a digit may be bands misread, `24 Months Soft`, the rest are beside bands,
    `None`: there are more bands than of the former, as many as of the latter. `5/1 ARM` is a product, and so is `30 Year` beside it.
    """
    if len(others) == rows:
        return TableKind.CATEGORY
    figured = sum(any(map(str.isdigit, label)) for label in others)
    products = any(regex(_PRODUCT, re.IGNORECASE).match(label) for label in others)
    mostly = rows - len(others) >= max(figured + 1, len(others) - figured) and not products
    return TableKind(DIMENSIONS["dimension"][dimension.value].get("kind", "band" if mostly else "category"))


def names_deal(text: str) -> bool:
    """Whether a line of a title names the deal or its report rather than what the table is divided by."""
    return regex(DIMENSIONS["deal"]).search(text.lower()) is not None


def names_only_deal(text: str) -> bool:
    """Whether a line names the deal, and nothing that a table divides."""
    return names_deal(text) and not dimensions_named(text)


def selects(text: str) -> bool:
    """Whether a line of a title says of which loans its table is: `Current Balance Less Than Or Equal To 75k`."""
    return regex(DIMENSIONS["selections"]).search(text.lower()) is not None


def names_other_loans(heading: str) -> bool:
    """Whether a heading says that what is below it is of other loans than those of the pool: `STRUCTURING ASSUMPTIONS`."""
    return regex(DIMENSIONS["other_loans"]).search(heading.lower()) is not None


def names_no_loans(heading: str) -> bool:
    """Whether a heading names a document, a series or a state of the pool, and so no loans: `ANNEX A`, `FINAL POOL`."""
    return regex(DIMENSIONS["no_loans"]).search(heading.lower()) is not None


def may_name_whole(heading: str) -> bool:
    """Whether a heading or a title may say, in words that are not known, that what is below it is of all loans or of a group."""
    return regex(DIMENSIONS["whole"]).search(heading.lower()) is not None


def names_part(heading: str) -> bool:
    """Whether a heading below what is stated of a pool names a part of it: `Second Lien Loans`, `CALIFORNIA LOANS`, `LTV over 80%`."""
    category = _LOANS_ALONE.fullmatch(heading.strip())
    if category and is_category(category["name"]):
        return True
    return selects(heading) or regex(DIMENSIONS["part_of_pool"]).search(heading.lower()) is not None


def lists_largest(text: str) -> bool:
    """Whether a title says that its table lists the largest only: `Top Ten Zip Codes`."""
    return regex(DIMENSIONS["largest_only"]).search(text.lower()) is not None


def names_terms(text: str) -> bool:
    """Whether a title or a head names what mortgage loans have and no dimension of its own divides by: `Gross Margins`."""
    return regex(DIMENSIONS["loan_terms"]).search(text.lower()) is not None


def is_stamp(text: str) -> bool:
    """Whether a line only says that its page is a draft or confidential: `CONFIDENTIAL DRAFT COPY`."""
    first = _WORD.search(text)
    if first is None or first.group().lower() not in _ON_STAMPS:
        return False  # asked first, for speed
    words = _WORD.findall(text.lower())
    return not _STAMPS.isdisjoint(words) and _ON_STAMPS.issuperset(words)
