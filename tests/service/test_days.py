"""What leads say about slots and hours: offered no more at once, counted once, promised orders named."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import httpx
import pytest

from central_service.services import amending, setup
from central_service.storage.database import UnitOfWork
from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.day import KNOWN_TYPES, STORE
from pickup_domain.order import Order
from pickup_domain.sync import EnrolAnswer
from tests.factories import LEAD, hand_over, pick
from tests.live_service import LiveService, cart, push, pushed

LENA = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}
ZONE = ZoneInfo("America/New_York")
NO_CHANGE = ("applied", "")


def word(kind: str, seq: int = 1, base: int = 0, **args: Any) -> dict[str, Any]:  # noqa: ANN401
    """A lead's command about the store, as a tablet sends it."""
    return pushed(str(STORE), kind, seq, base, **args) | {"actor": LENA}


def place(front: httpx.Client, key: str, start: datetime) -> httpx.Response:
    """A checkout for a slot."""
    return front.post("/v1/orders", json=cart(slot_start=start.isoformat()), headers={"Idempotency-Key": key})


def offered(front: httpx.Client, day: datetime) -> set[str]:
    """Starts of the slots that a storefront may promise on the day of a time."""
    date = day.astimezone(ZONE).date().isoformat()
    answer = front.get("/v1/locations/DT01/slots", params={"from": date, "days": 1})
    assert answer.status_code == 200, answer.text
    return {each["start"] for days in answer.json()["days"] for each in days["slots"] if each["bookable"]}


def named(start: datetime) -> str:
    """A slot's start as the service writes it."""
    return start.isoformat().replace("+00:00", "Z")


def heard(service: LiveService, enrolled: EnrolAnswer, kind: str) -> list[dict[str, Any]]:
    """What the feed told of a kind, oldest first."""
    with service.tablet(enrolled) as client:
        page = client.get("/changes", params={"epoch": enrolled.epoch, "since": 0}).json()
    return [each for each in page["changes"] if each["kind"] == kind]


def in_two_days() -> datetime:
    """The start of a slot at the store's noon in two days."""
    day = datetime.now(ZONE).date() + timedelta(days=2)
    return datetime(day.year, day.month, day.day, 12, tzinfo=ZONE).astimezone(UTC)


def test_a_slot_closed_on_one_tablet_is_gone_from_the_storefront_and_told_to_the_other(
    service: LiveService,
) -> None:
    """Who was promised it stays promised, and is named; sent ten times it counts once."""
    start = in_two_days()
    here, beside = service.enrol(), service.enrol(name="Counter 2")
    with service.storefront() as front, service.tablet(here) as client:
        order_id = place(front, "k1", start).json()["order_id"]
        assert named(start) in offered(front, start)
        close = word("close_slot", start=start.isoformat())
        results = [push(client, close)[0] for _ in range(10)]
        assert all(each == results[0] for each in results)
        assert (results[0]["status"], results[0]["version"]) == ("applied", 1)
        assert results[0]["orders"] == [order_id]
        assert named(start) not in offered(front, start)
        assert place(front, "k2", start).json()["code"] == "slot_closed"
        [told] = heard(service, beside, "slot")
        assert told["body"] == {
            "start": named(start), "order_limit": None, "item_limit": None, "closed": True,
        }  # fmt: skip
        opened = push(client, word("open_slot", 2, start=start.isoformat()))[0]
        assert (opened["status"], opened["version"]) == ("applied", 2)
        assert named(start) in offered(front, start)
        snapshot = client.get("/snapshot").json()
    assert [each["version"] for each in snapshot["items"] if each["kind"] == "slot"] == [2]


def test_two_tablets_say_different_things_about_a_slot(service: LiveService) -> None:
    """Closing twice is one thing; what would take back another's word has to have seen it."""
    start = named(in_two_days())
    here, beside = service.enrol(), service.enrol(name="Counter 2")
    with service.tablet(here) as one, service.tablet(beside) as other:
        assert push(one, word("limit_slot", 1, start=start, order_limit=1))[0]["version"] == 1
        late = push(other, word("limit_slot", 1, start=start, order_limit=2))[0]
        assert (late["status"], late["code"]) == ("conflict", "stale")
        assert push(other, word("limit_slot", 2, base=1, start=start, order_limit=2))[0]["version"] == 2
        assert push(one, word("close_slot", 2, start=start))[0]["version"] == 3
        again = push(other, word("close_slot", 3, start=start))[0]
        assert (again["status"], again["version"], again["feed_seq"]) == ("applied", 3, None)
        assert push(other, word("open_slot", 4, base=2, start=start))[0]["status"] == "conflict"
        assert push(one, word("open_slot", 3, base=1, start=start))[0]["version"] == 4
    assert [each["body"]["order_limit"] for each in heard(service, here, "slot")] == [1, 2, 2, 2]


