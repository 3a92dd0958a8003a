"""The report page without a browser: every figure and its place, links that lead somewhere, hostile text, the command."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import tscc
from tscc.cli.main import main
from tscc.document.emit import to_json
from tscc.pipeline import Compilation, compile_filing
from tscc.report.document_alone import of_document
from tscc.report.whole_page import fragment_of, report_page
from tscc.shown.markup import element, escaped

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
PRAIRIE = ROOT / "examples" / "prairie-2001-2.txt"
VOID = frozenset({"meta"})


class Page(HTMLParser):
    """The elements of a page, with the text in each that has an anchor."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str | None]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.texts: dict[str, str] = {}
        self.links_of: dict[str, str] = {}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = dict(attrs)
        name = given.get("id")
        self.tags[tag] += 1
        self.attributes |= given.keys()
        if tag not in VOID:
            self.open.append((tag, name))
        if name is not None:
            self.ids.append(name)
            self.texts[name] = ""
        if (link := given.get("href")) is not None:
            self.links.append(link)
            if name is not None:
                self.links_of[name] = unquote(link)

    def handle_endtag(self, tag: str) -> None:
        """Close an element, which must be the last one opened."""
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Text, which is that of every element around it."""
        for _, name in self.open:
            if name is not None:
                self.texts[name] += data


@cache
def compiled(path: Path) -> Compilation:
    return compile_filing(path.read_bytes(), path.name)


@cache
def page(path: Path) -> Page:
    return Page(report_page(compiled(path)))


SPOILT = PRAIRIE.read_text()
for old, new in (
    ("Indiana                               4", "Indiana                               5"),
    ("14,993,232", "14,99E,232"),
    ("was 7.610%.", "was 7.610%. The servicer may repurchase up to $12,500 of the loans."),
):
    assert SPOILT.count(old) == 1
    SPOILT = SPOILT.replace(old, new)


@cache
def faulty() -> Compilation:
    """A filing with a wrong sum, a digit that is none, and a sentence that no rule matches."""
    return compile_filing(SPOILT.encode(), "a.txt")


@cache
def faulty_page() -> str:
    return report_page(faulty())


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """The values of a document that hold no others, by pointer."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(each, f"{pointer}/{key}")
    else:
        yield pointer, value


def digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)


# --- figures, places, links


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_figure_is_shown_and_leads_to_its_place_and_back(path: Path) -> None:
    found, shown = compiled(path), page(path)
    assert found.document is not None
    figures = [
        pointer
        for pointer, value in leaves(json.loads(to_json(found.document)))
        if value is not None and pointer in found.spans and not pointer.endswith("/text")
    ]
    assert len(figures) > 100
    for pointer in figures:
        assert shown.links_of[f"p{pointer}"] == f"#t{pointer}"
        span = found.spans[pointer]
        place = f"t{pointer}"
        if shown.texts[place]:  # a figure with a piece of the text to itself
            assert shown.texts[place] in found.source.text[span.start : span.end]
            assert shown.links_of[place] == f"#p{pointer}"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_prose_and_tables_lead_to_their_lines_and_back(path: Path) -> None:
    found, markup = compiled(path), report_page(compiled(path))
    passages = [
        (pointer.removesuffix("/text"), span)
        for pointer, span in found.spans.items()
        if re.fullmatch(
            r"/filing/items/\d+/narrative/\d+/text|/footnotes/\d+/text|/pools/\d+/stratifications/\d+", pointer
        )
    ]
    assert len(passages) > 5
    for part, span in passages:
        number = found.source.place(span.start).line
        (line,) = re.findall(rf'id="L{number}">(.*)\n', markup)
        assert f'href="#p{part}"' in line
        assert f'href="#L{number}"' in markup


