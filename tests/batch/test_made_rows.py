"""What the journal keeps of a filing: the tables and the document that its compile gives, under the id it has in the corpus."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from batch.corpora import run, stay_here, submission, write_poisoned
from corpus import SPOILT, texts
from table_rows import rows_in, rows_of

from tscc.batch.entries import choose_entries, read_documents, read_tables
from tscc.batch.journal import Journal
from tscc.dataset import entry_of
from tscc.document.emit import to_json
from tscc.pipeline import compile_filing


def test_the_journal_keeps_what_a_compile_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all but a second text, whose id is not known to its worker."""
    monkeypatch.chdir(tmp_path)
    stay_here(monkeypatch)
    inputs = write_poisoned(tmp_path / "in")
    for number, text in enumerate([submission(7), submission(7) + b"\n", SPOILT, *texts()[3:6]]):
        (inputs / f"more-{number}.txt").write_bytes(text)
    run("batch", "in", "--out", "out", "--no-prescreen")
    with closing(Journal(tmp_path / "out")) as journal:
        choose_entries(journal)
        kept = {rows["locations"][0][1]: rows for rows in map(rows_in, read_tables(journal))}
        documents = {each.filing_id: each.document for each in read_documents(journal)}
    compared = second = 0
    for path in inputs.glob("*.txt"):
        rows = kept.get(f"in/{path.name}")
        if rows is None or rows["filings"][0][0].startswith("location:"):
            continue
        found = compile_filing(path.read_bytes(), None)
        entry = replace(entry_of(found), locations=tuple(row[1] for row in rows["locations"]))
        id_ = rows["filings"][0][0]
        if "~" in id_:
            second += 1
            assert [row[1:3] for row in rows["strat_rows"]] == [
                (f"{id_}{row[1][len(entry.filing_id) :]}", f"{id_}{row[2][len(entry.filing_id) :]}")
                for row in rows_of(entry)["strat_rows"]
            ]
        else:
            compared += 1
            assert rows == rows_of(entry)
        if id_ in documents and found.document is not None:
            assert json.dumps(documents[id_]) == json.dumps(json.loads(to_json(found.document)))
    assert second == 1
    assert compared > 5
    assert len(documents) > 3