def test_two_tablets_at_once_count_once_each(service: LiveService) -> None:
    """Eight words about two slots and a day at the same time: one after the other, each in the log.

    Shoppers read a reason that the tablet offers in their language.
    """
    first, second = in_two_days(), in_two_days() + timedelta(minutes=30)
    tablets = [service.enrol(name=f"Counter {number}") for number in range(4)]

    def say_two(number: int) -> list[str]:
        start = named((first, second)[number % 2])
        day = first.astimezone(ZONE).date().isoformat()
        hours = [f"{number:02}:00", f"{number:02}:30"]
        with service.tablet(tablets[number]) as client:
            words = (
                word("close_slot", 1, start=start),
                word("block_hours", 2, day=day, between=hours, reason="Stock-taking"),
            )
            return [each["status"] for each in push(client, *words)]

    with ThreadPoolExecutor(4) as pool:
        statuses = [each for pair in pool.map(say_two, range(4)) for each in pair]
    assert statuses == ["applied"] * 8
    with service.sign_in(tablets[0]) as lead:
        acts = [each["act"] for each in lead.get("/audit").json()["rows"]]
    assert (acts.count("close_slot"), acts.count("block_hours")) == (2, 4)
    blocked = heard(service, tablets[0], "schedule")[-1]["body"]["days"]
    assert [each["reason"]["de"] for each in blocked] == ["Inventur"] * 4


def test_hours_are_blocked_and_open_again(service: LiveService) -> None:
    """With a reason that shoppers read; a whole day, too; what nobody blocked is not lifted."""
    start = in_two_days()
    day = start.astimezone(ZONE).date().isoformat()
    with service.storefront() as front, service.tablet(service.enrol()) as client:
        order_id = place(front, "k1", start).json()["order_id"]
        everything = offered(front, start)
        noon: dict[str, Any] = {"day": day, "between": ["11:45", "12:15"]}
        blocked = push(client, word("block_hours", 1, **noon, reason="Water\ncut"))[0]
        assert (blocked["status"], blocked["orders"]) == ("applied", [order_id])
        left = offered(front, start)
        assert named(start) in everything - left
        page = front.get("/v1/locations/DT01/slots", params={"from": day, "days": 1}).json()
        assert "Water cut" in str(page)
        assert push(client, word("unblock_hours", 2, **noon))[0]["status"] == "applied"
        assert offered(front, start) == everything
        again = push(client, word("unblock_hours", 3, **noon))[0]
        assert (again["status"], again["code"]) == ("rejected", "not_blocked")
        assert push(client, word("block_hours", 4, day=day))[0]["orders"] == [order_id]
        assert offered(front, start) == set()


def test_a_day_closes_earlier_later_and_as_usual_again(service: LiveService) -> None:
    """Slots end with it; orders that were promised after it are named."""
    start = in_two_days()
    day = start.astimezone(ZONE).date().isoformat()
    with service.storefront() as front, service.tablet(service.enrol()) as client:
        order_id = place(front, "k1", start).json()["order_id"]
        everything = offered(front, start)
        early = push(client, word("set_closing", 1, day=day, closes_at="12:00", reason="Storm"))[0]
        assert (early["status"], early["orders"]) == ("applied", [order_id])
        left = offered(front, start)
        assert max(left) < named(start) <= min(everything - left)
        later = push(client, word("set_closing", 2, day=day, closes_at="13:00"))[0]
        assert later["orders"] == []
        assert named(start) in offered(front, start)
        assert push(client, word("set_closing", 3, day=day, closes_at=None))[0]["status"] == "applied"
        assert offered(front, start) == everything