def test_a_head_on_two_lines_is_a_link_on_each() -> None:
    shown = page(EXAMPLES[0].with_name("prairie-2001-2.txt"))
    at = "/pools/0/stratifications/1/columns/{}/header"
    heads = {number: f"p{at.format(number)}" for number in range(3)}
    assert [shown.texts[heads[number]] for number in heads] == [
        "Mortgage Loan Note Rate", "Number of Loans", "Aggregate Principal Balances Outstanding"
    ]  # fmt: skip
    markup = report_page(compiled(EXAMPLES[0].with_name("prairie-2001-2.txt")))
    words = {number: re.findall(rf'href="#{name}"[^>]*>([^<]*)<', markup) for number, name in heads.items()}
    assert words == {
        0: ["Mortgage Loan", "Note Rate"],
        1: ["Number of", "Loans"],
        2: ["Aggregate Principal", "Balances Outstanding"],
    }


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_cell_reads_as_in_the_text(path: Path) -> None:
    found, shown = compiled(path), page(path)
    cells = [
        pointer for pointer in found.spans if re.search(r"/(rows/\d+|total)/(loan_count|\w+_usd|\w+_pct)$", pointer)
    ]
    assert len(cells) > 30
    for pointer in cells:
        assert digits(shown.texts[f"p{pointer}"]) == digits(shown.texts[f"t{pointer}"]), pointer


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_anchors_are_there_once_and_links_lead_to_them(path: Path) -> None:
    shown = page(path)
    assert [name for name, count in Counter(shown.ids).items() if count > 1] == []
    assert {unquote(link.removeprefix("#")) for link in shown.links} <= set(shown.ids)
    assert all(link.startswith("#") for link in shown.links)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_text_is_whole(path: Path) -> None:
    source, shown = compiled(path).source, page(path)
    lines = [shown.texts[f"L{number}"] for number in range(1, len(source.line_starts) + 1)]
    printed = source.text.splitlines()
    assert [line.rstrip("\n") for line in lines][: len(printed)] == [
        line + flags_after(shown, number) for number, line in enumerate(printed, 1)
    ]


def flags_after(shown: Page, number: int) -> str:
    """The flags of the diagnostics that begin on a line."""
    return "".join(re.findall(r"(?: TS\d{3}| not read)+$", shown.texts[f"L{number}"].rstrip("\n")))


def test_wrapped_label_is_cut_around_the_figures_of_its_first_line() -> None:
    text = (
        PRAIRIE.read_text().replace("7.000% - 7.500%  ", "7.000% -         ").replace("\n7.501%", "7.500%\n7.501%", 1)
    )
    found = compile_filing(text.encode(), None)
    shown = Page(report_page(found))
    row = next(each for each in found.spans if each.endswith("rows/0/label") and "7.000%" in shown.texts[f"p{each}"])
    count = row.replace("/label", "/loan_count")
    assert shown.texts[f"t{count}"] == "110"


def test_order_of_the_page() -> None:
    html = faulty_page()
    parts = [
        "verdict error",
        ">Diagnostics<",
        "What was not read",
        ">Pool<",
        'class="strat"',
        ">Footnotes<",
        ">Checks<",
    ]
    found = [html.index(part, html.index("<body")) for part in [*parts, "The filing&#x27;s text</h2>"]]
    assert found == sorted(found)


# --- verdict, badges, faults


def test_invalid_document_looks_invalid() -> None:
    html = faulty_page()
    assert "Not valid: 2 errors, do not use these figures" in html
    assert 'class="verdict error"' in html
    assert 'class="verdict pass"' not in html
    valid = report_page(compiled(PRAIRIE))
    assert 'class="verdict pass"' in valid
    assert "Not valid" not in valid


def test_each_diagnostic_has_its_anchor_and_a_flag_on_its_line() -> None:
    found = faulty()
    shown = Page(faulty_page())
    for each in found.diagnostics:
        assert each.message.replace("`", "") in shown.texts[f"{each.code.id}-1"]
        line = found.source.place(each.primary.span.start).line
        assert f" {each.code.id}" in shown.texts[f"L{line}"]
    assert len(found.diagnostics) > 2


