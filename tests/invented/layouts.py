"""Invented layouts: the values each option of the printer may take, and layouts drawn from them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import msgspec
from hypothesis import strategies as st

from tscc.printing.printer import Layout

Options = dict[str, Sequence[object]]

MODEL_ISSUER: dict[str, Options] = {
    "layout": {
        "envelope": ("bare", "sec", "pem"),
        "newline": ("lf", "crlf"),
        "final_newline": (True, False),
        "trailing_blanks": (False, True),
        "rule_style": ("plain", "escaped", "underscore"),
        "page_mark": ("<PAGE>", "<PAGE>   2"),
        "page_gap": (2, 0, 1, 4),
        "page_number": ("none", "bare", "dashes"),
        "page_lines": (56, 45, 66),
        "item_heading": ("plain", "caps"),
        "width": (80, 72, 78),
        "indent": (6, 5, 4),
        "justified": (False, True),
        "hyphen_breaks": (True, False),
        "mark": ("round", "spaced"),
        "body_mark": ("bare", "round"),
    },
    "cover": {
        "united_states": (False, True),
        "first_line_indented": (False, True),
        "form_words": ("FORM 8-K", "Form 8-K"),
        "report_words": ("alone", "joined"),
        "rules": (True, False),
        "date_rule": (True, False),
        "series_wrapped": (False, True),
        "columns": ((3, 32, 62), (5, 30, 58), (2, 34, 60), (10, 35, 60)),
        "row_rule": ("one", "per_column", "none"),
        "caption_lines": (2, 3),
        "blank_lines": ("model", "single", "double"),
        "phone_colon": (True, False),
        "zip_column": (62, 58, 66),
    },
    "table": {
        "label_width": (32, 30),
        "row_gap": ("model", "blank", "none"),
        "dollar_rows": ("first", "every", "none"),
        "dollar_place": ("aligned", "glued"),
        "left_head": ("last", "first"),
        "title_width": (54, 40, 76),
        "total_rule": ("under", "above", "both", "none"),
        "total_gap": (2, 1),
    },
    "signature": {},
}
"""How the model issuer's own filings differ; the first value of each option is the model filing's."""

FAMILY: dict[str, Options] = {
    "layout": {
        "envelope": ("bare", "sec", "pem", "pem_ims", "tags"),
        "newline": ("lf", "crlf", "cr"),
        "tabs": (False, True),
        "first_page_mark": (False, True),
        "page_number": ("none", "bare", "dashes", "words"),
        "item_heading": ("plain", "caps", "ruled", "split", "no_dot", "colon", "dash", "glued"),
        "indent": (6, 5, 4, 0),
        "mark": ("round", "square", "slash", "spaced", "lost"),
        "body_mark": ("bare", "round", "square", "slash"),
        "tables_in": ("body", "exhibit"),
        "facts": ("colon", "column"),
        "headings": ("bare", "underlined"),
    },
    "cover": {
        "form_words": ("FORM 8-K", "Form 8-K", "FORM 8-K/A", "FORM 8-KA"),
        "date_place": ("label", "one_line", "next_line", "above"),
        "date_style": ("plain", "glued", "dot", "caps"),
        "file_number": ("row", "own_line"),
        "blocks": ("row", "stacked"),
        "address_lines": ("one", "two", "three"),
        "series_comma": (True, False),
        "phone_place": ("label", "above"),
        "former_name": ("none", "words", "left_out"),
    },
    "table": {
        "order": ("document", "counts_first", "balances_first"),
        "label_width": (32, 30, 26, 20),
        "row_gap": ("model", "blank", "none", "ruler"),
        "dollar_place": ("aligned", "glued", "spaced"),
        "percent_rows": ("every", "first", "none"),
        "null": ("-", "--", "N/A"),
        "indent": (0, 2, 5),
        "column_gap": (2, 3, 5),
        "rulers": ("columns", "full", "both_sides", "none"),
        "rule_mark": ("-", "=", "_"),
        "title_place": ("centred", "left"),
        "title_gap": (1, 0, 2),
        "head_gap": (1, 0),
        "wrapped_figures": ("first", "last"),
        "head_hyphens": (False, True),
        "tags": (False, True),
        "broken": ("no", "bare", "ruler", "head", "title"),
    },
    "signature": {
        "heading": ("SIGNATURES", "SIGNATURE", ""),
        "by": (True, False),
        "rule": (True, False),
        "labels": (False, True),
        "left": (False, True),
        "conformed": ("/s/ Name", "/S/ Name", "/s/Name"),
        "title_label": ("Title:", "Its:"),
        "caption": (True, False),
        "date_place": ("after", "before", "by_line"),
        "date_label": ("Dated:", "Date:", ""),
        "date_style": ("words", "figures"),
    },
}
"""How filings of other shelves differ beyond that."""


Parts = dict[str, dict[str, object]]


def random_layout(rng: Random, changes: float = 0.3, family: bool = False) -> Layout:
    """Draw a layout in which each option is drawn anew with the given chance, and else is the model filing's."""
    parts = {
        part: {key: rng.choice(values) if rng.random() < changes else values[0] for key, values in options.items()}
        for part, options in _options(family).items()
    }
    return _layout(parts)


def layouts(family: bool = False) -> st.SearchStrategy[Layout]:
    """Layouts; a failing one shrinks to few differences from the model filing's."""
    parts = {
        part: st.fixed_dictionaries({key: st.sampled_from(values) for key, values in options.items()})
        for part, options in _options(family).items()
    }
    return st.fixed_dictionaries(parts).map(_layout)


def layout_with(options: dict[str, object]) -> Layout:
    """Make the model filing's layout with some options changed."""
    parts = {part: {key: values[0] for key, values in known.items()} for part, known in _options(True).items()}
    for part, known in _options(True).items():
        parts[part].update({key: value for key, value in options.items() if value in known.get(key, ())})
    return _layout(parts)


def _options(family: bool) -> dict[str, Options]:
    more = FAMILY if family else {}
    return {part: {**options, **more.get(part, {})} for part, options in MODEL_ISSUER.items()}


def _layout(parts: Parts) -> Layout:
    data = dict(parts["layout"])
    for part in ("cover", "table", "signature"):
        data[part] = parts[part]
    return msgspec.convert(data, Layout)