def test_what_changes_the_end_of_a_day_has_seen_what_was_said_of_it(service: LiveService) -> None:
    """Later, earlier or as usual: beside a newer word of another tablet it is told; an older app's counts."""
    day = in_two_days().astimezone(ZONE).date().isoformat()
    told = ("conflict", "stale", d.STALE_CLOSING)
    here, beside = service.enrol(), service.enrol(name="Counter 2")
    with service.tablet(here) as one, service.tablet(beside) as other:

        def say(client: httpx.Client, seq: int, closes_at: str | None, **seen: Any) -> tuple[str, ...]:  # noqa: ANN401
            answer = push(client, word("set_closing", seq, day=day, closes_at=closes_at, **seen))[0]
            return answer["status"], answer["code"], answer["sentence"]

        assert say(other, 1, "15:00", seen="")[0] == "applied"
        assert say(one, 1, "21:00", seen="") == told
        assert say(one, 2, None, seen="21:00") == told
        assert say(one, 3, "14:00", seen="") == told
        assert say(one, 4, None, seen="14:00") == told, "it would take back what it has not seen"
        assert say(one, 5, "14:00", seen="15:00")[0] == "applied"
        assert say(other, 2, "16:00", seen="15:00") == told
        assert say(one, 6, "17:00")[0] == "applied"
        assert say(other, 3, "17:00", seen="16:00")[0] == "applied", "it is so already"
        assert say(other, 4, None, seen="17:00")[0] == "applied"
        assert say(one, 7, "16:00", seen="17:00") == told


def hours_of(service: LiveService, day: str, *spans: tuple[str, str]) -> None:
    """The merchant's own hours of a day."""
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    with service.storefront(key) as admin:
        wanted = admin.get("/v1/admin/locations/DT01").json()
        wanted["calendar"]["dated"] = [{"first": day, "open": spans}]
        assert admin.put("/v1/admin/locations/DT01", json=wanted).status_code == 200


@pytest.mark.parametrize("closes_at", ["18:00", None])
def test_a_time_in_the_lunch_break_is_what_was_said(service: LiveService, closes_at: str | None) -> None:
    """The hours end before it; whoever said it changes it before the feed shows it."""
    day = in_two_days().astimezone(ZONE).date().isoformat()
    hours_of(service, day, ("09:00", "12:00"), ("14:00", "20:00"))
    here = service.enrol()
    with service.tablet(here) as client:
        at_lunch = word("set_closing", 1, day=day, closes_at="13:00", seen="")
        assert push(client, at_lunch)[0]["status"] == "applied"
        [_, said] = heard(service, here, "schedule")[-1]["body"]["days"]
        assert (said["open"], said["closes_at"]) == ([["09:00", "12:00"]], "13:00")
        then = word("set_closing", 2, day=day, closes_at=closes_at, seen="13:00")
        assert push(client, then)[0]["status"] == "applied"


@pytest.mark.parametrize(
    ("spans", "closes_at", "code"),
    [
        ([("09:00", "20:00")], "09:00", "bad_window"),
        ([("09:00", "20:00")], "08:00", "bad_window"),
        ([("00:00", "02:00"), ("18:00", "24:00")], "17:00", ""),
        ([], "17:00", "day_closed"),
    ],
)
def test_a_day_does_not_end_before_it_begins(
    service: LiveService, spans: list[tuple[str, str]], closes_at: str, code: str
) -> None:
    """Who wants no pickups at all blocks the day, which can be seen and taken back."""
    day = in_two_days().astimezone(ZONE).date().isoformat()
    hours_of(service, day, *spans)
    with service.tablet(service.enrol()) as client:
        answer = push(client, word("set_closing", 1, day=day, closes_at=closes_at, seen=""))[0]
    assert (answer["status"], answer["code"]) == ("rejected" if code else "applied", code)


def test_the_feed_tells_whose_word_a_day_is(service: LiveService) -> None:
    """What the merchant wrote is not for leads to take back."""
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    enrolled = service.enrol()
    day = in_two_days().astimezone(ZONE).date().isoformat()
    with service.storefront(key) as admin, service.tablet(enrolled) as client:
        wanted = admin.get("/v1/admin/locations/DT01").json()
        wanted["calendar"]["blocked"] = [{"first": day}]
        wanted["calendar"]["dated"] = [{"first": day, "open": [["10:00", "16:00"]]}]
        assert admin.put("/v1/admin/locations/DT01", json=wanted).status_code == 200
        push(client, word("block_hours", 1, day=day, between=["12:00", "13:00"]))
        push(client, word("set_closing", 2, day=day, closes_at="15:00"))
    days = heard(service, enrolled, "schedule")[-1]["body"]["days"]
    assert [each["from_floor"] for each in days] == [False, True, False, True]


