"""Statements: which sentence states what, in several wordings of each form, and which sentences must state nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest
from small import at, compiled, layout_codes, telling

from tscc.syntax import nodes
from tscc.syntax.nodes import Written


def stated(prose: str, among: Sequence[str] = ()) -> str:
    """What the last sentence of a paragraph states in short: kind, figures and words of each; `-` for nothing.

    The paragraph is alone in its filing, or among others, which are then compiled once for all their tests.
    """
    return _stated_by((*among,) or (prose,))[" ".join(prose.split())]


@cache
def _stated_by(paragraphs: tuple[str, ...]) -> dict[str, str]:
    """What the last sentence of each paragraph of a filing states, by the words of the paragraph."""
    found = compiled(telling("\n".join(paragraphs)))
    assert found.syntax is not None
    return {
        at(found, block.span): " || ".join(
            " | ".join([type(each).__name__, *_words(each)]) for each in block.sentences[-1].statements
        )
        or "-"
        for block in found.syntax.items[0].blocks
        if isinstance(block, nodes.Paragraph | nodes.ListItem)
    }


def _words(value: object) -> list[str]:
    match value:
        case Written():
            return [value.text]
        case str():
            return [value]
        case nodes.Limits():
            ends = [end.text if end else "-" for end in (value.lower, value.upper)]
            return [*ends, *([value.unit] if value.unit else [])]
        case nodes.Node():
            return [
                word
                for field in value.__struct_fields__
                if field not in ("span", "term", "loans", "called")
                for word in _words(getattr(value, field))
                if (field, word) != ("bound", "exactly")
            ]
        case tuple():
            return [word for part in value for word in _words(part)]
        case _:
            return []


WRITTEN = [
    (
        "The mortgage loans had loan-to-value ratios at origination ranging from 10.00% to 95.00%.",
        "OtherRange | loan-to-value ratios at origination | 10.00% | 95.00% | PERCENT",
    ),
    (
        "At origination, 5.00% of the mortgage loans are located in Utah.",
        "OtherFigure | Utah | 5.00% | PERCENT",
    ),
    (
        "Each mortgage loan had a mortgage rate of not less than 5.250% per annum nor more than 7.500% per annum.",
        "OtherRange | mortgage rate | 5.250% | 7.500% | PERCENT",
    ),
    (
        "The mortgage loans had remaining terms of at least 300 months but no more than 359 months.",
        "OtherRange | remaining terms | 300 | 359 | MONTHS",
    ),
    (
        "Alder Creek will transfer to the trustee on May 30, 2002 mortgage loans evidencing in the aggregate an Adjusted "
        "Balance as of May 1, 2002 of $3,500,500.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "As of May 1, 2002, the statistical cut-off date, the mortgage loans had a principal balance of $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    ("The scheduled balance of the mortgage loans is $3,500,500.", "PoolBalance | $3,500,500"),
    ("Set forth below is certain information on the mortgage loans as of May 1, 2002.", "Notice | May 1, 2002"),
    ("Set forth below is a description of the mortgage loans as of May 1, 2002.", "Notice | May 1, 2002"),
    ("Certain characteristics of the mortgage loans as of May 1, 2002 are set forth below.", "Notice | May 1, 2002"),
    (
        "The following information tells of the mortgage loans in loan group 1 as of May 1, 2002.",
        "Notice | May 1, 2002",
    ),
    (
        "The mortgage loans had principal balances ranging from $48,000 to $900,000 with an average of $291,708.",
        "OtherRange | principal balances | $48,000 | $900,000 | MONEY || OtherFigure | average principal balances | $291,708 | MONEY",
    ),
    (
        "The interest rates of the mortgage loans range from 5.25% to 7.50% and have a weighted average of 6.10%.",
        "OtherRange | interest rates | 5.25% | 7.50% | PERCENT || WeightedAverage | RATE | 6.10%",
    ),
    (
        "The mortgage loans have remaining terms ranging from 300 months to 360 months, with a weighted average of 352 months.",
        "OtherRange | remaining terms | 300 | 360 | MONTHS || WeightedAverage | REMAINING_TERM | 352",
    ),
    (
        "The credit scores of the mortgage loans ranged from 620 to 815.",
        "OtherRange | credit scores | 620 | 815 | NUMBER",
    ),
    (
        "The pool, as of May 1, 2002, had an aggregate principal balance of $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    ("The weighted average rate of the mortgage pool was 6.10%.", "WeightedAverage | RATE | 6.10%"),
    ("The number of mortgage loans in the pool is 12.", "LoanCount | 12"),
    ("The pool comprised 12 fixed-rate mortgage loans.", "LoanCount | 12"),
    ("The mortgage pool has 12 loans.", "LoanCount | 12"),
    (
        "On May 30, 2002 the depositor will sell 12 mortgage loans to the trustee.",
        "Transfer | May 30, 2002 || LoanCount | 12",
    ),
    (
        "On May 30, 2002, Alder Creek will sell to the trustee 12 mortgage loans with a principal balance of $3,500,500.",
        "Transfer | May 30, 2002 || LoanCount | 12 || PoolBalance | $3,500,500",
    ),
    (
        "The closing date is May 30, 2002, and the cut-off date is May 1, 2002.",
        "NamedDate | closing_date | May 30, 2002 || NamedDate | cut_off_date | May 1, 2002",
    ),
    (
        "The weighted average credit score of the mortgage loans is 712, and the average principal balance is $291,708.",
        "WeightedAverage | CREDIT_SCORE | 712 || OtherFigure | average principal balance | $291,708 | MONEY",
    ),
    ("None of the mortgage loans was 30 days or more delinquent.", "Notice"),
    ("As of the cut-off date, no mortgage loan was more than 30 days past due.", "Notice"),
    (
        "The average principal balance of the mortgage loans was $291,708.",
        "OtherFigure | average principal balance | $291,708 | MONEY",
    ),
    (
        "As of the cut-off date, the average current mortgage loan principal balance is expected to be approximately $291,708.",
        "OtherFigure | average current mortgage loan principal balance | $291,708 | approximately | MONEY",
    ),
    (
        "The average balance of the mortgage loans is $291,708.",
        "OtherFigure | average balance | $291,708 | MONEY",
    ),
    (
        "The average original principal balance of the mortgage loans was $301,000.",
        "OtherFigure | average original principal balance | $301,000 | MONEY",
    ),
    (
        "The weighted average gross margin of the mortgage loans was approximately 2.250%.",
        "OtherFigure | weighted average gross margin | 2.250% | approximately | PERCENT",
    ),
    (
        "The weighted average number of months to the next adjustment date of the mortgage loans is 35 months.",
        "OtherFigure | weighted average number of months to the next adjustment date | 35 | MONTHS",
    ),
    (
        "The weighted average combined loan-to-value ratio at origination of the mortgage loans was 62.9%.",
        "OtherFigure | weighted average combined loan-to-value ratio at origination | 62.9% | PERCENT",
    ),
    (
        "The weighted average current mortgage rate of the mortgage loans (as so adjusted) is 5.452% per annum.",
        "WeightedAverage | RATE | 5.452%",
    ),
    (
        "The weighted average FICO credit score of the mortgage loans for which a credit score was available was 735.",
        "WeightedAverage | CREDIT_SCORE | 735",
    ),
    (
        "No more than approximately 0.80% of the mortgage loans will be secured by properties in any one five-digit postal "
        "zip code.",
        "Share | 0.80% | at_most | ONE_ZIP_CODE",
    ),
    (
        "The mortgage rates of the mortgage loans ranged from 5.125% to 7.875%.",
        "OtherRange | mortgage rates | 5.125% | 7.875% | PERCENT",
    ),
    (
        "The mortgage loans will be transferred to the trustee on May 30, 2002 and had as of May 1, 2002 an aggregate "
        "scheduled principal balance of $3,500,500.25.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500.25",
    ),
    (
        "The number of mortgage loans and the aggregate principal balance thereof were 412 and $3,500,500, respectively.",
        "LoanCount | 412 || PoolBalance | $3,500,500",
    ),
    ("The cut-off date is May 1, 2002.", "NamedDate | cut_off_date | May 1, 2002"),
    ("The cut-off date for the mortgage loans was May 1, 2002.", "NamedDate | cut_off_date | May 1, 2002"),
    ("The closing date is expected to be May 30, 2002.", "NamedDate | closing_date | May 30, 2002"),
    ("The settlement date will be on or about May 30, 2002.", "NamedDate | closing_date | May 30, 2002"),
    (
        "The mortgage loans had a principal balance, after deducting payments of principal due during the month of the "
        "cut-off date, of $3,500,500.",
        "PoolBalance | $3,500,500",
    ),
    # transfer: closing date, deducted through, as of, balance
    (
        "On May 30, 2002, the sponsor will sell to the trustee mortgage loans with an aggregate scheduled principal "
        "balance outstanding (after deducting principal payments due on or before May 1, 2002) as of May 1, 2002 of "
        "$3,500,500.25.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | May 1, 2002 | $3,500,500.25",
    ),
    (
        "On May 30, 2002 Alder Creek is to convey mortgage loans having an aggregate adjusted principal balance as of "
        "May 1, 2002 of $3,500,500.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "On May 30, 2002 Alder Creek transferred to a trust mortgage loans with a principal balance of $3,500,500 "
        "as of "
        "May 1, 2002.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    # pool_balance
    ("The mortgage loans have an aggregate principal balance of $3,500,500.", "PoolBalance | $3,500,500"),
    (
        "The mortgage loans had an unpaid principal balance as of May 1, 2002 of $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "The aggregate balance of the mortgage loans as of May 1, 2002 was $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "The total principal balance as of May 1, 2002 of the mortgage loans is $ 3,500,500.",
        "PoolBalance | May 1, 2002 | $ 3,500,500",
    ),
    # loan_count
    ("The total number of mortgage loans as of May 1, 2002 was 12.", "LoanCount | May 1, 2002 | 12"),
    ("The number of mortgage loans is expected to be 1,412.", "LoanCount | 1,412"),
    ("The aggregate number of the mortgage loans at May 1, 2002 will be 1,412.", "LoanCount | May 1, 2002 | 1,412"),
    # weighted_average
    (
        "The weighted average interest rate on the mortgage loans (before deduction of the servicing fee) as of May 1, "
        "2002 was 6.349%.",
        "WeightedAverage | May 1, 2002 | RATE | BEFORE_FEE | 6.349%",
    ),
    (
        "The weighted average mortgage rate of the mortgage loans is 6.349 percent.",
        "WeightedAverage | RATE | 6.349 percent",
    ),
    (
        "The weighted average note rate as of May 1, 2002 of the mortgage loans was 6.349%.",
        "WeightedAverage | May 1, 2002 | RATE | 6.349%",
    ),
    (
        "The weighted average note rate of the mortgage loans (net of the servicing fee) was 6.099%.",
        "WeightedAverage | RATE | AFTER_FEE | 6.099%",
    ),
    ("The weighted average net loan rate of the mortgage loans was 6.099%.", "WeightedAverage | NET_RATE | 6.099%"),
    (
        "The weighted average remaining term to stated maturity of the mortgage loans was 357.41 months.",
        "WeightedAverage | REMAINING_TERM | 357.41",
    ),
    (
        "The weighted average original term to maturity of the mortgage loans was 358.",
        "WeightedAverage | ORIGINAL_TERM | 358",
    ),
    (
        "The weighted average loan-to-value ratio at origination of the mortgage loans was 62.9%.",
        "WeightedAverage | ORIGINAL_LTV | 62.9%",
    ),
    (
        "The weighted average original loan-to-value ratio of the mortgage loans was 62.9%.",
        "WeightedAverage | ORIGINAL_LTV | 62.9%",
    ),
    ("The weighted average seasoning of the mortgage loans was 3 months.", "WeightedAverage | AGE | 3"),
    ("The weighted average FICO score of the mortgage loans was 733.", "WeightedAverage | CREDIT_SCORE | 733"),
    # original_terms
    (
        "All mortgage loans have original maturities of at least 19 but no more than 30 years.",
        "OriginalTerms | 19 | 30 | YEARS",
    ),
    ("All of the mortgage loans have original terms of at least 10 years.", "OriginalTerms | 10 | - | YEARS"),
    (
        "Each mortgage loan has an original term to maturity of not more than 15 years.",
        "OriginalTerms | - | 15 | YEARS",
    ),
    (
        "Each of the mortgage loans has an original term to stated maturity between 180 and 360 months.",
        "OriginalTerms | 180 | 360 | MONTHS",
    ),
    (
        "All mortgage loans had original terms of not less than 10 years and not more than 30 years.",
        "OriginalTerms | 10 | 30 | YEARS",
    ),
    # origination_window
    (
        "None of the mortgage loans were originated prior to June 1, 2001 or after May 1, 2002.",
        "OriginationWindow | June 1, 2001 | May 1, 2002",
    ),
    ("None of the mortgage loans was originated before June 1, 2001.", "OriginationWindow | June 1, 2001 | -"),
    ("No mortgage loan was originated later than May 1, 2002.", "OriginationWindow | - | May 1, 2002"),
    # latest_maturity
    (
        "None of the mortgage loans has a scheduled maturity later than May 1, 2032.",
        "LatestMaturity | May 1, 2032",
    ),
    ("No mortgage loan will have a stated maturity date after May 1, 2032.", "LatestMaturity | May 1, 2032"),
    # original_balances
    (
        "Each mortgage loan had an original principal balance of not less than $48,000 nor more than $900,000.",
        "OriginalBalances | $48,000 | $900,000",
    ),
    (
        "Each of the mortgage loans had an original principal balance between $48,000 and $900,000.",
        "OriginalBalances | $48,000 | $900,000",
    ),
    ("All mortgage loans have original balances of up to $900,000.", "OriginalBalances | - | $900,000"),
    ("All mortgage loans have original principal balances of at least $48,000.", "OriginalBalances | $48,000 | -"),
    # ltv_over, highest_ltv
    (
        "Mortgage loans having an aggregate scheduled principal balance of $505,457 as of May 1, 2002 had "
        "loan-to-value "
        "ratios at origination in excess of 80%, but no mortgage loans had loan-to-value ratios in excess of 95%.",
        "LtvOver | May 1, 2002 | $505,457 | 80% || HighestLtv | 95%",
    ),
    (
        "Mortgage loans with a principal balance of $505,457 have original loan-to-value ratios exceeding 80%.",
        "LtvOver | $505,457 | 80%",
    ),
    ("No mortgage loans had loan-to-value ratios in excess of 95%.", "HighestLtv | 95%"),
    ("None of the mortgage loans had an original loan-to-value ratio greater than 90%.", "HighestLtv | 90%"),
    # share
    (
        "At least 97% of the mortgage loans are secured by the primary residence of the borrower.",
        "Share | 97% | at_least | PRIMARY_RESIDENCE",
    ),
    ("No more than 3% of the mortgage loans are secured by second homes.", "Share | 3% | at_most | SECOND_HOME"),
    (
        "Approximately 4.5% of the mortgage loans are secured by investment properties.",
        "Share | 4.5% | approximately | INVESTMENT_PROPERTY",
    ),
    ("97 percent of the mortgage loans are owner-occupied.", "Share | 97 percent | PRIMARY_RESIDENCE"),
    ("Not more than 12.5% of the mortgage loans were cash-out refinancings.", "Share | 12.5% | at_most | CASH_OUT"),
    (
        "No more than $67,764 of the mortgage loans are secured by properties in any one zip code.",
        "Share | $67,764 | at_most | ONE_ZIP_CODE",
    ),
    (
        "At least 90% of the mortgage loans were made on proof of income, or are refinanced mortgage loans made under "
        "alternative or streamlined policies.",
        "Share | 90% | at_least | PROOF_OF_INCOME | OR_ELSE | REFINANCED | ALTERNATIVE_OR_STREAMLINED",
    ),
    (
        "No more than 3% of the mortgage loans are secured by properties in any single zip code.",
        "Share | 3% | at_most | ONE_ZIP_CODE",
    ),
    (
        "At least 90% of the mortgage loans were made on verification of income.",
        "Share | 90% | at_least | PROOF_OF_INCOME",
    ),
    (
        "No more than 2% of the mortgage loans were made without verification of income.",
        "Share | 2% | at_most | NO_INCOME_VERIFICATION",
    ),
    (
        "No more than 2% of the mortgage loans were made under a policy which does not require verification of income.",
        "Share | 2% | at_most | NO_INCOME_VERIFICATION",
    ),
    # mortgage_insurance
    (
        "All of the mortgage loans which had loan-to-value ratios greater than 80% at origination had primary mortgage "
        "insurance as of such date.",
        "MortgageInsurance | 80%",
    ),
    (
        "All mortgage loans with loan-to-value ratios in excess of 80% have primary mortgage insurance policies.",
        "MortgageInsurance | 80%",
    ),
    # collateral
    ("In the case of the mortgage loans for which additional collateral was pledged:", "CollateralHeading"),
    ("The number of such mortgage loans is 7.", "OfSuch | 7"),
    ("Such loans had a principal balance as of May 1, 2002 of $93,905.", "OfSuch | May 1, 2002 | $93,905"),
    (
        "The weighted average loan-to-value ratio of such mortgage loans, taking into account the loanable value of "
        "the "
        "additional collateral, is 78.5%.",
        "OfSuch | ORIGINAL_LTV | 78.5%",
    ),
    (
        "The weighted average loan-to-value ratio of such mortgage loans, without taking into account the additional "
        "collateral, is 93.6%.",
        "OfSuch | ORIGINAL_LTV | 93.6%",
    ),
    # groups
    (
        "Discount loans will consist of mortgage loans with net loan rates less than 5.500%.",
        "GroupRule | Discount loans | NET_RATE | 5.500% | under",
    ),
    (
        "The premium loans consist of mortgage loans having net rates equal to or greater than 5.5%.",
        "GroupRule | premium loans | NET_RATE | 5.5% | at_least",
    ),
    (
        "Premium loans consist of mortgage loans with interest rates greater than 5.5%.",
        "GroupRule | Premium loans | RATE | 5.5% | over",
    ),
    (
        "The aggregate principal balances outstanding as of the cut-off date of the discount loans and the premium "
        "loans "
        "were $356,618 and $405,645, respectively.",
        "OfGroups | discount loans | premium loans | $356,618 | $405,645",
    ),
    (
        "The principal balances of the low loans, the middle loans and the high loans were $1,000, $2,000 and $3,000, "
        "respectively.",
        "OfGroups | low loans | middle loans | high loans | $1,000 | $2,000 | $3,000",
    ),
    (
        "The weighted average remaining terms of the discount loans and the premium loans, as of May 1, 2002, were "
        "359.00 "
        "months and 357.41, respectively.",
        "OfGroups | May 1, 2002 | discount loans | premium loans | REMAINING_TERM | 359.00 | REMAINING_TERM | 357.41",
    ),
    # more of transfer
    (
        "On May 30, 2002 mortgage loans evidencing in the aggregate an adjusted principal balance of $3,500,500 were "
        "sold to the trustee.",
        "Transfer | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    # pool_size
    ("The mortgage pool consists of 412 mortgage loans.", "LoanCount | 412"),
    (
        "The mortgage pool will consist of approximately 4,657 conventional, fixed-rate, first lien mortgage loans.",
        "LoanCount | 4,657 | approximately",
    ),
    (
        "The trust fund consists of a pool of 412 mortgage loans secured by first liens on houses, with an aggregate "
        "principal balance as of the cut-off date of $3,500,500.25.",
        "LoanCount | 412 || PoolBalance | $3,500,500.25",
    ),
    (
        "The pool will consist of approximately 120 Group I and approximately 60 Group II mortgage loans.",
        "OfGroups | Group I | Group II mortgage loans | 120 | approximately | 60 | approximately",
    ),
    ("As of May 1, 2002, there were 412 mortgage loans in the pool.", "LoanCount | May 1, 2002 | 412"),
    # permitted_variance
    (
        "The aggregate principal balance of the mortgage loans is subject to a permitted variance of plus or minus 5%.",
        "PermittedVariance | 5%",
    ),
    # more of pool_balance and loan_count
    (
        'As of May 1, 2002 (the "Cut-off Date"), the aggregate principal balance of the mortgage loans was $3,500,500.',
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "The aggregate principal balance of the mortgage loans will be approximately $3,500,000, subject to a permitted "
        "variance of plus or minus 5%.",
        "PoolBalance | $3,500,000 | approximately || PermittedVariance | 5%",
    ),
    ("The total number of mortgage loans (as of the cut-off date) is about 412.", "LoanCount | 412 | approximately"),
    # weighted_averages
    (
        "The mortgage loans had a weighted average note rate of 6.350% per annum, a weighted average remaining term to "
        "maturity of 357 months and a weighted average credit score of 733.",
        "WeightedAverage | RATE | 6.350% || WeightedAverage | REMAINING_TERM | 357 || WeightedAverage | CREDIT_SCORE | 733",
    ),
    ("The weighted average of the note rates of the mortgage loans was 6.350%.", "WeightedAverage | RATE | 6.350%"),
    (
        "The weighted average loan-to-value ratio of the mortgage loans at origination was 71.2%.",
        "WeightedAverage | ORIGINAL_LTV | 71.2%",
    ),
    # more limits
    (
        "The mortgage loans have original terms to maturity ranging from 10 years to 30 years.",
        "OriginalTerms | 10 | 30 | YEARS",
    ),
    (
        "The original terms to maturity of the mortgage loans range from 120 to 360 months.",
        "OriginalTerms | 120 | 360 | MONTHS",
    ),
    ("All mortgage loans have original terms of 30 years.", "OriginalTerms | 30 | 30 | YEARS"),
    ("No mortgage loan has an original term to maturity of more than 30 years.", "OriginalTerms | - | 30 | YEARS"),
    (
        "The mortgage loans were originated between June 1, 2001 and May 1, 2002.",
        "OriginationWindow | June 1, 2001 | May 1, 2002",
    ),
    (
        "All of the mortgage loans were originated on or after June 1, 2001 and on or before May 1, 2002.",
        "OriginationWindow | June 1, 2001 | May 1, 2002",
    ),
    (
        "The mortgage loans were originated from June 1, 2001 through May 1, 2002.",
        "OriginationWindow | June 1, 2001 | May 1, 2002",
    ),
    ("The latest scheduled maturity date of any mortgage loan is May 1, 2032.", "LatestMaturity | May 1, 2032"),
    ("No mortgage loan matures later than May 1, 2032.", "LatestMaturity | May 1, 2032"),
    ("No mortgage loan is scheduled to mature later than May 1, 2032.", "LatestMaturity | May 1, 2032"),
    (
        "The weighted average credit score of the borrowers under the mortgage loans is 731.",
        "WeightedAverage | CREDIT_SCORE | 731",
    ),
    (
        "The interest rates borne by the mortgage loans range from a minimum of 5.250% to a maximum of 8.125% per annum.",
        "OtherRange | interest rates | 5.250% | 8.125% | PERCENT",
    ),
    (
        "The mortgage loans had principal balances at origination of at least $52,000 but not more than $650,000.",
        "OriginalBalances | $52,000 | $650,000",
    ),
    (
        "The average cut-off date principal balance of the mortgage loans was $200,000.",
        "OtherFigure | average cut-off date principal balance | $200,000 | MONEY",
    ),
    (
        "Mortgage loans representing 12.34% of the aggregate principal balance of the mortgage loans had "
        "loan-to-value ratios at origination greater than 80%.",
        "LtvOver | 12.34% | 80%",
    ),
    (
        "No single zip code contains mortgaged properties securing more than 1.10% of the aggregate principal balance of the "
        "mortgage loans.",
        "Share | 1.10% | at_most | ONE_ZIP_CODE",
    ),
    (
        "Approximately 22.22% of the mortgage loans were originated for the purpose of purchasing the related mortgaged property.",
        "Share | 22.22% | approximately | PURCHASE",
    ),
    (
        "The mortgage loans to be included in the mortgage pool will consist of 40 conventional, fixed- and adjustable-rate "
        "mortgage loans.",
        "LoanCount | 40",
    ),
    (
        "The original principal balances of the mortgage loans ranged from $48,000 to $900,000.",
        "OriginalBalances | $48,000 | $900,000",
    ),
    (
        "No mortgage loan had an original principal balance of less than $48,000 or more than $900,000.",
        "OriginalBalances | $48,000 | $900,000",
    ),
    (
        "The smallest and largest original principal balances of the mortgage loans were $48,000 and $900,000, "
        "respectively.",
        "OriginalBalances | $48,000 | - || OriginalBalances | - | $900,000",
    ),
    (
        "The weighted average loan-to-value ratio of the mortgage loans was 62.9%.",
        "OtherFigure | weighted average loan-to-value ratio | 62.9% | PERCENT",
    ),
    (
        "The weighted average original loan to value ratio of the mortgage loans was 62.9%.",
        "WeightedAverage | ORIGINAL_LTV | 62.9%",
    ),
    (
        "Approximately 85%, 12% and 3% of the mortgage loans are secured by primary residences, second homes and investment "
        "properties, respectively.",
        "Share | 85% | approximately | PRIMARY_RESIDENCE || Share | 12% | approximately | SECOND_HOME || "
        "Share | 3% | approximately | INVESTMENT_PROPERTY",
    ),
    (
        "Approximately 12.5% of the mortgage loans (by principal balance) had loan-to-value ratios at origination in "
        "excess of 80%.",
        "LtvOver | 12.5% | approximately | 80%",
    ),
    ("The maximum loan-to-value ratio at origination of the mortgage loans is 95%.", "HighestLtv | 95%"),
    (
        "Each mortgage loan with a loan-to-value ratio in excess of 80% is covered by a primary mortgage insurance "
        "policy.",
        "MortgageInsurance | 80%",
    ),
    # more groups, and pools of their own
    (
        "Discount Mortgage Loans will consist of Mortgage Loans with Net Note Rates less than 6.500%.",
        "GroupRule | Discount Mortgage Loans | NET_RATE | 6.500% | under",
    ),
    (
        "The number of the discount loans and the premium loans was 12 and 800, respectively.",
        "OfGroups | discount loans | premium loans | 12 | 800",
    ),
    (
        "The aggregate principal balances of the Group I mortgage loans and the Group II mortgage loans were $1,000 "
        "and $2,000, respectively.",
        "OfGroups | Group I mortgage loans | Group II mortgage loans | $1,000 | $2,000",
    ),
    # clean_up_call
    (
        "The sponsor may purchase all mortgage loans when their aggregate balance is less than 5% of what it was as of "
        "May 1, 2002.",
        "CleanUpCall | May 1, 2002 | 5%",
    ),
    ("The clean-up call percentage of the Series 2002-3 certificates is 10%.", "CleanUpCall | 10%"),
    # other words for the same
    (
        'On May 30, 2002, Alder Creek Corp. (the "Company") transferred to a bank, as trustee, mortgage loans evidenced '
        "by mortgage notes with an adjusted principal balance of $3,500,500.",
        "Transfer | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "The weighted average note rate of the mortgage loans, before deduction of the servicing fee, was 6.35%.",
        "WeightedAverage | RATE | BEFORE_FEE | 6.35%",
    ),
    (
        "As of the close of business on May 1, 2002, the principal balance of the mortgage loans was $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    ("The pool consists of mortgage loans with a principal balance of $3,500,500.", "PoolBalance | $3,500,500"),
    ("Loan Group 2 consists of 230 fixed-rate mortgage loans.", "LoanCount | 230"),
    (
        "At the cut-off date, the mortgage pool will consist of 1,021 mortgage loans.",
        "LoanCount | 1,021",
    ),
    (
        "At least 97% (by principal balance as of the cut-off date) of the mortgage loans are owner-occupied.",
        "Share | 97% | at_least | PRIMARY_RESIDENCE",
    ),
    (
        "The mortgage pool consists of 43 mortgage loans with a scheduled principal balance as of the cut-off date, after "
        "deducting payments of principal due on or before such date, of $3,500,500.",
        "LoanCount | 43 || PoolBalance | $3,500,500",
    ),
    (
        "None of the mortgage loans will have been originated prior to May 1, 2001.",
        "OriginationWindow | May 1, 2001 | -",
    ),
    ("The weighted average FICO score for the mortgage loans was 733.", "WeightedAverage | CREDIT_SCORE | 733"),
    ('The number of mortgage loans is 412 (the "First Mortgage Loans").', "LoanCount | 412"),
    (
        "The principal balance of the mortgage loans is approximately $3.5 million.",
        "PoolBalance | $3.5 million | approximately",
    ),
    (
        "The principal balance of the mortgage loans is $3,500,500 (plus or minus 5%).",
        "PoolBalance | $3,500,500 || PermittedVariance | 5%",
    ),
    # clauses in other orders, with asides elsewhere, of a group
    (
        "The smallest original principal balance of the mortgage loans was $48,000 and the largest was $900,000.",
        "OriginalBalances | $48,000 | - || OriginalBalances | - | $900,000",
    ),
    (
        "The smallest original principal balance of any mortgage loan was $48,000, and the largest original "
        "principal balance was $900,000.",
        "OriginalBalances | $48,000 | - || OriginalBalances | - | $900,000",
    ),
    (
        "The largest and smallest original principal balances of the Group II mortgage loans were $900,000 "
        "and $48,000, respectively.",
        "OriginalBalances | - | $900,000 || OriginalBalances | $48,000 | -",
    ),
    (
        "At origination, the mortgage loans had a weighted average loan-to-value ratio of 71.2%.",
        "WeightedAverage | ORIGINAL_LTV | 71.2%",
    ),
    (
        "At origination, the Group II mortgage loans had a weighted average loan-to-value ratio of 71.2%.",
        "WeightedAverage | ORIGINAL_LTV | 71.2%",
    ),
    (
        "As of May 1, 2002, the mortgage loans numbered 412.",
        "LoanCount | May 1, 2002 | 412",
    ),
    (
        "The Group II mortgage loans numbered 412 and had an aggregate principal balance of $3,500,500.",
        "LoanCount | 412 || PoolBalance | $3,500,500",
    ),
    (
        "On or about May 30, 2002, Alder Creek will transfer to the Trustee mortgage loans having an "
        "aggregate principal balance of $3,500,500.",
        "Transfer | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "Alder Creek is to transfer to the Trustee on May 30, 2002 mortgage loans having an aggregate "
        "scheduled principal balance as of May 1, 2002 of $3,500,500.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "As of May 1, 2002, the mortgage loans that Alder Creek is to transfer to the Trustee on May 30, 2002 "
        "had an aggregate adjusted principal balance of $3,500,500.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "On May 30, 2002, Alder Creek delivered to the Trustee mortgage loans that had an aggregate principal "
        "balance of $3,500,500.",
        "Transfer | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "On May 30, 2002, Alder Creek is transferring to the Trustee, in exchange for the certificates, "
        "mortgage loans with an aggregate principal balance of $3,500,500.",
        "Transfer | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "Approximately 12.5% of the mortgage loans, by aggregate scheduled principal balance, had "
        "loan-to-value ratios greater than 80%, and none had loan-to-value ratios greater than 95%.",
        "LtvOver | 12.5% | approximately | 80% || HighestLtv | 95%",
    ),
    (
        "12.5% of the Group II mortgage loans, by aggregate scheduled principal balance as of May 1, 2002, "
        "had loan-to-value ratios greater than 80%, and none of them had a loan-to-value ratio greater than "
        "95%.",
        "LtvOver | May 1, 2002 | 12.5% | 80% || HighestLtv | 95%",
    ),
    (
        "The aggregate principal balance of the discount loans was $356,618, and their weighted average rate was 5.7%.",
        "OfGroups | discount loans | $356,618 || OfGroups | discount loans | RATE | 5.7%",
    ),
    (
        "The weighted average note rate of the mortgage loans was 6.35% and the weighted average remaining "
        "term to maturity was 357 months.",
        "WeightedAverage | RATE | 6.35% || WeightedAverage | REMAINING_TERM | 357",
    ),
    (
        "The weighted average note rate and the weighted average remaining term of the mortgage loans were "
        "6.35% and 357 months, respectively.",
        "WeightedAverage | RATE | 6.35% || WeightedAverage | REMAINING_TERM | 357",
    ),
    (
        "The weighted average note rate and remaining term of the Group II mortgage loans were 6.35% and 357 "
        "months, respectively.",
        "WeightedAverage | RATE | 6.35% || WeightedAverage | REMAINING_TERM | 357",
    ),
    (
        "As of May 1, 2002, there were 412 mortgage loans in total.",
        "LoanCount | May 1, 2002 | 412",
    ),
    (
        "As of May 1, 2002, there were 412 Group II mortgage loans in total.",
        "LoanCount | May 1, 2002 | 412",
    ),
    (
        "The mortgage loans bore interest, before deduction of the servicing fee, at a weighted average rate "
        "of 6.349%.",
        "WeightedAverage | RATE | BEFORE_FEE | 6.349%",
    ),
    (
        "Before deduction of the servicing fee, the Group II mortgage loans bore interest at a weighted "
        "average rate of 6.349%.",
        "WeightedAverage | RATE | BEFORE_FEE | 6.349%",
    ),
    (
        "The mortgage loans had, as of May 1, 2002, a weighted average note rate (before deduction of the "
        "servicing fee) of 6.35% and a weighted average remaining term of 357 months.",
        "WeightedAverage | May 1, 2002 | RATE | BEFORE_FEE | 6.35% || WeightedAverage | REMAINING_TERM | 357",
    ),
    (
        "None of the Group II mortgage loans were originated prior to June 1, 2001 or after May 1, 2002.",
        "OriginationWindow | June 1, 2001 | May 1, 2002",
    ),
    (
        "Each Group II mortgage loan had an original principal balance of not less than $48,000 nor more than "
        "$900,000.",
        "OriginalBalances | $48,000 | $900,000",
    ),
    (
        "No more than $67,764 of the Group II mortgage loans are secured by properties in any one zip code.",
        "Share | $67,764 | at_most | ONE_ZIP_CODE",
    ),
    (
        "All of the Group II mortgage loans which had loan-to-value ratios greater than 80% at origination "
        "had primary mortgage insurance as of such date.",
        "MortgageInsurance | 80%",
    ),
    (
        "Group II mortgage loans having an aggregate scheduled principal balance of $505,457 as of May 1, "
        "2002 had loan-to-value ratios at origination in excess of 80%, but no Group II mortgage loans had "
        "loan-to-value ratios in excess of 95%.",
        "LtvOver | May 1, 2002 | $505,457 | 80% || HighestLtv | 95%",
    ),
    (
        "The loans in Group II had an aggregate principal balance of $3,500,500 and a weighted average note "
        "rate of 6.35%.",
        "PoolBalance | $3,500,500 || WeightedAverage | RATE | 6.35%",
    ),
    (
        "The mortgage loans in Loan Group 2 have original terms of 30 years.",
        "OriginalTerms | 30 | 30 | YEARS",
    ),
    (
        "The mortgage pool consists of 412 mortgage loans, and their aggregate principal balance as of May 1, "
        "2002 is $3,500,500.",
        "LoanCount | 412 || PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "The number of mortgage loans was 412, and they had an aggregate principal balance of $3,500,500.",
        "LoanCount | 412 || PoolBalance | $3,500,500",
    ),
    (
        "All mortgage loans mature not later than May 1, 2032.",
        "LatestMaturity | May 1, 2032",
    ),
    (
        "The mortgage loans have the following characteristics as of May 1, 2002:",
        "Notice | May 1, 2002",
    ),
    (
        "After deducting payments of principal due on or before May 1, 2002, the aggregate principal balance "
        "of the mortgage loans was $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    # no loans named, the sizes of single loans, shares that have no key
    (
        "The pool consists of 12 fixed-rate mortgages with an aggregate principal balance of $3,500,500.",
        "LoanCount | 12 || PoolBalance | $3,500,500",
    ),
    (
        "The trust consists primarily of 12 closed-end home equity loans.",
        "LoanCount | 12",
    ),
    (
        "The pool balance as of May 1, 2002 was $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "The total principal balance of all mortgage loans is $3,500,500.",
        "PoolBalance | $3,500,500",
    ),
    (
        "The largest mortgage loan has a principal balance of $650,000 and the smallest has a principal balance of $45,000.",
        "OtherFigure | largest loan | $650,000 | MONEY || OtherFigure | smallest loan | $45,000 | MONEY",
    ),
    (
        "The smallest mortgage loan is $45,000 and the largest mortgage loan is $650,000.",
        "OtherFigure | smallest loan | $45,000 | MONEY || OtherFigure | largest loan | $650,000 | MONEY",
    ),
    (
        "The largest loan in the pool had an original principal balance of $650,000.",
        "OriginalBalances | - | $650,000",
    ),
    (
        "The average mortgage loan has a principal balance of $291,708.",
        "OtherFigure | average loan | $291,708 | MONEY",
    ),
    (
        "The largest and the smallest principal balances of the mortgage loans are $650,000 and $45,000, respectively.",
        "OtherFigure | largest principal balances | $650,000 | MONEY || OtherFigure | smallest principal balances | $45,000 | MONEY",
    ),
    (
        "The maximum principal balance of the mortgage loans was $650,000 and the minimum was $45,000.",
        "OtherFigure | maximum principal balance | $650,000 | MONEY || OtherFigure | minimum principal balance | $45,000 | MONEY",
    ),
    (
        "The average loan size is $291,708.",
        "OtherFigure | average loan size | $291,708 | MONEY",
    ),
    (
        "Principal balances range from $45,000 to $650,000, with an average of $291,708.",
        "OtherRange | Principal balances | $45,000 | $650,000 | MONEY || OtherFigure | average Principal balances | $291,708 | MONEY",
    ),
    (
        "No mortgage loan has a principal balance of less than $45,000 or more than $650,000.",
        "OtherRange | principal balance | $45,000 | $650,000 | MONEY",
    ),
    (
        "Mortgage rates range from 5.875% to 7.250% per annum, with a weighted average mortgage rate of 6.402% per annum.",
        "OtherRange | Mortgage rates | 5.875% | 7.250% | PERCENT || WeightedAverage | RATE | 6.402%",
    ),
    (
        "The highest mortgage rate is 7.250% and the lowest is 5.875%.",
        "OtherFigure | highest mortgage rate | 7.250% | PERCENT || OtherFigure | lowest mortgage rate | 5.875% | PERCENT",
    ),
    (
        "The mortgage loans bear interest at fixed rates of at least 5.875% but not more than 7.250%.",
        "OtherRange | fixed rates | 5.875% | 7.250% | PERCENT",
    ),
    (
        "The weighted average gross coupon of the pool is 6.402% and the weighted average net coupon is 6.152%.",
        "WeightedAverage | RATE | 6.402% || WeightedAverage | NET_RATE | 6.152%",
    ),
    (
        "The mortgage loans had original loan-to-value ratios from 12.50% to 95.00%, with a weighted average original loan-to-value ratio of 70.14%.",
        "OtherRange | original loan-to-value ratios | 12.50% | 95.00% | PERCENT || WeightedAverage | ORIGINAL_LTV | 70.14%",
    ),
    (
        "All of the mortgage loans have loan-to-value ratios of 95% or less.",
        "HighestLtv | 95%",
    ),
    (
        "Mortgage loans representing 4.25% of the pool have loan-to-value ratios above 80%.",
        "LtvOver | 4.25% | 80%",
    ),
    (
        "The stated maturity dates of the mortgage loans range from March 1, 2017 to March 1, 2032.",
        "OtherRange | stated maturity dates | March 1, 2017 | March 1, 2032 | DATE || LatestMaturity | March 1, 2032",
    ),
    (
        "The mortgage loans have first payment dates from May 1, 2001 to March 1, 2002.",
        "OtherRange | first payment dates | May 1, 2001 | March 1, 2002 | DATE",
    ),
    (
        "The cut-off date for the pool is May 1, 2002, and the closing date is May 30, 2002.",
        "NamedDate | cut_off_date | May 1, 2002 || NamedDate | closing_date | May 30, 2002",
    ),
    (
        "The closing will take place on or about May 30, 2002.",
        "NamedDate | closing_date | May 30, 2002",
    ),
    (
        "The offered certificates will be issued on May 30, 2002.",
        "NamedDate | closing_date | May 30, 2002",
    ),
    (
        "The certificates are expected to be delivered on May 30, 2002.",
        "NamedDate | closing_date | May 30, 2002",
    ),
    (
        "The certificates were issued on May 30, 2002.",
        "NamedDate | closing_date | May 30, 2002",
    ),
    (
        "The certificates are to be issued on or about May 30, 2002.",
        "NamedDate | closing_date | May 30, 2002",
    ),
    (
        "No mortgage loan has a mortgage rate above 9.000%.",
        "OtherRange | mortgage rate | - | 9.000% | PERCENT",
    ),
    (
        "None of the mortgage loans has a credit score below 620.",
        "OtherRange | credit score | 620 | - | NUMBER",
    ),
    (
        "No mortgage loans had loan-to-value ratios of less than 40%.",
        "OtherRange | loan-to-value ratios | 40% | - | PERCENT",
    ),
    (
        "Each mortgage loan has a remaining term of not more than 30 years.",
        "OtherRange | remaining term | - | 30 | YEARS",
    ),
    (
        "Group I and Group II have balances of $10,000,000 and $20,000,000, respectively.",
        "OfGroups | Group I | Group II | $10,000,000 | $20,000,000",
    ),
    (
        "The discount loans and the premium loans had weighted average interest rates of 6% and 7%, respectively.",
        "OfGroups | discount loans | premium loans | RATE | 6% | RATE | 7%",
    ),
    (
        "Group I has a weighted average mortgage rate of 6.5% and Group II has a weighted average mortgage rate of 7.0%.",
        "WeightedAverage | RATE | 6.5% || WeightedAverage | RATE | 7.0%",
    ),
    (
        "The mortgage loans number 412. Of these, 93% are secured by primary residences.",
        "Share | 93% | PRIMARY_RESIDENCE",
    ),
    (
        "46.21% of the mortgage loans are secured by mortgaged properties located in California.",
        "OtherFigure | California | 46.21% | PERCENT",
    ),
    (
        "Approximately 46.21% and 11.04% of the mortgage loans are secured by properties in California and New York, respectively.",
        "OtherFigure | California | 46.21% | approximately | PERCENT || "
        "OtherFigure | New York | 11.04% | approximately | PERCENT",
    ),
    (
        "46.21% of the mortgage loans are in California, 11.04% in Florida and 5.10% are in New York.",
        "OtherFigure | California | 46.21% | PERCENT || OtherFigure | Florida | 11.04% | PERCENT || OtherFigure | New York | 5.10% | PERCENT",
    ),
    (
        "California accounts for 46.21% of the pool.",
        "OtherFigure | California | 46.21% | PERCENT",
    ),
    (
        "35.20% of the mortgage loans were made to purchase the mortgaged properties, and 64.80% were refinancings.",
        "Share | 35.20% | PURCHASE || OtherFigure | refinancings | 64.80% | PERCENT",
    ),
    (
        "93% of the mortgage loans are owner-occupied, 5% are second homes and 2% are investment properties.",
        "Share | 93% | PRIMARY_RESIDENCE || Share | 5% | SECOND_HOME || Share | 2% | INVESTMENT_PROPERTY",
    ),
    (
        "70% of the mortgage loans were originated under a full documentation program.",
        "OtherFigure | full documentation program | 70% | PERCENT",
    ),
    (
        "85% of the mortgage loans are secured by single-family detached homes.",
        "OtherFigure | single-family detached homes | 85% | PERCENT",
    ),
    (
        "10% of the mortgage loans impose a prepayment charge.",
        "OtherFigure | prepayment charge | 10% | PERCENT",
    ),
    (
        "3% of the mortgage loans are balloon loans.",
        "OtherFigure | balloon loans | 3% | PERCENT",
    ),
    (
        "98% of the pool are first liens.",
        "OtherFigure | first liens | 98% | PERCENT",
    ),
    (
        "1.20% of the mortgage loans were 30 to 59 days delinquent.",
        "OtherFigure | 30 to 59 days delinquent | 1.20% | PERCENT",
    ),
    (
        "Group 1 consists of 200 loans with an aggregate principal balance of $60,000 and Group 2 consists of 212 loans.",
        "LoanCount | 200 || PoolBalance | $60,000 || LoanCount | 212",
    ),
    (
        "The weighted average mortgage rates of the Group 1 and Group 2 mortgage loans are 6.1% and 6.2%, respectively.",
        "OfGroups | Group 1 | Group 2 mortgage loans | RATE | 6.1% | RATE | 6.2%",
    ),
    (
        "At least 97% of the mortgage loans are secured by primary residences, and 3% by second homes.",
        "Share | 97% | at_least | PRIMARY_RESIDENCE || Share | 3% | SECOND_HOME",
    ),
    (
        "The interest rates on the mortgage loans are expected to range from 5.875% to 7.250%.",
        "OtherRange | interest rates | 5.875% | 7.250% | PERCENT",
    ),
    (
        "The weighted average FICO is 706 and the weighted average original LTV is 70.14%.",
        "WeightedAverage | CREDIT_SCORE | 706 || WeightedAverage | ORIGINAL_LTV | 70.14%",
    ),
    (
        "The initial mortgage pool balance will be approximately $3,500,500.",
        "PoolBalance | $3,500,500 | approximately",
    ),
    (
        "The aggregate cut-off date principal balance is $3,500,500.",
        "PoolBalance | $3,500,500",
    ),
    (
        "60% of the mortgage loans are rate and term refinancings, 20% are cash-out refinancings and 20% are purchase money loans.",
        "OtherFigure | rate and term refinancings | 60% | PERCENT || Share | 20% | CASH_OUT || Share | 20% | PURCHASE",
    ),
    (
        "10% of the mortgage loans are secured by two- to four-family properties and 85% are secured by detached single-family homes.",
        "OtherFigure | two- to four-family properties | 10% | PERCENT || OtherFigure | detached single-family homes | 85% | PERCENT",
    ),
    (
        "50% of the mortgage loans contain prepayment charges.",
        "OtherFigure | prepayment charges | 50% | PERCENT",
    ),
    (
        "20% of the mortgage loans have an interest-only period.",
        "OtherFigure | interest-only period | 20% | PERCENT",
    ),
    (
        "California and New York account for 46.21% and 11.04% of the pool, respectively.",
        "OtherFigure | California | 46.21% | PERCENT || OtherFigure | New York | 11.04% | PERCENT",
    ),
    (
        "The mortgage loans with original loan-to-value ratios over 80% represent 4.25% of the pool.",
        "LtvOver | 4.25% | 80%",
    ),
    (
        "25% of the mortgage loans have credit scores of less than 620.",
        "OtherFigure | credit scores under 620 | 25% | PERCENT",
    ),
    (
        "25% of the mortgage loans have original terms of 15 years.",
        "OtherFigure | original terms of 15 years | 25% | PERCENT",
    ),
    (
        "None of the mortgage loans were delinquent as of May 1, 2002.",
        "Notice | May 1, 2002",
    ),
    (
        "The weighted average age of the loans is 3 months, the largest balance is $650,000 and the average balance is $292,476.",
        "WeightedAverage | AGE | 3 || OtherFigure | largest balance | $650,000 | MONEY || OtherFigure | average balance | $292,476 | MONEY",
    ),
    (
        "Of the mortgage loans, 46.21% (by principal balance) are in California and 4.25% had loan-to-value ratios in excess of 80%.",
        "OtherFigure | California | 46.21% | PERCENT || LtvOver | 4.25% | 80%",
    ),
    (
        "The weighted average credit scores of the mortgage loans in Group 1 and Group 2 are 701 and 711, respectively.",
        "OfGroups | mortgage loans in Group 1 | Group 2 | CREDIT_SCORE | 701 | CREDIT_SCORE | 711",
    ),
    (
        "The cut-off date for both groups is May 1, 2002.",
        "NamedDate | cut_off_date | May 1, 2002",
    ),
    (
        "As of the cut-off date, May 1, 2002, no mortgage loan was more than 30 days delinquent.",
        "Notice | May 1, 2002",
    ),
    (
        "The trust fund will include a pool of 12 mortgage loans.",
        "LoanCount | 12",
    ),
    (
        "The initial mortgage loans have a weighted average mortgage rate of 6.402%.",
        "WeightedAverage | RATE | 6.402%",
    ),
    (
        "10% of the mortgage loans were made under a stated income program.",
        "OtherFigure | stated income program | 10% | PERCENT",
    ),
    (
        "The following summarizes certain facts of the mortgage loans as of May 1, 2002.",
        "Notice | May 1, 2002",
    ),
    (
        "The pool has 12 loans. Its aggregate principal balance is $3,500,500.",
        "PoolBalance | $3,500,500",
    ),
    (
        "Group 2 consists of 12 mortgage loans. The aggregate principal balance is $3,500,500.",
        "PoolBalance | $3,500,500",
    ),
    (
        "The mortgage loans were made by a bank. The weighted average credit score is 706.",
        "WeightedAverage | CREDIT_SCORE | 706",
    ),
    (
        "The mortgage loans consist of 12 conventional, fully amortizing, fixed rate, first lien mortgage loans.",
        "LoanCount | 12",
    ),
    (
        "The largest mortgage loan had a principal balance of $900,000 and the smallest $48,000.",
        "OtherFigure | largest loan | $900,000 | MONEY || OtherFigure | smallest loan | $48,000 | MONEY",
    ),
    (
        "The largest mortgage loan had a balance of $900,000 and the smallest had a balance of $48,000.",
        "OtherFigure | largest loan | $900,000 | MONEY || OtherFigure | smallest loan | $48,000 | MONEY",
    ),
    (
        "All of the mortgage loans are secured by first liens on one- to four-family properties, and have original terms of 30 years.",
        "OriginalTerms | 30 | 30 | YEARS",
    ),
    # other names of loans, and what is said of several groups or of some loans
    ("The contracts had a weighted average contract rate of 9.125%.", "WeightedAverage | RATE | 9.125%"),
    ("The weighted average remaining term of the receivables is 312 months.", "WeightedAverage | REMAINING_TERM | 312"),
    (
        "As of May 1, 2002, the HELOCs had an aggregate principal balance of $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "Group I and Group II consist of 100 and 35 mortgage loans, respectively.",
        "OfGroups | Group I | Group II | 100 | 35",
    ),
    (
        "Group I, Group II and Group III contain 50, 50 and 35 mortgage loans.",
        "OfGroups | Group I | Group II | Group III | 50 | 50 | 35",
    ),
    ("12 of the mortgage loans are secured by second homes.", "OtherFigure | second homes | 12 | NUMBER"),
    ("9 of the Group 2 mortgage loans are relocation loans.", "OtherFigure | relocation loans | 9 | NUMBER"),
    (
        "The number of Group 2 mortgage loans which are secured by cooperative apartments is 1,204.",
        "OtherFigure | cooperative apartments | 1,204 | NUMBER",
    ),
    (
        "Approximately 1.5% of the mortgage loans are buy-down mortgage loans.",
        "OtherFigure | buy-down mortgage loans | 1.5% | approximately | PERCENT",
    ),
    (
        "Mortgage loans having an aggregate scheduled principal balance of $1,700,300 are secured by mortgaged properties located in Iowa.",
        "OtherFigure | Iowa | $1,700,300 | MONEY",
    ),
    (
        "No more than $2,000,000 of the mortgage loans are secured by leasehold estates.",
        "OtherFigure | leasehold estates | $2,000,000 | at_most | MONEY",
    ),
    (
        "At least 40% of the mortgage loans were originated to finance the purchase of the mortgaged property.",
        "Share | 40% | at_least | PURCHASE",
    ),
    (
        "The mortgage loan pool consists of 90 mortgage loans having an aggregate principal balance of $9,000,000.",
        "LoanCount | 90 || PoolBalance | $9,000,000",
    ),
    (
        "The average Adjusted Balance of the mortgage loans was $310,000.",
        "OtherFigure | average Adjusted Balance | $310,000 | MONEY",
    ),
    ("No original loan-to-value ratio exceeds 95%.", "HighestLtv | 95%"),
    ("No loan-to-value ratio at origination of the mortgage loans exceeded 90%.", "HighestLtv | 90%"),
    ("The loan-to-value ratio at origination of each Group 1 mortgage loan did not exceed 95%.", "HighestLtv | 95%"),
    (
        "No other state accounts for more than 5% of the mortgage loans.",
        "OtherFigure | any other state | 5% | at_most | PERCENT",
    ),
    (
        "No single state represents more than 5.5 % of the aggregate principal balance of the mortgage loans.",
        "OtherFigure | any other state | 5.5 % | at_most | PERCENT",
    ),
    ("The weighted average gross margin was 2.345%.", "OtherFigure | weighted average gross margin | 2.345% | PERCENT"),
    (
        "The aggregate principal balances of Group I and Group II as of May 1, 2002 were $9,000 and $8,000, respectively.",
        "OfGroups | May 1, 2002 | Group I | Group II | $9,000 | $8,000",
    ),
    ("The weighted average note rate of Group I was 5.5%.", "WeightedAverage | RATE | 5.5%"),
    ("No contract has a remaining term of more than 72 months.", "OtherRange | remaining term | - | 72 | MONTHS"),
    # combinations of clauses
    (
        "The mortgage rates of the mortgage loans ranged, as of May 1, 2002, from 6.000% to 8.500%.",
        "OtherRange | May 1, 2002 | mortgage rates | 6.000% | 8.500% | PERCENT",
    ),
    ("No single zip code accounts for more than 1.25% of the pool.", "Share | 1.25% | at_most | ONE_ZIP_CODE"),
    (
        "No zip code represents more than $1,250,000 of the mortgage loans.",
        "Share | $1,250,000 | at_most | ONE_ZIP_CODE",
    ),
    ("The earliest origination date of the mortgage loans is June 12, 2000.", "OriginationWindow | June 12, 2000 | -"),
    (
        "The origination dates of the mortgage loans range from June 12, 2000 to February 27, 2002.",
        "OriginationWindow | June 12, 2000 | February 27, 2002",
    ),
    ("No loan has an origination date after February 27, 2002.", "OriginationWindow | - | February 27, 2002"),
    (
        "Each mortgage loan bears interest at a rate of at least 6.000% but not more than 8.500% per annum.",
        "OtherRange | rate | 6.000% | 8.500% | PERCENT",
    ),
    (
        "Utah, Iowa and Ohio account for 23.4%, 11.2% and 9.8%, respectively, of the mortgage loans.",
        "OtherFigure | Utah | 23.4% | PERCENT || OtherFigure | Iowa | 11.2% | PERCENT || OtherFigure | Ohio | 9.8% | PERCENT",
    ),
    (
        "The mortgage loans had a weighted average debt-to-income ratio of 34.5%.",
        "OtherFigure | weighted average debt-to-income ratio | 34.5% | PERCENT",
    ),
    (
        "The weighted average note rate, remaining term and credit score of the mortgage loans were 7%, 351 months and 712.",
        "WeightedAverage | RATE | 7% || WeightedAverage | REMAINING_TERM | 351 || WeightedAverage | CREDIT_SCORE | 712",
    ),
    (
        "45.2% of the mortgage loans are in Utah, and no other state accounts for more than 5%.",
        "OtherFigure | Utah | 45.2% | PERCENT || OtherFigure | any other state | 5% | at_most | PERCENT",
    ),
    (
        "Other than Utah and Iowa, no state represents more than 5% of the pool.",
        "OtherFigure | any other state | 5% | at_most | PERCENT",
    ),
    (
        "20.5% of the loans (measured by balance) had FICO scores below 680.",
        "OtherFigure | FICO scores under 680 | 20.5% | PERCENT",
    ),
    ("There are no loans with loan-to-value ratios at origination over 95%.", "HighestLtv | 95%"),
    (
        "The total pool balance is $150,609,780 and the number of loans is 386.",
        "PoolBalance | $150,609,780 || LoanCount | 386",
    ),
    (
        "The pool contains 386 loans totaling $150,609,780 with an average balance of $390,181.",
        "LoanCount | 386 || PoolBalance | $150,609,780 || OtherFigure | average balance | $390,181 | MONEY",
    ),
    (
        "Mortgage loans with balances over $650,000 represent 23.4% of the pool.",
        "OtherFigure | balances over $650,000 | 23.4% | PERCENT",
    ),
    (
        "The seller will transfer mortgage loans with a total principal balance of $9,000 to the trust on April 26, 2002.",
        "Transfer | April 26, 2002 || PoolBalance | $9,000",
    ),
    (
        "The aggregate principal balance of the mortgage loans was $150,609,780, with an average balance of $390,181.",
        "PoolBalance | $150,609,780 || OtherFigure | average balance | $390,181 | MONEY",
    ),
    ("67.8% of the mortgage loans, by cut-off date balance, are purchase loans.", "Share | 67.8% | PURCHASE"),
    ("98.5% of the mortgage loans are fixed rate.", "OtherFigure | fixed rate | 98.5% | PERCENT"),
    ("The mortgage loans' weighted average mortgage rate is 7.125%.", "WeightedAverage | RATE | 7.125%"),
    ("The loans' FICO scores range from 580 to 810.", "OtherRange | FICO scores | 580 | 810 | NUMBER"),
    ("The range of FICO scores is 580 to 810.", "OtherRange | FICO scores | 580 | 810 | NUMBER"),
    (
        "The weighted average note rate of the mortgage loans was 7.125% and the mortgage rates ranged from 6% to 8.5%.",
        "WeightedAverage | RATE | 7.125% || OtherRange | mortgage rates | 6% | 8.5% | PERCENT",
    ),
    (
        "The pool will consist of 386 one- to four-family, fixed-rate, fully-amortizing mortgage loans, having a total "
        "principal balance of $9,000.",
        "LoanCount | 386 || PoolBalance | $9,000",
    ),
    (
        "Each mortgage loan has a first payment date during the period from August 1, 2000 through April 1, 2002, inclusive.",
        "OtherRange | first payment date | August 1, 2000 | April 1, 2002 | DATE",
    ),
    (
        "90.1% and 6.2% of the mortgage loans are secured by primary residences and second homes, respectively.",
        "Share | 90.1% | PRIMARY_RESIDENCE || Share | 6.2% | SECOND_HOME",
    ),
    (
        "The mortgage loans in group 1 have a weighted average rate of 7.0%, and the mortgage loans in group 2 have a "
        "weighted average rate of 6.5%.",
        "WeightedAverage | RATE | 7.0% || WeightedAverage | RATE | 6.5%",
    ),
    (
        "The mortgage loans had (i) a total principal balance of $9,000 and (ii) a weighted average rate of 6.953%.",
        "PoolBalance | $9,000 || WeightedAverage | RATE | 6.953%",
    ),
    ("The Mortgage Pool (as defined herein) will consist of 386 Mortgage Loans.", "LoanCount | 386"),
    (
        "The total principal balance of the mortgage loans, as of May 1, 2002, was $9,000, and the weighted average rate, as "
        "of the same date, was 6.5%.",
        "PoolBalance | May 1, 2002 | $9,000 || WeightedAverage | RATE | 6.5%",
    ),
    (
        "No more than 18.76% of the mortgage loans are located in any one state.",
        "OtherFigure | any one state | 18.76% | at_most | PERCENT",
    ),
    ("The loans pay interest at a weighted average rate of 6.953%.", "WeightedAverage | RATE | 6.953%"),
    (
        "12.5% of the mortgage loans are secured by dwellings in planned unit developments.",
        "OtherFigure | planned unit developments | 12.5% | PERCENT",
    ),
    (
        "12.5% of the mortgage loans provide for payment by the mortgagor of a prepayment charge.",
        "OtherFigure | prepayment charge | 12.5% | PERCENT",
    ),
    (
        "12.5% of the mortgage loans are subject to prepayment penalties.",
        "OtherFigure | prepayment penalties | 12.5% | PERCENT",
    ),
    (
        "12.5% of the mortgage loans are subject to temporary buydown agreements.",
        "OtherFigure | temporary buydown agreements | 12.5% | PERCENT",
    ),
    ("12.5% of the mortgage loans are subject to buy-down plans.", "OtherFigure | buy-down plans | 12.5% | PERCENT"),
    (
        "12.5% of the mortgage loans were thirty or more days delinquent in payment of principal and interest.",
        "OtherFigure | thirty or more days delinquent in payment of principal and interest | 12.5% | PERCENT",
    ),
    (
        "Not more than 8% of the mortgage loans are secured by properties located in any other state.",
        "OtherFigure | any other state | 8% | at_most | PERCENT",
    ),
    ("12.5% of the mortgage loans are cash out refinance mortgage loans.", "Share | 12.5% | CASH_OUT"),
    ("12.5% of the mortgage loans were equity refinancings.", "Share | 12.5% | CASH_OUT"),
    (
        "6.2% of the mortgage loans are secured by properties which are second homes or vacation homes.",
        "Share | 6.2% | SECOND_HOME",
    ),
    ("6.2% of the mortgage loans are secured by second/vacation homes.", "Share | 6.2% | SECOND_HOME"),
    ("6.2% of the mortgage loans are secured by vacation or second homes.", "Share | 6.2% | SECOND_HOME"),
    (
        "The largest concentration of the mortgage loans in any one zip code was 1.77%.",
        "Share | 1.77% | ONE_ZIP_CODE",
    ),
    (
        "The mortgage loans had an aggregate principal balance of $9,000 and numbered 62.",
        "LoanCount | 62 || PoolBalance | $9,000",
    ),
    (
        "The aggregate principal balance of the mortgage loans was $9,000, and the mortgage loans numbered 62.",
        "PoolBalance | $9,000 || LoanCount | 62",
    ),
    (
        "The assets of the trust will consist of 62 mortgage loans having a total principal balance of $9,000.",
        "LoanCount | 62 || PoolBalance | $9,000",
    ),
    ("The trust assets will consist of 62 mortgage loans.", "LoanCount | 62"),
    (
        "The weighted average credit score at origination of the mortgage loans was 717.",
        "WeightedAverage | CREDIT_SCORE | 717",
    ),
    (
        "37.4% of the mortgage loans were purchase loans and 20.9% of the mortgage loans were cash-out refinance loans.",
        "Share | 37.4% | PURCHASE || Share | 20.9% | CASH_OUT",
    ),
    (
        "24.8%, 9.8% and 7.5% of the mortgage loans are in Utah, Iowa and Ohio, respectively.",
        "OtherFigure | Utah | 24.8% | PERCENT || OtherFigure | Iowa | 9.8% | PERCENT || OtherFigure | Ohio | 7.5% | PERCENT",
    ),
    (
        "No mortgage loan had an original principal balance greater than approximately $646,500.",
        "OriginalBalances | - | $646,500",
    ),
    (
        "No single zip code accounts for more than approximately 1.47% of the mortgage loans.",
        "Share | 1.47% | at_most | ONE_ZIP_CODE",
    ),
    (
        "The mortgage loans had a weighted average rate of 5.564% and a weighted average remaining term of 338 months, in each "
        "case as of May 1, 2002.",
        "WeightedAverage | May 1, 2002 | RATE | 5.564% || WeightedAverage | REMAINING_TERM | 338",
    ),
    (
        "The earliest stated maturity date of any mortgage loan is March 1, 2022 and the latest stated maturity date is December "
        "1, 2032.",
        "OtherFigure | earliest stated maturity date | March 1, 2022 | DATE || LatestMaturity | December 1, 2032",
    ),
    (
        "The original principal balances of the mortgage loans ranged from $200,500 to $650,500, with an average original principal "
        "balance of $424,418.",
        "OriginalBalances | $200,500 | $650,500 || OtherFigure | average original principal balance | $424,418 | MONEY",
    ),
    (
        "The principal balances of the mortgage loans ranged from $299,724 to $895,369, with an average of approximately $590,632.",
        "OtherRange | principal balances | $299,724 | $895,369 | MONEY || OtherFigure | average principal balances | $590,632 | "
        "approximately | MONEY",
    ),
    # of the loans that come to the trust, whatever the order
    (
        "Alder Creek is transferring to the trustee 412 mortgage loans, which had, as of May 1, 2002, an aggregate "
        "principal balance of $3,500,500.",
        "LoanCount | May 1, 2002 | 412 || PoolBalance | $3,500,500",
    ),
    (
        "As of May 1, 2002, the mortgage loans that Alder Creek is to transfer to the trustee had an aggregate "
        "principal balance of $3,500,500.",
        "PoolBalance | May 1, 2002 | $3,500,500",
    ),
    (
        "The mortgage loans to be delivered to the trustee on May 30, 2002 had, as of May 1, 2002, an aggregate "
        "principal balance of $3,500,500.",
        "Transfer | May 1, 2002 | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "The mortgage loans delivered to the trustee on May 30, 2002 had an aggregate principal balance of $3,500,500.",
        "Transfer | May 30, 2002 || PoolBalance | $3,500,500",
    ),
    (
        "Of the mortgage loans, 12.5%, by aggregate principal balance, had loan-to-value ratios greater than 80%.",
        "LtvOver | 12.5% | 80%",
    ),
    (
        "The weighted average credit score of the borrowers is 735.",
        "WeightedAverage | CREDIT_SCORE | 735",
    ),
    (
        "Each mortgage loan bears interest at a fixed rate of at least 6.25% and not more than 8.5% per annum.",
        "OtherRange | fixed rate | 6.25% | 8.5% | PERCENT",
    ),
    (
        "Mortgage loans representing 62.3% of the pool are secured by mortgaged properties in California.",
        "OtherFigure | California | 62.3% | PERCENT",
    ),
    (
        "The earliest and latest first payment dates of the mortgage loans are March 1, 1999 and March 1, 2001, "
        "respectively.",
        "OtherFigure | earliest first payment dates | March 1, 1999 | DATE || OtherFigure | latest first payment "
        "dates | March 1, 2001 | DATE",
    ),
    (
        "The weighted average months to maturity of the loans is 173.",
        "WeightedAverage | REMAINING_TERM | 173",
    ),
    (
        "The average principal balance per mortgage loan was $174,754.",
        "OtherFigure | average principal balance per mortgage loan | $174,754 | MONEY",
    ),
    (
        "Group II contains 120 loans with an aggregate balance of $22,115,667 and a weighted average mortgage rate "
        "of 7.2%.",
        "LoanCount | 120 || PoolBalance | $22,115,667 || WeightedAverage | RATE | 7.2%",
    ),
    (
        "The mortgage loans are expected to have an aggregate principal balance as of May 1, 2002 of approximately "
        "$3,500,500, after application of scheduled payments due on or before May 1, 2002, whether or not received.",
        "PoolBalance | May 1, 2002 | May 1, 2002 | $3,500,500 | approximately",
    ),
    (
        "The mortgage loans have an aggregate principal balance of $3,500,500, which is subject to a permitted "
        "variance of plus or minus 5%.",
        "PoolBalance | $3,500,500 || PermittedVariance | 5%",
    ),
    (
        "The original principal balances of the mortgage loans ranged from $51,300 to $998,000 and averaged $180,222.",
        "OriginalBalances | $51,300 | $998,000 || OtherFigure | average original principal balances | $180,222 | MONEY",
    ),
    (
        "The weighted average credit score of the mortgagors was 712, and ranged from 580 to 812.",
        "WeightedAverage | CREDIT_SCORE | 712 || OtherRange | credit score | 580 | 812 | NUMBER",
    ),
    (
        "The mortgage loans bear interest at fixed rates that range between 5.875% and 9.250%.",
        "OtherRange | fixed rates | 5.875% | 9.250% | PERCENT",
    ),
    (
        "The weighted average number of months since origination was 6.",
        "WeightedAverage | AGE | 6",
    ),
    (
        "The borrowers had a weighted average debt-to-income ratio of 36.2%.",
        "OtherFigure | weighted average debt-to-income ratio | 36.2% | PERCENT",
    ),
    (
        "Interest on the mortgage loans accrues at a weighted average gross rate of 7.125% and a weighted average net rate of 6.875%.",
        "WeightedAverage | RATE | 7.125% || WeightedAverage | NET_RATE | 6.875%",
    ),
    (
        "The aggregate of the scheduled principal balances of the mortgage loans as of May 1, 2002 was $42,115,667.",
        "PoolBalance | May 1, 2002 | $42,115,667",
    ),
    (
        "The trust fund will contain 241 mortgage loans with an aggregate unpaid principal balance of $42,115,667.",
        "LoanCount | 241 || PoolBalance | $42,115,667",
    ),
    (
        "There were 241 mortgage loans outstanding with an aggregate principal balance of $42,115,667.",
        "LoanCount | 241 || PoolBalance | $42,115,667",
    ),
    (
        "The mortgage loans have individual mortgage rates of at least 5.875% per annum but not more than 9.250% per annum.",
        "OtherRange | individual mortgage rates | 5.875% | 9.250% | PERCENT",
    ),
    (
        "54.3% of the mortgage loans had original loan-to-value ratios of 80% or less.",
        "OtherFigure | original loan-to-value ratios at most 80% | 54.3% | PERCENT",
    ),
    (
        "The pool's weighted average gross coupon is 7.125% and its weighted average net coupon is 6.875%.",
        "WeightedAverage | RATE | 7.125% || WeightedAverage | NET_RATE | 6.875%",
    ),
    (
        "The principal balance of the largest mortgage loan was $998,000.",
        "OtherFigure | largest loan | $998,000 | MONEY",
    ),
    (
        "Loan Group 1 had 800 mortgage loans and an aggregate principal balance of $300,000,000.",
        "LoanCount | 800 || PoolBalance | $300,000,000",
    ),
    # notice
    (
        "References to percentages of the mortgage loans are based on their principal balance as of May 1, 2002.",
        "Notice | May 1, 2002",
    ),
    ("The following tables tell of the mortgage loans as of May 1, 2002.", "Notice | May 1, 2002"),
    ("These are collateral term sheets for certificates of Series 2002-3.", "Notice | Series 2002-3"),
]


def indented(sentence: str) -> str:
    return f"     {sentence}\n"


def wrapped(sentence: str) -> str:
    """A sentence in lines of seven words, three blanks between them."""
    words = sentence.split()
    lines = ["   ".join(words[at : at + 7]) for at in range(0, len(words), 7)]
    if len(lines[-1].split()) == 1:  # a line of one word is no line of prose
        lines[-2:] = ["   ".join(lines[-2:])]
    return "     " + "\n".join(lines) + "\n"


def in_capitals(sentence: str) -> str:
    return f"     Alder Creek made its choice in the spring of the year, as it has done before.\n{sentence.upper()}\n"


written = pytest.mark.parametrize(("sentence", "expected"), WRITTEN, ids=[sentence[:60] for sentence, _ in WRITTEN])


@written
def test_a_sentence_states(sentence: str, expected: str) -> None:
    assert stated(indented(sentence), [indented(each) for each, _ in WRITTEN]) == expected


@written
def test_however_it_wraps_and_however_many_blanks_it_has(sentence: str, expected: str) -> None:
    found = stated(wrapped(sentence), [wrapped(each) for each, _ in WRITTEN])
    assert found.replace("$ ", "$") == expected.replace("$ ", "$")


@written
def test_in_capitals(sentence: str, expected: str) -> None:
    assert stated(in_capitals(sentence), [in_capitals(each) for each, _ in WRITTEN]).upper() == expected.upper()


def test_each_form_of_the_grammar_has_a_sentence() -> None:
    assert {expected.split(" | ")[0] for _, expected in WRITTEN} == {kind.__name__ for kind in nodes.Statement.__args__}


UNCLAIMED = [
    # the name of a known attribute with a word misspelt or lost, which is no attribute of another name
    "The weighted average orgginal loan-to-value ratio of the mortgage loans was 75.57%.",
    "The weighted average original to maturity of the mortgage loans was 343 months.",
    "The mortgage loans had a weighted average remaning term of 343 months.",
    # a statistic without an attribute, of which none is before it
    "The weighted average was 6.50%.",
    # what may limit the loans that are counted
    "The number of mortgage loans was 12 with FICO scores of at least 700.",
    "The pool contains 12 loans totaling $5,000,000 with remaining terms of at least 340 months.",
    # one balance or number of two things, of some loans, or of what is not said
    "Mortgage loans having an aggregate principal balance of $1,700,300 are secured by mortgaged properties located in Iowa and Utah.",
    "The discount loans having an aggregate principal balance of $1,700,300 are in Iowa.",
    "Mortgage loans having a weighted average note rate of 6% are in Iowa.",
    "The number of mortgage loans which are not relocation loans is 9.",
    "The number of mortgage loans which are relocation loans and in Iowa is 9.",
    # loans that are only some, or over two limits at once
    "On April 26, 2002, the seller will transfer to the trustee mortgage loans having a balance of $9,000 that are delinquent.",
    "There are no mortgage loans with a principal balance over $650,000 and a loan-to-value ratio over 80%.",
    "The principal balance per mortgage loan was $150,000.",
    "The aggregate principal balance of the mortgage loans is $3,500,500, whether or not received.",
    "Other than the loans in pool two, no state accounts for more than 5% of the loans.",
    # more attributes or traits than values
    "90% and 6% of the mortgage loans are secured by primary residences, second homes and investment properties.",
    "The weighted average note rate, remaining term and credit score of the mortgage loans were 7% and 351 months.",
    # a count of loans that have more in common than one thing, or a ratio
    "12 of the mortgage loans are secured by houses with pools.",
    "12 of the mortgage loans had loan-to-value ratios over 80%.",
    # an average of something else than the loans
    "The servicer averaged 12 foreclosures a month.",
    "Interest on the certificates accrues at a weighted average rate of 6.5%.",
    "54.3% of the mortgage loans had original loan-to-value ratios of 80% or less and credit scores of 620 or less.",
    "The largest mortgage loan in California was $998,000.",
    "There were 12 mortgage loans outstanding with prepayment penalties.",
    "There are 241 mortgage loans and 12 mortgaged properties.",
    "The weighted average life of Class A Notes was 3.1 years.",
    "Group I and Group II consist of 100 mortgage loans, respectively.",
    # asides of nothing, or of either of two
    "The weighted average age of the mortgage loans at origination was 3 months.",
    "The total number of mortgage loans, after deduction of the servicing fee, was 12.",
    "The weighted average note rate of the mortgage loans on May 1, 2002 was 6.35%.",
    "The mortgage loans had a weighted average note rate of 6.35% and, net of the servicing fee, a "
    "weighted average net rate of 6.1%.",
    # a pronoun for some of the loans, or for none
    "Their aggregate principal balance was $3,500,500.",
    "Approximately 12.5% of the mortgage loans had loan-to-value ratios over 80%, and their aggregate "
    "principal balance was $9,000.",
    # what is true of each loan
    "Each mortgage loan had a principal balance of at least $50,000.",
    "The mortgage loans had principal balances of at least $50,000.",
    # lists of different lengths
    "The smallest and largest original principal balances of the mortgage loans were $48,000.",
    "The weighted average note rate and remaining term of the mortgage loans were 6.35%, respectively.",
    # negations
    "The total number of mortgage loans as of May 1, 2002 was not 12.",
    "The weighted average interest rate of the mortgage loans was not 6.349%.",
    "Not all mortgage loans have original maturities of at least 19 but no more than 30 years.",
    "None of the mortgage loans were not originated prior to May 1, 2002.",
    "At least 97% of the mortgage loans are not secured by the primary residence of the borrower.",
    "At least 97% of the mortgage loans are secured by properties other than primary residences.",
    "All of the mortgage loans which had loan-to-value ratios greater than 80% had no primary mortgage insurance.",
    "Not all of the mortgage loans which had loan-to-value ratios greater than 80% had primary mortgage insurance.",
    "Discount loans will not consist of mortgage loans with net loan rates less than 5.500%.",
    "Mortgage loans having a principal balance of $505,457 did not have loan-to-value ratios in excess of 80%.",
    "On May 30, 2002, Alder Creek will not sell to the trustee mortgage loans with a principal balance of $3,500,500.",
    # subsets of the pool
    "The total number of mortgage loans in groups 1 and 2 was 12.",
    "The total number of mortgage loans in group 1 or group 2 was 12.",
    "The total number of mortgage loans in group 2A was 12.",
    "The other mortgage loans have an aggregate principal balance of $3,500,500.",
    "The mortgage loans in group two have an aggregate principal balance of $3,500,500.",
    "The weighted average interest rate of the mortgage loans in group two was 6.349%.",
    "The weighted average interest rate of the fixed rate mortgage loans was 6.2%.",
    "The weighted average interest rate of the mortgage loans secured by condominiums was 6.2%.",
    "All mortgage loans in group one have original maturities of at least 19 but no more than 30 years.",
    "All mortgage loans but 3 have original maturities of at least 19 but no more than 30 years.",
    "Substantially all mortgage loans have original maturities of at least 19 but no more than 30 years.",
    "Each mortgage loan except one had an original principal balance of not less than $48,000.",
    "Few of the mortgage loans were originated prior to May 1, 2002.",
    "None of the discount loans has a scheduled maturity later than May 1, 2032.",
    "Mortgage loans in Vermont having a principal balance of $505,457 had loan-to-value ratios in excess of 80%.",
    "At least 97% of the mortgage loans in group two are secured by the primary residence of the borrower.",
    "At least 97% of the premium loans are secured by the primary residence of the borrower.",
    "At least 97% of the mortgage loans which are on condominiums are primary residences.",
    "Most of the mortgage loans which had loan-to-value ratios greater than 80% had primary mortgage insurance.",
    "46.21% of the mortgage loans are secured by properties outside California.",
    "46.21% of the mortgage loans are secured by properties in northern California.",
    "46.21% of the mortgage loans are secured by properties in California or Florida.",
    "46.21% of the mortgage loans are in California and Florida.",
    "46.21% and 11.04% of the mortgage loans are in California.",
    "5% of the mortgage loans are secured by condominiums, of which 2% are in Florida.",
    "80% of the mortgage loans have full documentation or alternative documentation.",
    "90% of the mortgage loans have no prepayment penalties.",
    "12 of the mortgage loans had loan-to-value ratios in excess of 80%.",
    "Loans that are secured by first liens and have loan-to-value ratios over 80% represent 4.25% of the pool.",
    "46.21% of the mortgage loans are in California, 11.04% of which are condominiums.",
    "46.21% of the mortgage loans are in New York City.",
    "10% of the mortgage loans have prepayment penalties that have expired.",
    "The largest loan in California has a balance of $650,000.",
    "The five largest loans have an aggregate principal balance of $3,000,000.",
    "Mortgage rates range from 5% to 7% for the fixed-rate loans.",
    "The weighted average mortgage rate is 6.40% in California.",
    "The pool balance is $3,500,500, of which $200,000 are in California.",
    "The largest mortgage loan has a balance of $650,000 and is in California.",
    # of which loans, nothing says
    "The aggregate principal balance is $3,500,500.",
    "Their mortgage rates range from 5% to 7%.",
    "The pass-through rates range from 5% to 6%.",
    # figures no rule takes
    "The total number of mortgage loans was 12 or 13.",
    "The total number of mortgage loans as of May 1, 2002 was 12 on June 1, 2002.",
    "The aggregate principal balance of the mortgage loans was $3,500,500 or 12% of all.",
    "At least 97% of the mortgage loans are secured by primary residences, of which 3% are second homes.",
    "All mortgage loans have original maturities of at least 19 but no more than 30 weeks.",
    # some of the loans
    "The mortgage loans include 25 adjustable-rate mortgage loans.",
    "The mortgage pool contains 25 adjustable-rate mortgage loans.",
    "There are 25 adjustable-rate mortgage loans in the pool.",
    "There are 41 mortgage loans secured by second liens with an aggregate principal balance of $3,500,500.",
    "The mortgage pool contains 41 mortgage loans secured by second homes.",
    "There were 41 mortgage loans secured by properties in Ohio.",
    # of other loans than those that are transferred to the trust
    "On May 30, 2002, Alder Creek will transfer to the trustee additional mortgage loans with a principal balance of $3,500,500.",
    "On May 30, 2002, the depositor transferred to the trustee subsequent mortgage loans with a principal balance of $3,500,500.",
    "On May 30, 2002, the depositor sold to the trust some of the mortgage loans, having a principal balance of $3,500,500.",
    "Big Bank sold to the depositor 500 mortgage loans having an aggregate principal balance of $3,500,500.",
    "Group II contains 12 mortgage loans secured by second homes.",
    "Group II contains 12 fixed-rate loans.",
    "On May 30, 2002, the depositor will sell to Big Bank mortgage loans with a principal balance of $3,500,500.",
    "On May 30, 2002, the trustee transferred to the depositor mortgage loans with a principal balance of $3,500,500.",
    "On May 30, 2002, the sponsor sold to another trust mortgage loans with a principal balance of $3,500,500.",
    "On May 30, 2002, the trust conveyed to the master servicer mortgage loans with a principal balance of $3,500,500.",
    "The pool consists of 1,000 mortgage loans, 412 of which are adjustable-rate mortgage loans.",
    # numbers in words, and of another kind
    "The aggregate principal balance of the mortgage loans was $3.5MM.",
    "The aggregate principal balance of the mortgage loans was $35 millions.",
    "The total number of mortgage loans was 12 thousand.",
    "The total number of mortgage loans was twelve.",
    "The total number of mortgage loans was $12.",
    "The total number of mortgage loans was 12%.",
    "The aggregate principal balance of the mortgage loans was 3,500,500.",
    # other quantities and other comparisons
    "The aggregate original principal balance of the mortgage loans was $3,500,500.",
    "The weighted average gross margin of such mortgage loans was 2.250%.",
    "The weighted average interest rate of the mortgage loans was less than 6.349%.",
    "The weighted average remaining term of the mortgage loans was 29 years.",
    "All mortgage loans have original maturities of more than 19 years.",
    "All mortgage loans have original maturities of at least 19 but less than 30 years.",
    "All of the mortgage loans were originated prior to May 1, 2002.",
    "None of the mortgage loans has a scheduled maturity earlier than May 1, 2032.",
    "Each mortgage loan had an original principal balance of less than $48,000.",
    "Mortgage loans having a principal balance of $505,457 had loan-to-value ratios of less than 80%.",
    "No mortgage loans had loan-to-value ratios of at least 95%.",
    "Group I and Group II had an aggregate principal balance of $10,000,000.",
    "No mortgage loans had combined loan-to-value ratios in excess of 95%.",
    "More than 97% of the mortgage loans are secured by primary residences.",
    "Less than 97% of the mortgage loans are secured by primary residences.",
    "Discount loans will consist of mortgage loans with net loan rates of 5.500%.",
    "Discount loans will consist of mortgage loans with net loan rates between 5.0% and 5.5%.",
]


@pytest.mark.parametrize("sentence", UNCLAIMED)
def test_no_rule_claims(sentence: str) -> None:
    assert stated(indented(sentence), [indented(each) for each in UNCLAIMED]) == "-"


UNUSED = [
    "The weighted average remaning term to maturity of the mortgage loans was 357 months.",
    "The weighted average note rate and remaining term of the mortgage loans were 357 months and 6.35%, respectively.",
    "The total number of delinquent mortgage loans was 12.",
    "The total number of mortgage loans originated in Vermont was 12.",
    "The number of borrowers of the mortgage loans was 12.",
    "The weighted average interest rate of the mortgage loans was 6.349.",
    "The weighted average remaining term of the mortgage loans was 98%.",
    "At least 97% of the mortgage loans are secured by primary residences or second homes.",
    "At least 97% of the mortgage loans are secured by houses.",
    "At least 97% of the mortgage loans are secured by primary residences or are on condominiums.",
    "At least 97% of the mortgage loans were made on prof of income, or are refinanced under alternative or streamlined "
    "policies.",
    "At least $900,000 of the mortgage loans are secured by properties in any one zip code.",
    "At most $900,000 of the mortgage loans are secured by second homes.",
    "The number of such mortgage loans is 7.",
]


@pytest.mark.parametrize("sentence", [*UNCLAIMED, *UNUSED])
def test_what_is_not_read_is_listed_and_gives_no_figure(sentence: str) -> None:
    compilation = compiled(telling(f"     {sentence}\n"))
    document = compilation.document
    assert document is not None
    (pool,) = document.pools
    empty = type(pool)(id="1", currency="USD", stratifications=())
    assert pool == empty
    if any(letter.isdigit() for letter in sentence):
        assert [piece.text for piece in document.unparsed] == [sentence]
        assert layout_codes(compilation) in (["TS409"], ["TS415"])


@pytest.mark.parametrize(
    ("sentence", "pool"),
    [
        ("The total number of mortgage loans in group 2 as of May 1, 2002 was 12.", "2"),
        ("The total number of Group II mortgage loans was 12.", "II"),
        ("The number of mortgage loans in loan group 3 was 12.", "3"),
    ],
)
def test_a_figure_of_a_group_is_no_figure_of_another_pool(sentence: str, pool: str) -> None:
    document = compiled(telling(f"     {sentence}\n")).document
    assert document is not None
    assert {found.id: found.loan_count for found in document.pools if found.loan_count} == {pool: 12}


def test_each_clause_is_about_the_group_it_names() -> None:
    sentence = (
        "Mortgage loans in group 1 having a principal balance of $505,457 had loan-to-value ratios in excess of 80%, "
        "but no mortgage loans in group 2 had loan-to-value ratios in excess of 95%."
    )
    one, two = compiled(telling(f"     {sentence}\n")).document.pools  # type: ignore[union-attr]
    assert (one.id, [over.balance_usd for over in one.original_ltv_over]) == ("1", [505457])
    assert (two.id, two.max_original_ltv_pct) == ("2", 95)
    assert (one.max_original_ltv_pct, two.original_ltv_over) == (None, ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Mortgage loans having a principal balance of $505,457 had loan-to-value ratios in excess of 80%, "
        "but no mortgage "
        "loans in group 2 had loan-to-value ratios in excess of 95%.",
        "At least 97% of the mortgage loans are group 2 mortgage loans and primary residences.",
    ],
)
def test_a_figure_of_all_loans_is_not_given_to_a_group_named_after_it(sentence: str) -> None:
    document = compiled(telling(f"     {sentence}\n")).document
    assert document is not None
    assert [(found.original_ltv_over, found.shares) for found in document.pools if found.id == "2"] in ([], [((), ())])


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "All mortgage loans have original maturities of at least 120 months but no more than 30 years.",
            id="months and years",
        ),
        pytest.param(
            "All mortgage loans have original maturities of at least 10 years but no more than 360 months.",
            id="years and months",
        ),
    ],
)
def test_limits_in_two_units_are_never_read_as_one(sentence: str) -> None:
    (pool,) = compiled(telling(f"     {sentence}\n")).document.pools  # type: ignore[union-attr]
    assert (pool.original_term_years, pool.original_term_months) == (None, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "At least 97% of the mortgage loans with balloon payments are secured by primary residences.",
        "No more than 3% of the mortgage loans having balloon payments are secured by second homes.",
    ],
)
def test_a_share_of_some_of_the_loans_is_no_share_of_the_pool(sentence: str) -> None:
    (pool,) = compiled(telling(f"     {sentence}\n")).document.pools  # type: ignore[union-attr]
    assert pool.shares == ()


def test_a_bracketed_figure_is_not_lost() -> None:
    sentence = "No more than 3% (12) of the mortgage loans are secured by second homes."
    document = compiled(telling(f"     {sentence}\n")).document
    assert document is not None
    assert [piece.text for piece in document.unparsed] == [sentence]


def test_terms_may_range_from_one_limit_to_another() -> None:
    sentence = "All mortgage loans have original terms ranging from 10 years to 30 years."
    assert stated(f"     {sentence}\n") == "OriginalTerms | 10 | 30 | YEARS"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The mortgage loans are to be transferred to the trustee on May 30, 2002.", "PoolBalance | $3,500,500"),
        ("The discount loans had a weighted average note rate of 5.7%.", "OfGroups | discount loans | $3,500,500"),
        ("No more than 3% of the mortgage loans are secured by second homes.", "-"),
        ("The servicer wrote a letter.", "-"),
    ],
)
def test_a_pronoun_is_the_loans_of_the_sentence_before(before: str, expected: str) -> None:
    assert stated(f"     {before} Their aggregate principal balance is $3,500,500.\n") == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The servicer wrote a letter.", "OtherRange | Mortgage rates | 5% | 7% | PERCENT"),
        ("The pool consists of 12 mortgage loans.", "OtherRange | Mortgage rates | 5% | 7% | PERCENT"),
        ("Most of the loans are in the West.", "-"),
        ("No more than 3% of the mortgage loans are secured by second homes.", "-"),
    ],
)
def test_a_sentence_that_names_no_loans_is_not_about_some_of_them(before: str, expected: str) -> None:
    assert stated(f"     {before} Mortgage rates range from 5% to 7%.\n") == expected


def test_a_date_needs_no_blank_before_its_year() -> None:
    sentence = "The total number of mortgage loans as of May 1,2002 was 12."
    assert stated(f"     {sentence}\n") == "LoanCount | May 1,2002 | 12"


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The weighted average note rate of the mortgage loans quietly was 6.35%.", "quietly"),
        ("The number of mortgage loans and, briefly, the balance were 412 and $3,500,500.", "briefly"),
        ("As of May 1, 2002, the mortgage loans had a hue of 6.35%.", "hue"),
        ("About 23.1% of the mortgage loans are balloon loans with original terms of 180 months.", "180"),
        ("About 31% of the mortgage loans are interest-only loans for the first 60 months.", "60"),
        ("The mortgage loans have an average principal balance of $291,708 and 97% of them are first liens.", "97%"),
        (
            "The mortgage loans have a weighted average remaining term of 341 months and 12% of them are balloon loans.",
            "12%",
        ),
        (
            "The pool consists of 812 mortgage loans with a principal balance of $3,000,000 and 204 adjustable rate mortgage "
            "loans with a principal balance of $500,500.",
            "204",
        ),
    ],
)
def test_an_unread_sentence_is_told_at_the_word_where_its_form_stops(sentence: str, word: str) -> None:
    found = [each for each in compiled(telling(sentence)).diagnostics if each.code.id in ("TS409", "TS415")]
    (told,) = found
    assert told.primary.span.end - told.primary.span.start == len(word)
    assert told.message.endswith(f"of no known form from `{word}` on")


def of_pools(body: str) -> dict[str, int]:
    """How many ranges each pool of a text has."""
    document = compiled(telling(body)).document
    assert document is not None
    return {pool.id: len(pool.other_facts) for pool in document.pools}


def test_a_sentence_that_names_no_loans_is_of_the_pool_of_its_heading_or_of_none() -> None:
    rates = indented("Mortgage rates range from 5% to 7%.")
    group = indented("Group 1 consists of 12 mortgage loans.")
    assert of_pools(f"GROUP 1 MORTGAGE LOANS\n\n{rates}\nGROUP 2 MORTGAGE LOANS\n\n{rates}") == {"1": 1, "2": 1}
    assert of_pools(f"{rates}\n{group}") == {"aggregate": 1, "1": 0}
    assert of_pools(f"{group}\n{rates}") == {"1": 0}


def test_a_notice_of_no_pool_dates_all_pools() -> None:
    notice = indented("The following tables tell of the mortgage loans as of May 1, 2002.")
    groups = indented("The Group 1 mortgage loans number 12. The Group 2 mortgage loans number 15.")
    document = compiled(telling(f"{notice}\n{groups}")).document
    assert document is not None
    assert [(pool.id, str(pool.cut_off_date)) for pool in document.pools] == [("1", "2002-05-01"), ("2", "2002-05-01")]


@pytest.mark.parametrize("these", ["Of these", "Of them", "Of these mortgage loans"])
def test_a_share_of_some_of_the_loans_is_none_of_the_pool(these: str) -> None:
    """`Of these` is about the loans of the sentence before, which may be a part of the pool."""
    share = f"{these}, 93% are secured by primary residences."
    assert stated(f"46% of the mortgage loans are secured by properties in California. {share}") == "-"
    assert stated(f"There are 412 mortgage loans. {share}") == "Share | 93% | PRIMARY_RESIDENCE"


def test_a_sentence_behind_one_about_some_loans_is_told_too() -> None:
    some = "The weighted average remaining term of the balloon mortgage loans is 178 months."
    unread = "The weighted average mortgage rate is 7.044%, except that of others it is 7.501%."
    found = compiled(telling(f"{some}\n\n     {unread}")).diagnostics
    assert [each.code.id for each in found if each.code.id == "TS409"] == ["TS409", "TS409"]


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("The sponsor keeps the loans.", "March 1, 2003. The loans are of the mill and of all of the town.", ["TS243"]),
        ("The sponsor keeps the loans.", "12. The loans are of the mill and of all of the town beside it.", []),
        ("The weighted average remaining term to maturity of the loans", "About 4% are of the mill.", ["TS243"]),
        ("The weighted average remaining term to maturity of the", "About 4% are of the mill.", []),
    ],
)
def test_a_paragraph_that_lost_a_line_at_an_edge_is_told(first: str, second: str, codes: list[str]) -> None:
    pool = "     The number of mortgage loans is 12, with a weighted average note rate of 6.35%.\n\n"
    found = compiled(telling(f"{pool}     {first}\n\n{second}\n")).diagnostics
    assert [each.code.id for each in found if each.code.id == "TS243"] == codes


@pytest.mark.parametrize("bound", ["more than BB%", "more than %"])
def test_a_limit_of_no_loan_without_its_figure_is_told(bound: str) -> None:
    found = compiled(telling(f"No mortgage loan has a loan-to-value ratio at origination of {bound}.")).diagnostics
    assert [each.code.id for each in found if each.code.id in ("TS409", "TS415")] == ["TS409"]
