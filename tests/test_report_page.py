"""The report in a browser: there and back by click and by keyboard, two widths and paper, axe, and nothing loaded or run.

Needs playwright, axe-playwright-python and a Chromium: the one of the system, such as Debian's package `chromium`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tscc.pipeline import compile_filing
from tscc.report.folder import ReportFolder
from tscc.report.whole_page import report_page

sync_api = pytest.importorskip("playwright.sync_api", reason="the report in a browser needs playwright")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.xdist_group("browser"),
]

EXAMPLES = Path(__file__).parents[1] / "examples"
SOUND = (EXAMPLES / "prairie-2001-2.txt").read_text()


def changed(*pairs: tuple[str, str]) -> str:
    """The filing with some words replaced."""
    text = SOUND
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


FILINGS = {
    "sound": SOUND,
    "faulty": changed(
        ("Indiana                               4", "Indiana                               5"),
        ("Kansas   ", "Kanzas   "),
        ("was 7.610%.", "was 7.610%. The servicer may repurchase up to $12,500 of the loans."),
    ),
    "hostile": changed(
        ("Prairie", "<script>alert(1)</script><img src='http://127.0.0.1:9/x.png' onerror=alert(1)>"),
        ("SIZE OF", "</title></pre><style>* {display: none}</style><!--"),
    ),
    "tables": (EXAMPLES / "declined" / "cardwell-1997.txt").read_text().replace("  7,894  ", "  7,984  "),
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages of a sound, a faulty and a hostile filing."""
    folder = tmp_path_factory.mktemp("pages")
    made = {}
    for name, text in FILINGS.items():
        made[name] = folder / f"{name}.html"
        made[name].write_text(report_page(compile_filing(text.encode(), f"{name}.txt")), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Tab]:
    with sync_api.sync_playwright() as started:
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        running = started.chromium.launch(executable_path=CHROMIUM, args=options)
        yield Tab(running)
        running.close()


class Tab:
    """The one tab of a browser, and what the pages in it say and ask for: a tab for each page takes most of the time."""

    def __init__(self, running: Any) -> None:
        self.page = running.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))


class Opened:
    """A page in the tab of the browser as if it were the first there, and what it said and asked for."""

    def __init__(self, browser: Tab, path: Path, width: int = 1280, height: int = 900, scheme: str = "light") -> None:
        self.page = browser.page
        self.page.goto("about:blank")
        self.page.mouse.move(0, 0)
        self.page.emulate_media(media="screen", color_scheme=scheme)
        self.page.set_viewport_size({"width": width, "height": height})
        browser.said, browser.asked = self.said, self.asked = [], []
        self.page.goto(path.as_uri())

    def target(self) -> str:
        """The id of the element that a link led to."""
        found = self.page.evaluate("document.querySelector(':target')?.id ?? ''")
        assert isinstance(found, str)
        return found

    def is_seen(self, name: str) -> bool:
        """Whether an element is within the window and within the pane it is in."""
        script = """name => {
            const place = document.getElementById(name).getBoundingClientRect();
            const seen = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
            return seen !== null && seen.closest('[id="' + CSS.escape(name) + '"]') !== null
                || seen?.id === name;
        }"""
        return bool(self.page.evaluate(script, name))


FIGURES = (
    "/pools/0/balance_usd",
    "/pools/0/original_term_years/max",
    "/pools/0/stratifications/0/rows/11/balance_usd",
    "/pools/0/stratifications/2/rows/2/band/lower",
    "/filing/registrant/phone",
)


@pytest.mark.parametrize("width", [1280, 390])
def test_click_leads_to_the_place_and_back(browser: Tab, pages: dict[str, Path], width: int) -> None:
    opened = Opened(browser, pages["sound"], width)
    for pointer in FIGURES:
        figure, place = f"p{pointer}", f"t{pointer}"
        opened.page.locator(f'[id="{figure}"]').click()
        assert opened.target() == place
        assert opened.is_seen(place), f"{place} is out of sight"
        colour = opened.page.locator(f'[id="{place}"]').evaluate("each => getComputedStyle(each).backgroundColor")
        assert colour == "rgb(255, 229, 138)"
        opened.page.locator(f'[id="{place}"]').click()
        assert opened.target() == figure
        assert opened.is_seen(figure), f"{figure} is out of sight"


def test_keyboard_leads_to_the_place_and_back(browser: Tab, pages: dict[str, Path]) -> None:
    opened = Opened(browser, pages["sound"])
    opened.page.keyboard.press("Tab")
    opened.page.keyboard.press("Enter")
    assert opened.target() == "text", "the first link skips to the text"
    focus = "document.activeElement.id"
    opened.page.locator('[id="p/pools/0/loan_count"]').focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate(focus) == "t/pools/0/loan_count"
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate(focus) == "p/pools/0/loan_count"


