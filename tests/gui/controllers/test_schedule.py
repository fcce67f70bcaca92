"""A slot closed on one tablet: gone from the storefront and from the other one, also after an outage."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
from pytestqt.qtbot import QtBot

from central_service.services import setup
from central_service.storage import stores
from pickup_domain.day import SlotOrder
from staff_app.controllers.day_files import DayFiles
from staff_app.controllers.schedule import ScheduleController
from staff_app.rows.orders import Refusal
from staff_app.rows.schedule import DayView, SlotOrderRow, SlotRow
from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import LiveService

ZONE = ZoneInfo("America/New_York")
_THEN = datetime.now(ZONE).date() + timedelta(days=2)
NOON = datetime(_THEN.year, _THEN.month, _THEN.day, 12, tzinfo=ZONE).astimezone(UTC)


class Desk(Tablet):
    """A tablet with its schedule."""

    def __init__(self, folder: Path, qtbot: QtBot, service: LiveService, who: str) -> None:
        super().__init__(folder, qtbot, service, who)
        self.schedule = ScheduleController(
            self.store, self.sign_in, self.enquiries, is_online=self.sync.is_online
        )
        self.day: DayView | None = None
        self.no: list[Refusal] = []
        self.backs: list[object] = []
        self.sign_in.proved.connect(self.enquiries.sign_in)
        self.sign_in.left.connect(self.enquiries.sign_out)
        self.schedule.changed.connect(lambda view: setattr(self, "day", view))
        self.schedule.refused.connect(self.no.append)
        self.schedule.done.connect(self.backs.append)
        self.schedule.acted.connect(self.sync.push)
        self.sync.changed.connect(lambda changed: self.schedule.refresh(is_schedule=changed.schedule))

    def slot(self) -> SlotRow:
        """The one at noon."""
        assert self.day is not None
        return next(each for each in self.day.slots if each.start == NOON)

    def ask_service(self) -> tuple[SlotOrder, ...]:
        """What the service says of the slot at noon."""
        found: list[tuple[SlotOrder, ...]] = []
        self.enquiries.ask(lambda client: client.slot_orders(NOON), found.append, lambda _: None)
        self.until(lambda: found)
        return found[0]

    def look(self) -> None:
        """The day is read."""
        self.schedule.look(_THEN)
        self.until(lambda: self.day is not None and self.day.is_fresh)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """The real thing."""
    with LiveService(tmp_path / "service") as running:
        yield running


@contextmanager
def desk(service: LiveService, tmp_path: Path, qtbot: QtBot, who: str = "lena") -> Iterator[Desk]:
    """A tablet in step, with somebody signed in on it."""
    made = Desk(tmp_path / f"{who}-{id(tmp_path)}-{len(list(tmp_path.iterdir()))}", qtbot, service, who)
    try:
        made.start()
        yield made
    finally:
        made.stop()


def offered(front: httpx.Client) -> bool:
    """Whether the storefront may promise noon."""
    answer = front.get("/v1/locations/DT01/slots", params={"from": _THEN.isoformat(), "days": 1})
    starts = {each["start"] for days in answer.json()["days"] for each in days["slots"] if each["bookable"]}
    return NOON.isoformat().replace("+00:00", "Z") in starts


def test_a_slot_closed_here_is_gone_there_and_from_the_storefront(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """Without a network it waits and says so; the day stays readable; with it, it is sent, and taken back."""
    with service.storefront() as front:
        place(front, slot_start=NOON.isoformat())
        with desk(service, tmp_path, qtbot) as here, desk(service, tmp_path, qtbot) as there:
            here.look()
            there.look()
            assert here.slot().still_promised == 1
            here.cut()
            here.schedule.close(here.slot())
            here.until(lambda: here.slot().is_closed and here.slot().is_waiting)
            assert here.ask(lambda store: store.outbox_status()).unsent == 1
            assert offered(front)
            here.reconnect()
            here.until(lambda: here.slot().is_closed and not here.slot().is_waiting)
            there.until(lambda: there.slot().is_closed)
            assert not offered(front)
            back = here.backs[-1]
            assert callable(back)
            back()
            there.until(lambda: not there.slot().is_closed)
            assert offered(front)


def test_two_leads_change_one_slot_and_the_later_one_is_told(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """Whoever has not seen the other's word reads a sentence that names the slot."""
    with service.storefront() as front:
        place(front, slot_start=NOON.isoformat())
    with desk(service, tmp_path, qtbot) as here, desk(service, tmp_path, qtbot) as there:
        here.look()
        there.look()
        here.cut()
        here.schedule.limit(here.slot(), 2)
        here.until(lambda: here.slot().is_limited)
        there.schedule.limit(there.slot(), 3)
        # As many as usual on some days: only the limit says that the word counted.
        there.until(lambda: there.slot().is_limited and not there.slot().is_waiting)
        here.reconnect()
        here.until(lambda: here.slot().order_limit == 3 and not here.slot().is_waiting)
        [note] = here.ask(lambda store: store.incidents())
    assert "Limit slot” by Lena" in note.detail
    assert f"{_THEN} 12:00" in note.detail


