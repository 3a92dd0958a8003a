"""The emit stage: the bytes of the canonical document, and that every reader gets the same data from them."""

from __future__ import annotations

import json
from decimal import Decimal
from enum import Enum
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from msgspec import inspect
from ruamel.yaml import YAML

from tscc.document import enums
from tscc.document.emit import to_json, to_yaml
from tscc.document.model import Document, Group, Pool, YearRange
from tscc.document.schema import json_schema

SHARED = Path(__file__).parents[2] / "shared"

YAML_1_1_OR_1_2_WOULD_CONVERT = [
    *["NO", "no", "n", "y", "Yes", "ON", "off", "True", "false", "null", "~", "Null", "", "=", "<<"],
    *["1_000", "12:30", "1:30:00", "0o7", "010", "0x1F", "0b1", "1e3", "6.350", ".5", "-0", "+1", ".inf", ".NaN"],
    *["2003-01-09", "2003-01-09 12:00:00", "2001-12-14t21:59:43.10-05:00"],
]
YAML_MARKS = [
    *["- a", "a: b", "a #b", "#b", "? a", "[a]", "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "'a'", '"a"'],
    *["---", "...", "--- a", ",", ":", "a:", "\\", '\\"', "\\x", "\\/", "{}", "[]"],
]
BLANKS_AND_CONTROLS = [
    *[" a", "a ", "  ", "\ta", "a\t", "a\nb", "a\n", "\n", "a\r\nb", "\r", "a\n\n b", "\0", "\x1b[31m", "\x07", "\x7f"],
    *["\x80", "\x85", "\x9b", "\xa0", "\xad", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufeffa", "\ufffe", "\uffff"],
    *["\u00e9", "\u2014", "\u4e2d", "\U0001f3e0", "\U0010ffff", "\U000e0001", "a" * 200],
]


SAMPLE = r"""schema: "tscc.pool"
schema_version: "1.0"
source:
  name: "a.txt"
  sha256: "0f"
  bytes: 12
  lines: 1
  encoding: utf-8
  newline: none
submission: null
filing:
  form: "8-K"
  amendment: true
  report_date: "0987-01-09"
  registrant:
    name: null
    role: null
    state: null
    file_numbers: []
    irs_numbers: []
    address: null
    zip: null
    phone: null
    former_name: null
  items: []
  signature: null
deal:
  kind: collateral_term_sheet
  series: "2003-1"
  security: null
  preliminary: false
pools:
  - id: "1"
    currency: "USD"
    balance_usd: "6.350"
    original_term_years: {}
    groups:
      - id: discount
        rule:
          field: net_rate_pct
          op: lt
          value: "5.500"
      - id: "Discount"
    stratifications:
      - id: state-2
        title: null
        dimension: state
        kind: category
        columns:
          - key: "label"
            header: "State"
            notes:
              - "n1"
        rows:
          - label: "Ohio"
            code: "no"
            loan_count: 0
          - label: null
            code: null
            balance_usd: null
            cells:
              column_2: "7\t"
              column_3: null
        total: null
footnotes:
  - id: "n1"
    marker: "*"
    scope: document
    text: ""
    references:
      - "/a"
unparsed: []
provenance:
  "/pools/0/id": "1:1-1:2"
"""


def document_of(*texts: str, **fields: Any) -> Document:
    """Give the sample with no pools and with `texts` as the references of a footnote; `fields` replace more of it."""
    sample = msgspec.convert(yaml.safe_load(SAMPLE), Document)
    footnote = msgspec.structs.replace(sample.footnotes[0], references=texts)
    return msgspec.structs.replace(sample, **{"pools": (), "footnotes": (footnote,), "provenance": None, **fields})


def pool_of(**fields: Any) -> Pool:
    return Pool(id="1", currency="USD", stratifications=(), **fields)


def test_yaml_style() -> None:
    assert to_yaml(msgspec.convert(yaml.safe_load(SAMPLE), Document)) == SAMPLE


def test_json_style() -> None:
    document = document_of("a", "", pools=(pool_of(original_term_years=YearRange()),), provenance={})
    assert to_json(document) == json.dumps(data_of(document), indent=2) + "\n"


def test_gold() -> None:
    path = SHARED / "gold" / "cmsi-2003-1.yaml"
    if not path.exists():
        pytest.skip(f"the gold is not part of the project: no {path.name} beside it")
    gold = path.read_bytes()
    document = msgspec.convert(yaml.safe_load(gold), Document)
    assert to_yaml(document).encode() == gold
    assert json.loads(to_json(document)) == yaml.safe_load(gold)


def test_every_key_and_every_word_stands_bare() -> None:
    """No name or word of the types is one that a YAML reader converts, so none of them needs quotes."""
    names = {field for cls in structs_of(Document) for field in cls.__struct_fields__}
    kinds = [cls for cls in vars(enums).values() if isinstance(cls, type) and issubclass(cls, Enum) and cls is not Enum]
    bare = sorted(names | {member.value for cls in kinds for member in cls})
    text = to_yaml(document_of(pools=(pool_of(groups=tuple(Group(id=word) for word in bare)),)))
    assert [word for word in bare if f"\n      - id: {word}\n" not in text] == []


@pytest.mark.parametrize(
    "word", ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "a\n", "A", "1", "-", ""]
)
def test_identifier_that_would_be_read_as_other_data_is_quoted(word: str) -> None:
    assert f"- id: {json.dumps(word)}\n" in to_yaml(document_of(pools=(pool_of(groups=(Group(id=word),)),)))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('say "no" \\', r'"say \"no\" \\"'),
        ("\t\n\r\b\f\0\x1b", r'"\t\n\r\b\f\u0000\u001b"'),
        ("\x7f\x85\x9b", r'"\u007f\u0085\u009b"'),
        ("\xad\u200b\u2028\u2029\u202e\ufeff\ufffe\uffff", r'"\u00ad\u200b\u2028\u2029\u202e\ufeff\ufffe\uffff"'),
        ("caf\u00e9\xa0\u2014\U0001f3e0", '"caf\u00e9\xa0\u2014\U0001f3e0"'),
        ("a\ud800b\udc00", '"a\ufffdb\ufffd"'),
    ],
)
def test_a_string_is_written_alike_in_both_formats(text: str, written: str) -> None:
    document = document_of(text)
    assert f"      - {written}\n" in to_yaml(document)
    assert f"        {written}\n" in to_json(document)


