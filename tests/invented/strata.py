"""Strata of invented loans: the loans divided by one of the seven dimensions, each part with its label."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from random import Random

import msgspec
from msgspec import UNSET, UnsetType

from invented.loans import STATE_CODES, Loan, dollars
from invented.wording import Words
from tscc.document.enums import Dimension
from tscc.document.model import Band

DWELLING_LABELS = {
    "detached_house": "Detached Houses",
    "multi_family": "Multi-family Dwellings",
    "townhouse": "Townhouses",
    "condominium_low_rise": "Condominium Units (one to four stories high)",
    "condominium_high_rise": "Condominium Units (over four stories high)",
    "cooperative": "Cooperative Units",
    "planned_unit_development": "Planned Unit Developments",
    "manufactured_housing": "Manufactured Housing",
}
PROPERTY_LABELS = {
    "detached_house": "Single Family",
    "multi_family": "2-4 Family",
    "townhouse": "Townhouse",
    "condominium_low_rise": "Condominium",
    "condominium_high_rise": "High-Rise Condominium",
    "cooperative": "Co-op",
    "planned_unit_development": "PUD",
    "manufactured_housing": "Manufactured Home",
}
PROPERTY_CODES = {label: code for code, label in PROPERTY_LABELS.items()} | {"Condominium": "condominium"}
DOCUMENTATION_LABELS = {
    "full": "Full Documentation",
    "streamlined": "Streamlined",
    "stated": "Stated Income",
}
PURPOSE_LABELS = {
    "purchase": "Purchase",
    "rate_term_refinance": "Rate/Term Refinance",
    "cash_out_refinance": "Cash-out Refinance",
}
OCCUPANCY_LABELS = {
    "primary_residence": "Primary Residence",
    "second_home": "Second Home",
    "investment_property": "Investment Property",
}


Builder = Callable[[tuple[Loan, ...], Random, Words], list["Stratum"]]


class Stratum(msgspec.Struct, frozen=True, kw_only=True):
    """The loans of one row of a table."""

    label: str
    members: tuple[Loan, ...]
    code: str | UnsetType | None = UNSET
    band: Band | UnsetType = UNSET


def divide(dimension: Dimension, loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    """Divide the loans by a dimension into strata, none of them empty."""
    return BUILDERS[dimension](loans, rng, words)


def _categories(loans: tuple[Loan, ...], key: Callable[[Loan], str], names: dict[str, str]) -> list[Stratum]:
    """Make a stratum for each category the loans hold, in the order of `names`, code to label."""
    rows = []
    for code, label in names.items():
        members = tuple(loan for loan in loans if key(loan) == code)
        if members:
            rows.append(Stratum(label=label, members=members, code=code))
    return rows


def _years(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    years = sorted({str(loan.originated.year) for loan in loans})
    return _categories(loans, lambda loan: str(loan.originated.year), dict(zip(years, years, strict=True)))


def _dwellings(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    order = list(DWELLING_LABELS)
    if rng.random() < 0.3:
        rng.shuffle(order)
    return _categories(loans, lambda loan: loan.dwelling, {code: DWELLING_LABELS[code] for code in order})


def _units(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _categories(loans, lambda loan: str(loan.units), {str(n): f"{n}-family" for n in range(1, 5)})


def _states(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _categories(loans, lambda loan: STATE_CODES[loan.state], {code: name for name, code in STATE_CODES.items()})


def _purposes(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _categories(loans, lambda loan: loan.purpose, PURPOSE_LABELS)


def _occupancies(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _categories(loans, lambda loan: loan.occupancy, OCCUPANCY_LABELS)


def _documentations(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    def way(loan: Loan) -> str:
        return "stated" if not loan.documented else "streamlined" if loan.streamlined else "full"

    return _categories(loans, way, DOCUMENTATION_LABELS)


def _properties(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    rows = _categories(loans, lambda loan: loan.dwelling, PROPERTY_LABELS)
    return [msgspec.structs.replace(row, code=PROPERTY_CODES[row.label]) for row in rows]


def _zips(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    """List the few zip codes with the most loans; the table does not cover the pool."""
    chosen = sorted({loan.zip for loan in loans})[: rng.randint(2, 5)]
    return _categories(
        loans, lambda loan: f"{60000 + loan.zip}", {f"{60000 + zip_}": f"{60000 + zip_}" for zip_ in chosen}
    )


def _uncoded(figure: Callable[[Loan], int], labels: tuple[str, ...]) -> Builder:
    """Make strata without codes, by a figure that has nothing to do with them."""

    def divide(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
        rows = _categories(
            loans, lambda loan: labels[figure(loan) % len(labels)], dict(zip(labels, labels, strict=True))
        )
        return [msgspec.structs.replace(row, code=None) for row in rows]

    return divide


def _margins(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    """Make bands of gross margins, a quantity no other table has."""
    rows = []
    for eighths in sorted({loan.score % 8 for loan in loans}):
        upper = Decimal(2) + Decimal(eighths) / 8
        band = _band(
            (upper - Decimal("0.124")).quantize(Decimal("0.001")), upper.quantize(Decimal("0.001")), False, False
        )
        members = tuple(loan for loan in loans if loan.score % 8 == eighths)
        rows.append(Stratum(label=words.percents(band), members=members, band=band))
    return rows


def _whole_bands(loans: tuple[Loan, ...], words: Words, figure: Callable[[Loan], int], step: int) -> list[Stratum]:
    """Make bands of whole numbers, closed, as `121 - 180`."""
    low, high = min(map(figure, loans)), max(map(figure, loans))
    tops = [low - 1, *(top for top in range((low // step + 1) * step, high, step)), high]
    out = []
    for lower, upper, members in _filled_up(list(map(Decimal, tops)), loans, lambda loan: Decimal(figure(loan))):
        band = _band(lower + 1, upper, False, False)
        out.append(Stratum(label=words.plain(band), members=members, band=band))
    return out


def _original_terms(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _whole_bands(loans, words, lambda loan: loan.term, 60)


def _remaining_terms(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _whole_bands(loans, words, lambda loan: loan.term - loan.age, rng.choice((12, 60)))


def _scores(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _whole_bands(loans, words, lambda loan: loan.score, 20)


def _balances(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _dollar_bands(loans, rng, words, lambda loan: dollars(loan.balance))


def _original_balances(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    return _dollar_bands(loans, rng, words, lambda loan: Decimal(loan.original_balance))


def _dollar_bands(
    loans: tuple[Loan, ...], rng: Random, words: Words, figure: Callable[[Loan], Decimal]
) -> list[Stratum]:
    """Make bands of whole dollars, open below and above or closed, as `$150,000 through $199,999`."""
    step = rng.choice((25_000, 50_000, 50_000, 100_000))
    values = [int(figure(loan)) for loan in loans]
    low, high = min(values) // step * step, max(values) // step * step
    edges = [low, *(edge for edge in range(low + step, high + 1, step) if rng.random() < 0.9), high + step]
    open_below, open_above = rng.random() < 0.8, rng.random() < 0.6
    rows: list[Stratum] = []
    for lower, upper, members in _filled([Decimal(edge) for edge in edges], loans, figure):
        first, last = not rows, upper == edges[-1]
        below = open_below and first
        band = _band(lower, upper - 1, below, open_above and last and not below)
        if below and words.less_than:
            band = msgspec.structs.replace(band, upper=upper, upper_inclusive=False)
        rows.append(Stratum(label=words.dollars(band), members=members, band=band))
    return rows


def _rates(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    """Make bands of note rates with three decimals, as `6.001% - 6.500%`, from the lowest rate to the highest."""
    low, high = min(loan.rate for loan in loans), max(loan.rate for loan in loans)
    step = rng.choice((Decimal("0.250"), Decimal("0.500")))
    first = low.quantize(Decimal(1), ROUND_FLOOR)
    edges = [edge for n in range(1, 40) if low < (edge := first + step * n) < high]
    rows = []
    tops = [low - Decimal("0.001"), *edges, high]
    for lower, upper, members in _filled_up(tops, loans, lambda loan: loan.rate):
        thousandth = Decimal("0.001")
        band = _band((lower + thousandth).quantize(thousandth), upper.quantize(thousandth), False, False)
        rows.append(Stratum(label=words.percents(band), members=members, band=band))
    return rows


def _ratios(loans: tuple[Loan, ...], rng: Random, words: Words) -> list[Stratum]:
    """Make bands of loan-to-value ratios; 80 is always an edge, so that the prose can say what is over it."""
    high = max(loan.ltv for loan in loans)
    top = max(Decimal(5), (high / 5).quantize(Decimal(1), ROUND_CEILING) * 5)
    edges = [Decimal(edge) for edge in range(50, 100, 5) if edge < top and (edge == 80 or rng.random() < 0.6)]
    rows: list[Stratum] = []
    for lower, upper, members in _filled_up([Decimal(0), *edges, top], loans, lambda loan: loan.ltv):
        first = not rows
        cents, thousandth = Decimal("0.01"), Decimal("0.001")
        edge = upper.quantize(cents if first else thousandth)
        band = _band((lower + thousandth).quantize(thousandth), edge, first, False)
        rows.append(Stratum(label=words.percents(band), members=members, band=band))
    return rows


def _filled(
    edges: list[Decimal], loans: tuple[Loan, ...], figure: Callable[[Loan], Decimal]
) -> list[tuple[Decimal, Decimal, tuple[Loan, ...]]]:
    """Cut the loans at edges that open a band (lower <= figure < upper), leaving no band empty."""
    bands: list[tuple[Decimal, Decimal, tuple[Loan, ...]]] = []
    lower = edges[0]
    for at, upper in enumerate(edges[1:], 1):
        members = tuple(loan for loan in loans if lower <= figure(loan) < upper)
        if members and (at == len(edges) - 1 or any(figure(loan) >= upper for loan in loans)):
            bands.append((lower, upper, members))
            lower = upper
    return bands


def _filled_up(
    tops: list[Decimal], loans: tuple[Loan, ...], figure: Callable[[Loan], Decimal]
) -> list[tuple[Decimal, Decimal, tuple[Loan, ...]]]:
    """Cut the loans at edges that close a band (lower < figure <= upper), leaving no band empty."""
    bands: list[tuple[Decimal, Decimal, tuple[Loan, ...]]] = []
    lower = tops[0]
    for at, upper in enumerate(tops[1:], 1):
        members = tuple(loan for loan in loans if lower < figure(loan) <= upper)
        keeps = upper == Decimal(80)
        if keeps and bands and not members:
            bands[-1] = (bands[-1][0], upper, bands[-1][2])
            lower = upper
        elif members and (at == len(tops) - 1 or keeps or any(figure(loan) > upper for loan in loans)):
            bands.append((lower, upper, members))
            lower = upper
    return bands


def _band(lower: Decimal, upper: Decimal, open_below: bool, open_above: bool) -> Band:
    return Band(
        lower=None if open_below else lower,
        lower_inclusive=None if open_below else True,
        upper=None if open_above else upper,
        upper_inclusive=None if open_above else True,
    )


BUILDERS: dict[Dimension, Builder] = {
    Dimension.ORIGINATION_YEAR: _years,
    Dimension.DWELLING_TYPE: _dwellings,
    Dimension.UNIT_COUNT: _units,
    Dimension.CURRENT_BALANCE: _balances,
    Dimension.NOTE_RATE: _rates,
    Dimension.ORIGINAL_LTV: _ratios,
    Dimension.STATE: _states,
    Dimension.LOAN_PURPOSE: _purposes,
    Dimension.OCCUPANCY: _occupancies,
    Dimension.ORIGINAL_TERM: _original_terms,
    Dimension.REMAINING_TERM: _remaining_terms,
    Dimension.CREDIT_SCORE: _scores,
    Dimension.ORIGINAL_BALANCE: _original_balances,
    Dimension.DOCUMENTATION: _documentations,
    Dimension.PROPERTY_TYPE: _properties,
    Dimension.ZIP: _zips,
    Dimension.LOAN_TYPE: _uncoded(lambda loan: loan.score, ("Fixed Rate", "Balloon", "Graduated Payment")),
    Dimension.SERVICER: _uncoded(lambda loan: loan.zip, ("Birchmere Home Loans", "Dunmore Servicing Co.")),
    Dimension.LIEN: _uncoded(lambda loan: loan.score // 7, ("First Lien", "Second Lien")),
    Dimension.OTHER: _margins,
}