def test_a_blocked_day_is_closed_everywhere_and_opens_again(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """And an earlier closing leaves what lies before it."""
    with service.storefront() as front:
        place(front, slot_start=NOON.isoformat())
        with desk(service, tmp_path, qtbot) as here:
            here.look()
            here.schedule.block(_THEN, None, "Snow")
            here.until(lambda: here.day is not None and here.day.blocks and not here.day.waiting)
            assert not offered(front)
            assert here.slot().still_promised == 1
            here.schedule.unblock(_THEN, None)
            here.until(lambda: here.day is not None and not here.day.blocks and not here.day.waiting)
            assert offered(front)
            here.schedule.set_closing(_THEN, "12:00")
            here.until(lambda: here.day is not None and here.day.closes_at and not here.day.waiting)
            assert not offered(front)


def test_another_closing_is_taken_back_to_the_merchants_own(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """Not to the same time as a lead's word, which would stay when the merchant changes theirs."""
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    with service.storefront() as front, service.storefront(key) as admin:
        place(front, slot_start=NOON.isoformat())
        wanted = admin.get("/v1/admin/locations/DT01").json()
        wanted["calendar"]["dated"] = [{"first": _THEN.isoformat(), "open": [["10:00", "16:00"]]}]
        assert admin.put("/v1/admin/locations/DT01", json=wanted).status_code == 200
    with desk(service, tmp_path, qtbot) as here:
        here.look()
        here.until(lambda: here.day is not None and here.day.closes_at == "16:00")
        here.schedule.set_closing(_THEN, "12:00")
        here.until(lambda: here.day is not None and here.day.closes_at == "12:00" and not here.day.waiting)
        back = here.backs[-1]
        assert callable(back)
        back()
        here.until(lambda: here.day is not None and here.day.closes_at == "16:00" and not here.day.waiting)
    plan = service.database.read(lambda c: stores.by_id(c, 1)).calendar.plan
    assert [each.from_floor for each in plan.dated] == [False]


def test_the_orders_of_a_slot_that_is_over_are_asked_for(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """What the tablet holds has a name, what only the service knows its number; a change leaves both."""
    with service.storefront() as front:
        held = place(front, slot_start=NOON.isoformat())
    with service.storefront() as front, desk(service, tmp_path, qtbot) as here:
        here.look()
        slot = here.slot()
        here.sync.hang_up()
        other = place(front, slot_start=NOON.isoformat())
        heard: list[tuple[SlotOrderRow, ...]] = []
        later = ScheduleController(
            here.store, here.sign_in, here.enquiries, is_online=here.sync.is_online, clock=lambda: slot.end
        )
        later.orders_changed.connect(heard.append)
        later.look(_THEN)
        later.look_at_slot(slot.start, slot.end)
        here.until(lambda: heard and len(heard[-1]) == 2)
        heard.clear()
        last = place(front, slot_start=NOON.isoformat())
        later.refresh()
        here.until(lambda: heard and len(heard[-1]) == 3)
    assert all({held, other} <= {each.order_id for each in said} for said in heard)
    assert {each.order_id: bool(each.name) for each in heard[-1]} == {held: True, other: False, last: False}


def test_the_file_of_a_day_that_is_over_has_what_the_tablet_does_not_hold(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """By its number: the service is asked."""
    with service.storefront() as front:
        place(front, slot_start=NOON.isoformat())
        with desk(service, tmp_path, qtbot) as here:
            here.look()
            here.sync.hang_up()
            place(front, slot_start=NOON.isoformat())
            here.schedule.look(_THEN)
            here.until(lambda: here.slot().booked == 2)
            files = DayFiles(here.store, here.enquiries, clock=lambda: NOON + timedelta(days=3))
            paths: list[str] = []
            files.saved.connect(paths.append)
            files.save("csv", str(tmp_path), _THEN)
            here.until(lambda: paths)
            files.stop()
            numbers = {each.number for each in here.ask_service()}
    with Path(paths[0]).open(encoding="utf-8-sig", newline="") as file:
        told = [row["order"] for row in csv.DictReader(file) if row["order"]]
    assert (set(told), len(told)) == (numbers, 2)


def test_who_is_no_lead_reads_no_day_and_changes_none(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """The tablet refuses at once; the service would, too."""
    with service.storefront() as front:
        place(front, slot_start=NOON.isoformat())
    with desk(service, tmp_path, qtbot, "maya") as here:
        here.schedule.look(_THEN)
        here.until(lambda: here.day is not None)
        assert here.day is not None
        assert not here.day.is_fresh
        here.schedule.close(here.slot())
        here.until(lambda: here.no)
    assert here.no[0].code == "who_may_not"
