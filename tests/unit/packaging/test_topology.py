"""What is shipped for several machines fits together."""

import inspect
import re
from ipaddress import ip_address, ip_network
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
import yaml

from central_service.__main__ import _parser
from central_service.api.limits import LARGER
from central_service.main import create_app
from central_service.notify.dispatcher import Dispatcher
from central_service.services.periodic import Periodic
from central_service.serving import _SHUTDOWN_S
from central_service.settings import Settings
from tests.front_door import NOT_SENT_AGAIN, SENT_AGAIN

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
COMPOSE: dict[str, Any] = yaml.safe_load((PACKAGING / "compose.yaml").read_text())
NGINX = (PACKAGING / "nginx.conf").read_text()


def test_nginx_knows_every_service_by_its_name_and_port() -> None:
    """And no other."""
    behind = dict(re.findall(r"server (\S+):(\d+) ", NGINX))
    services = [name for name, what in COMPOSE["services"].items() if "build" in what]
    assert sorted(behind) == sorted(services)
    for name, port in behind.items():
        assert f"--port={port}" in COMPOSE["services"][name]["command"]


def test_the_services_command_is_one_that_the_program_takes() -> None:
    """As compose would give it, with its variables filled in."""
    given = [re.sub(r"\$\{(\w+)[^}]*\}", "x", each) for each in COMPOSE["services"]["service-1"]["command"]]
    options = _parser().parse_args(given)
    assert options.workers == 2
    assert options.database == "postgresql://counterhand:x@database:5432/counterhand"


def test_only_nginx_is_believed_when_it_says_who_asks() -> None:
    """Else all tablets share one bound, or anybody may make one up; nobody else is given its address."""
    front = COMPOSE["services"]["front"]["networks"]["inside"]["ipv4_address"]
    [network] = COMPOSE["networks"]["inside"]["ipam"]["config"]
    assert ip_address(front) in ip_network(network["subnet"])
    assert ip_address(front) not in ip_network(network["ip_range"])
    for name, what in COMPOSE["services"].items():
        assert name == "front" or what["networks"] == ["inside"]
        if "build" in what:
            assert what["environment"]["FORWARDED_ALLOW_IPS"] == front
    assert re.findall(r"X-Forwarded-For (\S+);", NGINX) == ["$remote_addr"]


def test_a_service_is_not_killed_while_it_stops() -> None:
    """Answers are finished first, then what goes on beside them, all at once."""
    found = re.fullmatch(r"(\d+)s", COMPOSE["services"]["service-1"]["stop_grace_period"])
    assert found is not None
    longest = max(
        inspect.signature(each.stop).parameters["timeout_s"].default for each in (Dispatcher, Periodic)
    )
    assert int(found[1]) > _SHUTDOWN_S + longest


def test_a_long_poll_lives_longer_than_it_waits() -> None:
    """Nginx must not hang up on a tablet that waits its 25 seconds."""
    found = re.search(r"proxy_read_timeout (\d+)s", NGINX)
    assert found is not None
    assert int(found.group(1)) > 25


def block_for(path: str) -> str:
    """What nginx does with a path: an exact location, else the first pattern that fits, else the rest."""
    blocks = re.findall(
        r"^        location (= |~ )?(\S+) \{(.+?)^        \}", NGINX, re.MULTILINE | re.DOTALL
    )
    exact = [inside for kind, where, inside in blocks if kind == "= " and where == path]
    fitting = [inside for kind, where, inside in blocks if kind == "~ " and re.search(where, path)]
    rest = [inside for kind, where, inside in blocks if not kind and where == "/"]
    found: str = (exact + fitting + rest)[0]
    return found


@pytest.fixture(scope="module")
def writes(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every operation of the OpenAPI document that may change something."""
    path = tmp_path_factory.mktemp("document") / "central.sqlite3"
    copyfile(migrated_file, path)
    app = create_app(Settings(f"sqlite:///{path}"))
    paths = app.openapi()["paths"]
    app.state.service.database.close()
    return {f"{method.upper()} {where}" for where, methods in paths.items() for method in methods} - {
        f"GET {where}" for where in paths
    }


def test_each_write_may_be_sent_again_or_not(writes: set[str]) -> None:
    """Who adds an endpoint says which; `tests/service/test_sent_twice.py` sends those that may."""
    assert not SENT_AGAIN.keys() & NOT_SENT_AGAIN.keys()
    assert SENT_AGAIN.keys() | NOT_SENT_AGAIN.keys() == writes


@pytest.mark.parametrize("operation", sorted(SENT_AGAIN) + sorted(NOT_SENT_AGAIN))
def test_nginx_sends_again_what_counts_once(operation: str) -> None:
    """It takes it of every PUT and DELETE, and of a POST or PATCH where it is told so."""
    method, path = operation.split()
    block = block_for(re.sub(r"{\w+}", "x-1", path))
    assert "proxy_pass http://counterhand;" in block
    is_sent_again = method in ("PUT", "DELETE") or "non_idempotent" in block
    assert is_sent_again == (operation in SENT_AGAIN)


def test_pages_and_whatever_comes_later_are_not_sent_again() -> None:
    """What no pattern names is left to whoever asked."""
    outside = re.sub(r"location .+?\n        \}", "", NGINX, flags=re.DOTALL)
    assert "proxy_next_upstream error timeout http_502 http_503;" in outside
    assert "non_idempotent" not in outside + block_for("/o/token/cancel") + block_for("/v1/added/later")


def test_nginx_lets_in_what_the_service_takes() -> None:
    """As large as each, and no path is held shorter in front than behind."""
    outside = re.sub(r"location .+?\n        \}", "", NGINX, flags=re.DOTALL)
    assert _most(outside) >= Settings("").max_body_bytes
    for path, most in LARGER.items():
        assert _most(block_for(path)) >= most


def _most(block: str) -> int:
    found = re.search(r"client_max_body_size (\d+)m;", block)
    assert found is not None, block
    return int(found[1]) * 2**20


def test_front_door_keeps_the_metrics_inside() -> None:
    """They tell how many orders a shop has."""
    assert re.search(r"location = /metrics \{\s+return 404;", NGINX)


def test_the_image_has_all_that_the_service_needs() -> None:
    """Each folder that the Dockerfile copies is there."""
    root = PACKAGING.parent
    copied = re.findall(r"^COPY (.+) \S+$", (PACKAGING / "Dockerfile").read_text(), re.MULTILINE)
    for names in copied:
        for name in names.split():
            assert (root / name).exists(), name
