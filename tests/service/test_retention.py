"""What is forgotten is never guessed: behind the feed's start is a snapshot, behind the ledger's a person."""

import itertools
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import insert, text

from central_service.services import retention, setup
from central_service.services.retention import Retention
from central_service.storage import access, alerts, checkout_holds, moment, sessions
from central_service.storage.access import Remembered
from central_service.storage.checkout_holds import Hold, HoldState
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import SignatureRow
from pickup_domain.order import Window
from pickup_domain.sync import EnrolAnswer
from tests.live_service import LiveService, cart, push, pushed

DATABASES_CLOCK = moment.judged
pytestmark = pytest.mark.usefixtures("process_clock")
CHECKOUT = 1
"""The key that the order was placed under is forgotten with the commands."""


def place(service: LiveService) -> str:
    """An order, by id."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"})
    return str(answer.raise_for_status().json()["order_id"])


def count(service: LiveService, table: str) -> int:
    """Rows of a table."""
    query = text(f"SELECT count(*) FROM {table}")  # noqa: S608 - a name from below
    return int(service.database.read(lambda c: c.execute(query).scalar_one()))


def changes(client: httpx.Client, enrolled: EnrolAnswer, since: int) -> dict[str, Any]:
    """A page of the feed."""
    params: dict[str, str | int] = {"epoch": enrolled.epoch, "since": since}
    page: dict[str, Any] = client.get("/changes", params=params).raise_for_status().json()
    return page


def forget(service: LiveService, *, feed: int = 20_000, days_later: float = 0) -> int:
    """One turn, some days from now."""
    now = datetime.now(UTC) + timedelta(days=days_later)
    return Retention(service.database, lambda: now, feed_kept=feed).run_once()


def test_a_tablet_behind_the_feeds_start_is_told_to_take_a_snapshot(service: LiveService) -> None:
    """At its start it still reads on; one change earlier it cannot."""
    order_id = place(service)
    enrolled = service.enrol()
    with service.tablet(enrolled) as tablet:
        push(tablet, *(pushed(order_id, "add_note", n, text=f"note {n}") for n in range(1, 31)))
        head = changes(tablet, enrolled, 0)["head"]
        forget(service, feed=10)
        kept = changes(tablet, enrolled, head - 10)
        assert not kept["reset"]
        assert [each["seq"] for each in kept["changes"]] == list(range(head - 9, head + 1))
        assert kept["min"] == head - 10
        behind = changes(tablet, enrolled, head - 11)
        assert (behind["reset"], behind["changes"]) == (True, [])
        assert tablet.get("/snapshot").json()["seq"] == head
    assert forget(service, feed=10) == 0


def grow(work: UnitOfWork, changes: int) -> None:
    """Downtown's feed has so many."""
    grown = text("UPDATE store_counter SET feed_head = feed_min + :changes WHERE store_id = 1")
    work.connection.execute(grown, {"changes": changes})


def test_a_store_keeps_its_newest_twenty_thousand_changes(embedded: LiveService) -> None:
    """The arithmetic of docs/scaling.md counts with them."""
    turn = Retention(embedded.database, lambda: datetime.now(UTC))
    for changes, forgotten in ((20_000, 0), (20_001, 1)):
        embedded.database.write(partial(grow, changes=changes))
        assert turn.run_once() == forgotten


@pytest.mark.usefixtures("embedded")
def test_a_service_that_runs_has_its_chores_done() -> None:
    """Nobody else keeps deadlines, ends holds and forgets."""
    running = {thread.name for thread in threading.enumerate()}
    assert running >= {"deadlines", "checkout holds", "retention"}


