"""What a lead must look at is told as people on this tablet say it, however and whenever it was stored."""

from datetime import timedelta
from uuid import UUID

import pytest

from pickup_domain.outcomes import Incident, IncidentKind
from pickup_domain.rights import after_leaving
from pickup_domain.store import IncidentRecord
from pickup_domain.wording import Sentence
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import snapshot
from tests.factories import (
    COLLEAGUE,
    NOW,
    ORDER_ID,
    OTHER_TABLET,
    TABLET,
    after,
    applied,
    cancelled,
    command,
    hand_over,
    ready,
    refused,
)
from tests.reference_rows import item, the_store

_HOUR = timedelta(hours=1)
_TWICE = (
    "Order 10477 was handed over twice: by Maya R. on this tablet (08:00), and by Tom B. on another tablet "
    "(09:00). Ask both what they gave; the shift lead ends it under Exceptions."
)
_CANCELLED = (
    "Order 10477 was cancelled, and Maya R. handed it over on another tablet, which had not heard of that. "
    "Ask them what they gave; the shift lead ends it under Exceptions."
)
_LEFT = (
    "Maya R. is not on the team any more, and did something with order 10477 on this tablet that counts "
    "all the same. Look at the order."
)


def twice() -> Incident | None:
    """Given on this tablet, and an hour later on another that had not heard of it."""
    first = after(ready(), hand_over(), now=NOW - _HOUR)
    return refused(first, hand_over(), COLLEAGUE, device=OTHER_TABLET, base_version=1).incident


def too_late() -> Incident | None:
    """Given on another tablet after it was cancelled."""
    order = cancelled()
    return applied(order, hand_over(), device=OTHER_TABLET, base_version=order.version - 1).incident


def left() -> Incident:
    """Given on this tablet by somebody who was taken off the team."""
    return after_leaving(command(hand_over()), "10477")


def told(store: PickupStore, detail: str) -> str:
    """What this tablet says of an incident that the service tells."""
    record = IncidentRecord(
        incident_id=UUID(int=7), kind=IncidentKind.NEEDS_REVIEW, order_id=ORDER_ID, detail=detail, at=NOW
    )
    store.apply_snapshot(snapshot(ready(), others=(*the_store(), item("incident", str(UUID(int=7)), record))))
    [incident] = store.incidents()
    return incident.detail


@pytest.mark.parametrize(("found", "words"), [(twice(), _TWICE), (too_late(), _CANCELLED), (left(), _LEFT)])
def test_a_person_reads_where_and_when_as_people_say_it(
    store: PickupStore, found: Incident, words: str
) -> None:
    """No tablet's id and no UTC: this tablet or another, by the clocks of the store in New York."""
    said = told(store, str(found.detail))

    assert said == words
    assert isinstance(said, Sentence)


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        (
            f"Handed over by Maya R. on {TABLET} at 2026-11-24 13:00:00 UTC, and again by Tom B. on "
            f"{OTHER_TABLET}, by that tablet's clock at 2026-11-24 14:00:00 UTC.",
            _TWICE,
        ),
        (f"Maya R. handed it over on {OTHER_TABLET}, which had not heard of the cancellation.", _CANCELLED),
        (
            f"Maya R. is not on the team any more, and did something on {TABLET} that counts all the same. "
            "Look at the order.",
            _LEFT,
        ),
    ],
)
def test_what_was_stored_in_other_words_is_read_as_it_is_said_now(
    store: PickupStore, stored: str, words: str
) -> None:
    """With the order's number, which it did not have."""
    assert told(store, stored) == words


def test_another_day_is_said_with_the_time(store: PickupStore) -> None:
    """The tablet was offline over night."""
    first = after(ready(), hand_over(), now=NOW - 24 * _HOUR)
    found = refused(first, hand_over(), COLLEAGUE, device=OTHER_TABLET, base_version=1).incident

    assert found is not None
    assert "on this tablet (2026-11-23 09:00), and" in told(store, str(found.detail))
