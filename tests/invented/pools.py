"""Invented pools: loans, the facts a filing states of them, and their tables."""

from __future__ import annotations

from collections import Counter
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from random import Random

import msgspec

from invented.loans import Loan, average, dollars, largest_zip, random_loans, total
from invented.names import Issuer
from invented.shapes import Shape
from invented.tables import MODEL_STYLE, TWO_COLUMNS, Style, random_style, stratify
from tscc.document.enums import BalanceBasis, Bound, Coverage, GroupField, Operator, ShareSubject
from tscc.document.model import (
    AdditionalCollateral,
    BalanceRange,
    DateRange,
    Group,
    GroupRule,
    LtvOver,
    MortgageInsurance,
    OtherFact,
    Pool,
    Share,
    Tolerance,
    YearRange,
)

replace = msgspec.structs.replace


def make_pools(issuer: Issuer, shape: Shape, rng: Random) -> tuple[Pool, ...]:
    """Invent the pools of a filing: one, or several that divide its loans, with the deal above them if the shape says.

    The stratifications have their ids through the whole document: a second table of a dimension has a number.
    """
    loans = random_loans(rng, shape.loans, issuer.cut_off)
    style = _style(shape, rng)
    if shape.pools == 1:
        return (make_pool(issuer, shape, rng, loans, style),)
    names = [str(at) for at in range(1, shape.pools + 1)] if shape.numbered else ["I", "II", "III"][: shape.pools]
    parts = [tuple(loans[at :: shape.pools]) for at in range(shape.pools)]
    pools = [make_pool(issuer, shape, rng, part, style, name) for name, part in zip(names, parts, strict=True)]
    taken: Counter[str] = Counter()
    pools = [_numbered(pool, taken) for pool in pools]
    return (_deal(issuer, loans), *pools) if shape.deal and not shape.numbered else tuple(pools)


def _numbered(pool: Pool, taken: Counter[str]) -> Pool:
    """Give the tables of a pool their ids, `taken` being those of the pools before."""
    tables = []
    for table in pool.stratifications:
        name = table.dimension.value
        taken[name] += 1
        tables.append(replace(table, id=name if taken[name] == 1 else f"{name}-{taken[name]}"))
    return replace(pool, stratifications=tuple(tables))


def _deal(issuer: Issuer, loans: tuple[Loan, ...]) -> Pool:
    """Make the pool that stands for all: what the lead sentence states."""
    return Pool(
        id="aggregate",
        currency="USD",
        cut_off_date=issuer.cut_off,
        closing_date=issuer.closing,
        loan_count=len(loans),
        balance_usd=total(loans),
        balance_basis=BalanceBasis.SCHEDULED,
        stratifications=(),
    )


def _style(shape: Shape, rng: Random) -> Style:
    """Draw the style of a filing's tables."""
    varied = shape.varied_words or shape.varied_columns
    style = random_style(rng, shape.varied_columns) if varied else MODEL_STYLE
    return replace(style, columns=TWO_COLUMNS) if shape.two_columns else style


def make_pool(
    issuer: Issuer, shape: Shape, rng: Random, loans: tuple[Loan, ...], style: Style, name: str | None = None
) -> Pool:
    """Invent a pool with the facts and tables of a shape; a fact the loans do not bear out is left out.

    The facts of an exhibit are those of its list alone, and so are those of one of several pools, `name`, with a list.
    """
    only_listed = shape.exhibit or (name is not None and bool(shape.listed))
    title = f"{'POOL' if shape.numbered else 'GROUP'} {name}" if name and shape.exhibit else None
    facts = frozenset[str]() if only_listed else shape.facts
    told = facts | shape.listed
    origination = DateRange(min=min(loan.originated for loan in loans), max=issuer.cut_off)
    over = tuple(loan for loan in loans if loan.ltv > 80)
    top_ltv = next(Decimal(edge) for edge in range(50, 105, 5) if all(loan.ltv <= edge for loan in loans))
    zip_balance = largest_zip(loans)
    basis = BalanceBasis.ADJUSTED if shape.description else BalanceBasis.SCHEDULED
    return Pool(
        id=name or "1",
        currency="USD",
        cut_off_date=None if only_listed else issuer.cut_off,
        closing_date=None if only_listed or name else issuer.closing,
        loan_count=len(loans) if "loan_count" in told else None,
        balance_usd=total(loans) if not only_listed or "balance" in shape.listed else None,
        balance_basis=None if only_listed else basis,
        gross_wac_pct=average(loans, lambda loan: loan.rate, 3) if "gross_wac" in told else None,
        net_wac_pct=average(loans, lambda loan: loan.net_rate, 3) if "net_wac" in told else None,
        wa_remaining_term_months=(
            average(loans, lambda loan: loan.term - loan.age, 2) if "remaining_term" in told else None
        ),
        wa_original_term_months=average(loans, lambda loan: loan.term, 2) if "original_term" in told else None,
        wa_age_months=average(loans, lambda loan: loan.age, 2) if "age" in told else None,
        wa_original_ltv_pct=average(loans, lambda loan: loan.ltv, 1) if "wa_ltv" in told else None,
        wa_credit_score=average(loans, lambda loan: loan.score, 0) if "wa_credit_score" in told else None,
        original_term_years=_years(loans) if "original_term_years" in facts else None,
        origination_date=origination if "origination_date" in facts else None,
        latest_maturity_date=max(loan.maturity for loan in loans) if "latest_maturity" in facts else None,
        original_balance_usd=_original_balances(loans) if "original_balance" in facts else None,
        max_original_ltv_pct=top_ltv if "max_ltv" in facts else None,
        original_ltv_over=(
            (LtvOver(threshold_pct=Decimal(80), balance_usd=dollars(total(over))),)
            if over and "ltv_over" in facts
            else ()
        ),
        max_zip_balance_usd=zip_balance if "zip" in facts and zip_balance * 10 < total(loans) else None,
        mortgage_insurance=(
            MortgageInsurance(original_ltv_over_pct=Decimal(80), coverage=Coverage.ALL)
            if over and "insurance" in facts
            else None
        ),
        shares=(*_shares(loans, facts), *(() if only_listed else _other_shares(loans, shape.shares))),
        additional_collateral=_collateral(loans) if "collateral" in facts else None,
        groups=_groups(loans, rng) if "groups" in facts else (),
        tolerances=(
            (Tolerance(fact="gross_wac_pct", plus_minus=Decimal(5), unit="bps"),)
            if shape.tolerances and "gross_wac" in shape.listed
            else ()
        ),
        other_facts=_other_facts(loans) if shape.other_facts and shape.listed else (),
        stratifications=tuple(stratify(dimension, loans, rng, style, title) for dimension in shape.tables),
    )


