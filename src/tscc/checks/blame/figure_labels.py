"""What a diagnostic of a check says beside its message: the label of its subject, and how its figure follows.

A table of words by code; `{expected}`, `{actual}` and `{difference}` are the figures of the result, as printed.
"""

from __future__ import annotations

from tscc.diagnostics import codes

LABELS = {
    codes.COUNTS_OFF: "the rows sum to {actual}",
    codes.BALANCES_OFF: "the rows sum to {actual}",
    codes.BALANCES_NEAR: "the rows sum to {actual}",
    codes.PERCENTAGES_OFF: "the rows sum to {actual}",
    codes.PERCENTAGE_MISFIT: "outside {expected}",
    codes.AVERAGE_MISFIT: "outside {expected}",
    codes.ROW_IMPOSSIBLE: "outside {expected}",
    codes.ROW_IMPLAUSIBLE: "outside {expected}",
    codes.BANDS_DISORDERED: "not {expected}",
    codes.BANDS_APART: "a gap of {actual} before this band",
    codes.TOTALS_DISAGREE: "the other tables say {expected}",
    codes.STATED_TOTAL_CONTRADICTED: "the tables say {expected}",
    codes.TOTALS_NEAR: "elsewhere it is {other}",
    codes.LTV_BALANCE_CONTRADICTED: "the rows above the ratio sum to {actual}",
    codes.GROUPS_OFF: "the groups sum to {actual}",
    codes.GROUP_AVERAGE_OFF: "outside {expected}",
    codes.AVERAGE_OUTSIDE_BANDS: "outside {expected}",
    codes.LIMIT_BROKEN: "some mortgage loans are beyond this limit",
    codes.LIMIT_OUTSIDE_BANDS: "nothing comes near this limit",
    codes.GROUP_LIMITS_APART: "the other group has {expected}",
    codes.SAME_LOANS_DIFFER: "the rows of the same loans sum to {actual}",
    codes.DATES_DISORDERED: "after {expected}",
    codes.REPORT_DATE_ODD: "the other date is {expected}",
    codes.SIGNED_LATER: "the date of report is {expected}",
    codes.ORIGINATION_OUTSIDE_WINDOW: "outside the stated window",
    codes.TERMS_AGAINST_DATES: "by the other figures, {expected}",
    codes.TERMS_DISORDERED: "not {expected}",
    codes.STATE_UNKNOWN: "no state of this name",
    codes.STATE_REPEATED: "this state has a row already",
    codes.ZIP_BALANCE_ODD: "outside {expected}",
    codes.SHARE_IMPOSSIBLE: "outside {expected}",
    codes.SHARES_NOT_COMPLEMENTARY: "with its complement it adds up to {actual}",
    codes.SHARE_CONTRADICTED: "the tables have {expected} percent",
    codes.COLLATERAL_IMPOSSIBLE: "not {expected}",
    codes.SERIES_DIFFER: "named {actual} here",
    codes.REGISTRANTS_DIFFER: 'the cover names "{expected}"',
    codes.POOLS_OFF: "the pools sum to {actual}",
}
"""What is said at the subject of a result."""

_WEIGHTED = "averages are weighted by balance; each printed figure stands for all that rounds to it"
NOTES = {
    codes.BALANCES_NEAR: "rounding each figure to nearest can move a sum by {tolerance}, so this could be rounding",
    codes.TOTALS_NEAR: "rounding to nearest can make them differ by {tolerance}, so this could be rounding",
    codes.ROW_IMPOSSIBLE: "a row's balance lies between its loan count times the edges of its band",
    codes.ROW_IMPLAUSIBLE: "the average loan of a row lies between the smallest and the largest loan of the pool",
    codes.AVERAGE_OUTSIDE_BANDS: "the interval is each row's balance times the edges of its band, over their balance",
    codes.GROUP_AVERAGE_OFF: _WEIGHTED,
    codes.AVERAGE_MISFIT: _WEIGHTED,
}
"""How the figure of a result follows."""
