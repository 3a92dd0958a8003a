"""The cover page: form, date, registrant and its particulars, each above its caption."""

from __future__ import annotations

from datetime import date

from tscc.document.model import Document
from tscc.printing.layout import Layout
from tscc.printing.line_forms import centred, rule
from tscc.printing.particulars import print_particulars
from tscc.vocabulary.cover_captions import FIELDS
from tscc.vocabulary.months import in_words


def print_cover(document: Document, layout: Layout) -> list[str]:
    """Print the cover, up to the page mark."""
    filing = document.filing
    parts = [
        *_heading(layout),
        _form(layout, filing.amendment),
        _section(layout),
        _report_date(filing.report_date, layout),
        _name(document, layout),
        *print_particulars(filing.registrant, layout),
    ]
    lines: list[str] = []
    for at, part in enumerate(parts):
        gap = 1 if at == len(parts) - 1 else 2
        fixed = {"model": gap, "single": 1, "double": 2}[layout.cover.blank_lines]
        lines += [""] * (fixed if lines and part else 0) + part
    if not layout.cover.first_line_indented:
        lines[0] = lines[0].lstrip()
    return lines


def _heading(layout: Layout) -> list[list[str]]:
    """Print the commission and its place, and the rule below them."""
    lines = ["UNITED STATES"] if layout.cover.united_states else []
    lines += ["SECURITIES AND EXCHANGE COMMISSION", "Washington, D.C. 20549"]
    return [[centred(line) for line in lines], *([[rule(14, layout, 33)]] if layout.cover.rules else [])]


def _form(layout: Layout, amendment: bool) -> list[str]:
    """Print the form; an amendment in the form's name, or on a line of its own."""
    words = layout.cover.form_words
    plain = words.removesuffix("A").removesuffix("/")
    if amendment and words == plain:
        return [centred(words), "", centred("AMENDMENT NO. 1"), *_report_words(layout)]
    return [centred(words if amendment else plain), *_report_words(layout)]


def _report_words(layout: Layout) -> list[str]:
    return ["", centred("CURRENT REPORT")] if layout.cover.report_words == "alone" else []


def _section(layout: Layout) -> list[str]:
    if layout.cover.report_words == "joined":
        lines = ["Current Report Pursuant to Section 13 or 15(d) of", "the Securities Exchange Act of 1934"]
    else:
        lines = ["Pursuant to Section 13 or 15(d) of the", "Securities Exchange Act of 1934"]
    return [centred(line) for line in lines]


def _report_date(day: date | None, layout: Layout) -> list[str]:
    """Print the date of report and the caption of both dates, in one of the orders found in filings."""
    if day is None:
        return []
    cover, words = layout.cover, _as_filed(day, layout)
    labels = FIELDS["report_date"].printed
    match cover.date_place:
        case "one_line":
            return [centred(f"{labels}: {words}")]
        case "next_line":
            return [centred(f"{labels}:"), centred(words)]
        case "above":
            ruler = [rule(len(words) + 8, layout, (72 - len(words)) // 2)] if cover.rules and cover.date_rule else []
            return [centred(words), *ruler, centred(labels)]
        case "label":
            ruler = [rule(33, layout, 24)] if cover.rules and cover.date_rule else []
            return [centred(f"Date of Report: {words}"), *ruler, centred("(Date of earliest event reported)")]


def _as_filed(day: date, layout: Layout) -> str:
    """Write the date of report in one of the forms found on covers."""
    words = in_words(day)
    styles = {"plain": words, "glued": words.replace(", ", ","), "dot": words.replace(",", "."), "caps": words.upper()}
    return styles[layout.cover.date_style]


def _name(document: Document, layout: Layout) -> list[str]:
    """Print the registrant's name, its role, the issuer's line and their caption."""
    registrant, deal = document.filing.registrant, document.deal
    lines = [*_own_numbers(registrant.file_numbers, layout)]
    lines += [centred(registrant.name)] if registrant.name else []
    if registrant.role:
        lines.append(centred(f"({registrant.role})"))
    issued = _issuer(deal.security or "Certificates", deal.series, layout) if deal.series else []
    longest = max((line.strip() for line in [*lines, *issued]), key=len, default="")
    if layout.cover.rules and longest:
        issued.append(rule(len(longest), layout, (81 - len(longest)) // 2))
    return [*lines, *issued, centred(FIELDS["name"].printed)]


def _issuer(security: str, series: str, layout: Layout) -> list[str]:
    """Print the issuer's line, which names the securities and the series."""
    comma = "," if layout.cover.series_comma else ""
    issuer, series = f"(Issuer in Respect of the {security}{comma}", f"Series {series})"
    if layout.cover.series_wrapped or len(issuer) + len(series) > 77:
        return [centred(issuer), centred(series)]
    return [centred(f"{issuer} {series}")]


def _own_numbers(numbers: tuple[str, ...], layout: Layout) -> list[str]:
    """Print the file number on a line of its own above the name, if the layout has it there."""
    if layout.cover.file_number == "row" or not numbers:
        return []
    return [centred(f"Commission File No{'s' if len(numbers) > 1 else ''}.: {', '.join(numbers)}"), ""]
