"""The service as the tablet calls it: blocking, with time limits, every fault a sentence."""

import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from types import MappingProxyType
from urllib.parse import quote

import httpx
from pydantic import ValidationError

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
    Problem,
    PushAnswer,
    PushBatch,
    PushedCommand,
    Session,
    Snapshot,
)
from pickup_domain.team import EnrolCode, EnrolledTablet, EnrolledTablets, Team, TeamMember
from pickup_domain.wording import say
from staff_app.errors import UNTRUSTED, UPGRADE_REQUIRED, ServiceError

_CONNECT_S = 3.0
_READ_S = 15.0
_IN_OUR_WORDS = {
    "enrol_code_refused": (
        say("Code refused"),
        say("This code is unknown, used, or older than ten minutes. Ask the lead for a new one."),
    ),
    "wrong_token": (say("Wrong token"), say("This tablet is not enrolled here. Enrol it again.")),
    "token_revoked": (
        say("Token revoked"),
        say("This tablet was locked out. Ask the lead to enrol it again."),
    ),
    "other_store": (say("Other store"), say("This tablet belongs to another store.")),
    "leads_only": (say("For shift leads"), say("Only a shift lead may do this. Ask them.")),
    "last_lead": (
        say("The last lead"),
        say("Nobody else leads this team. Make somebody else a lead with a PIN first."),
    ),
    "pin_form": (say("No PIN"), say("A PIN has 4 to 12 figures. Choose another.")),
    "pin_trivial": (
        say("PIN too easy"),
        say("That PIN is one of the first that are tried. Choose another."),
    ),
    "unknown_staff": (say("Not on the team"), say("They were taken off the team. Open the list again.")),
    "unknown_device": (
        say("Unknown tablet"),
        say("That tablet is locked out already. Open the list again."),
    ),
    "not_by_person": (say("Not by person"), say("This store does not want figures by person.")),
    UPGRADE_REQUIRED: (
        say("Upgrade required"),
        say("The app and the service speak different protocols. Update the older of the two."),
    ),
}
"""What the service says to a tablet by its stable code, so that it can be said in any language."""
_OTHER_NAME, _NOT_NOW = frozenset({62, 64}), frozenset({9, 10})
"""X509_V_ERR_HOSTNAME_MISMATCH and _IP_ADDRESS_MISMATCH; _CERT_NOT_YET_VALID and _CERT_HAS_EXPIRED."""
_UPGRADE_HINT = say("Go on working: what you do is kept here and sent after the update.")


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
        with _explained():
            self._http = httpx.Client(
                base_url=base_url,
                headers=headers,
                timeout=httpx.Timeout(read_timeout_s, connect=_CONNECT_S),
                transport=transport,
                verify=_trusting(ca_file) if ca_file else True,
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
        with _explained():
            stamped = _checked(self._http.get("/health/live")).headers.get("Date", "")
        try:
            return parsedate_to_datetime(stamped)
        except ValueError:
            return None

    def enrol(self, code: str, device_name: str) -> EnrolAnswer:
        """Trade a lead's one-time code for this tablet's token."""
        with _explained():
            body = EnrolRequest(code=code, device_name=device_name)
            answer = self._http.post("/v1/devices/enrol", json=body.model_dump(mode="json"))
            return EnrolAnswer.model_validate_json(_checked(answer).content)

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Send commands; one result for each."""
        with _explained():
            body = PushBatch(commands=tuple(commands)).model_dump_json()
            answer = self._http.post(
                f"{self._store}/commands", content=body, headers={"Content-Type": "application/json"}
            )
            return PushAnswer.model_validate_json(_checked(answer).content)

    def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
        """Changes after `since`; waits up to `wait_s` for the first."""
        wait_s = min(wait_s, MAX_WAIT_S)
        with _explained():
            answer = self._http.get(
                f"{self._store}/changes",
                params={"epoch": epoch, "since": since, "wait": wait_s},
                headers={} if self.unsent is None else {UNSENT_HEADER: str(self.unsent)},
                timeout=httpx.Timeout(_READ_S + wait_s, connect=_CONNECT_S),
            )
            return ChangesPage.model_validate_json(_checked(answer).content)

    def snapshot(self) -> Snapshot:
        """Everything this store's tablets hold."""
        with _explained():
            answer = self._http.get(f"{self._store}/snapshot", timeout=httpx.Timeout(60, connect=_CONNECT_S))
            return Snapshot.model_validate_json(_checked(answer).content)

    def substitutes(self, order_id: str, line_id: str) -> Candidates:
        """What may stand in for a line, by what can be promised now."""
        with _explained():
            answer = self._http.get(f"{self._store}/orders/{order_id}/lines/{line_id}/substitutes")
            return Candidates.model_validate_json(_checked(answer).content)

    def free_slots(self, order_id: str, count: int) -> FreeSlots:
        """The next times that can take an order."""
        with _explained():
            answer = self._http.get(f"{self._store}/orders/{order_id}/slots", params={"count": count})
            return FreeSlots.model_validate_json(_checked(answer).content)

    def preview_delay(self, order_id: str, start: datetime, end: datetime, reason: str) -> MessagePreview:
        """What the customer would read of a delay; nothing is sent."""
        with _explained():
            body = {"start": start.isoformat(), "end": end.isoformat(), "reason": reason}
            answer = self._http.post(f"{self._store}/orders/{order_id}/delay-preview", json=body)
            return MessagePreview.model_validate_json(_checked(answer).content)

    def sign_in(self, staff_id: str, pin: str) -> None:
        """Ask as this person from now on: their PIN is shown at the first question that needs it."""
        self.sign_out()
        self._person = (staff_id, pin)

    def sign_out(self) -> None:
        """Ask as nobody; a session that cannot be ended now ends by itself."""
        is_begun = SESSION_HEADER in self._http.headers
        self._person = None
        if is_begun:
            with suppress(ServiceError), _explained():
                self._http.delete(f"{self._store}/sessions/current")
            self._http.headers.pop(SESSION_HEADER, None)

    def day(self, day: date) -> Day:
        """A day by slot; for a lead who is signed in."""
        with _explained():
            return Day.model_validate_json(self.ask_as_person(f"/days/{day.isoformat()}"))

    def insights(self, first: date, last: date, by: str) -> Insights:
        """How some days went, the last one included; for a lead who is signed in."""
        asked = {"from": first.isoformat(), "to": last.isoformat(), "by": by}
        with _explained():
            return Insights.model_validate_json(self.ask_as_person("/insights", asked))

    def slot_orders(self, start: datetime) -> tuple[SlotOrder, ...]:
        """Every order that was promised in a slot; for a lead who is signed in."""
        found = self.ask_as_person(f"/slots/{quote(start.isoformat())}/orders")
        return SlotOrders.model_validate_json(found).orders

    def pace(self) -> Pace:
        """What picking takes at this store."""
        with _explained():
            return Pace.model_validate_json(_checked(self._http.get(f"{self._store}/pace")).content)

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
        with _explained():
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
        with _explained():
            return EnrolledTablets.model_validate_json(found).devices

    def lock_out(self, device_id: str) -> None:
        """Lock a tablet out, and whoever is signed in on it."""
        self._as_person("DELETE", f"/devices/{quote(device_id, safe='')}")

    def enrol_code(self) -> EnrolCode:
        """A code that enrols one tablet."""
        given = self._as_person("POST", "/enrol-codes")
        with _explained():
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
        with _explained():
            return AuditPage.model_validate_json(found).rows

    def audit_chain(self) -> AuditChain:
        """Whether each row of the log is what was written."""
        found = self.ask_as_person("/audit/chain")
        with _explained():
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

        with _explained():
            if SESSION_HEADER not in self._http.headers:
                self._begin_session()
            answer = ask()
            if answer.status_code == 401 and self._person is not None:
                self._begin_session()
                answer = ask()
            return _checked(answer).content

    def _begin_session(self) -> None:
        self._http.headers.pop(SESSION_HEADER, None)
        if self._person is not None:
            staff_id, pin = self._person
            answer = self._http.post(f"{self._store}/sessions", json={"staff_id": staff_id, "pin": pin})
            self._http.headers[SESSION_HEADER] = Session.model_validate_json(_checked(answer).content).session

    def other_store(self, number: int) -> OtherStore:
        """The store that a pass for somewhere else names."""
        with _explained():
            answer = self._http.get(f"{self._store}/other-stores/{number}")
            return OtherStore.model_validate_json(_checked(answer).content)


def _app_version() -> str:
    try:
        return version("counterhand")
    except PackageNotFoundError:
        return ""


@contextmanager
def _explained() -> Iterator[None]:
    """The one place that knows the HTTP library's exceptions.

    Raises:
        ServiceError: With the service's own code and sentence where it answered.
    """
    try:
        yield
    except ValidationError as error:
        raise ServiceError(
            say("Strange answer"),
            say("The service's answer could not be read."),
            say("Check the address; update the older of the two."),
            code="bad_answer",
        ) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise ServiceError(
            say("Bad address"),
            say("That is not the address of a service."),
            say("It looks like https://pickup.example.com."),
            code="bad_address",
        ) from error
    except (httpx.HTTPError, RuntimeError) as error:
        # A client that another thread closes in the middle of a call raises RuntimeError.
        refused = _refused_certificate(error)
        if refused is not None:
            raise _untrusted(refused) from error
        raise ServiceError(
            say("Offline"),
            say("The service cannot be reached."),
            say("Go on working; what you do is kept here and sent later."),
        ) from error


def _trusting(ca_file: str) -> ssl.SSLContext:
    """Trust in this authority and in no other.

    Raises:
        ServiceError: The file is not there, or holds no certificate.
    """
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:  # ssl.SSLError is one
        raise ServiceError(
            say("No certificate authority"),
            say("The file {file} holds no certificate that can be read.", file=ca_file),
            say("Put it back, or start the app with the right --ca-file."),
            code=UNTRUSTED,
        ) from error


def _refused_certificate(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error


def _untrusted(refused: ssl.SSLCertVerificationError) -> ServiceError:
    """What OpenSSL (`openssl-verification-options(1)`) did not like about the service's certificate."""
    title = say("Service not trusted")
    if refused.verify_code in _OTHER_NAME:
        sentence = say("The certificate of the service is for another address.")
        hint = say("Check the address; if it is right, tell whoever runs the service.")
    elif refused.verify_code in _NOT_NOW:
        sentence = say("The certificate of the service has expired or is not valid yet.")
        hint = say("Check this tablet's date; if it is right, tell whoever runs the service.")
    else:
        sentence = say("Nobody whom this tablet trusts vouches for the service's certificate.")
        hint = say("If the authority is a private one, start the app with --ca-file and its file.")
    return ServiceError(title, sentence, hint, code=UNTRUSTED)


def _checked(answer: httpx.Response) -> httpx.Response:
    if answer.is_success:
        return answer
    try:
        problem = Problem.model_validate_json(answer.content)
    except ValidationError:
        code = "unreachable" if answer.status_code >= 500 else f"http_{answer.status_code}"
        raise ServiceError(
            say("Service problem"),
            say("The service answered {status}.", status=answer.status_code),
            say("It will be tried again."),
            code=code,
        ) from None
    hint = _UPGRADE_HINT if problem.code == UPGRADE_REQUIRED else ""
    title, message = _IN_OUR_WORDS.get(problem.code, (problem.title, problem.detail))
    raise ServiceError(title, message, hint, code=problem.code)
