"""For every test: offscreen, garbage collected in the main thread only. Proofs are short or long."""

import gc
import itertools
import json
import os
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import frugal, moments

if TYPE_CHECKING:
    from tests.postgres import PostgresServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The collector must not destroy a widget in some other thread of the test: see GuiThreadCollector.
gc.disable()

FIGURES = Path(__file__).resolve().parents[1] / "build" / "figures.jsonl"
LONG_EXAMPLES = 10_000
_EXAMPLES = itertools.count(1)
_COLLECT_EVERY = 100
Figures = Callable[..., None]


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect what the test left behind, in the main thread."""
    yield
    gc.collect(1)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The keyring of whoever runs the tests is left alone; what a test sets is put back."""
    import keyring

    before = keyring.get_keyring()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    yield
    keyring.set_keyring(before)


@pytest.fixture(scope="session", autouse=True)
def _frugal(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What nobody looks at is done once."""
    frugal.compile_once()
    frugal.trust_little(tmp_path_factory.mktemp("trusted"))


@pytest.fixture(scope="session", autouse=True)
def _quick_pins() -> None:
    """PINs of tests are hashed at the least cost: every service that is set up has some."""
    from argon2 import profiles

    from central_service.services import setup

    setup.PIN_HASHING = profiles.CHEAPEST


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long` runs the proofs with the numbers of docs/reliability.md instead of a few seconds' worth."""
    parser.addoption("--long", action="store_true", help="proofs in their long form")


def pytest_configure(config: pytest.Config) -> None:
    """Before any test file is read: what Hypothesis looks at depends on the form, too."""
    if config.getoption("--long"):
        settings.register_profile("long", max_examples=LONG_EXAMPLES, print_blob=True)
        settings.load_profile("long")


def examples(short: int) -> int:
    """How many examples a stateful proof looks at."""
    return LONG_EXAMPLES if settings.get_current_profile_name() == "long" else short


def example_is_over() -> None:
    """Collect, now and then, what examples left behind: ten thousand of them do not fit into memory."""
    if next(_EXAMPLES) % _COLLECT_EVERY == 0:
        gc.collect()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes long first, so that no worker is left alone with it; a long proof takes what it takes."""
    items.sort(key=lambda item: not any(map(item.get_closest_marker, ("proof", "xdist_group"))))
    if config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("proof"):
                item.add_marker(pytest.mark.timeout(0))


def pytest_runtest_setup() -> None:
    """What a test works out of the time begins here."""
    moments.begin()


@pytest.fixture(scope="session")
def postgres() -> Iterator["PostgresServer"]:
    """A running PostgreSQL."""
    from tests.postgres import PostgresServer

    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each engine the service runs on."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'central.sqlite3'}"
    else:
        with request.getfixturevalue("postgres").database(empty=True) as url:
            yield url


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the schema, to be copied."""
    from central_service.storage import schema
    from central_service.storage.opening import open_database

    path = tmp_path_factory.mktemp("schema") / "central.sqlite3"
    database = open_database(f"sqlite:///{path}")
    schema.migrate(database.engine)
    database.close()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each engine with the schema and nothing else: made by copying, which is quick."""
    if request.param == "sqlite":
        path = tmp_path / "central.sqlite3"
        copyfile(request.getfixturevalue("migrated_file"), path)
        yield f"sqlite:///{path}"
    else:
        with request.getfixturevalue("postgres").database() as url:
            yield url


@pytest.fixture(scope="session")
def is_long(request: pytest.FixtureRequest) -> bool:
    """Whether proofs run in their long form."""
    return bool(request.config.getoption("--long"))


@pytest.fixture
def figures(request: pytest.FixtureRequest, is_long: bool) -> Figures:
    """Keeps what a proof has counted, one JSON line each, in `build/figures.jsonl`."""

    def keep(**counted: float | str) -> None:
        FIGURES.parent.mkdir(exist_ok=True)
        form = "long" if is_long else "short"
        line = {"proof": request.node.nodeid, "form": form, "python": platform.python_version(), **counted}
        with FIGURES.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    return keep