def test_badge_does_not_call_a_pass_what_was_not_checked() -> None:
    html = faulty_page()
    heads = re.findall(r'<header class="table-head">.*?</header>', html)
    badges = [re.findall(r'class="badge (\w+)">([^<]+)', head)[0] for head in heads]
    assert badges == [
        ("error", "✗ does not add up"),
        ("warning", "adds up in part: 1 of the table&#x27;s balances are empty"),
        *[("pass", "✓ adds up")] * 3,
    ]
    assert report_page(compiled(PRAIRIE)).count("✓ adds up") == 5


def test_checks_that_pass_are_folded_and_those_that_fail_are_open() -> None:
    html = faulty_page()
    folds = re.findall(r"<details( open)?><summary><span class=\"badge \w+\">\d+ ([a-z ]+)<", html)
    assert (" open", "fail") in folds
    assert ("", "pass") in folds
    assert ("", "not applicable") in folds


def test_what_was_not_read_is_shown_with_its_place() -> None:
    found = faulty()
    assert found.document is not None
    shown = Page(report_page(found))
    for number, each in enumerate(found.document.unparsed):
        assert each.text in " ".join(shown.texts[f"p/unparsed/{number}"].split())
        assert f"line {each.at.partition(':')[0]}" in shown.texts[f"p/unparsed/{number}"]
        line = each.at.partition(":")[0]
        assert shown.texts[f"L{line}"].endswith(" not read\n")
        assert f"#p/unparsed/{number}" in shown.links
    assert found.document.unparsed


@pytest.mark.parametrize(
    ("data", "verdict"),
    [
        (b"", "Not read: there is no document"),
        (b"%PDF-1.4 \x00\xff", "Not read: there is no document"),
        (b"<html><body>875</body></html>", "Not read: there is no document"),
        (b"no term sheet at all\n", "Declined: not a term sheet"),
        (b"\x00" * 300, "Declined: not a term sheet"),
    ],
)
def test_filing_that_is_none_has_a_page_that_says_so(data: bytes, verdict: str) -> None:
    html = report_page(compile_filing(data, "a.txt"))
    Page(html)
    assert verdict in html


# --- hostile text

