"""The codes of the checks: TS5xx for the arithmetic within a table, TS6xx for consistency between parts of a filing.

A check result carries the code of the diagnostic it would give, whatever its status. Nothing here computes.
"""

from __future__ import annotations

from tscc.codes import Code, Severity

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

COUNTS_OFF = Code("TS501", _ERROR, "loan counts that do not sum to their total")
BALANCES_OFF = Code("TS502", _ERROR, "balances that do not sum to their total")
BALANCES_NEAR = Code("TS503", _WARNING, "balances that miss their total by no more than rounding")
PERCENTAGES_OFF = Code("TS504", _WARNING, "percentages that do not sum to their total")
PERCENTAGE_MISFIT = Code("TS505", _WARNING, "a percentage that does not fit the figure it is a share of")
AVERAGE_MISFIT = Code("TS506", _WARNING, "an average that does not fit the figures it is taken from")
ROW_IMPOSSIBLE = Code("TS507", _ERROR, "a balance that its row's count and band rule out")
ROW_IMPLAUSIBLE = Code("TS508", _WARNING, "a balance that the sizes of the pool's loans rule out")
BANDS_DISORDERED = Code("TS509", _ERROR, "bands that overlap or stand out of order")
BANDS_APART = Code("TS510", _WARNING, "bands that leave a gap")

TOTALS_DISAGREE = Code("TS610", _ERROR, "a table's total that the other tables contradict")
STATED_TOTAL_CONTRADICTED = Code("TS611", _ERROR, "a stated count or balance that the tables contradict")
TOTALS_NEAR = Code("TS612", _WARNING, "figures that should be the same and differ by no more than rounding")
LTV_BALANCE_CONTRADICTED = Code("TS613", _ERROR, "a balance above a loan-to-value ratio that the table contradicts")
GROUPS_OFF = Code("TS614", _ERROR, "groups that do not add up to the pool")
GROUP_AVERAGE_OFF = Code("TS615", _WARNING, "a weighted average that its parts contradict")
AVERAGE_OUTSIDE_BANDS = Code("TS616", _ERROR, "a weighted average outside what the bands allow")
LIMIT_BROKEN = Code("TS617", _ERROR, "mortgage loans beyond a stated limit")
LIMIT_OUTSIDE_BANDS = Code("TS618", _WARNING, "a stated limit that lies outside the bands")
GROUP_LIMITS_APART = Code("TS619", _WARNING, "groups whose limits do not meet")
SAME_LOANS_DIFFER = Code("TS620", _ERROR, "the same loans stated differently by two tables")
DATES_DISORDERED = Code("TS621", _ERROR, "dates in an impossible order")
REPORT_DATE_ODD = Code("TS622", _WARNING, "a date of report that the other dates make unlikely")
SIGNED_LATER = Code("TS623", _NOTE, "a report signed after its date")
ORIGINATION_OUTSIDE_WINDOW = Code("TS624", _ERROR, "a year of origination outside the stated window")
TERMS_AGAINST_DATES = Code("TS625", _WARNING, "terms that the dates contradict")
TERMS_DISORDERED = Code("TS626", _ERROR, "terms in an impossible order")
STATE_UNKNOWN = Code("TS627", _WARNING, "a state that is not known")
STATE_REPEATED = Code("TS628", _WARNING, "a state that stands in two rows")
ZIP_BALANCE_ODD = Code("TS629", _WARNING, "a largest zip code balance that the tables make impossible")
SHARE_IMPOSSIBLE = Code("TS630", _ERROR, "a share outside 0 to 100 percent")
SHARES_NOT_COMPLEMENTARY = Code("TS631", _WARNING, "complementary shares that do not add up to 100 percent")
SHARE_CONTRADICTED = Code("TS632", _ERROR, "a stated share that a table contradicts")
COLLATERAL_IMPOSSIBLE = Code("TS633", _ERROR, "figures of additional collateral that cannot be")
LTV_BASIS = Code("TS634", _NOTE, "a table of loan-to-value ratios that counts pledged collateral")
SERIES_DIFFER = Code("TS635", _WARNING, "a series named differently")
REGISTRANTS_DIFFER = Code("TS636", _WARNING, "a registrant named differently")
POOLS_OFF = Code("TS637", _ERROR, "pools that do not add up to the deal")

CHECK_CODES = {code.id: code for code in list(globals().values()) if isinstance(code, Code)}
"""Every code of the checks by its number."""

SILENT = frozenset({LTV_BASIS.id})
"""Codes of results that stand in the document only: a proof is no fault."""