def test_what_is_no_slot_or_no_day_is_refused_in_words(service: LiveService) -> None:
    """And an associate's word, whatever role the tablet claims for them."""
    start = in_two_days()
    yesterday = (start - timedelta(days=3)).date().isoformat()
    claims = {"actor": LENA | {"id": "maya"}}
    with service.tablet(service.enrol()) as client:
        results = push(
            client,
            word("close_slot", 1, start=named(start + timedelta(minutes=7))),
            word("block_hours", 2, day=yesterday),
            word("block_hours", 3, day="2150-01-01"),
            word("block_hours", 4, day=start.date().isoformat(), between=["12:00", "11:00"]),
            word("close_slot", 5, start=named(start)) | claims,
            word("close_slot", 6, start=named(start)) | {"actor": LENA | {"id": "nobody"}},
            word("close_slot", 7, start="soon"),
            word("set_closing", 8, day=start.date().isoformat(), closes_at="25:00"),
            word("limit_slot", 9, start=named(start), order_limit=-1),
        )
    codes = [(each["status"], each["code"]) for each in results]
    refused = ["slot_unknown", "day_past", "day_closed", "bad_window", "who_may_not", "who_may_not"]
    assert codes == [("rejected", code) for code in [*refused, *["malformed"] * 3]]
    assert all(each["sentence"].endswith(".") for each in results)


@pytest.mark.parametrize("about", ["slot", "store"])
def test_what_follows_an_undecided_word_about_the_same_waits(service: LiveService, about: str) -> None:
    """A reopening must not overtake its closing; what names no slot may be about any."""
    start, other = named(in_two_days()), named(in_two_days() + timedelta(minutes=30))
    newer = word("rename_slot", 1, start=start) if about == "slot" else word("rename_slot", 1)
    with service.tablet(service.enrol()) as client:
        results = push(client, newer, word("close_slot", 2, start=start), word("close_slot", 3, start=other))
    held_back = ("retry", "held_back")
    assert [(each["status"], each["code"]) for each in results] == [
        ("retry", "unsupported"),
        held_back,
        ("applied", "") if about == "slot" else held_back,
    ]


@pytest.mark.parametrize("first", ["day", "slot"])
def test_a_day_and_its_slots_wait_for_each_other(service: LiveService, first: str) -> None:
    """The hours of a day say which slots there are; another day's slot waits for neither."""
    start, other = in_two_days(), in_two_days() + timedelta(days=3)
    hours: dict[str, Any] = {"day": start.astimezone(ZONE).date().isoformat(), "closes_at": "23:00"}
    if first == "day":
        newer, later = (
            word("rename_day", 1, **hours),
            word("limit_slot", 2, start=named(start), order_limit=3),
        )
    else:
        newer, later = word("rename_slot", 1, start=named(start)), word("set_closing", 2, **hours)
    with service.tablet(service.enrol()) as client:
        results = push(client, newer, word("close_slot", 3, start=named(other)), later)
    codes = [each["code"] or each["status"] for each in results]
    assert codes == ["unsupported", "applied", "held_back"]


def test_a_day_by_slot(service: LiveService) -> None:
    """How far each order is, where it was promised; what is promised in no open slot is apart."""
    start = in_two_days()
    day = start.astimezone(ZONE).date().isoformat()
    half_past = start + timedelta(minutes=30)
    enrolled = service.enrol()
    with service.storefront() as front, service.sign_in(enrolled) as lead:
        first, second = (place(front, key, start).json()["order_id"] for key in ("k1", "k2"))
        third = place(front, "k3", half_past).json()["order_id"]
        push(
            lead, pushed(first, "start_picking", 1), word("limit_slot", 2, start=named(start), order_limit=2)
        )
        push(lead, word("set_closing", 4, day=day, closes_at="21:00"))
        known = lead.get(f"/days/{day}").json()
        assert known["usual_closing"] == "24:00"
        slot = next(each for each in known["slots"] if each["start"] == named(start))
        assert (slot["label"], slot["booked"], slot["order_limit"], slot["version"]) == (
            "12:00-12:30",
            2,
            2,
            1,
        )
        assert (slot["placed"], slot["in_work"], slot["ready"], slot["collected"]) == (1, 1, 0, 0)
        assert known["outside"] == []
        found = lead.get(f"/slots/{named(start)}/orders").json()["orders"]
        assert {each["order_id"] for each in found} == {first, second}
        assert {each["status"] for each in found} == {"placed", "picking"}
        push(lead, word("close_slot", 3, start=named(half_past)))
        closed = lead.get(f"/days/{day}").json()
        assert [each["order_id"] for each in closed["outside"]] == [third]
        assert lead.get("/slots/2026-01-01T00:07:00Z/orders").status_code == 404
        assert lead.get("/days/9999-12-31").status_code == 404
        assert "jonas" not in str((known, found, closed)).lower()