def test_flag_leads_to_its_diagnostic_and_its_line_number_back(browser: Tab, pages: dict[str, Path]) -> None:
    opened = Opened(browser, pages["faulty"])
    flag = opened.page.locator("pre.text a.flag:not(.passage)").first
    name = flag.get_attribute("href")
    flag.click()
    assert f"#{opened.target()}" == name
    opened.page.locator(f"[id='{opened.target()}'] .at").first.click()
    assert re.fullmatch(r"L\d+", opened.target())
    assert opened.is_seen(opened.target())


def test_click_moves_the_other_pane_only(browser: Tab, pages: dict[str, Path]) -> None:
    opened = Opened(browser, pages["sound"])
    figure = opened.page.locator('[id="p/pools/0/stratifications/2/rows/3/balance_usd"]')
    figure.scroll_into_view_if_needed()
    before = figure.bounding_box()
    figure.click()
    assert figure.bounding_box() == before
    assert opened.page.evaluate("document.querySelector('.source').scrollTop") > 500


@pytest.mark.parametrize("name", ["faulty", "hostile"])
def test_page_does_not_scroll_sideways(browser: Tab, pages: dict[str, Path], name: str) -> None:
    page = Opened(browser, pages[name]).page
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        left, right = (page.locator(each).bounding_box() for each in (".document", ".source"))
        if width == 1280:
            assert right["x"] >= left["x"] + left["width"]
            assert right["y"] == left["y"]
            assert left["width"] > right["width"]
        else:
            assert right["y"] >= left["y"] + left["height"]


@pytest.mark.parametrize("name", ["faulty", "tables"])
@pytest.mark.parametrize(("scheme", "options"), [("light", {}), ("dark", {"runOnly": ["color-contrast"]})])
def test_axe_finds_no_fault(browser: Tab, pages: dict[str, Path], name: str, scheme: str, options: Any) -> None:
    opened = Opened(browser, pages[name], 1000, scheme=scheme)  # in two panes, axe skips what is out of sight
    opened.page.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true });"
        "document.querySelectorAll('.l:nth-child(n + 125)').forEach(each => each.remove())"  # they are like the others
    )
    answer = axe_api.Axe().run(opened.page, options={"resultTypes": ["violations"], **options}).response
    told = [
        (each["id"], each["impact"], [node["target"] for node in each["nodes"]][:3]) for each in answer["violations"]
    ]
    assert told == []
    assert answer["passes"]


@pytest.mark.parametrize("name", ["sound", "faulty", "hostile"])
def test_page_loads_nothing_and_says_nothing(browser: Tab, pages: dict[str, Path], name: str) -> None:
    opened = Opened(browser, pages[name])
    assert opened.asked == [pages[name].as_uri()]
    assert opened.said == []
    assert opened.page.evaluate("document.querySelectorAll('script, img, iframe, object, link').length") == 0


def test_index_shows_one_kind_of_filings_without_a_script(browser: Tab, tmp_path: Path) -> None:
    with ReportFolder(tmp_path, "two") as folder:
        for name in ("sound", "faulty"):
            folder.add(f"{name}.txt", compile_filing(FILINGS[name].encode(), name))
    opened = Opened(browser, tmp_path / "index.html", 390)
    shown = opened.page.locator(".of:visible")
    assert shown.count() == 2
    opened.page.get_by_role("link", name="1 not valid").click()
    assert shown.count() == 1
    assert "faulty.txt" in shown.first.inner_text()
    opened.page.get_by_role("link", name="all", exact=True).click()
    assert shown.count() == 2
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 390
    opened.page.get_by_role("link", name="sound.txt").click()
    opened.page.get_by_role("link", name="all filings").click()
    assert opened.page.url == (tmp_path / "index.html").as_uri()
    assert opened.said == []


def test_text_is_copied_as_the_filing_has_it(browser: Tab, pages: dict[str, Path]) -> None:
    page = Opened(browser, pages["sound"]).page
    assert page.evaluate("document.querySelector('pre.text').textContent").rstrip() == SOUND.rstrip()


def test_paper_has_everything_and_says_what_it_is_of(browser: Tab, pages: dict[str, Path], tmp_path: Path) -> None:
    opened = Opened(browser, pages["faulty"])
    opened.page.emulate_media(media="print")
    assert opened.page.evaluate("getComputedStyle(document.querySelector('.source')).overflowY") == "visible"
    folded = "[...document.querySelectorAll('details li, details p')].map(each => each.offsetHeight)"
    assert min(opened.page.evaluate(folded)) > 0, "what is folded on the screen is on paper"
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(opened.page.pdf(prefer_css_page_size=True, format="Letter"))
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext on this machine: the words on paper are not read")
    sheets = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, check=True).stdout
    texts = sheets.decode().rstrip("\f").split("\f")
    digest = compile_filing(FILINGS["faulty"].encode(), None).source.sha256
    assert 5 < len(texts) < 20
    for number, text in enumerate(texts, 1):
        assert digest in text
        assert re.search(r"tscc \d+\.\d+", text)
        assert f"page {number} of {len(texts)}" in text
    whole = " ".join(" ".join(texts).split())
    assert "Not valid: " in whole
    assert "Dated: February 8, 2001" in whole, "the last line of the text is on paper"
