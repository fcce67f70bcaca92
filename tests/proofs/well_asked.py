"""Each operation of the OpenAPI document as a caller asks it who means well: what it needs is made first.

What strange requests did to the one store that all of them share is put back, as far as a shopper needs it.
"""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from typing import Any
from uuid import uuid4

import httpx

from central_service.services import enrolment
from pickup_domain.sync import SESSION_HEADER, EnrolAnswer
from tests.live_service import DRILL, PATIENCE_S, LiveService, cart, next_slot, pushed

_PIN = "55170"
_FIRST_SLOT = 20
"""Half hours from now: what comes before is for the strange requests."""
Json = dict[str, Any]


class WellAsked:
    """Asks in the name of everybody, of a store that is as it was.

    Args:
        service: Whose.
        enrolled: A tablet of its store.
        session: A lead's, on that tablet.
        admin_key: An admin's.
        location: The store as its merchant described it at first.
    """

    def __init__(
        self, service: LiveService, enrolled: EnrolAnswer, session: str, admin_key: str, location: Json
    ) -> None:
        self._service = service
        self._enrolled = enrolled
        self._location = location
        self._slots = count(_FIRST_SLOT)
        asking = partial(httpx.Client, base_url=service.url, trust_env=False, timeout=PATIENCE_S)
        bearer = "Bearer {}".format
        self._front = asking(headers={"Authorization": bearer(service.keys.storefront_key)})
        self._admin = asking(headers={"Authorization": bearer(admin_key)})
        self._lead = asking(headers={"Authorization": bearer(enrolled.token), SESSION_HEADER: session})
        self._special: Mapping[str, Callable[[], Json]] = {
            "POST /v1/devices/enrol": self._code,
            "POST /v1/admin/import": self._file,
            "POST /v1/admin/erasures": self._forgotten,
            "DELETE /v1/stores/{store}/sessions/current": self._signed_in,
            "POST /v1/stores/{store}/sessions": lambda: {"json": {"staff_id": self._person(), "pin": _PIN}},
        }

    def ask(self, label: str) -> httpx.Response:
        """The answer to a request that is right in every part."""
        self._put_back()
        method, path = label.split()
        client = self._lead if "{store}" in path else self._admin if "/admin/" in path else self._front
        options: Json = {"headers": {"Idempotency-Key": uuid4().hex}, "params": self._query(label)}
        if label in self._special:
            options |= self._special[label]()
        elif method in ("POST", "PUT", "PATCH"):
            options["json"] = self._body(path)
        return client.request(method, self._filled(path), **options)

    def close(self) -> None:
        """Hang up."""
        for client in (self._front, self._admin, self._lead):
            client.close()

    def _put_back(self) -> None:
        """The store, what holds everywhere, and goods to sell; a product is described as it was."""
        where = "/v1/admin/locations/DT01"
        product = {"sku": DRILL, "name": "Cordless drill", "price_minor": 12900}
        for path, body in (
            ("/v1/admin/merchant", {"name": "Shop"}),
            (where, self._location),
            (f"{where}/products/{DRILL}", product),
        ):
            self._admin.put(path, json=body).raise_for_status()
        enough = {"changes": [{"sku": DRILL, "on_hand": 100_000}]}
        headers = {"Idempotency-Key": uuid4().hex}
        self._admin.post(f"{where}/stock", json=enough, headers=headers).raise_for_status()

    def _slot(self) -> str:
        return next_slot(next(self._slots)).isoformat()

    def _cart(self, **changes: Any) -> Json:  # noqa: ANN401 - a JSON body
        return cart(slot_start=self._slot(), lines=[{"sku": DRILL, "quantity": 1}], **changes)

    def _hold(self) -> Json:
        return {name: value for name, value in self._cart().items() if name != "customer"}

    def _made(self, path: str, body: Json, named: str) -> str:
        answer = self._front.post(path, json=body, headers={"Idempotency-Key": uuid4().hex})
        found: str = answer.raise_for_status().json()[named]
        return found

    def _order(self, **changes: Any) -> str:  # noqa: ANN401 - a JSON body
        return self._made("/v1/orders", self._cart(**changes), "order_id")

    def _person(self) -> str:
        """Somebody new on the team, with a PIN."""
        new = {"name": "Noor A.", "initials": "NA", "pin": _PIN}
        answer = self._lead.post(f"/v1/stores/{self._enrolled.store}/team", json=new)
        found: str = answer.raise_for_status().json()["staff_id"]
        return found

    def _filled(self, path: str) -> str:
        """A path with names of things that are there, and that nobody else uses."""
        makers: Mapping[str, Callable[[], str]] = {
            "store": lambda: self._enrolled.store,
            "code": lambda: "DT01",
            "sku": lambda: DRILL,
            "order_id": self._order,
            "order": self._order,
            "hold_id": lambda: self._made("/v1/holds", self._hold(), "hold_id"),
            "line": lambda: "1",
            "number": lambda: "2",
            "start": lambda: self._slot().replace("+00:00", "Z"),
            "day": lambda: next_slot().date().isoformat(),
            "staff_id": self._person,
            "device_id": lambda: self._service.enrol(name="Spare").device_id,
        }
        for name, make in makers.items():
            if f"{{{name}}}" in path:
                path = path.replace(f"{{{name}}}", make())
        return path

    def _query(self, label: str) -> dict[str, str]:
        today = next_slot().date().isoformat()
        if label.endswith("/insights"):
            return {"from": today, "to": today}
        if label.endswith("/changes"):
            return {"epoch": self._enrolled.epoch, "since": "0"}
        return {}

    def _body(self, path: str) -> Json:
        end = path.removeprefix("/v1").replace("{store}", "").rsplit("/", 1)[-1]
        bodies: Mapping[str, Callable[[], Json]] = {
            "orders": self._cart,
            "holds": self._hold,
            "availability": lambda: {"lines": self._hold()["lines"], "location_codes": ["DT01"]},
            "edit": lambda: {"lines": [{"sku": DRILL, "quantity": 2}]},
            "reschedule": lambda: {"slot_start": self._slot()},
            "pickup-person": lambda: {"name": "Eva Weber"},
            "cancel": lambda: {"reason": "Not needed"},
            "arrived": lambda: {"spot": "Bay 2"},
            "delay-preview": lambda: {"start": self._slot(), "end": self._slot(), "reason": "Truck is late"},
            "stock": lambda: {"changes": [{"sku": DRILL, "add": 1}]},
            "merchant": lambda: {"name": "Shop"},
            "{code}": lambda: self._location,
            "{sku}": lambda: {"sku": DRILL, "name": "Drill", "price_minor": 100},
            "{start}": lambda: {"order_limit": 2},
            "team": lambda: {"name": "Noor A.", "initials": "NA", "pin": _PIN},
            "{staff_id}": lambda: {"name": "Noor B."},
            "pin": lambda: {"pin": "71550"},
            "commands": lambda: {"commands": [pushed(self._order(), "start_picking")]},
        }
        return bodies.get(end, dict)()

    def _code(self) -> Json:
        now = self._service.app.state.service.clock()
        code = self._service.database.write(lambda work: enrolment.new_code(work, 1, now))
        return {"json": {"code": code, "device_name": "Counter 9"}}

    def _file(self) -> Json:
        exported = self._admin.get("/v1/admin/export").raise_for_status()
        return {"content": exported.content, "headers": {"Content-Type": "application/yaml"}}

    def _forgotten(self) -> Json:
        """A customer to whom nothing is owed."""
        email = f"{uuid4().hex}@example.com"
        order_id = self._order(customer={"name": "Jonas Weber", "email": email})
        self._front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "Not needed"}).raise_for_status()
        return {"json": {"email": email}}

    def _signed_in(self) -> Json:
        """Somebody else than the lead whose session the others need."""
        with self._service.sign_in(self._enrolled, self._person(), _PIN) as theirs:
            return {"headers": {SESSION_HEADER: theirs.headers[SESSION_HEADER]}}
