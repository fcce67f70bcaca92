"""What is shipped for several machines fits together."""

import re
from pathlib import Path
from typing import Any

import yaml

from central_service.__main__ import _parser

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


def test_a_long_poll_lives_longer_than_it_waits() -> None:
    """Nginx must not hang up on a tablet that waits its 25 seconds."""
    found = re.search(r"proxy_read_timeout (\d+)s", NGINX)
    assert found is not None
    assert int(found.group(1)) > 25


def test_what_may_not_be_sent_twice_is_not() -> None:
    """Enrolling uses its code up; everything else carries an id or a key."""
    enrolling = re.search(r"location = /v1/devices/enrol \{(.+?)\n        \}", NGINX, re.DOTALL)
    assert enrolling is not None
    assert "non_idempotent" not in enrolling.group(1)


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
