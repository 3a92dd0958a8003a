"""The prose of an invented filing: sentences that state the facts of a pool, in the forms of the model filing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random

import msgspec

from invented.names import Issuer
from invented.shapes import Shape
from tscc.model import NarrativeBlock, Pool, Share
from tscc.words import BlockKind, Bound, ShareSubject

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one filing where several mean the same; the defaults are the model filing's."""

    loans: str = "mortgage loans"
    loan: str = "mortgage loan"
    at_least: str = "not less than"
    over: str = "in excess of"
    rate: str = "interest rate"

    @property
    def start(self) -> str:
        """The loans at the start of a sentence."""
        return self.loans[0].upper() + self.loans[1:]


MODEL_VOICE = Voice()


def random_voice(rng: Random) -> Voice:
    """Draw a voice."""
    capital = rng.random() < 0.5
    return Voice(
        loans="Mortgage Loans" if capital else "mortgage loans",
        loan="Mortgage Loan" if capital else "mortgage loan",
        at_least=rng.choice(("not less than", "at least")),
        over=rng.choice(("in excess of", "greater than")),
        rate=rng.choice(("interest rate", "note rate")),
    )


def write_narrative(issuer: Issuer, pool: Pool, shape: Shape, voice: Voice) -> tuple[NarrativeBlock, ...]:
    """Write the blocks of the item: announcement, lead, facts by theme, lists, groups, and the notice of the tables."""
    blocks = [_paragraph(_announcement(issuer, shape)), _paragraph(_lead(issuer, pool, shape, voice))]
    writers: tuple[Callable[[Pool, Voice, Issuer], list[str]], ...] = (_size, _limits, _documentation)
    rng = Random(shape.seed)  # noqa: S311
    for write in writers:
        sentences = write(pool, voice, issuer)
        if shape.shuffled and write is not _documentation:
            rng.shuffle(sentences)
        if sentences:
            blocks.append(_paragraph(" ".join(sentences)))
    blocks += _insurance(pool, voice)
    sentences = _groups(pool, voice)
    if sentences:
        blocks.append(_paragraph(" ".join(sentences)))
    if "tables_notice" in shape.facts:
        text = f"The following tables set forth information regarding the {voice.loans} as of {_cut(pool)}."
        blocks.append(_paragraph(text))
    return tuple(blocks)


def _paragraph(text: str) -> NarrativeBlock:
    return NarrativeBlock(kind=BlockKind.PARAGRAPH, text=text)


def _announcement(issuer: Issuer, shape: Shape) -> str:
    text = (
        f'The following are Collateral Term Sheets prepared by {issuer.name} ("{issuer.short}") in connection with the '
        f"offering of its {issuer.security}, Series {issuer.series}."
    )
    if not shape.extra_sentences:
        return text
    return f"{text} The final prospectus for that series will take the place of everything said in these sheets."


def _lead(issuer: Issuer, pool: Pool, shape: Shape, voice: Voice) -> str:
    day = _cut(pool)
    text = (
        f"On {written(pool.closing_date)}, {issuer.short} is to transfer to the Trustee {voice.loans} with an "
        "aggregate scheduled principal balance outstanding (after deducting principal payments due on or before "
        f"{day}) as of {day} of {money(pool.balance_usd)}."
    )
    if not shape.extra_sentences:
        return text
    return f"{text} What is said below is said of all {voice.loans} that are expected to be in the pool."


def _size(pool: Pool, voice: Voice, issuer: Issuer) -> list[str]:
    """Count, rate, terms and origination."""
    day, loans = _cut(pool), voice.loans
    out = []
    if pool.loan_count is not None:
        out.append(f"The total number of {loans} as of {day} was {pool.loan_count:,}.")
    if pool.gross_wac_pct is not None:
        out.append(
            f"The weighted average {voice.rate} on the {loans} (before deduction of the servicing fee) as of {day} was "
            f"{pool.gross_wac_pct}%."
        )
    if pool.wa_remaining_term_months is not None:
        out.append(
            f"The weighted average remaining term to stated maturity of the {loans} as of {day} was "
            f"{pool.wa_remaining_term_months} months."
        )
    if pool.original_term_years is not None:
        years = pool.original_term_years
        out.append(f"All {loans} have original maturities of at least {years.min} but no more than {years.max} years.")
    if pool.origination_date is not None:
        window = pool.origination_date
        out.append(
            f"None of the {loans} were originated prior to {written(window.min)} or after {written(window.max)}."
        )
    if pool.wa_original_term_months is not None:
        out.append(
            f"The weighted average original term to stated maturity of the {loans} as of {day} was "
            f"{pool.wa_original_term_months} months."
        )
    return out


def _limits(pool: Pool, voice: Voice, issuer: Issuer) -> list[str]:
    """Maturity, balances, loan-to-value ratios, the largest zip code and occupancy."""
    day, loans = _cut(pool), voice.loans
    out = []
    if pool.latest_maturity_date is not None:
        out.append(f"None of the {loans} has a scheduled maturity later than {written(pool.latest_maturity_date)}.")
    if pool.original_balance_usd is not None:
        limits = pool.original_balance_usd
        out.append(
            f"Each {voice.loan} had an original principal balance of {voice.at_least} {money(limits.min)} nor more "
            f"than {money(limits.max)}."
            if voice.at_least == "not less than"
            else f"Each {voice.loan} had an original principal balance of {voice.at_least} {money(limits.min)} but no "
            f"more than {money(limits.max)}."
        )
    out += _ratios(pool, voice)
    if pool.wa_original_ltv_pct is not None:
        out.append(
            f"The weighted average loan-to-value ratio at origination of the {loans} as of {day} was "
            f"{pool.wa_original_ltv_pct}%."
        )
    if pool.max_zip_balance_usd is not None:
        out.append(
            f"No more than {money(pool.max_zip_balance_usd)} of the {loans} are secured by mortgaged properties "
            f"located in any one zip code."
        )
    for share in _shares(pool, ShareSubject.PRIMARY_RESIDENCE):
        out.append(
            f"{_bound(share)} of the {loans} are secured by mortgaged properties determined by {issuer.bank} to be "
            f"the primary residence of the borrower."
        )
    return out


