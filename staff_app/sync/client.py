"""The service as the tablet calls it: blocking, with time limits, every fault a sentence."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from types import MappingProxyType
from urllib.parse import quote

import httpx

from pickup_domain.audit import AuditChain, AuditEntry, AuditPage
from pickup_domain.day import Day, SlotOrder, SlotOrders
from pickup_domain.floor import FreeSlots, MessagePreview, OtherStore
from pickup_domain.insights import Insights
from pickup_domain.pace import Pace
from pickup_domain.substitutes import Candidates
from pickup_domain.sync import (
    APP_VERSION_HEADER,
    MAX_WAIT_S,
    PROTOCOL,
    PROTOCOL_HEADER,
    SESSION_HEADER,
    UNSENT_HEADER,
    ChangesPage,
    EnrolAnswer,
    EnrolRequest,
    PushAnswer,
    PushBatch,
    PushedCommand,
    Session,
    Snapshot,
)
from pickup_domain.team import EnrolCode, EnrolledTablet, EnrolledTablets, Team, TeamMember
from staff_app.errors import ServiceError
from staff_app.sync.faults import checked, explained, trusting, unread
from staff_app.sync.line import Line

_CONNECT_S = 3.0
_READ_S = 15.0


class ServiceClient:
    """One tablet's line to one service; each lane has a client of its own."""

    def __init__(
        self,
        base_url: str,
        store: str = "",
        token: str = "",
        *,
        ca_file: str = "",
        read_timeout_s: float = _READ_S,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.unsent: int | None = None
        """How much waits in the outbox, to be told with the next pull; None: not known."""
        headers = {PROTOCOL_HEADER: str(PROTOCOL), APP_VERSION_HEADER: _app_version()}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        with explained():
            self._http = Line(
                base_url=unread(base_url),
                headers=headers,
                timeout=httpx.Timeout(read_timeout_s, connect=_CONNECT_S),
                transport=transport,
                verify=trusting(ca_file) if ca_file else True,
                trust_env=False,
            )
        self._store = f"/v1/stores/{store}"
        self._person: tuple[str, str] | None = None

    def close(self) -> None:
        """Hang up; a call that waits on another thread ends with an error."""
        self._http.close()

    def time(self) -> datetime | None:
        """The service's time to the second, as its answer is stamped; None where it is not.

        Raises:
            ServiceError: It does not answer.
        """
        with explained():
            stamped = checked(self._http.get("/health/live")).headers.get("Date", "")
        try:
            return parsedate_to_datetime(stamped)
        except ValueError:
            return None

    def enrol(
        self, code: str, device_name: str, former_device_id: str = "", former_token: str = ""
    ) -> EnrolAnswer:
        """Trade a lead's one-time code for this tablet's token; it may tell which tablet it was."""
        with explained():
            body = EnrolRequest(
                code=code,
                device_name=device_name,
                former_device_id=former_device_id,
                former_token=former_token,
            )
            told = body.model_dump(mode="json", exclude_defaults=True)
            answer = self._http.post("/v1/devices/enrol", json=told)
            return EnrolAnswer.model_validate_json(checked(answer).content)

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Send commands; one result for each."""
        with explained():
            body = PushBatch(commands=tuple(commands)).model_dump_json()
            answer = self._http.post(
                f"{self._store}/commands", content=body, headers={"Content-Type": "application/json"}
            )
            return PushAnswer.model_validate_json(checked(answer).content)

    def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
        """Changes after `since`; waits up to `wait_s` for the first."""
        wait_s = min(wait_s, MAX_WAIT_S)
        with explained():
            answer = self._http.get(
                f"{self._store}/changes",
                params={"epoch": epoch, "since": since, "wait": wait_s},
                headers={} if self.unsent is None else {UNSENT_HEADER: str(self.unsent)},
                timeout=httpx.Timeout(_READ_S + wait_s, connect=_CONNECT_S),
            )
            return ChangesPage.model_validate_json(checked(answer).content)

    def snapshot(self) -> Snapshot:
        """Everything this store's tablets hold."""
        with explained():
            answer = self._http.get(f"{self._store}/snapshot", timeout=httpx.Timeout(60, connect=_CONNECT_S))
            return Snapshot.model_validate_json(checked(answer).content)

    def substitutes(self, order_id: str, line_id: str) -> Candidates:
        """What may stand in for a line, by what can be promised now."""
        with explained():
            answer = self._http.get(f"{self._store}/orders/{order_id}/lines/{line_id}/substitutes")
            return Candidates.model_validate_json(checked(answer).content)

    def free_slots(self, order_id: str, count: int) -> FreeSlots:
        """The next times that can take an order."""
        with explained():
            answer = self._http.get(f"{self._store}/orders/{order_id}/slots", params={"count": count})
            return FreeSlots.model_validate_json(checked(answer).content)

    def preview_delay(self, order_id: str, start: datetime, end: datetime, reason: str) -> MessagePreview:
        """What the customer would read of a delay; nothing is sent."""
        with explained():
            body = {"start": start.isoformat(), "end": end.isoformat(), "reason": reason}
            answer = self._http.post(f"{self._store}/orders/{order_id}/delay-preview", json=body)
            return MessagePreview.model_validate_json(checked(answer).content)

    def sign_in(self, staff_id: str, pin: str) -> None:
        """Ask as this person from now on: their PIN is shown at the first question that needs it."""
        self.sign_out()
        self._person = (staff_id, pin)

    def sign_out(self) -> None:
        """Ask as nobody; a session that cannot be ended now ends by itself."""
        is_begun = SESSION_HEADER in self._http.headers
        self._person = None
        if is_begun:
            with suppress(ServiceError), explained():
                self._http.delete(f"{self._store}/sessions/current")
            self._http.headers.pop(SESSION_HEADER, None)

    def day(self, day: date) -> Day:
        """A day by slot; for a lead who is signed in."""
        with explained():
            return Day.model_validate_json(self.ask_as_person(f"/days/{day.isoformat()}"))

    def insights(self, first: date, last: date, by: str) -> Insights:
        """How some days went, the last one included; for a lead who is signed in."""
        asked = {"from": first.isoformat(), "to": last.isoformat(), "by": by}
        with explained():
            return Insights.model_validate_json(self.ask_as_person("/insights", asked))

    def slot_orders(self, start: datetime) -> tuple[SlotOrder, ...]:
        """Every order that was promised in a slot; for a lead who is signed in."""
        found = self.ask_as_person(f"/slots/{quote(start.isoformat())}/orders")
        return SlotOrders.model_validate_json(found).orders

    def pace(self) -> Pace:
        """What picking takes at this store."""
        with explained():
            return Pace.model_validate_json(checked(self._http.get(f"{self._store}/pace")).content)

    def ask_as_person(
        self, path: str, params: Mapping[str, str | Sequence[str]] = MappingProxyType({})
    ) -> bytes:
        """What the service answers whoever is signed in.

        Args:
            path: Within the store's, such as `/days/2026-11-24`.
            params: Of the query.

        Raises:
            ServiceError: It does not answer, or this person may not ask.
        """
        return self._as_person("GET", path, params=params)

    def team(self) -> tuple[TeamMember, ...]:
        """Everybody who is or was on the team; this and what changes it is for a lead who is signed in."""
        found = self.ask_as_person("/team")
        with explained():
            return Team.model_validate_json(found).team

    def add_member(self, facts: Mapping[str, str]) -> None:
        """Put somebody on the team: name, initials, role, language, and perhaps a staff_id and a PIN."""
        self._as_person("POST", "/team", body=facts)

    def change_member(self, staff_id: str, facts: Mapping[str, str]) -> None:
        """Another name, initials, role, language or PIN, all of it or nothing.

        A PIN or a role signs them out everywhere; whoever sets their own PIN asks on with the new one.
        """
        self._as_person("PATCH", f"/team/{quote(staff_id, safe='')}", body=facts)
        if "pin" in facts and self._person is not None and self._person[0] == staff_id:
            self._person = (staff_id, facts["pin"])

    def remove_member(self, staff_id: str) -> None:
        """Take somebody off the team; what they did stays under their name."""
        self._as_person("DELETE", f"/team/{quote(staff_id, safe='')}")

    def devices(self) -> tuple[EnrolledTablet, ...]:
        """The store's tablets, also those that were locked out; this and what follows is for a lead."""
        found = self.ask_as_person("/devices")
        with explained():
            return EnrolledTablets.model_validate_json(found).devices

    def lock_out(self, device_id: str) -> None:
        """Lock a tablet out, and whoever is signed in on it."""
        self._as_person("DELETE", f"/devices/{quote(device_id, safe='')}")

    def enrol_code(self) -> EnrolCode:
        """A code that enrols one tablet."""
        given = self._as_person("POST", "/enrol-codes")
        with explained():
            return EnrolCode.model_validate_json(given)

    def audit(
        self, before: int | None = None, person: str = "", acts: Sequence[str] = (), limit: int = 100
    ) -> tuple[AuditEntry, ...]:
        """Who changed what, newest first.

        Args:
            before: The number of the last row of the page before; None: from the newest on.
            person: Only what somebody of this id did, or what was done about them.
            acts: Only these; none: all.
            limit: At most so many.
        """
        asked: dict[str, str | Sequence[str]] = {"limit": str(limit)}
        asked |= {} if before is None else {"before": str(before)}
        asked |= {"person": person} if person else {}
        found = self.ask_as_person("/audit", asked | {"act": list(acts)})
        with explained():
            return AuditPage.model_validate_json(found).rows

    def audit_chain(self) -> AuditChain:
        """Whether each row of the log is what was written."""
        found = self.ask_as_person("/audit/chain")
        with explained():
            return AuditChain.model_validate_json(found)

    def _as_person(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | Sequence[str]] = MappingProxyType({}),
        body: Mapping[str, str] | None = None,
    ) -> bytes:
        def ask() -> httpx.Response:
            content = None if body is None else dict(body)
            return self._http.request(method, self._store + path, params=dict(params), json=content)

        with explained():
            if SESSION_HEADER not in self._http.headers:
                self._begin_session()
            answer = ask()
            if answer.status_code == 401 and self._person is not None:
                self._begin_session()
                answer = ask()
            return checked(answer).content

    def _begin_session(self) -> None:
        self._http.headers.pop(SESSION_HEADER, None)
        if self._person is not None:
            staff_id, pin = self._person
            answer = self._http.post(f"{self._store}/sessions", json={"staff_id": staff_id, "pin": pin})
            self._http.headers[SESSION_HEADER] = Session.model_validate_json(checked(answer).content).session

    def other_store(self, number: int) -> OtherStore:
        """The store that a pass for somewhere else names."""
        with explained():
            answer = self._http.get(f"{self._store}/other-stores/{number}")
            return OtherStore.model_validate_json(checked(answer).content)


def _app_version() -> str:
    try:
        return version("counterhand")
    except PackageNotFoundError:
        return ""
