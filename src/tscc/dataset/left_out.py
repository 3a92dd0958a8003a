"""What of a document is in no table, and why; a test holds every other leaf of its schema to be in one."""

from __future__ import annotations

LEFT_OUT = {
    "schema": "it is the same for every document",
    "source.name": "a data set does not depend on the names of files, which are in `locations`",
    "submission.sros": "it says nothing of the loans",
    "submission.items": "the items of the form are in `items`, by number and title",
    "submission.documents": "the list of the files of the submission; it says nothing of the loans",
    "submission.filers.business_address": "EDGAR gives the addresses of filers by `cik`",
    "submission.filers.mail_address": "EDGAR gives the addresses of filers by `cik`",
    "submission.filers.former_names": "EDGAR gives the former names of filers by `cik`",
    "filing.registrant.address": "EDGAR gives the addresses of filers by `cik`",
    "filing.registrant.zip": "EDGAR gives the addresses of filers by `cik`",
    "filing.registrant.phone": "EDGAR gives the addresses of filers by `cik`",
    "filing.registrant.former_name": "EDGAR gives the former names of filers by `cik`",
    "filing.items.notes": "`footnote_refs` has the pointer of what refers to a footnote",
    "filing.items.narrative": "text; its figures are in `facts`, or in `unparsed` with their places",
    "filing.signature.registrant": "it repeats `filings.registrant`, to which a check holds it",
    "filing.signature.capacity": "what the registrant signs as; it says nothing of the loans",
    "filing.signature.name": "a person",
    "filing.signature.title": "a person",
    "pools.shares.notes": "`footnote_refs` has the pointer of what refers to a footnote",
    "pools.stratifications.notes": "`footnote_refs` has the pointer of what refers to a footnote",
    "pools.stratifications.columns.notes": "`footnote_refs` has the pointer of what refers to a footnote",
    "pools.stratifications.rows.notes": "`footnote_refs` has the pointer of what refers to a footnote",
    "pools.stratifications.headings": "text; its places are in the document",
    "pools.stratifications.subtotals": "a subtotal repeats the sum of rows that `strat_rows` has; a check holds it to them",
    "pools.stratifications.total.notes": "`footnote_refs` has the pointer of what refers to a footnote",
    "checks": "`checks` and `check_evidence` have the results of all checks, passes too",
    "unparsed.at": "it is the place of the row, as six numbers",
    "unparsed.text": "text; its place says where it stands in the filing",
    "provenance": "the places are columns of the rows",
}
"""From a part of the document, by the keys that lead to it, to the reason why it is left out, with all that it holds."""
