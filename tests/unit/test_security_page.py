"""`docs/security.md` names tests that are there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_NAMED = re.compile(r"`((?:tests/[\w/]+\.py)?(?:::\w+)?)`")


def named_tests() -> list[tuple[str, str]]:
    """File and function of each; no file: that of the one before; no function: the file itself."""
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    found: list[tuple[str, str]] = []
    path = ""
    for each in _NAMED.findall(page):
        if each:
            file, _, function = each.partition("::")
            path = file or path
            found.append((path, function))
    return found


def test_every_test_that_the_page_names_is_there() -> None:
    """A renamed test must not leave a threat with nothing behind it."""
    named = named_tests()
    assert len(named) > 30
    for path, function in named:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert not function or function in functions, f"{path}::{function}"


def test_every_threat_names_a_test() -> None:
    """No row of its tables stands on words alone."""
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8").partition("## Guessing")[0]
    rows = [
        line for line in page.splitlines() if line.startswith("|") and not line.startswith(("|---", "| What"))
    ]
    assert len(rows) > 20
    assert [row for row in rows if not _NAMED.search(row.split("|")[3])] == []
