"""The tables of words: generated as written, true to their own examples, in step with the model."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from grammar import words
from tscc.document import enums
from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Pool, Registrant, Row
from tscc.grammar import generated_words, terminal
from tscc.passes.cover.registrant_name import is_whole_name
from tscc.passes.signature.signature_lines import ENTITY, TITLED
from tscc.vocabulary.column_heads import column_key
from tscc.vocabulary.cover_captions import CAPTIONS
from tscc.vocabulary.dimensions import dimension_of
from tscc.vocabulary.fact_labels import fact_key, has_ratio, is_begun, is_share, near_label, size_kind
from tscc.vocabulary.filing_words import named_in_text, named_in_titles
from tscc.vocabulary.item_titles import is_item_title
from tscc.vocabulary.section_titles import Section, section_of

COLUMNS = words.read("columns")["column"]
DIMENSIONS = words.read("dimensions")["dimension"]
CODES = words.read("codes")
FACTS = words.read("facts")["fact"]
KINDS = words.read("filings")["kind"]
SECTIONS = words.read("sections")
KEYS = {key for key, column in COLUMNS.items() if column["kind"] != "no key"}


def examples(table: dict[str, Any]) -> list[tuple[str, str]]:
    """The name of each section with each of its examples."""
    return [(name, example) for name, section in table.items() for example in section.get("examples", ())]


def test_the_generated_tables_are_those_of_the_files() -> None:
    written = Path(generated_words.__file__).read_text(encoding="utf-8")
    assert written == words.source(), "write them anew: python -m grammar.generate"


@pytest.mark.parametrize(
    ("phrase", "found", "missed"),
    [
        ("Score", "Credit SCORE (FICO)", "scores"),
        ("rate[s]", "note rates", "rated"),
        ("[gross] coupon", "the coupon", "coupons"),
        ("= [gross] coupon", "coupon", "net coupon"),
        ("size of [mortgage] loans", "size of loans", "size of other loans"),
        ("term [at origination]", "term", "terms"),
        ("(note|interest) rate", "interest rate", "mortgage rate"),
        ("= (total|current)+ balance", "total current balance", "balance"),
        ("= [total|current]+ balance", "balance", "total balances"),
        ("cash-out", "cash - out", "cash or out"),
        ("cash-out", "cashout", "cashouts"),
        ("w.a. rate", "W. A. rate", "was rate"),
        ("avg.", "avg", "avgs"),
        ("occupanc*", "occupancies", "reoccupancy"),
        ("*amortized", "unamortized", "amortizes"),
        ("remaining [_] term", "remaining loan term", "remaining mortgage loan term"),
        ("percent ... number", "percent of the number", "number of percent"),
        (r"\(net\)", "wac (net)", "wac net"),
        (r"/\d{4}-\w+/", "2002-A", "2002"),
        ("(two|2)-family", "2-family", "12 family"),
    ],
)
def test_a_phrase_finds_what_its_signs_say(phrase: str, found: str, missed: str) -> None:
    assert re.search(words.pattern([phrase]), found.lower())
    assert not re.search(words.pattern([phrase]), missed)


@pytest.mark.parametrize(("key", "header"), examples(COLUMNS))
def test_a_head_gives_the_key_of_its_column(key: str, header: str) -> None:
    assert column_key(header, 3) == ("column_4" if COLUMNS[key]["kind"] == "no key" else key)


@pytest.mark.parametrize(("name", "title"), examples(DIMENSIONS))
def test_a_title_names_a_dimension(name: str, title: str) -> None:
    assert dimension_of(title, "") == name


@pytest.mark.parametrize(("key", "label"), examples(FACTS))
def test_a_label_names_a_fact(key: str, label: str) -> None:
    assert fact_key(label) == key


@pytest.mark.parametrize(("kind", "label"), examples(words.read("facts")["size"]))
def test_a_label_names_the_size_of_a_loan(kind: str, label: str) -> None:
    assert (size_kind(label), fact_key(label), near_label(label)) == (kind, None, None)


@pytest.mark.parametrize("label", words.read("facts")["begun"]["examples"])
def test_the_first_line_of_a_label_says_of_nothing_what_it_is(label: str) -> None:
    assert (is_begun(label), fact_key(label), size_kind(label)) == (True, None, None)


@pytest.mark.parametrize("label", words.read("facts")["share"]["examples"])
def test_a_label_states_a_share(label: str) -> None:
    assert (is_share(label), has_ratio(label), fact_key(label)) == (True, False, None)


@pytest.mark.parametrize("title", words.read("items")["examples"])
def test_an_item_has_its_title(title: str) -> None:
    assert is_item_title(title)


@pytest.mark.parametrize(("name", "title"), examples(SECTIONS))
def test_a_title_says_what_a_section_is_about(name: str, title: str) -> None:
    assert section_of(title) is Section(name)


@pytest.mark.parametrize("title", ["SCHEDULE OF PAYMENTS", "Appendixes and Other Matters", "PRINCIPAL PAYMENTS"])
def test_a_title_of_no_known_section_says_nothing(title: str) -> None:
    assert section_of(title) is None


@pytest.mark.parametrize(("name", "title"), examples(KINDS))
def test_a_title_says_what_is_filed(name: str, title: str) -> None:
    found = named_in_titles(title)
    assert found is not None
    assert found.kind.value == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Computational Materials are filed herewith.", "computational_materials"),
        ("A monthly remittance report is attached.", "servicing_report"),
        ("On the Remittance Date the Trustee paid them.", "servicing_report"),
        ("The Report to Certificateholders is attached.", "servicing_report"),
        ("A distribution was made to the holders.", "servicing_report"),
        ("The Noteholders' Statement and the Distribution Summary are filed.", "servicing_report"),
        ("Exhibit 5.1 is the opinion of counsel.", "opinion"),
        ("Consent of Wren & Finch LLP.", "opinion"),
        ("In the opinion of management the notes are sound.", None),
        ("The consent of the holders is asked for.", None),
        ("The Pooling and Servicing Agreement is filed as Exhibit 4.1.", "agreement"),
        ("The Pooling and Servicing Agreement is dated as of March 1, 2002.", None),
    ],
)
def test_a_text_says_what_is_filed(text: str, kind: str | None) -> None:
    found = named_in_text(text)
    assert (found.value if found else None) == kind


@pytest.mark.parametrize("name", words.read("signers")["company_examples"])
def test_the_name_of_a_company_ends_like_one(name: str) -> None:
    assert is_whole_name(name)


@pytest.mark.parametrize("name", words.read("signers")["entity_examples"])
def test_a_signer_that_is_no_person_is_known(name: str) -> None:
    assert ENTITY.search(name)
    assert not ENTITY.search("Ida M. Thornbury")


@pytest.mark.parametrize("name", words.read("signers")["capacity_examples"])
def test_the_capacity_of_a_signer_is_known(name: str) -> None:
    pattern = re.compile(generated_words.SIGNERS["capacity"], re.IGNORECASE)
    assert pattern.search(name)
    assert not pattern.search("ALDER SECURITIES, INC.")


@pytest.mark.parametrize("title", words.read("signers")["officer_examples"])
def test_the_title_of_an_officer_is_told_from_the_name(title: str) -> None:
    found = TITLED.fullmatch(f"Ida M. Thornbury, {title}")
    assert found is not None
    assert (found["name"], found["title"]) == ("Ida M. Thornbury", title)


def test_captions_refer_to_what_there_is() -> None:
    for caption in CAPTIONS:
        assert terminal("lines", caption.terminal).fullmatch(caption.fields[0].printed)
        assert {field.key for field in caption.fields} <= {"report_date", *Registrant.__struct_fields__}
        assert not caption.begins.strip("abcdefghijklmnopqrstuvwxyz ")


def test_kinds_of_filings_are_those_of_the_model_and_have_an_example() -> None:
    other = {"collateral_missing", "other_form", "other"}
    assert {each.value for each in enums.Declined} == other | set(KINDS) | set(words.read("filings")["prospectus"])
    assert set(KINDS) == {name for name, _ in examples(KINDS)}


def test_every_column_has_an_example_and_a_field_of_the_row() -> None:
    fields = {*Row.__struct_fields__} - {"label", "code", "band", "notes", "cells"}
    assert fields == KEYS <= {key for key, _ in examples(COLUMNS)}


def test_columns_refer_to_what_there_is() -> None:
    kinds = {"sum", "share", "average", "weighted average", "extreme", "no key"}
    assert {column["kind"] for column in COLUMNS.values()} == kinds
    for column in COLUMNS.values():
        assert column.get("share_of", "loan_count") in KEYS
        assert column.get("pool", "loan_count") in Pool.__struct_fields__
        assert column.get("bands", "other") in DIMENSIONS
        assert column.get("measure", "rate") in words.read("columns")["measure"]
        assert ("share_of" in column) == (column["kind"] == "share")


def test_every_dimension_has_an_example_and_its_word() -> None:
    assert {each.value for each in Dimension} == set(DIMENSIONS) == {name for name, _ in examples(DIMENSIONS)}


def test_dimensions_refer_to_what_there_is() -> None:
    for each in DIMENSIONS.values():
        assert each.get("kind", "band") in ("band", "category")
        assert each.get("unit", "usd") in {unit.value for unit in BandUnit}
        assert ("unit" in each) == (each.get("kind") == "band")
        assert each.get("codes", "states") in CODES


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("dwellings", enums.DwellingCode),
        ("purposes", enums.PurposeCode),
        ("occupancies", enums.OccupancyCode),
        ("documentations", enums.DocumentationCode),
    ],
)
def test_codes_are_those_of_the_model(name: str, codes: Any) -> None:
    assert {each["code"] for each in CODES[name]} == {code.value for code in codes}


def test_facts_are_fields_of_the_pool() -> None:
    assert set(FACTS) <= set(Pool.__struct_fields__)
