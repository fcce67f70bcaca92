"""Every endpoint of the OpenAPI document under requests made from it: no answer is a 5xx, nothing hangs."""

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import httpx
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict
from schemathesis import Case, GenerationMode
from schemathesis.core.result import Err

from central_service.main import create_app
from central_service.services import setup
from central_service.settings import Settings
from pickup_domain import day
from pickup_domain.commands import CommandArgs
from pickup_domain.day import STORE, StoreArgs
from pickup_domain.sync import PROTOCOL_HEADER, SESSION_HEADER, EnrolAnswer, Problem
from tests.conftest import Figures
from tests.live_service import DRILL, GTINS, MAYA, LiveService, cart, next_slot, pushed
from tests.proofs.well_asked import WellAsked

pytestmark = [pytest.mark.proof, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def document() -> dict[str, Any]:
    """What the service says of itself."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(f"sqlite:///{folder}/central.sqlite3"))
        found: dict[str, Any] = app.openapi()
        app.state.service.database.close()
    return found


DOCUMENT = document()
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
OPERATIONS = {
    found.ok().label: found.ok() for found in SCHEMA.get_all_operations() if not isinstance(found, Err)
}

HOLD = {name: value for name, value in cart().items() if name != "customer"}
BODIES: dict[str, dict[str, Any]] = {
    "/orders": cart(),
    "/holds": HOLD,
    "/availability": {"lines": HOLD["lines"], "location_codes": ["DT01"]},
    "/edit": {"lines": HOLD["lines"], "slot_start": HOLD["slot_start"]},
    "/reschedule": {"slot_start": HOLD["slot_start"]},
    "/pickup-person": {"name": "Eva Weber"},
    "/stock": {"changes": [{"sku": DRILL, "add": 1}]},
    "/merchant": {"name": "Shop", "eligibility": [{"skus": [DRILL], "reason": "No"}]},
    "/team": {"name": "Noor A.", "initials": "NA", "pin": "5517"},
    "/team/{staff_id}": {"name": "Noor A.", "role": "shift_lead"},
    "/pin": {"pin": "5517"},
    "/sessions": {"staff_id": "maya", "pin": "1234"},
    "/erasures": {"email": "jonas@example.com"},
    "/products/{sku}": {"sku": DRILL, "name": "Drill", "price_minor": 100},
}
MOSTLY = st.integers(0, 5).map(bool)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each engine: what one of them keeps, the other may refuse."""
    if request.param == "sqlite":
        yield ""
    else:
        with request.getfixturevalue("postgres").database(empty=True) as url:
            yield url


@pytest.fixture(scope="module")
def known(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Known"]:
    """One service for all of them: what one request leaves behind meets the next."""
    with LiveService(Path(tmp_path_factory.mktemp("service")), database_url=database_url) as running:
        with running.storefront() as front:
            placed = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "first"}).json()
            held = front.post("/v1/holds", json=HOLD, headers={"Idempotency-Key": "second"}).json()
        admin_key = running.database.write(lambda work: setup.add_admin(work, "Operations"))
        with httpx.Client(headers={"Authorization": f"Bearer {admin_key}"}, trust_env=False) as admin:
            place = admin.get(f"{running.url}/v1/admin/locations/DT01").json()
        line_id = placed["lines"][0]["line_id"]
        enrolled, spare = running.enrol(), running.enrol(name="Spare")
        with running.sign_in(enrolled) as lead:
            session = lead.headers[SESSION_HEADER]
        well = WellAsked(running, enrolled, session, admin_key, place)
        yield Known(
            running,
            enrolled,
            spare.device_id,
            session,
            placed["order_id"],
            held["hold_id"],
            admin_key,
            place,
            line_id,
            well,
        )
        well.close()


@dataclass(frozen=True, slots=True)
class Known:
    """A service, and what a caller of it would know."""

    service: LiveService
    enrolled: EnrolAnswer
    spare_device: str
    """Another tablet, which may be locked out."""
    session: str
    """A lead's."""
    order_id: str
    hold_id: str
    admin_key: str
    location: dict[str, Any]
    line_id: str
    well: WellAsked

    def come_closer(self, case: Case[Any], draw: st.DataObject) -> None:
        """Put real names in some places: what is wrong in one place only gets further in."""
        drawn: dict[str, bool] = draw.draw(
            st.fixed_dictionaries(dict.fromkeys(("key", "path", "query", "body"), MOSTLY))
        )
        headers = {name: value for name, value in (case.headers or {}).items() if name != PROTOCOL_HEADER}
        if drawn["key"]:
            headers["Authorization"] = f"Bearer {self._key(case.path)}"
            if not case.path.endswith("/current"):  # nobody signs the lead out
                headers[SESSION_HEADER] = self.session
        case.headers = CaseInsensitiveDict(headers)
        real = {
            "store": self.enrolled.store,
            "order_id": self.order_id,
            "hold_id": self.hold_id,
            "code": "DT01",
            "sku": DRILL,
            "start": next_slot().isoformat(),
            "number": "1",
            "order": self.order_id,
            "line": self.line_id,
            "day": next_slot().date().isoformat(),
            "staff_id": "maya",
            "device_id": self.spare_device,
        }
        if drawn["path"]:
            case.path_parameters = {name: real[name] for name in case.path_parameters}
        if drawn["query"] and case.path.endswith("/changes"):
            limit = draw.draw(st.integers(-1, 1))
            case.query = {"limit": limit, **case.query, "epoch": self.enrolled.epoch, "since": 0}
        if "wait" in case.query:
            case.query = {**case.query, "wait": 0}
        if isinstance(case.body, dict) and drawn["body"]:
            base = self._body(case.path)
            kept: set[str] = draw.draw(st.sets(st.sampled_from(sorted(base)))) if base else set()
            case.body = {**case.body, **{name: base[name] for name in kept}}

    def _key(self, path: str) -> str:
        if "{store}" in path:
            return self.enrolled.token
        return self.admin_key if "/admin/" in path else self.service.keys.storefront_key

    def _body(self, path: str) -> dict[str, Any]:
        for end, body in BODIES.items():
            if path.endswith(end):
                return body
        if path.endswith("/admin/locations/{code}"):
            return self.location
        if path.endswith("/commands"):
            close = pushed(str(STORE), "close_slot", start=next_slot().isoformat())
            return {"commands": [pushed(self.order_id, "start_picking"), close]}
        return {}


