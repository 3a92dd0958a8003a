"""Columns of shares below the names of pools: none is the share of the pool that the table is of, but that below `Total`."""

from __future__ import annotations

from small import compiled, filing

TABLE = """\
Item 5.   Other Events.

     These are Collateral Term Sheets that Alder Creek Mortgage Securities, Inc. prepared.

                     STATE CONCENTRATIONS

State              Group I     Group II     Total
---------------------------------------------------
California          31.20%       40.10%     35.20%
Florida             12.10        10.00      11.10
Other               56.70        49.90      53.70
---------------------------------------------------
Total              100.00%      100.00%    100.00%
"""


def test_shares_below_the_names_of_pools() -> None:
    found = compiled(filing(body=TABLE))
    assert found.document is not None
    (table,) = found.document.pools[0].stratifications
    assert [column.key for column in table.columns] == ["label", "column_2", "column_3", "balance_pct"]
    told = [(each.code.id, each.message) for each in found.diagnostics]
    assert told == [("TS234", "`Group I` does not say what is below it")]
