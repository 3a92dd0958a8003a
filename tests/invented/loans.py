"""Invented mortgage loans: whole pools of single loans, from which every figure of a filing is computed.

Because every figure comes from the same loans, the tables tie out and agree with the prose without further care. All
balances are whole dollars but one, so that the rows of each table, rounded, sum to the rounded balance of the pool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

import msgspec

STATE_CODES = {
    "Alabama": "AL", "Alaska": "AK", "Arizona": "AZ", "Arkansas": "AR", "California": "CA", "Colorado": "CO",
    "Connecticut": "CT", "Delaware": "DE", "District of Columbia": "DC", "Florida": "FL", "Georgia": "GA",
    "Hawaii": "HI", "Idaho": "ID", "Illinois": "IL", "Indiana": "IN", "Iowa": "IA", "Kansas": "KS",
    "Kentucky": "KY", "Louisiana": "LA", "Maine": "ME", "Maryland": "MD", "Massachusetts": "MA", "Michigan": "MI",
    "Minnesota": "MN", "Mississippi": "MS", "Missouri": "MO", "Montana": "MT", "Nebraska": "NE", "Nevada": "NV",
    "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY", "North Carolina": "NC",
    "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK", "Oregon": "OR", "Pennsylvania": "PA",
    "Rhode Island": "RI", "South Carolina": "SC", "South Dakota": "SD", "Tennessee": "TN", "Texas": "TX",
    "Utah": "UT", "Vermont": "VT", "Virginia": "VA", "Washington": "WA", "West Virginia": "WV", "Wisconsin": "WI",
    "Wyoming": "WY",
}  # fmt: skip
DWELLINGS = (
    "detached_house", "townhouse", "condominium_low_rise", "condominium_high_rise", "cooperative", "multi_family",
    "planned_unit_development", "manufactured_housing",
)  # fmt: skip


class Loan(msgspec.Struct, frozen=True, kw_only=True):
    """One mortgage loan, as of the cut-off date."""

    balance: Decimal
    original_balance: int
    rate: Decimal
    net_rate: Decimal
    ltv: Decimal
    """Loan-to-value ratio at origination, the pledged additional collateral taken into account."""
    bare_ltv: Decimal
    """The same without it; equal where nothing was pledged."""
    term: int
    """Original term in months."""
    age: int
    """Months from origination to the cut-off date."""
    originated: date
    maturity: date
    dwelling: str
    units: int
    state: str
    zip: int
    primary: bool
    documented: bool
    streamlined: bool
    purpose: str
    occupancy: str
    score: int


def random_loans(rng: Random, count: int, cut_off: date) -> tuple[Loan, ...]:
    """Invent a pool of `count` mortgage loans."""
    smallest, largest = rng.choice(((50_000, 400_000), (200_000, 1_000_000), (300_000, 1_000_000)))
    base = Decimal(rng.randrange(40, 76)) / 8
    rates = [base + Decimal(step) / 8 for step in range(rng.randint(2, 12))]
    states = rng.sample(sorted(STATE_CODES), rng.randint(1, min(len(STATE_CODES), count // 2)))
    dwellings = ["detached_house", *rng.sample(DWELLINGS[1:], rng.randint(0, 5))]
    top_ltv = rng.choice((80, 90, 95, 95, 100))
    longest_age = rng.choice((2, 3, 11, 30))
    terms = rng.choice(((360,) * 9 + (240, 300, 348), (180,) * 9 + (120, 150), (228, 300, 360)))
    pledged = rng.choice((0, 0, 1, 5))
    loans = []
    for at in range(count):
        original = _amount(rng, smallest, largest)
        age = rng.randint(0, longest_age)
        term = rng.choice(terms)
        rate = rng.choice(rates)
        ltv = _ltv(rng, top_ltv)
        dwelling = "detached_house" if rng.random() < 0.6 else rng.choice(dwellings)
        loans.append(
            Loan(
                balance=Decimal(original - rng.randint(0, age * 40)),
                original_balance=original,
                rate=rate,
                net_rate=rate - rng.choice((Decimal("0.25"), Decimal("0.375"))),
                ltv=ltv,
                bare_ltv=min(Decimal(100), ltv + rng.randint(5, 20)) if at < pledged else ltv,
                term=term,
                age=age,
                originated=add_months(cut_off, -age),
                maturity=add_months(cut_off, term - age),
                dwelling=dwelling,
                units=rng.randint(2, 4) if dwelling == "multi_family" else 1,
                state=states[int(len(states) * rng.random() ** 2)],
                zip=at if rng.random() < 0.97 else 0,
                primary=(primary := rng.random() < 0.96),
                documented=rng.random() < 0.97,
                streamlined=rng.random() < 0.6,
                purpose=rng.choice(("purchase", "rate_term_refinance", "cash_out_refinance")),
                occupancy="primary_residence" if primary else rng.choice(("second_home", "investment_property")),
                score=min(830, max(560, int(rng.gauss(725, 45)))),
            )
        )
    return _with_cents(rng, loans)


def _amount(rng: Random, smallest: int, largest: int) -> int:
    """Draw an original balance, the smaller ones more often, some of them round."""
    amount = smallest + int((largest - smallest) * rng.betavariate(1.6, 3.2))
    return largest if rng.random() < 0.01 else amount if rng.random() < 0.8 else amount // 1000 * 1000


def _ltv(rng: Random, top: int) -> Decimal:
    """Draw a loan-to-value ratio with two decimals, few of them over 80."""
    if rng.random() < 0.08:
        return Decimal(rng.randint(3000, top * 100)) / 100
    return Decimal(rng.randint(3000, min(top, 80) * 100)) / 100


def _with_cents(rng: Random, loans: list[Loan]) -> tuple[Loan, ...]:
    """Give one loan cents, away from the round figures at which bands end."""
    at = next((at for at, loan in enumerate(loans) if int(loan.balance) % 1000 not in (0, 999)), 0)
    cents = Decimal(rng.randint(-49, 49)) / 100
    loans[at] = msgspec.structs.replace(loans[at], balance=loans[at].balance + cents)
    return tuple(loans)


def add_months(day: date, months: int) -> date:
    """Move the first of a month by some months."""
    month = day.year * 12 + day.month - 1 + months
    return date(month // 12, month % 12 + 1, 1)


def total(loans: Iterable[Loan]) -> Decimal:
    """Sum the balances, with cents."""
    return sum((loan.balance for loan in loans), Decimal("0.00"))


def dollars(amount: Decimal) -> Decimal:
    """Round to whole dollars."""
    return amount.quantize(Decimal(1), ROUND_HALF_UP)


def average(loans: Iterable[Loan], figure: Callable[[Loan], Decimal | int], digits: int) -> Decimal:
    """Average a figure of the loans, weighted by balance, to so many decimals."""
    loans = tuple(loans)
    weighted = sum((loan.balance * figure(loan) for loan in loans), Decimal(0))
    return (weighted / total(loans)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def largest_zip(loans: Iterable[Loan]) -> Decimal:
    """Give the balance of the zip code with the largest one; a zip code lies in one state."""
    sums: dict[tuple[str, int], Decimal] = {}
    for loan in loans:
        place = (loan.state, loan.zip)
        sums[place] = sums.get(place, Decimal(0)) + loan.balance
    return dollars(max(sums.values()))
