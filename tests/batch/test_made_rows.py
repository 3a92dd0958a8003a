"""The rows that workers make and the journal keeps: those that the second stage would make."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from batch.corpora import run, stay_here, submission, write_poisoned
from corpus import SPOILT, texts

from tscc.batch.entries import choose_entries, read_entries, read_rows
from tscc.batch.journal import Journal
from tscc.dataset import rows_of


def test_the_rows_that_workers_made_are_those_of_the_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all but a second text, whose id is not known to its worker."""
    monkeypatch.chdir(tmp_path)
    stay_here(monkeypatch)
    inputs = write_poisoned(tmp_path / "in")
    for number, text in enumerate([submission(7), submission(7) + b"\n", SPOILT, *texts()[3:6]]):
        (inputs / f"more-{number}.txt").write_bytes(text)
    run("batch", "in", "--out", "out")
    with closing(Journal(tmp_path / "out")) as journal:
        choose_entries(journal)
        entries = [*read_entries(journal)]
        made: list[str] = []
        monkeypatch.setattr("tscc.batch.entries.rows_of", lambda entry: made.append(entry.filing_id) or rows_of(entry))
        assert [*read_rows(journal)] == [*map(rows_of, entries)]
    plain = [each.filing_id for each in entries if each.status == "failed" or "~" in each.filing_id]
    assert made == plain
    assert "0009999999-01-000007~" in "".join(made)
