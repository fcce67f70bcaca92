"""What the shop asks of the service for pages without scripts, and how a checkout becomes an order."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from central_service.sample_shop.line import RefusedError, ServiceLine
from central_service.sample_shop.sessions import Session

_DAYS = "7"
_LONGEST_KEY = 80


def quantity_of(text: str) -> int | None:
    """A quantity as a form sends it; None where it is something else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None


def _key_of(text: str) -> str:
    """A checkout's key; empty where it is nothing that the shop gave out."""
    return text if text.isascii() and text.isprintable() and len(text) <= _LONGEST_KEY else ""


@dataclass(frozen=True, slots=True)
class Place:
    """One location's answer for a cart."""

    known: dict[str, Any]

    @property
    def code(self) -> str:
        """Its code."""
        return str(self.known["location_code"])

    @property
    def name(self) -> str:
        """What people call it."""
        return str(self.known["name"])

    @property
    def zone(self) -> str:
        """Its time zone."""
        return str(self.known["time_zone"])

    @property
    def first(self) -> str | None:
        """The start of its first slot."""
        return self.known["first_slot"]["start"] if self.known["first_slot"] else None

    @property
    def pickable(self) -> dict[str, int]:
        """What can be picked up there."""
        return {each["sku"]: each["quantity"] for each in self.known["lines"] if each["pickup"]}

    @property
    def shipped(self) -> list[str]:
        """SKUs that cannot."""
        return [each["sku"] for each in self.known["lines"] if not each["pickup"]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A slot of a location for some lines, as a form without scripts sends it."""

    location: str
    start: str
    lines: dict[str, int]

    @classmethod
    def read(cls, text: str) -> "Chosen | None":
        """From `CODE|start|SKU:quantity,...`; None where it is something else."""
        parts = text.split("|")
        if len(parts) != 3:
            return None
        lines = {}
        for pair in parts[2].split(","):
            sku, _, text = pair.partition(":")
            quantity = quantity_of(text)
            if quantity is None:
                return None
            lines[sku] = quantity
        return cls(parts[0], parts[1], lines)


def written(location: str, start: str, lines: Mapping[str, int]) -> str:
    """What `Chosen.read` reads."""
    return f"{location}|{start}|" + ",".join(f"{sku}:{quantity}" for sku, quantity in lines.items())


@dataclass(frozen=True, slots=True)
class Form:
    """What the checkout's form says."""

    name: str = ""
    email: str = ""
    phone: str = ""
    email_consent: bool = True
    sms_consent: bool = False
    person: str = ""
    preference: str = "ask"
    hold_id: str = ""
    """From the element."""
    slot: str = ""
    """Without it: see `Chosen`."""
    checkout: str = ""
    is_offer: bool = False
    """The slot is an offer that was taken: it counts, whatever was held before."""

    @classmethod
    def read(cls, fields: Mapping[str, str]) -> "Form":
        """From what a browser sent."""
        preference = fields.get("preference", "ask")
        name, email, phone, person = (
            fields.get(each, "").strip()[:200] for each in ("name", "email", "phone", "person")
        )
        return cls(
            name,
            email,
            phone,
            "email_consent" in fields,
            "sms_consent" in fields,
            person,
            preference if preference in ("ask", "any_similar", "never") else "ask",
            fields.get("hold_id", ""),
            # An offer is a button that was pressed on purpose; the list may still show another time.
            fields.get("offer") or fields.get("slot", ""),
            _key_of(fields.get("checkout", "")),
            bool(fields.get("offer")),
        )


async def places(line: ServiceLine, cart: Mapping[str, int], language: str) -> list[Place]:
    """Every location for a cart, the best first; none where the service cannot be asked."""
    if not cart:
        return []
    lines = [{"sku": sku, "quantity": quantity} for sku, quantity in cart.items()]
    try:
        found = await line.ask("POST", "/availability", {"lines": lines, "language": language})
    except RefusedError:
        return []
    return [Place(each) for each in found["locations"]]


async def days(line: ServiceLine, place: Place, language: str) -> list[dict[str, Any]]:
    """A week of slots for what can be picked up at a place."""
    cart = ",".join(f"{sku}:{quantity}" for sku, quantity in place.pickable.items())
    if not cart:
        return []
    query = {"days": _DAYS, "cart": cart, "language": language}
    found = await line.ask("GET", f"/locations/{place.code}/slots", query=query)
    return list(found["days"])


async def check_out(line: ServiceLine, session: Session, form: Form, language: str) -> dict[str, Any]:
    """Hold what is not held yet, and place the order; sent twice, it is placed once.

    Raises:
        RefusedError: The store cannot promise it, or what was typed does not fit.
    """
    customer = {
        "name": form.name,
        "email": form.email or None,
        "phone": form.phone or None,
        "language": language,
        "email_consent": form.email_consent,
        "sms_consent": form.sms_consent,
    }
    order = {"customer": customer, "pickup_person": form.person or None}
    try:
        order["hold_id"] = await _held(line, session, form)
        return await line.ask("POST", "/orders", order, key=form.checkout)
    except RefusedError as refused:
        if "hold" in refused.code:
            session.hold = None
            session.lost_holds += 1
        raise


def ordered(order: Mapping[str, Any]) -> dict[str, int]:
    """What an order is of."""
    return {each["sku"]: each["ordered"] for each in order["lines"]}


async def give_up(line: ServiceLine, session: Session) -> None:
    """The cart is another one now: what was held for it is for others."""
    hold, session.hold = session.hold, None
    if hold is not None:
        with suppress(RefusedError):
            await line.pass_on("DELETE", f"/holds/{hold['hold_id']}")


async def _held(line: ServiceLine, session: Session, form: Form) -> str:
    """The hold that becomes the order: with what the shopper says about substitutes."""
    chosen = Chosen.read(form.slot)
    known = session.hold
    if form.hold_id and not form.is_offer:
        if known is None or known["hold_id"] != form.hold_id or form.preference == "ask":
            return form.hold_id
        lines = {each["sku"]: each["quantity"] for each in known["lines"]}
        chosen = Chosen(known["location_code"], known["slot"]["start"], lines)
    if chosen is None:
        raise RefusedError(422, {"code": "no_time", "detail": "no time was chosen"})
    body = {
        "location_code": chosen.location,
        "slot_start": chosen.start,
        "lines": [
            {"sku": sku, "quantity": quantity, "substitution_preference": form.preference}
            for sku, quantity in chosen.lines.items()
        ],
        "replaces": None if known is None else known["hold_id"],
    }
    # The same form sent twice asks for the same hold, unless that one is over.
    asked = [form.checkout, session.lost_holds, body]
    digest = hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()
    hold = await line.ask("POST", "/holds", body, key=digest[:40])
    session.hold = hold
    return str(hold["hold_id"])