def _ratios(pool: Pool, voice: Voice) -> list[str]:
    """Loan-to-value ratios over a threshold, and the largest."""
    limit = pool.max_original_ltv_pct
    for over in pool.original_ltv_over:
        text = (
            f"{voice.start} having an aggregate scheduled principal balance of {money(over.balance_usd)} as of "
            f"{_cut(pool)} had loan-to-value ratios at origination {voice.over} {over.threshold_pct}%"
        )
        if limit is None:
            return [f"{text}."]
        return [f"{text}, but no {voice.loans} had loan-to-value ratios {voice.over} {limit}%."]
    return [f"No {voice.loans} had loan-to-value ratios at origination {voice.over} {limit}%."] if limit else []


def _documentation(pool: Pool, voice: Voice, issuer: Issuer) -> list[str]:
    """Shares of the pool by how its loans were underwritten."""
    loans = voice.loans
    ways = {
        ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION: (
            "using loan underwriting policies which require, among other things, proof of income and employment, or "
            f"are refinanced {loans} originated using alternative or streamlined underwriting policies"
        ),
        ShareSubject.NO_INCOME_VERIFICATION: (
            "using a loan underwriting policy which may require proof of assets, but does not require verification of "
            "income"
        ),
    }
    out = []
    for subject, words in ways.items():
        for share in _shares(pool, subject):
            out.append(f"{_bound(share)} of the {loans} will be {loans} originated {words}.")
    for share in _shares(pool, ShareSubject.ALTERNATIVE_OR_STREAMLINED_REFINANCE):
        out.append(
            f"{_bound(share)} of the {loans} will be refinanced {loans} originated using alternative or streamlined "
            "underwriting policies."
        )
    return out


def _insurance(pool: Pool, voice: Voice) -> list[NarrativeBlock]:
    """Mortgage insurance, and the list of what is said of loans with additional collateral."""
    loans = voice.loans
    text = []
    if pool.mortgage_insurance is not None:
        text.append(
            f"All of the {loans} which had loan-to-value ratios greater than "
            f"{pool.mortgage_insurance.original_ltv_over_pct}% at origination had primary mortgage insurance as of "
            "such date."
        )
    if pool.additional_collateral is None:
        return [_paragraph(" ".join(text))] if text else []
    text.append(f"In the case of the {loans} for which additional collateral was pledged, taken as a group:")
    group = pool.additional_collateral
    items = (
        f"the number of such {loans} is {group.loan_count};",
        f"such {loans} have an aggregate scheduled principal balance of {money(group.balance_usd)};",
        f"the weighted average loan-to-value ratio of such {loans}, taking into account the loanable value of the "
        f"pledged additional collateral, is {group.wa_ltv_with_pct}%; and",
        f"the weighted average loan-to-value ratio of such {loans}, without taking into account the loanable value of "
        f"the pledged additional collateral, is {group.wa_ltv_without_pct}%.",
    )
    list_items = [
        NarrativeBlock(kind=BlockKind.LIST_ITEM, label=f"{number}.", text=item) for number, item in enumerate(items, 1)
    ]
    return [_paragraph(" ".join(text)), *list_items]


def _groups(pool: Pool, voice: Voice) -> list[str]:
    """Discount and premium loans: what puts a loan into either, and their figures in pairs."""
    if len(pool.groups) != 2:
        return []
    low, high = pool.groups
    if low.rule is None or high.rule is None:
        return []
    of = "of the discount loans and the premium loans"
    return [
        f"Discount loans will consist of {voice.loans} with net loan rates less than {low.rule.value}%.",
        f"Premium loans will consist of {voice.loans} with net loan rates greater than or equal to {high.rule.value}%.",
        f"The aggregate scheduled principal balances outstanding as of the cut-off date {of} were "
        f"{money(low.balance_usd)} and {money(high.balance_usd)}, respectively.",
        f"The weighted average {voice.rate}s {of}, as of the cut-off date, were {low.gross_wac_pct}% and "
        f"{high.gross_wac_pct}%, respectively.",
        f"The weighted average remaining terms to stated maturity {of}, as of the cut-off date, were "
        f"{low.wa_remaining_term_months} months and {high.wa_remaining_term_months}, respectively.",
    ]


def _shares(pool: Pool, subject: ShareSubject) -> list[Share]:
    return [share for share in pool.shares if share.subject is subject]


def _bound(share: Share) -> str:
    return ("At least" if share.bound is Bound.AT_LEAST else "No more than") + f" {share.pct}%"


def _cut(pool: Pool) -> str:
    return written(pool.cut_off_date)


def written(day: date | None) -> str:
    """Write a date in words, as `May 1, 2002`."""
    if day is None:
        raise ValueError("an invented filing has all dates")
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def money(amount: Decimal | None) -> str:
    """Write dollars, as `$52,549`."""
    return f"${amount:,}"