def test_every_character_of_the_basic_plane_is_read_back() -> None:
    characters = [chr(code) for code in range(0x10000) if not 0xD800 <= code <= 0xDFFF]
    texts = ["".join(characters[start : start + 64]) for start in range(0, len(characters), 64)]
    assert_read_alike(document_of(*texts))


def test_strings_that_readers_convert_are_read_back() -> None:
    texts = YAML_1_1_OR_1_2_WOULD_CONVERT + YAML_MARKS + BLANKS_AND_CONTROLS
    assert_read_alike(document_of(*texts, provenance=dict.fromkeys(texts, "1:1-1:2")))


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("6.350", "6.350"),
        ("1E+3", "1000"),
        ("1E-8", "0.00000001"),
        ("0E-2", "0.00"),
        ("-0.50", "-0.50"),
        ("00.5", "0.5"),
    ],
)
def test_a_decimal_has_its_digits_and_no_exponent(value: str, digits: str) -> None:
    document = document_of(pools=(pool_of(balance_usd=Decimal(value)),))
    assert f'    balance_usd: "{digits}"\n' in to_yaml(document)
    assert f'"balance_usd": "{digits}"' in to_json(document)


def structs_of(cls: type[msgspec.Struct]) -> list[type[msgspec.Struct]]:
    """List the classes a struct class is made of, itself among them."""
    names = msgspec.json.schema(cls)["$defs"]
    module = __import__(cls.__module__, fromlist=list(names))
    return [getattr(module, name) for name, each in names.items() if each.get("type") == "object"]


nasty = st.sampled_from(YAML_1_1_OR_1_2_WOULD_CONVERT + YAML_MARKS + BLANKS_AND_CONTROLS)
texts = nasty | st.text(st.characters(codec="utf-8"), max_size=8)
decimals = st.decimals(-(10**9), 10**9, places=3) | st.sampled_from([Decimal("1E+6"), Decimal("1E-9"), Decimal("-0.0")])


def values_of(kind: inspect.Type) -> st.SearchStrategy[Any]:
    """Build the strategy for the values of a type, from the types of the model themselves."""
    match kind:
        case inspect.StructType(cls=cls, fields=fields):
            needed = {each.name: values_of(each.type) for each in fields if each.required}
            others = {each.name: values_of(each.type) for each in fields if not each.required}
            return st.fixed_dictionaries(needed, optional=others).map(lambda values: cls(**values))
        case inspect.UnionType(types=types):
            return st.one_of([values_of(each) for each in types])
        case inspect.VarTupleType(item_type=item):
            return st.lists(values_of(item), max_size=2).map(tuple)
        case inspect.DictType(key_type=key, value_type=value):
            return st.dictionaries(values_of(key), values_of(value), max_size=3)
        case inspect.EnumType(cls=cls):
            return st.sampled_from(cls)
        case inspect.LiteralType(values=values):
            return st.sampled_from(values)
        case inspect.StrType(pattern=str(pattern)):
            return st.from_regex(pattern.replace("$", r"\Z"), alphabet="column_0123456789")
    simple: dict[type[inspect.Type], st.SearchStrategy[Any]] = {
        inspect.StrType: texts,
        inspect.IntType: st.integers(0, 2**53),
        inspect.BoolType: st.booleans(),
        inspect.NoneType: st.none(),
        inspect.DecimalType: decimals,
        inspect.DateType: st.dates(),
    }
    return simple[type(kind)]


documents = values_of(inspect.type_info(Document))
validator = Draft202012Validator(json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


@given(documents)
@settings(max_examples=settings.default.max_examples // 2)
def test_any_document_is_read_alike_by_every_reader(document: Document) -> None:
    assert_read_alike(document)
    assert to_yaml(document) == to_yaml(msgspec.convert(json.loads(to_json(document)), Document))
    validator.validate(json.loads(to_json(document)))


def assert_read_alike(document: Document) -> None:
    """Hold that readers of YAML 1.1, of YAML 1.2 and of JSON get the data of the document, from text that is clean."""
    data = data_of(document)
    text = to_yaml(document)
    assert yaml.safe_load(text) == data
    assert YAML(typ="safe", pure=True).load(StringIO(text)) == data
    assert json.loads(to_json(document)) == data
    assert to_yaml(document) == text
    for written in text, to_json(document):
        assert written.endswith("\n")
        assert written.encode().splitlines() == [line.encode() for line in written.splitlines()]


def data_of(document: Document) -> Any:
    """Give the data of a document by the book: msgspec's own conversion, decimals without exponent."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(each) for key, each in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(each) for each in value]
        return f"{value:f}" if isinstance(value, Decimal) else value

    return plain(msgspec.to_builtins(document, builtin_types=(Decimal,)))
