"""A tablet that was locked out, or lost its token, goes on as the one it was: no step counts again."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from uuid_utils.compat import uuid7

from central_service.services import enrolment
from central_service.services.retention import Retention
from central_service.storage.audit import COMMAND_LINE
from pickup_domain.sync import UNSENT_HEADER, EnrolAnswer
from tests.live_service import DRILL, GTINS, LiveService, cart, push, pushed


def place(service: LiveService, **changes: object) -> str:
    """An order, by id."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": str(uuid7())})
    return str(answer.raise_for_status().json()["order_id"])


def lock_out(service: LiveService, enrolled: EnrolAnswer) -> None:
    """A lead does it, perhaps by mistake."""
    now = datetime.now(UTC)
    service.database.write(lambda work: enrolment.revoke(work, 1, enrolled.device_id, COMMAND_LINE, now))


def enrol(service: LiveService, **former: str) -> EnrolAnswer:
    """A lead's code, typed on a tablet that tells what it was."""
    now = datetime.now(UTC)
    code = service.database.write(lambda work: enrolment.new_code(work, 1, now))
    body = {"code": code, "device_name": "Kerbside", **former}
    answer = httpx.post(f"{service.url}/v1/devices/enrol", json=body, trust_env=False)
    assert answer.status_code == 201, answer.text
    return EnrolAnswer.model_validate_json(answer.content)


@pytest.mark.usefixtures("process_clock")
def test_what_the_ledger_has_forgotten_is_not_decided_again(service: LiveService) -> None:
    """The mark of how much that is belongs to the tablet, and it goes on counting behind it."""
    order_id = place(service)
    before = service.enrol()
    note = pushed(order_id, "add_note", 7, text="rings twice")
    with service.tablet(before) as tablet:
        assert push(tablet, note)[0]["status"] == "applied"
    later = datetime.now(UTC) + timedelta(days=91)
    Retention(service.database, lambda: later).run_once()
    lock_out(service, before)
    with service.tablet(enrol(service, former_device_id=before.device_id)) as tablet:
        assert push(tablet, note)[0]["code"] == "needs_review"
        assert tablet.get("/snapshot").json()["heard"] == 7
        assert push(tablet, pushed(order_id, "add_note", 8, text="new"))[0]["status"] == "applied"


def test_its_own_earlier_step_is_nobody_elses(service: LiveService) -> None:
    """What waits was tapped before the tablet had heard that its pick counted."""
    order_id = place(service, lines=[{"sku": DRILL, "quantity": 1}])
    before = service.enrol()
    pick: dict[str, Any] = {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS[DRILL]}
    bag: dict[str, Any] = {"bag_id": "B1", "staging_location": "B-07", "items": []}
    counted = [pushed(order_id, "pick_item", 1, **pick), pushed(order_id, "stage_bag", 2, **bag)]
    with service.tablet(before) as tablet:
        assert [each["status"] for each in push(tablet, *counted)] == ["applied"] * 2
    lock_out(service, before)
    with service.tablet(enrol(service, former_device_id=before.device_id)) as tablet:
        [ready] = push(tablet, pushed(order_id, "mark_ready", 3))
    assert ready["status"] == "applied", ready


@pytest.mark.parametrize("is_locked_out", [True, False])
def test_it_is_the_tablet_it_was_with_a_new_token(service: LiveService, is_locked_out: bool) -> None:
    """Locked out, its id is enough; else its token proves it. What the former token opened is shut."""
    before = service.enrol()
    with service.sign_in(before) as theirs:
        assert theirs.get("/team", headers={UNSENT_HEADER: "3"}).status_code == 200
        proof = {"former_device_id": before.device_id}
        if is_locked_out:
            lock_out(service, before)
        else:
            proof["former_token"] = before.token
        again = enrol(service, **proof)
        assert (again.device_id, again.token == before.token) == (before.device_id, False)
        assert theirs.get("/team").json()["code"] == "wrong_token"
        theirs.headers["Authorization"] = f"Bearer {again.token}"
        assert theirs.get("/team").json()["code"] == "session_required"
    with service.sign_in(again) as lead:
        [tablet] = lead.get("/devices").json()["devices"]
        [log, *_] = [
            row for row in lead.get("/audit").json()["rows"] if row["act"].startswith("device_enrol")
        ]
    assert (tablet["name"], tablet["revoked_at"], tablet["unsent"]) == ("Kerbside", None, None)
    assert (log["act"], log["subject"], log["facts"]) == (
        "device_enrolled_again",
        before.device_id,
        {"name": "Kerbside"},
    )


@pytest.mark.parametrize("told", ["wrong token", "no token", "other store", "unknown"])
def test_who_cannot_tell_is_another_tablet(service: LiveService, told: str) -> None:
    """A number that anybody may read in a log takes no tablet's place while that works."""
    before = service.enrol()
    stranger = service.enrol(store_id=2)
    former = {
        "wrong token": {"former_device_id": before.device_id, "former_token": stranger.token},
        "no token": {"former_device_id": before.device_id},
        "other store": {"former_device_id": stranger.device_id, "former_token": stranger.token},
        "unknown": {"former_device_id": str(uuid7()), "former_token": before.token},
    }[told]
    again = enrol(service, **former)
    assert again.device_id not in (before.device_id, stranger.device_id)
    with service.tablet(before) as one, service.tablet(again) as two, service.tablet(stranger) as three:
        assert [each.get("/snapshot").status_code for each in (one, two, three)] == [200] * 3


def test_a_claim_is_heard_once(service: LiveService) -> None:
    """Two who say that they are the tablet that was locked out: one of them is."""
    before = service.enrol()
    lock_out(service, before)
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda _: enrol(service, former_device_id=before.device_id), range(2)))
    assert [each.device_id for each in found].count(before.device_id) == 1


def test_who_waits_for_news_with_the_former_token_gets_none(unwatched: LiveService) -> None:
    """It may be in other hands."""
    before = unwatched.enrol()
    with unwatched.tablet(before) as theirs:
        head = theirs.get("/snapshot").json()["seq"]
        asked = {"epoch": before.epoch, "since": head, "wait": 25}
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(theirs.get, "/changes", params=asked)
            unwatched.await_waiter(waiting)
            enrol(unwatched, former_device_id=before.device_id, former_token=before.token)
            assert waiting.result().status_code == 401
