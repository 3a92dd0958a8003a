"""Strata of invented loans: the loans divided by one of the seven dimensions, each part with its label."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from random import Random

import msgspec
from msgspec import UNSET, UnsetType

from invented.loans import STATE_CODES, Loan, dollars
from tscc.model import Band
from tscc.words import Dimension

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


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of the bands of one filing; the defaults are the model filing's."""

    between: str | None = None
    """What stands between the edges of a band; the model filing has ` through ` and ` - `."""
    below: str | None = None
    """What stands behind the edge of a band open below; the model filing has ` and under` and ` and below`."""
    above: str = " and over"

    def dollars(self, band: Band) -> str:
        """Write a band of dollars, as `$150,000 through $199,999`."""
        return self._write(band, "$", "", self.between or " through ", self.below or " and under")

    def percents(self, band: Band) -> str:
        """Write a band of percents, as `6.001% - 6.500%`."""
        return self._write(band, "", "%", self.between or " - ", self.below or " and below")

    def plain(self, band: Band) -> str:
        """Write a band of plain numbers, as `121 - 180`."""
        return self._write(band, "", "", self.between or " - ", self.below or " and below")

    def _write(self, band: Band, before: str, after: str, between: str, below: str) -> str:
        lower = None if band.lower is None else f"{before}{band.lower:,}{after}"
        upper = None if band.upper is None else f"{before}{band.upper:,}{after}"
        if lower is None:
            return f"{upper}{below}"
        return f"{lower}{self.above}" if upper is None else f"{lower}{between}{upper}"


class Stratum(msgspec.Struct, frozen=True, kw_only=True):
    """The loans of one row of a table."""

    label: str
    members: tuple[Loan, ...]
    code: str | UnsetType = UNSET
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
    """Make bands of whole dollars, open below and above or closed, as `$150,000 through $199,999`."""
    step = rng.choice((25_000, 50_000, 50_000, 100_000))
    values = [int(dollars(loan.balance)) for loan in loans]
    low, high = min(values) // step * step, max(values) // step * step
    edges = [low, *(edge for edge in range(low + step, high + 1, step) if rng.random() < 0.9), high + step]
    open_below, open_above = rng.random() < 0.8, rng.random() < 0.6
    rows = []
    for lower, upper, members in _filled([Decimal(edge) for edge in edges], loans, lambda loan: dollars(loan.balance)):
        first, last = not rows, upper == edges[-1]
        band = _band(lower, upper - 1, open_below and first, open_above and last and not (open_below and first))
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
    rows = []
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
    bands = []
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
    bands = []
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


BUILDERS: dict[Dimension, Callable[[tuple[Loan, ...], Random, Words], list[Stratum]]] = {
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
}
