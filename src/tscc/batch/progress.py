"""Progress: how many filings are finished, how fast, with what; on a terminal one line that changes, elsewhere plain lines."""

from __future__ import annotations

import time
from collections import Counter
from typing import TextIO

from tscc.document.words import counted

_REDRAW_SECONDS = 0.2
_LINE_SECONDS = 10.0


class Progress:
    """Counts the statuses of finished filings and shows them on a stream."""

    def __init__(self, stream: TextIO, expected: int | None, *, quiet: bool = False) -> None:
        self.counts = Counter[str]()
        self._stream, self._expected, self._quiet = stream, expected, quiet
        self._live = stream.isatty()
        self._started = self._shown = time.monotonic()
        self._drawn = 0

    def __call__(self, status: str) -> None:
        """Count a finished filing."""
        self.counts[status] += 1
        now = time.monotonic()
        if not self._quiet and now - self._shown >= (_REDRAW_SECONDS if self._live else _LINE_SECONDS):
            self._shown = now
            self._show(self.text(now))

    def text(self, now: float) -> str:
        """The line: `1,200 filings, 36 a second, 3 with errors, 1 failed, 0:40 left`."""
        total = self.counts.total()
        fresh = total - self.counts["known"]
        rate = fresh / max(now - self._started, 0.001)
        parts = [counted(total, "filing"), f"{rate:.0f} a second"]
        if known := self.counts["known"]:
            parts.append(f"{known:,} known")
        parts += [
            f"{self.counts[status]:,} {words}" for status, words in (("errors", "with errors"), ("failed", "failed"))
        ]
        if self._expected is not None and rate > 0:
            left = max(self._expected - total, 0) / rate
            parts.append(f"{int(left) // 60}:{int(left) % 60:02d} left")
        return ", ".join(parts)

    def end(self) -> None:
        """Leave the terminal with an empty line."""
        if self._drawn:
            self._stream.write("\r" + " " * self._drawn + "\r")
            self._stream.flush()
            self._drawn = 0

    def _show(self, text: str) -> None:
        if self._live:
            self._stream.write("\r" + text.ljust(self._drawn))
            self._drawn = len(text)
        else:
            self._stream.write(text + "\n")
        self._stream.flush()
