"""Check 20: what label lists state agrees with itself: net rates with gross ones, loan sizes with averages.

A list has its sizes under labels of its own, `Avg. Loan Balance` and `Max. Loan Balance`; those of original balances are
not compared, for the balance of the pool is another.

What a list states of parts of the pool agrees with the rows of its tables. A share is held against the row with the same label
or state: `CA Concentration: 45.2%`, `Lien Position: First Lien: 96.7%`. The largest and the smallest loan are held against the
bands of current balances, and the average loan of each row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from operator import itemgetter

from tscc.checks.agreement import agreed_total
from tscc.checks.band_seams import in_doubt, loan_edges
from tscc.checks.intervals import HALF, HUNDRED, ZERO, finer, printed, quotient, unit
from tscc.checks.plausible import check_share
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, TableAt, band_of, label_of
from tscc.checks.results import PASS, Facts, OneSided, Result, Rule, Search, at_least, at_most, shown_as
from tscc.diagnostics.codes import LISTED_CONTRADICTED, LOAN_SIZE_CONTRADICTED, NET_OVER_GROSS
from tscc.document.enums import BandUnit, Dimension
from tscc.grammar.ahead import regex
from tscc.vocabulary.fact_labels import is_begun, size_kind
from tscc.vocabulary.label_codes import code_of

_NET = Rule(NET_OVER_GROSS, "above the gross rate", search=Search.DIGIT)
_SIZE = Rule(LOAN_SIZE_CONTRADICTED, "does not fit the count and the balance")
_DOLLAR = Decimal(1)
"""By how much a size without cents may be off, which may be cut off; one with cents by a cent."""
_DIGIT_TOO_MANY = 8
"""How many times as large as the highest band a largest loan is if it has one digit too many.

Sheets state a limit as the largest loan, a little above what the bands show or a little below.
"""
_IN_TABLE = Rule(LISTED_CONTRADICTED, "the table has {expected}")
_AVERAGE_OF_ROW = Rule(LISTED_CONTRADICTED, "the average loan of a row is {expected}")
_OF_A_SHARE = regex(r"(?:%|percent(?:age)?)(?: of)? | ?(?:concentrations?|loans|properties|%|percent(?:age)?)$", re.I)
"""Words around the name of a row in the label of its share: `CALIFORNIA %`, `CA Concentration`."""


def check_listed_figures(survey: Survey) -> Iterator[Result]:
    """The rates of a pool against each other, the loan sizes of its list against its count and balance."""
    for place in survey.pools:
        yield from _net(place)
        yield from _sizes_in_list(place)


def _net(place: PoolAt) -> Iterator[Result]:
    """The net rate against the gross rate; no result where one is not stated."""
    net, gross = place.stated("net_wac_pct"), place.stated("gross_wac_pct")
    if net and gross:
        reason = f"the net rate, {net.value:f}%, is above the gross rate, {gross.value:f}%"
        facts = Facts(at_most(gross.value), net.value)
        yield _NET.result("net_within_gross", net.at, net.value > gross.value, reason, (gross.at,), facts)


def _sizes_in_list(place: PoolAt) -> Iterator[Result]:
    """Each size against the average of the pool, as far as it may vary; none where count or balance is missing or approximate."""
    count, balance = agreed_total(place, COUNT), agreed_total(place, BALANCE)
    varied = [each for each in place.pool.tolerances if each.fact in (COUNT, BALANCE)]
    shares = [each.plus_minus for each in varied if each.unit == "pct" and each.plus_minus is not None]
    vague = {each.fact for each in place.pool.bounds} & {COUNT, BALANCE} or len(shares) < len(varied)
    if not (count and count.value and balance) or vague:
        return
    average = (balance.value / count.value).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    slack = unit(balance.value) * HALF / count.value
    sizes = dict(_listed_sizes(place))
    for kind, size in _listed_sizes(place):
        off = size.value - average
        step = _DOLLAR if size.value == size.value.to_integral_value() else unit(size.value)
        within = max(slack + max(unit(size.value), unit(balance.value)) * HALF, step)  # a list has one scale
        within += average * sum(shares, ZERO) / 100
        wrong = {"average": abs(off) > within, "largest": off < -within, "smallest": off > within}[kind]
        limits: dict[str, Decimal | OneSided] = {
            "average": average,
            "largest": at_least(average),
            "smallest": at_most(average),
        }
        beyond = sizes.get("largest" if off > 0 else "smallest", size) if kind == "average" else size
        beside = (beyond.at,) if wrong and (size.value - beyond.value) * off > 0 else ()
        reason = (
            f"the {kind} loan is stated as {shown_as(BALANCE, size.value)}, "
            f"but balance over loan count is {shown_as(BALANCE, average)}"
        )
        facts = Facts(limits[kind], size.value, off)
        yield _SIZE.result(f"{kind}_loan", size.at, wrong, reason, (balance.at, count.at, *beside), facts)


def _listed_sizes(place: PoolAt) -> Iterator[tuple[str, Printed]]:
    """The sizes of loans among the other facts of a pool."""
    for index, fact in enumerate(place.pool.other_facts):
        kind = size_kind(fact.label)
        if any(each.fact == fact.label for each in place.pool.bounds):
            continue  # a sentence says that it is approximate
        size = place.listed(index)
        if kind is not None and fact.unit == "usd" and size and size.value > ZERO:
            yield kind, size


def check_listed_in_tables(survey: Survey) -> Iterator[Result]:
    """The shares of each pool's list against the rows of its tables, or the whole, and its loan sizes against the bands."""
    for place in survey.pools:
        for index, fact in enumerate(place.pool.other_facts):
            stated = place.listed(index)
            if stated and fact.unit == "pct":
                held = [*_share_of_row(place, fact.label, stated)]
                yield from held or check_share(fact.label, stated)
        wrong = [each for each in _sizes_in_list(place) if each.status is not PASS]
        told = {at for each in wrong for at in (each.at, *each.evidence)}
        sizes = [(kind, size) for kind, size in _listed_sizes(place) if size.at not in told]
        averages = _row_averages(place) if sizes else []
        for kind, size in sizes if averages else ():
            yield from _beyond(averages, kind, size)
        table = place.table_of(Dimension.CURRENT_BALANCE) or place.table_of(Dimension.ORIGINAL_BALANCE)
        if table and table.table.unit is BandUnit.USD and not table.damaged and not in_doubt(table):
            for kind, size in sizes:
                yield from _size(table, kind, size)


