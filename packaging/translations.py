"""Collects every sentence of the app for Qt Linguist, and compiles what was translated.

`python packaging/translations.py` brings `resources/translations/*.ts` up to date and compiles them;
with `--check` it only says whether that would change anything, or leave anything untranslated.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # of files of our own
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "fr")
_LIST = "sentences.json"
"""All templates: what was stored or sent as English is known again by them."""
_SAID_IN = ("pickup_domain", "staff_app")
_TEMPLATES = {
    "say": slice(0, 1),
    "say_count": slice(1, 3),
    "ctx.refuse": slice(1, 2),
    "RefusedError": slice(1, 2),
}
"""Which arguments are templates: of `pickup_domain.wording`, and of what makes a refusal with it."""


def templates(source: str) -> Iterator[str]:
    """The templates of the sentences that a file says.

    Raises:
        ValueError: One is not a literal, so that nobody could translate it.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        for argument in node.args[_TEMPLATES[name]] if name in _TEMPLATES else ():
            if isinstance(argument, ast.Name) and argument.id == "template":
                continue  # handed on; collected where it is written
            if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                raise ValueError(f"line {node.lineno}: {name}() needs a literal")
            yield argument.value


def _sentences() -> list[str]:
    found: set[str] = set()
    for folder in _SAID_IN:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.name == "wording.py":
                continue
            try:
                found.update(templates(path.read_text(encoding="utf-8")))
            except ValueError as error:
                sys.exit(f"{path.relative_to(ROOT)}, {error}")
    return sorted(found)


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    found = str(beside) if beside.exists() else shutil.which(f"pyside6-{name}")
    if found is None:
        sys.exit(f"pyside6-{name} is missing; `make setup` installs it.")
    return found


def update(folder: Path) -> None:
    """Bring the files of a folder up to date with the sources."""
    sources = sorted(str(path) for path in (ROOT / "staff_app" / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        said = Path(scratch) / "sentences.py"
        lines = [f"QCoreApplication.translate('Sentences', {each!r})" for each in _sentences()]
        said.write_text("\n".join(lines) + "\n", encoding="utf-8")
        listed = json.dumps(_sentences(), indent=0, ensure_ascii=False)
        (folder / _LIST).write_text(listed + "\n", encoding="utf-8")
        for language in LANGUAGES:
            options = ["-locations", "none", "-no-obsolete", "-target-language", language]
            if language == "en":
                options.append("-pluralonly")
            path = folder / f"counterhand_{language}.ts"
            _run([_tool("lupdate"), *options, *sources, str(said), "-ts", str(path)])


def compile_all(folder: Path) -> None:
    """Compile the files of a folder, each beside itself."""
    for language in LANGUAGES:
        path = folder / f"counterhand_{language}.ts"
        _run([_tool("lrelease"), str(path), "-qm", str(path.with_suffix(".qm"))])


def unfinished(path: Path) -> list[str]:
    """What is not translated yet."""
    return [
        message.findtext("source", "")
        for message in ET.parse(path).iter("message")  # noqa: S314 - of files of our own
        if (done := message.find("translation")) is None or done.get("type") == "unfinished"
    ]


def check() -> list[str]:
    """What keeps the translations from being whole, a sentence each."""
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, fresh)
        update(fresh)
        compile_all(fresh)
        if (fresh / _LIST).read_bytes() != _bytes(FOLDER / _LIST):
            faults.append(f"{_LIST} is not up to date: run `make translations`.")
        for language in LANGUAGES:
            for suffix in (".ts", ".qm"):
                name = f"counterhand_{language}{suffix}"
                if (fresh / name).read_bytes() != _bytes(FOLDER / name):
                    faults.append(f"{name} is not up to date: run `make translations`.")
            missing = unfinished(fresh / f"counterhand_{language}.ts")
            faults += [f"{language}: not translated: {each}" for each in missing]
    return faults


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode:
        sys.exit(f"{command[0]} failed: {done.stdout}{done.stderr}")


def main() -> int:
    """Update and compile, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; say what is not up to date")
    if parser.parse_args().check:
        faults = check()
        print("\n".join(faults) or "All sentences are translated.")  # noqa: T201 - what it is asked
        return bool(faults)
    update(FOLDER)
    compile_all(FOLDER)
    for language in LANGUAGES:
        left = len(unfinished(FOLDER / f"counterhand_{language}.ts"))
        print(f"{language}: {left} not translated")  # noqa: T201 - what it is asked
    return 0


if __name__ == "__main__":
    sys.exit(main())