HOSTILE = {
    "markup": "<script>alert(1)</script>",
    "end of an element": "</title></pre></style><img src=x onerror=alert(1)>",
    "quotes": "\" onmouseover=alert(1) x='",
    "entity": "&lt;script&gt; &#60;b&#62;",
    "comment": "<!-- --><![CDATA[",
    "right to left": "\u202e\u2066875\u2069",
    "control": "\x1b[31m\x07\x08",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_filing_is_text(text: str) -> None:
    data = PRAIRIE.read_text()
    for place in ("Prairie", "7.000% - 7.500%", "Mortgage Loan", "MORTGAGE LOANS BY NOTE RATES"):
        assert place in data
        data = data.replace(place, f"{place} {text}")
    found = compile_filing(data.encode(), f"{text}.txt")
    html = report_page(found)
    shown = Page(html)
    assert shown.tags.keys().isdisjoint({"script", "img"})
    assert not any(name.startswith("on") or name == "src" for name in shown.attributes)
    assert shown.tags["title"] == shown.tags["style"] == 1
    assert all(each.isprintable() or each in "\n\t" for each in html)
    line = found.source.place(found.source.text.index(text)).line
    assert escaped(text) in line_of(html, line)


def line_of(html: str, number: int) -> str:
    """The markup of a line of the text, without the elements in it."""
    return re.sub(r"<[^>]*>", "", html[html.index(f'id="L{number}"') : html.index(f'id="L{number + 1}"')])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; &#x27;e&#x27;"),
        ("\x00\x1b", "\\x00\\x1b"),
        ("\u202e\u2066\ufeff", "\\u202e\\u2066\\ufeff"),
        ("\ud800", "\\ud800"),
        ("a\tb\xa0c", "a\tb\xa0c"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    assert escaped(text) == shown
    assert element("p", text, title=text) == f'<p title="{shown}">{shown}</p>'


def test_hostile_document_is_text() -> None:
    """Every text that the model leaves free is markup, and every list of pointers has one that leads nowhere."""
    data = json.loads(to_json(tscc.load(ROOT / "examples" / "lantern-2001-7.yaml")))
    changed = 0
    for pointer, value in [*leaves(data)]:
        *above, last = (int(step) if step.isdecimal() else step for step in pointer.split("/")[1:])
        holder = data
        for step in above:
            holder = holder[step]
        if not isinstance(value, str):
            continue
        for text in (
            f"{value}</style></title><script>x</script>\" onload=x '\x1b",
            f"/pools/{'9' * 5000}/rows/{'9' * 5000}",
        ):
            holder[last] = text
            try:
                tscc_document(json.dumps(data))
            except ValueError:  # the model takes a word of a list, a date or a figure there
                holder[last] = value
            else:
                changed += 1
                break
    assert changed > 100
    for pool in data["pools"]:
        pool["derived"][0]["basis"] = [f"/pools/{'9' * 5000}", "", "nowhere", "/pools/0/stratifications/99/rows/1/x"]
    html = report_page(of_document(tscc_document(json.dumps(data))))
    shown = Page(html)
    assert shown.tags["script"] == 0
    assert shown.tags["style"] == shown.tags["title"] == 1
    assert not any(attribute.startswith("on") for attribute in shown.attributes)
    assert {unquote(link.removeprefix("#")) for link in shown.links} <= set(shown.ids)


def test_page_may_load_and_run_nothing() -> None:
    html = report_page(compiled(PRAIRIE))
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"" in html
    assert "url(" not in html
    assert "@import" not in html
    assert "http" not in re.sub(r"<main.*</main>", "", html, flags=re.S).replace("http-equiv", "")


# --- the page as a whole


def test_page_is_a_function_of_the_filing() -> None:
    data = PRAIRIE.read_bytes()
    code = (
        "import sys; from tscc.pipeline import compile_filing; from tscc.report.whole_page import report_page\n"
        "sys.stdout.buffer.write(report_page(compile_filing(sys.stdin.buffer.read(), 'a.txt')).encode())"
    )
    elsewhere = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True).stdout
    assert elsewhere.decode() == report_page(compile_filing(data, "a.txt"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_page_is_small(path: Path) -> None:
    assert len(report_page(compiled(path)).encode()) < 400_000


def test_page_of_a_document_has_all_checks_and_no_links_to_a_text() -> None:
    document = tscc.load(PRAIRIE.with_suffix(".yaml"))
    found = of_document(document)
    assert found.results == compiled(PRAIRIE).results
    shown = Page(report_page(found))
    assert not any(link.startswith("#t/") for link in shown.links)
    assert {unquote(link.removeprefix("#")) for link in shown.links} <= set(shown.ids)
    assert shown.texts["p/pools/0/loan_count"] == "241"
    assert shown.texts["verdict"].startswith("No check fails; of other errors of its filing a document says nothing")
    assert "A document does not hold the text" in shown.texts.get("text", "") + report_page(found)


def test_document_that_contradicts_itself_looks_invalid() -> None:
    text = PRAIRIE.with_suffix(".yaml").read_text().replace("loan_count: 110\n", "loan_count: 111\n", 1)
    html = report_page(of_document(tscc_document(text)))
    assert re.search(r"Not valid: \d+ checks? fail", html)
    assert "✗ does not add up" in html


def tscc_document(text: str) -> tscc.Document:
    from tscc.document.read import read_document

    return read_document(text.encode())


def test_result_in_a_notebook_is_the_left_pane_without_links() -> None:
    html = fragment_of(faulty(), None)
    shown = Page(html)
    assert shown.ids == shown.links == []
    assert "Not valid: 2 errors" in html
    assert "18,309,732" not in html, "a result without a document shows none of its figures"
    assert "18,309,732" in tscc.compile(PRAIRIE)._repr_html_()


# --- the command


def test_command_writes_the_page(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    assert main(["report", str(PRAIRIE), "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == report_page(compiled(PRAIRIE))
    done = subprocess.run(
        [sys.executable, "-m", "tscc", "report", "-"], input=PRAIRIE.read_bytes(), capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"<!DOCTYPE html>")


def test_command_writes_the_page_of_a_faulty_filing_and_says_so(tmp_path: Path) -> None:
    filing, out = tmp_path / "a.txt", tmp_path / "a.html"
    filing.write_text(PRAIRIE.read_text().replace("was 241", "was 242"))
    assert main(["report", str(filing), "-o", str(out)]) == 1
    assert "Not valid" in out.read_text(encoding="utf-8")


def test_command_reads_a_document(tmp_path: Path) -> None:
    document = tscc.load(PRAIRIE.with_suffix(".yaml"))
    for name, text in (
        ("a.yaml", tscc.to_yaml(document)),
        ("a.json", tscc.to_json(document)),
        ("a", tscc.to_json(document)),
    ):
        (tmp_path / name).write_text(text)
        out = tmp_path / f"{name}.html"
        assert main(["report", str(tmp_path / name), "-o", str(out)]) == 0
        assert "A document does not hold the text" in out.read_text(encoding="utf-8")
    given = tscc.to_yaml(document).encode()
    done = subprocess.run([sys.executable, "-m", "tscc", "report", "-"], input=given, capture_output=True, check=True)
    assert done.stdout == (tmp_path / "a.yaml.html").read_bytes()


def test_command_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filing, broken = tmp_path / "a.txt", tmp_path / "b.yaml"
    filing.write_bytes(PRAIRIE.read_bytes())
    broken.write_text("a: [")
    for arguments, code, said in (
        ([str(filing), "-o", str(filing)], 2, "would be overwritten"),
        ([str(broken), "-o", str(tmp_path / "b.html")], 2, "not a canonical document"),
        ([str(tmp_path / "none.txt"), "-o", str(tmp_path / "b.html")], 3, "No such file"),
        ([str(filing), "-o", str(tmp_path / "none" / "b.html")], 3, "No such file"),
    ):
        assert main(["report", *arguments]) == code
        assert said in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.yaml"]
    assert filing.read_bytes() == PRAIRIE.read_bytes()


# --- the documentation


def test_commands_and_code_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "filings").mkdir()
    for path in (tmp_path / "filing.txt", tmp_path / "filings" / "a.txt"):
        path.write_bytes(PRAIRIE.read_bytes())
    (tmp_path / "pool.yaml").write_bytes(PRAIRIE.with_suffix(".yaml").read_bytes())
    assert main(["batch", "filings", "--out", "run", "-q", "--tables", "csv"]) == 0
    commands = re.findall(r"```sh\n(.*?)```", page, re.S)[0].splitlines()
    assert len(commands) == 4
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0
    assert {"report.html", "document.html", "reports"} <= {path.name for path in tmp_path.iterdir()}
    (tmp_path / "reports" / "index.html").unlink()
    exec(re.findall(r"```python\n(.*?)```", page, re.S)[0], {})  # noqa: S102 - the page's own
    assert "filings of 2001" in (tmp_path / "reports" / "index.html").read_text(encoding="utf-8")


def test_anchors_of_the_documentation_are_those_of_a_page() -> None:
    page = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
    named = re.findall(r"`report\.html#(\S+)`", page)
    assert len(named) == 4
    shown = Page(faulty_page())
    assert {name.replace("265", "65") for name in named} <= set(shown.ids)


def test_page_of_a_document_with_places_says_them() -> None:
    document = tscc.compile(PRAIRIE, provenance=True).document
    assert document is not None
    html = report_page(of_document(document))
    place = tscc.compile(PRAIRIE).at("/pools/0/loan_count")
    assert f'<span title="{place}" id="p/pools/0/loan_count">241</span>' in html