def test_what_was_collected_in_no_slot_of_its_day_any_more_is_told_apart(service: LiveService) -> None:
    """The store closed earlier, and it was handed over all the same; what was cancelled is not told."""
    start = in_two_days()
    day = start.astimezone(ZONE).date().isoformat()
    with service.storefront() as front, service.sign_in(service.enrol()) as lead:
        kept, gone = (UUID(place(front, key, start).json()["order_id"]) for key in ("k1", "k2"))
        assert push(lead, word("set_closing", 1, day=day, closes_at="12:00"))[0]["status"] == "applied"
        bag = c.StageBag(bag_id="b-1", staging_location="B-07", items=())
        service.database.write(
            lambda work: _do(work, kept, lambda order: (*pick(order), bag, c.MarkReady(), hand_over()))
        )
        service.database.write(lambda work: _do(work, gone, lambda _: (c.Cancel(reason="x"),)))
        [told] = lead.get(f"/days/{day}").json()["outside"]
        assert (told["order_id"], told["status"]) == (str(kept), "picked_up")
        found = lead.get(f"/slots/{named(start)}/orders").json()["orders"]
        assert [each["order_id"] for each in found if each["status"] == "picked_up"] == [str(kept)]


def _do(work: UnitOfWork, order_id: UUID, steps: Callable[[Order], Iterable[c.CommandArgs]]) -> None:
    """A lead's steps, one after the other."""
    order, now = amending.locked(work, 1, order_id), datetime.now(UTC)
    for args in steps(order):
        order = amending.give(work, 1, order, LEAD, args, now)


def test_what_an_admin_says_is_told_and_noted_down_too(service: LiveService) -> None:
    """A slot, a location, an export: who it was and what is different."""
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    enrolled, start = service.enrol(), in_two_days()
    with service.storefront(key) as admin:
        path = "/v1/admin/locations/DT01"
        assert admin.put(f"{path}/slots/{named(start)}", json={"closed": True}).status_code == 200
        wanted = admin.get(path).json()
        wanted["calendar"]["blocked"] = [{"first": start.date().isoformat(), "reason": "Inventory"}]
        assert admin.put(path, json=wanted).status_code == 200
        assert admin.put(path, json=wanted).status_code == 200
        assert admin.get("/v1/admin/export").status_code == 200
    [told] = heard(service, enrolled, "slot")
    assert told["body"]["closed"]
    [as_usual, schedule] = heard(service, enrolled, "schedule")
    assert as_usual["body"] == {"days": []}
    assert schedule["body"]["days"][0]["reason"] == {"": "Inventory"}
    with service.sign_in(enrolled) as lead:
        rows = lead.get("/audit", params={"limit": 2}).json()["rows"]
        older = lead.get("/audit", params={"before": rows[-1]["seq"]}).json()["rows"]
    assert [(each["act"], each["by"]["kind"], each["by"]["name"]) for each in rows] == [
        ("location_changed", "admin", "Operations"),
        ("slot_overridden", "admin", "Operations"),
    ]
    assert rows[0]["facts"] == {"changed": ["calendar"]}
    assert older[-1]["seq"] == 1


def test_every_command_about_the_store_is_tried_here() -> None:
    """Who adds one writes a test for it."""
    assert {
        "close_slot", "open_slot", "limit_slot", "block_hours", "unblock_hours", "set_closing",
    } == KNOWN_TYPES  # fmt: skip
