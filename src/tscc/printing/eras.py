"""Named bundles of layout options for the model issuer's filings of a year, such as `--layout era=1997`.

They follow its filed covers from 1996 to 2005. The kind of document, such as the detailed descriptions of the early
years, and the numbers of the items come from the document.
"""

from __future__ import annotations

from typing import Any

ERAS: dict[str, dict[str, Any]] = {
    "1997": {
        "envelope": "pem",
        "rule_style": "escaped",
        "justified": True,
        "mark": "lost",
        "cover": {"date_rule": False, "phone_colon": False},
    },
    "1999": {"envelope": "pem", "rule_style": "escaped", "cover": {"date_rule": False, "phone_colon": False}},
    "2000": {"envelope": "pem", "rule_style": "escaped"},
    "2003": {},
    "2005": {"envelope": "sec", "cover": {"united_states": True}},
}
"""Options by year, as changes to the layout of the model filing of 2003."""
