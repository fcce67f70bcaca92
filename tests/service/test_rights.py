"""Every endpoint of the OpenAPI document, every caller: who may is what one table says, and nothing else.

A new endpoint that the table does not name fails here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import httpx
import pytest
from starlette.routing import Route

from central_service.services import enrolment, setup, team
from central_service.storage.audit import COMMAND_LINE
from central_service.storage.database import UnitOfWork
from pickup_domain.order import Role
from pickup_domain.store import StaffMember
from pickup_domain.sync import SESSION_HEADER, EnrolAnswer
from tests.live_service import LEAD_PIN, PATIENCE_S, PIN, LiveService

BY, NOW, OTHER_PIN = COMMAND_LINE, datetime.now(UTC), "40718"
WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
DOOR = frozenset(
    {"wrong_key", "wrong_token", "token_revoked", "other_store", "session_required", "leads_only"}
)
"""Codes that say who may not. What is behind a door has others."""
ENDS_A_SESSION = "DELETE /v1/stores/{store}/sessions/current"
ONE_OF_EACH = (
    "GET /v1/admin/merchant",
    "GET /v1/locations",
    "GET /v1/stores/{store}/snapshot",
    "GET /v1/stores/{store}/team",
)
NOBODYS = "01936000-0000-7000-8000-000000000000"
ANYBODY = frozenset(
    {
        "anonymous", "storefront", "admin", "device", "associate", "lead", "other_device", "other_lead",
        "revoked", "borrowed", "demoted",
    }
)  # fmt: skip
"""`other_*`: of another store. `borrowed`: a lead's session, shown on another tablet of the store.
`demoted`: somebody who was a lead when they signed in."""
ADMIN = frozenset({"admin"})
STOREFRONT = frozenset({"storefront"})
TABLET = frozenset({"device", "associate", "lead", "borrowed", "demoted"})
"""A tablet may, whoever stands there or nobody."""
SIGNED_IN = frozenset({"associate", "lead"})
LEAD = frozenset({"lead"})

RIGHTS: Mapping[str, frozenset[str]] = {
    "GET /health/live": ANYBODY,
    "GET /health/ready": ANYBODY,
    "POST /v1/devices/enrol": ANYBODY,
    "GET /v1/admin/merchant": ADMIN,
    "PUT /v1/admin/merchant": ADMIN,
    "GET /v1/admin/export": ADMIN,
    "POST /v1/admin/import": ADMIN,
    "GET /v1/admin/locations": ADMIN,
    "GET /v1/admin/locations/{code}": ADMIN,
    "PUT /v1/admin/locations/{code}": ADMIN,
    "PUT /v1/admin/locations/{code}/products/{sku}": ADMIN,
    "GET /v1/admin/locations/{code}/stock": ADMIN,
    "POST /v1/admin/locations/{code}/stock": ADMIN,
    "GET /v1/admin/locations/{code}/stock-alerts": ADMIN,
    "PUT /v1/admin/locations/{code}/slots/{start}": ADMIN,
    "POST /v1/availability": STOREFRONT,
    "POST /v1/holds": STOREFRONT,
    "GET /v1/holds/{hold_id}": STOREFRONT,
    "DELETE /v1/holds/{hold_id}": STOREFRONT,
    "POST /v1/orders": STOREFRONT,
    "GET /v1/orders/{order_id}": STOREFRONT,
    "POST /v1/orders/{order_id}/edit": STOREFRONT,
    "POST /v1/orders/{order_id}/reschedule": STOREFRONT,
    "POST /v1/orders/{order_id}/pickup-person": STOREFRONT,
    "POST /v1/orders/{order_id}/cancel": STOREFRONT,
    "POST /v1/orders/{order_id}/en-route": STOREFRONT,
    "POST /v1/orders/{order_id}/arrived": STOREFRONT,
    "GET /v1/locations": STOREFRONT,
    "GET /v1/locations/{code}": STOREFRONT,
    "GET /v1/locations/{code}/slots": STOREFRONT,
    "POST /v1/stores/{store}/commands": TABLET,
    "GET /v1/stores/{store}/changes": TABLET,
    "GET /v1/stores/{store}/snapshot": TABLET,
    "GET /v1/stores/{store}/orders/{order}/lines/{line}/substitutes": TABLET,
    "GET /v1/stores/{store}/orders/{order_id}/slots": TABLET,
    "POST /v1/stores/{store}/orders/{order_id}/delay-preview": TABLET,
    "GET /v1/stores/{store}/other-stores/{number}": TABLET,
    "GET /v1/stores/{store}/pace": TABLET,
    "POST /v1/stores/{store}/sessions": TABLET,
    ENDS_A_SESSION: SIGNED_IN,
    "GET /v1/stores/{store}/team": LEAD,
    "POST /v1/stores/{store}/team": LEAD,
    "PATCH /v1/stores/{store}/team/{staff_id}": LEAD,
    "PUT /v1/stores/{store}/team/{staff_id}/pin": LEAD,
    "DELETE /v1/stores/{store}/team/{staff_id}": LEAD,
    "GET /v1/stores/{store}/devices": LEAD,
    "DELETE /v1/stores/{store}/devices/{device_id}": LEAD,
    "POST /v1/stores/{store}/enrol-codes": LEAD,
    "GET /v1/stores/{store}/audit": LEAD,
    "GET /v1/stores/{store}/audit/chain": LEAD,
    "GET /v1/stores/{store}/days/{day}": LEAD,
    "GET /v1/stores/{store}/slots/{start}/orders": LEAD,
    "GET /v1/stores/{store}/insights": LEAD,
    "POST /v1/admin/erasures": ADMIN,
    "GET /v1/admin/locations/{code}/team": ADMIN,
    "POST /v1/admin/locations/{code}/team": ADMIN,
}
"""What a command in `POST …/commands` may do is the lifecycle's word, by the role that the service knows."""

