"""The tables of what was found in a filing beside its figures: footnotes, checks, diagnostics, what was not read."""

from __future__ import annotations

from tscc.dataset.shared_columns import INTEGER, OF_FILING, ORDINAL, PLACE, POINTER, TEXT, WIDE, table_of
from tscc.dataset.star import Column, Reference, Table

FINDINGS: tuple[Table, ...] = (
    table_of(
        "footnotes",
        "One row for each footnote",
        "filing_id footnote",
        Column("footnote", TEXT, "the id of the footnote in its document: `n1`"),
        Column("marker", TEXT, "the mark as printed, without brackets"),
        Column("scope", TEXT, "`document`, or the `strat` of the table it belongs to"),
        Column("text", TEXT, "its body, which qualifies the figures that refer to it"),
        *PLACE,
    ),
    table_of(
        "footnote_refs",
        "One row for each place that refers to a footnote",
        "filing_id footnote ordinal",
        Column("footnote", TEXT, "the footnote"),
        ORDINAL,
        POINTER,
        of=(OF_FILING, Reference(("filing_id", "footnote"), "footnotes", ("filing_id", "footnote"))),
    ),
    table_of(
        "checks",
        "One row for each result of a check, passes too",
        "filing_id ordinal",
        ORDINAL,
        Column("code", TEXT, "the code: `tscc explain CODE` says what it checks"),
        Column("name", TEXT, "the name of the check"),
        Column("subject", TEXT, "what is checked, a JSON Pointer"),
        Column("status", TEXT, "`pass`, `within_rounding`, `note`, `warning`, `fail`, `not_applicable`"),
        Column("expected", TEXT, "what it should be, as text: a figure, a date or an interval"),
        Column("actual", TEXT, "what it is"),
        Column("difference", TEXT, "how far off it is"),
        Column("difference_number", WIDE, "the same as a number"),
        Column("tolerance", WIDE, "how far off it may be"),
        Column("reason", TEXT, "what was found, or why it is not applicable"),
        *PLACE,
    ),
    table_of(
        "check_evidence",
        "One row for each figure that the result of a check rests on",
        "filing_id check_ordinal ordinal",
        Column("check_ordinal", INTEGER, "the `ordinal` of the check"),
        ORDINAL,
        POINTER,
        of=(OF_FILING, Reference(("filing_id", "check_ordinal"), "checks", ("filing_id", "ordinal"))),
    ),
    table_of(
        "diagnostics",
        "One row for each diagnostic",
        "filing_id ordinal",
        ORDINAL,
        Column("code", TEXT, "the code: `tscc explain CODE` explains it"),
        Column("severity", TEXT, "`error`, `warning` or `note`"),
        Column("title", TEXT, "the title of the code"),
        Column("message", TEXT, "what was found"),
        Column("reason", TEXT, "what a declined filing is"),
        Column("help", TEXT, "what may be done, with line feeds between several ways"),
        *PLACE,
    ),
    table_of(
        "unparsed",
        "One row for each piece of a filing that was not read, or that a column cannot hold",
        "filing_id ordinal",
        ORDINAL,
        Column(
            "kind",
            TEXT,
            "`block`, `sentence`, `figure`; `misfit` is a figure of the document that its column cannot hold",
        ),
        POINTER,
        *PLACE,
    ),
)