def test_every_operation_of_the_document_is_asked() -> None:
    """None is left out in silence."""
    documented = {f"{method.upper()} {path}" for path, item in DOCUMENT["paths"].items() for method in item}
    assert OPERATIONS.keys() == documented


@pytest.mark.parametrize("label", sorted(OPERATIONS))
def test_no_request_breaks_the_service(label: str, known: Known, is_long: bool, figures: Figures) -> None:
    """Asked well it does what it is for; nothing that fits the document or does not breaks it."""
    well = known.well.ask(label)
    assert well.is_success, well.text
    seen = Counter([well.status_code])
    both = st.one_of(
        OPERATIONS[label].as_strategy(generation_mode=GenerationMode.POSITIVE),
        OPERATIONS[label].as_strategy(generation_mode=GenerationMode.NEGATIVE),
    )

    @settings(
        max_examples=2_000 if is_long else 20,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=both, draw=st.data())
    def strange(case: Case[Any], draw: st.DataObject) -> None:
        known.come_closer(case, draw)
        try:
            answer = case.call(base_url=known.service.url, timeout=60)
        except (requests.exceptions.InvalidHeader, requests.exceptions.InvalidURL, UnicodeError):
            return  # never left this machine
        seen[answer.status_code] += 1
        assert answer.status_code < 500, answer.text
        if answer.status_code >= 400:
            Problem.model_validate_json(answer.content)

    strange()
    figures(operation=label, requests=seen.total(), answers=str(dict(sorted(seen.items()))))


NAMES = {
    kind.model_fields["type"].default: sorted(set(kind.model_fields) - {"type"})
    for kind in (*get_args(get_args(CommandArgs)[0]), *get_args(get_args(StoreArgs)[0]))
}
TEXTS = st.text(max_size=20) | st.text(st.sampled_from("a \0\x1b\n\x85\u2028\ud800"), max_size=3)
AS_JSON = {"Content-Type": "application/json"}
COUNTED = st.integers(1, 2**53)
UNCOUNTED = COUNTED | st.sampled_from([2**53 + 1, 2**63, 2**70])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
    | st.sampled_from(
        ["12:00", "1", "1001", GTINS[DRILL], "B-07", "pass", "scanned", "2026-11-24T10:00:00Z", "2098-12-31"]
    )
    | st.integers(1, 3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.fixed_dictionaries({"start": inner, "end": inner})
        | st.fixed_dictionaries({"line_id": inner, "quantity": inner})
    ),
    max_leaves=6,
)


def test_no_command_breaks_the_service(known: Known, is_long: bool, figures: Figures) -> None:
    """Every command of the lifecycle under arguments of every shape; each gets one result."""
    seen: Counter[str] = Counter()
    tablet = known.service.tablet(known.enrolled)

    @settings(
        max_examples=20_000 if is_long else 200,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(kind=st.sampled_from(sorted(NAMES)), draw=st.data(), is_near=MOSTLY)
    def strange(kind: str, draw: st.DataObject, is_near: bool) -> None:
        # A stranger's name and an odd count get no further, so that they are drawn now and then only.
        who = "maya" if is_near else draw.draw(TEXTS)
        seq = draw.draw(COUNTED if is_near else UNCOUNTED)
        names = st.sampled_from([*NAMES[kind], "added_later"])
        args = draw.draw(st.dictionaries(names if is_near else names | TEXTS, VALUES))
        if kind in day.KNOWN_TYPES and is_near:
            who = "lena"
        about = str(STORE) if kind in day.KNOWN_TYPES else known.order_id
        command = pushed(about, kind, seq) | {"args": args, "actor": {**MAYA, "id": who}}
        # As `json` writes it: with what no text of UTF-8 can hold, too.
        answer = tablet.post("/commands", content=json.dumps({"commands": [command]}), headers=AS_JSON)
        assert answer.status_code in (200, 422), answer.text
        if answer.status_code == 200:
            [result] = answer.json()["results"]
            assert result["code"] != "internal", (kind, args, result)
            seen[result["status"]] += 1

    with tablet:
        strange()
    figures(commands=seen.total(), results=str(dict(seen)))