def _share_of_row(place: PoolAt, label: str, stated: Printed) -> Iterator[Result]:
    """A share against the balance of its row; a label that names no row, or two of one table, gives no result.

    Of the rows of several tables it is held against the first, unless another has the share.
    """
    name = _OF_A_SHARE.sub("", label.rpartition(": ")[2]).strip()
    found = [(table, row) for table in place.tables for row in _rows(table, name)]
    whole = agreed_total(place, BALANCE)
    if ("." in name and is_begun(name)) or len(found) != len({table.at for table, _ in found}) or whole is None:
        return  # `W.A.` is an average, not Washington
    held = [each for table, row in found if (each := _held(table, row, label, stated, whole))]
    yield from sorted(held, key=lambda each: each.status is not PASS)[:1]


def _held(table: TableAt, row: int, label: str, stated: Printed, whole: Printed) -> Result | None:
    """A share against the balance of a row."""
    balance = table.column(BALANCE).cells[row]
    share = None if balance is None else quotient(printed(balance * HUNDRED), printed(whole.value))
    if share is None:
        return None
    slack = unit(stated.value)  # shares in lists are often cut off rather than rounded
    wrong = not share.low - slack <= stated.value <= share.high + slack
    expected = share.low.quantize(finer(stated.value))
    reason = f"`{label}` is stated as {stated.value:f}%, row {label_of(table.table.rows[row], row)} has {expected:f}%"
    facts = Facts(expected, stated.value, tolerance=slack)
    return _IN_TABLE.result("listed_share", stated.at, wrong, reason, (table.cell(row, BALANCE), whole.at), facts)


def _rows(table: TableAt, name: str) -> Iterator[int]:
    """The rows of a table with a label, or of a state by its name or its code."""
    state = code_of(Dimension.STATE, name) if table.table.dimension is Dimension.STATE else None
    for index, row in enumerate(table.table.rows):
        if row.label and (row.label.casefold() == name.casefold() or (state and row.code == state)):
            yield index


def _row_averages(place: PoolAt) -> list[tuple[Decimal, TableAt, int]]:
    """The average loan of each row of the tables of a pool that are not damaged, with its table and its place there."""
    return [
        (balance / count, table, index)
        for table in place.tables
        if not table.damaged
        for index, (count, balance) in enumerate(
            zip(table.column(COUNT).cells, table.column(BALANCE).cells, strict=True)
        )
        if count and balance
    ]


def _beyond(averages: Sequence[tuple[Decimal, TableAt, int]], kind: str, size: Printed) -> Iterator[Result]:
    """The largest loan against the row whose loans are largest on average, the smallest against that of the smallest."""
    if kind == "average":
        return
    average, table, row = (max if kind == "largest" else min)(averages, key=itemgetter(0))
    off = average - size.value if kind == "largest" else size.value - average
    wrong = off > unit(size.value)
    shown = average.quantize(Decimal("0.01"))
    label = label_of(table.table.rows[row], row)
    end = f"the {kind} loan is {shown_as(BALANCE, size.value)}"
    reason = f"{end}, but the mortgage loans of row {label} have {shown_as(BALANCE, shown)} on average"
    evidence = (table.cell(row, BALANCE), table.cell(row, COUNT))
    yield _AVERAGE_OF_ROW.result(f"{kind}_loan_in_rows", size.at, wrong, reason, evidence, Facts(shown, size.value))


def _size(table: TableAt, kind: str, size: Printed) -> Iterator[Result]:
    """The largest loan against the highest band that holds loans, the smallest against the lowest."""
    held = [
        (loan_edges(band, None), index)
        for index, (row, count) in enumerate(zip(table.table.rows, table.column(COUNT).cells, strict=True))
        if (band := band_of(row)) and count
    ]
    if kind == "average" or len(held) < sum(bool(count) for count in table.column(COUNT).cells) or not held:
        return
    (lower, upper), row = (max if kind == "largest" else min)(held, key=lambda each: each[0][0])
    if kind == "largest":
        paid = table.table.dimension is Dimension.ORIGINAL_BALANCE  # a loan is smaller than it was by what is repaid
        wrong = size.value < lower * HALF and not paid
        wrong = wrong or (upper is not None and size.value > upper * _DIGIT_TOO_MANY)
    else:
        wrong = upper is not None and size.value > upper + unit(size.value)
    label = label_of(table.table.rows[row], row)
    end = "highest" if kind == "largest" else "lowest"
    reason = f"the {kind} loan is {shown_as(BALANCE, size.value)}, but the {end} band with loans is {label}"
    facts = Facts(label.strip('"'), size.value)
    yield _IN_TABLE.result(f"{kind}_loan_in_bands", size.at, wrong, reason, (table.cell(row, "label"),), facts)
