"""The formal description of a filing, `.lark` and `.toml` files, and the programs that make `src/tscc/grammar/` of it.

`python -m grammar.generate` makes the terminals, parse tables and tables of words with Lark, `python -m grammar.codes` the
codes of patterns. A compile needs only what they make: nothing of this folder is installed.
"""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
GENERATED = FOLDER.parent / "src" / "tscc" / "grammar"
"""Where what is generated belongs."""