def test_a_command_behind_the_ledgers_start_is_reviewed_and_never_carried_out(service: LiveService) -> None:
    """It may have counted already; a newer one is decided as ever."""
    order_id = place(service)
    with service.tablet(service.enrol()) as tablet:
        old = [pushed(order_id, "add_note", n, text=f"note {n}") for n in range(1, 6)]
        assert [each["status"] for each in push(tablet, *old)] == ["applied"] * 5
        assert forget(service, days_later=89) == 0
        assert [each["status"] for each in push(tablet, *old)] == ["applied"] * 5
        assert forget(service, days_later=91) == 5 + CHECKOUT
        assert count(service, "command_ledger") == 0
        again = push(tablet, *old)
        assert {each["code"] for each in again} == {"needs_review"}
        assert push(tablet, pushed(order_id, "add_note", 6, text="new"))[0]["status"] == "applied"
        timeline = text("SELECT count(*) FROM order_event WHERE kind = 'note_added'")
        assert service.database.read(lambda c: c.execute(timeline).scalar_one()) == 6


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
def test_no_clock_of_a_process_makes_anything_go_early(
    service: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of several machines one is months ahead: the database's clock says what is past its time."""
    order_id = place(service)
    monkeypatch.setattr(moment, "judged", DATABASES_CLOCK)
    note = pushed(order_id, "add_note", 1, text="note")
    with service.tablet(service.enrol()) as tablet:
        first = push(tablet, note)
        assert forget(service, days_later=91) == 0
        assert push(tablet, note) == first
    assert place(service) == order_id


def test_the_mark_of_what_is_forgotten_never_goes_back(
    service: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes forget at the same time, and one of them is slow between its look and its mark."""
    order_id = place(service)
    with service.tablet(service.enrol()) as tablet:
        old = [pushed(order_id, "add_note", n, text=f"note {n}") for n in range(1, 10)]
        push(tablet, *old)
        if not service.database.is_shared:
            assert forget(service, days_later=91) == 9 + CHECKOUT  # one writer: nobody in between
        else:
            _forget_slowly(service, monkeypatch)
        assert {each["code"] for each in push(tablet, *old)} == {"needs_review"}


def _forget_slowly(service: LiveService, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few at a time, while another forgets all."""
    looked, may_go_on = threading.Event(), threading.Event()
    real = itertools.takewhile

    def slow(*args: Any) -> Any:  # noqa: ANN401
        if not looked.is_set():
            looked.set()
            assert may_go_on.wait(20)
        return real(*args)

    monkeypatch.setattr(retention, "_AT_ONCE", 3)
    monkeypatch.setattr("central_service.storage.access.takewhile", slow)
    first = threading.Thread(target=forget, args=(service,), kwargs={"days_later": 91})
    first.start()
    assert looked.wait(20)
    assert forget(service, days_later=91) == 9 + CHECKOUT
    may_go_on.set()
    first.join()


def test_one_tablets_age_is_no_others(service: LiveService) -> None:
    """Numbers are each tablet's own."""
    order_id = place(service)
    with service.tablet(service.enrol()) as old, service.tablet(service.enrol(name="Counter 2")) as young:
        push(old, *(pushed(order_id, "add_note", n, text=f"old {n}") for n in range(1, 4)))
        forget(service, days_later=91)
        assert push(young, pushed(order_id, "add_note", 1, text="young"))[0]["status"] == "applied"


def test_after_a_restore_tablets_begin_anew(service: LiveService) -> None:
    """Even where the restored feed has grown past what a tablet had read: numbers alone would not tell."""
    place(service)
    enrolled = service.enrol()
    with service.tablet(enrolled) as tablet:
        head = changes(tablet, enrolled, 0)["head"]
        assert service.database.write(setup.begin_anew) == 2
        page = changes(tablet, enrolled, head)
        assert page["reset"]
        assert page["epoch"] != enrolled.epoch
        assert tablet.get("/snapshot").json()["epoch"] == page["epoch"]


def test_checkouts_and_answers_are_forgotten_in_time(service: LiveService) -> None:
    """With the commands' ledger, after ninety days; what still holds something, never by age."""
    hold = {name: value for name, value in cart().items() if name != "customer"}
    place(service)
    with service.storefront() as front:
        for key in ("given up", "held"):
            held = front.post("/v1/holds", json=hold, headers={"Idempotency-Key": key}).json()
            if key == "given up":
                front.delete(f"/v1/holds/{held['hold_id']}")
    forget(service, days_later=89)
    assert (count(service, "checkout_hold"), count(service, "idempotency")) == (2, 3)
    forget(service, days_later=91)
    assert (count(service, "checkout_hold"), count(service, "idempotency")) == (1, 0)


BACKLOG = 7
AT_ONCE = 3


def fill(work: UnitOfWork) -> None:
    """A backlog of everything that is forgotten by its age."""
    now = datetime.now(UTC)
    window = Window(start=now, end=now + timedelta(hours=1))
    for number in range(BACKLOG):
        access.remember(work, "web", f"key {number}", Remembered("-", 1, "-"), now)
        hold = Hold(1, UUID(int=number), "web", window, "{}", HoldState.RELEASED, now)
        checkout_holds.add(work, hold)
        alerts.add(work, 1, f"SKU-{number}", 1, now)
        sessions.add(work, 1, f"hash {number}", "tablet", "lena", now)
        signed = SignatureRow(store_id=1, command_id=f"{number}", order_id="-", at=now, body="{}")
        work.connection.execute(insert(SignatureRow).values(**signed.model_dump()))


def test_a_backlog_is_forgotten_a_little_at_a_time(
    service: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long it got: no write is so large that PostgreSQL gives it up, and nothing younger goes."""
    service.database.write(fill)
    written: list[int] = []
    real = service.database.write

    def write(run: Callable[[UnitOfWork], int]) -> int:
        written.append(real(run))
        return written[-1]

    monkeypatch.setattr(retention, "_AT_ONCE", AT_ONCE)
    monkeypatch.setattr(service.database, "write", write)
    forget(service)
    assert written == [*[0] * 4, AT_ONCE, AT_ONCE, 1]  # the sessions that are over
    written.clear()
    assert forget(service, days_later=91) == 4 * BACKLOG
    assert sorted(written) == [0, *[1] * 4, *[AT_ONCE] * 8]
    tables = ("idempotency", "checkout_hold", "stock_alert", "signature", "staff_session")
    assert [count(service, table) for table in tables] == [0] * 5