_IN_PATHS = {
    "code": "DT01",
    "store": "DT01",
    "sku": "1001",
    "start": "2026-11-25T10:00:00Z",
    "number": "2",
    "line": "1",
    "day": "2026-11-25",
}
"""Whatever else stands in a path is an id that nothing has."""
Headers = dict[str, str]


@dataclass(frozen=True, slots=True)
class Callers:
    """A running service, and what each caller shows."""

    service: LiveService
    shown: Mapping[str, Headers]


@pytest.fixture(scope="module")
def callers(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Iterator[Callers]:
    """One service for the whole table: nothing in it changes anything, but for who is signed in."""
    folder = tmp_path_factory.mktemp("rights")
    copyfile(migrated_file, folder / "central.sqlite3")
    with LiveService(folder) as running:
        yield Callers(running, everybody(running))


def bearer(token: str, session: str = "") -> Headers:
    """What is sent along."""
    shown = {"Authorization": f"Bearer {token}"}
    return shown | {SESSION_HEADER: session} if session else shown


def everybody(service: LiveService) -> dict[str, Headers]:
    """What each caller of the table shows."""
    here, beside, away, gone = (
        service.enrol(store_id, name) for store_id, name in ((1, "A"), (1, "B"), (2, "C"), (1, "D"))
    )
    service.database.write(lambda work: _put_lead(work, 2, "away"))
    service.database.write(lambda work: _put_lead(work, 1, "noor"))
    admin = service.database.write(lambda work: setup.add_admin(work, "Operations"))

    def signed_in(enrolled: EnrolAnswer, staff_id: str, pin: str) -> Headers:
        with service.sign_in(enrolled, staff_id, pin) as client:
            return {name: client.headers[name] for name in ("Authorization", SESSION_HEADER)}

    shown = {
        "anonymous": {},
        "storefront": bearer(service.keys.storefront_key),
        "admin": bearer(admin),
        "device": bearer(here.token),
        "associate": signed_in(here, "maya", PIN),
        "lead": signed_in(here, "lena", LEAD_PIN),
        "other_device": bearer(away.token),
        "other_lead": signed_in(away, "away", OTHER_PIN),
        "revoked": signed_in(gone, "lena", LEAD_PIN),
        "demoted": signed_in(here, "noor", OTHER_PIN),
    }
    shown["borrowed"] = bearer(beside.token) | {SESSION_HEADER: shown["lead"][SESSION_HEADER]}
    service.database.write(lambda work: enrolment.revoke(work, 1, gone.device_id, BY, NOW))
    lower = team.Change(role=Role.ASSOCIATE)
    service.database.write(lambda work: team.change(work, 1, "noor", lower, BY, NOW))
    return shown


def _put_lead(work: UnitOfWork, store_id: int, staff_id: str) -> None:
    new = StaffMember(staff_id=staff_id, name=staff_id.title(), initials="XX", role=Role.SHIFT_LEAD)
    team.add(work, store_id, new, OTHER_PIN, BY, NOW)


def operations(service: LiveService) -> dict[str, tuple[str, str]]:
    """Every operation of the document, with a path that can be called."""
    found = {}
    for path, methods in service.app.openapi()["paths"].items():
        filled = re.sub(r"{(\w+)}", lambda name: _IN_PATHS.get(name[1], NOBODYS), path)
        for method in methods:
            found[f"{method.upper()} {path}"] = (method.upper(), filled)
    return found


def may(client: httpx.Client, method: str, path: str, shown: Headers) -> bool:
    """Whether a call gets past the door: an empty body changes nothing behind it."""
    answer = client.request(method, path, headers=shown, json={} if method in WITH_BODY else None)
    assert answer.status_code < 500, answer.text
    if answer.status_code in (401, 403):
        problem = answer.json()
        assert problem["code"] in DOOR, problem
        assert problem["detail"].endswith(".")
        return False
    return True


def test_the_table_names_every_endpoint_and_no_other(callers: Callers) -> None:
    """Who adds an endpoint says here who may call it."""
    assert set(RIGHTS) == set(operations(callers.service))


def test_what_the_document_leaves_out_is_named_here(callers: Callers) -> None:
    """For anybody: the order page and its files, figures, the document itself. Nothing else is left out."""
    assert {
        f"{method} {route.path}"
        for route in callers.service.app.routes
        if isinstance(route, Route) and not route.include_in_schema
        for method in (route.methods or ())
        if method != "HEAD"
    } == {
        "GET /docs",
        "GET /docs/oauth2-redirect",
        "GET /metrics",
        "GET /o/{token}",
        "GET /o/{token}/changes",
        "GET /o/{token}/pickup.ics",
        "GET /o/{token}/{step}",
        "GET /openapi.json",
        "GET /redoc",
        "GET /static/pickup-picker.js",
        "GET /static/theme.css",
        "GET /static/{name}",
        "POST /o/{token}/{act}",
    }
    assert all(isinstance(route, Route) for route in callers.service.app.routes)


@pytest.mark.parametrize("operation", sorted(set(RIGHTS) - {ENDS_A_SESSION}))
def test_who_may_call(callers: Callers, operation: str) -> None:
    """Each caller of the table, for real."""
    assert who_gets_in(callers, operation) == RIGHTS[operation]


def test_who_may_call_on_each_engine(service: LiveService) -> None:
    """A sample of each row of the table, and the one that signs people out."""
    callers = Callers(service, everybody(service))
    for operation in (*ONE_OF_EACH, ENDS_A_SESSION):
        assert who_gets_in(callers, operation) == RIGHTS[operation], operation


def who_gets_in(callers: Callers, operation: str) -> set[str]:
    """Everybody who is let in."""
    method, path = operations(callers.service)[operation]
    with httpx.Client(base_url=callers.service.url, trust_env=False, timeout=PATIENCE_S) as client:
        return {name for name in ANYBODY if may(client, method, path, dict(callers.shown[name]))}