def _other_facts(loans: tuple[Loan, ...]) -> tuple[OtherFact, ...]:
    """Facts of a list that have no key of their own; one that the tables can contradict, two that nothing can."""
    largest = max(loan.original_balance for loan in loans)
    return (
        OtherFact(label="Largest Loan Size", value=f"{largest:.0f}", unit="usd"),
        OtherFact(label="Cash Out Refinance", value="23.5", unit="pct"),
        OtherFact(label="Delinquency", value="N/A"),
    )


def _years(loans: tuple[Loan, ...]) -> YearRange | None:
    """Give the limits of the original terms in whole years, None where they are one."""
    low, high = min(loan.term for loan in loans) // 12, -(-max(loan.term for loan in loans) // 12)
    return YearRange(min=low, max=high) if low < high else None


def _original_balances(loans: tuple[Loan, ...]) -> BalanceRange:
    balances = [loan.original_balance for loan in loans]
    return BalanceRange(min=Decimal(min(balances)), max=Decimal(max(balances)))


def _shares(loans: tuple[Loan, ...], facts: frozenset[str]) -> tuple[Share, ...]:
    """Make shares as bounds in whole percent; the two of documentation are complements."""
    primary = _floor_pct(loans, [loan for loan in loans if loan.primary])
    documented = _floor_pct(loans, [loan for loan in loans if loan.documented])
    streamlined = _floor_pct(loans, [loan for loan in loans if loan.streamlined])
    shares = []
    if "primary_residence" in facts:
        shares.append(Share(subject=ShareSubject.PRIMARY_RESIDENCE, bound=Bound.AT_LEAST, pct=primary))
    if "documentation" in facts:
        subject = ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION
        shares.append(Share(subject=subject, bound=Bound.AT_LEAST, pct=documented))
        subject = ShareSubject.NO_INCOME_VERIFICATION
        shares.append(Share(subject=subject, bound=Bound.AT_MOST, pct=100 - documented))
    if "streamlined" in facts:
        subject = ShareSubject.ALTERNATIVE_OR_STREAMLINED_REFINANCE
        shares.append(Share(subject=subject, bound=Bound.AT_MOST, pct=min(Decimal(100), streamlined + 1)))
    return tuple(shares)


def _other_shares(loans: tuple[Loan, ...], names: frozenset[str]) -> tuple[Share, ...]:
    """Make shares of occupancy and purpose to two decimals, as figures or about so much."""
    shares = []
    for name in sorted(names):
        members = [loan for loan in loans if name in (loan.occupancy, loan.purpose)]
        pct = (100 * total(members) / total(loans)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        bound = Bound.APPROXIMATELY if name in ("purchase", "second_home") else Bound.EXACTLY
        shares.append(Share(subject=ShareSubject(name), bound=bound, pct=pct))
    return tuple(shares)


def _floor_pct(loans: tuple[Loan, ...], members: list[Loan]) -> Decimal:
    return (100 * total(members) / total(loans)).quantize(Decimal(1), ROUND_FLOOR)


def _collateral(loans: tuple[Loan, ...]) -> AdditionalCollateral | None:
    pledged = tuple(loan for loan in loans if loan.bare_ltv != loan.ltv)
    if not pledged:
        return None
    return AdditionalCollateral(
        loan_count=len(pledged),
        balance_usd=dollars(total(pledged)),
        wa_ltv_with_pct=average(pledged, lambda loan: loan.ltv, 1),
        wa_ltv_without_pct=average(pledged, lambda loan: loan.bare_ltv, 1),
    )


def _groups(loans: tuple[Loan, ...], rng: Random) -> tuple[Group, ...]:
    """Divide the loans into discount and premium loans at a net rate, where both have members."""
    rates = sorted({loan.net_rate for loan in loans})
    if len(rates) < 2:
        return ()
    cut = rng.choice(rates[1:]).quantize(Decimal("0.001"))
    return (
        _group("discount", Operator.LT, cut, tuple(loan for loan in loans if loan.net_rate < cut)),
        _group("premium", Operator.GE, cut, tuple(loan for loan in loans if loan.net_rate >= cut)),
    )


def _group(name: str, operator: Operator, cut: Decimal, members: tuple[Loan, ...]) -> Group:
    return Group(
        id=name,
        rule=GroupRule(field=GroupField.NET_RATE_PCT, op=operator, value=cut),
        balance_usd=dollars(total(members)),
        gross_wac_pct=average(members, lambda loan: loan.rate, 3),
        wa_remaining_term_months=average(members, lambda loan: loan.term - loan.age, 2),
    )
