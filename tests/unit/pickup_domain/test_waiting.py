"""What waits holds back what it could contradict, and nothing else."""

from typing import Any
from uuid import UUID

import pytest

from pickup_domain.day import STORE
from pickup_domain.sync import PushedCommand
from pickup_domain.waiting import Waiting
from tests.factories import NOW, ORDER_ID

DAY, SLOT = {"day": "2026-11-24"}, {"start": "2026-11-24T15:00:00Z"}


def said(args: dict[str, Any], order_id: UUID = STORE) -> PushedCommand:
    """A command as far as it matters here."""
    return PushedCommand(
        id=UUID(int=1),
        seq=1,
        type="any",
        order_id=order_id,
        base_version=0,
        actor={},
        occurred_at=NOW,
        args=args,
    )


@pytest.mark.parametrize(
    ("earlier", "later", "is_held"),
    [
        (SLOT, SLOT, True),
        (SLOT, {"start": "2026-11-24T15:30:00Z"}, False),
        (DAY, DAY, True),
        (DAY, {"day": "2026-11-25"}, False),
        (DAY, SLOT, True),
        (SLOT, DAY, True),
        (DAY, {"start": "2026-11-25T11:00:00Z"}, True),
        (DAY, {"start": "2026-11-23T11:00:00Z"}, True),
        (DAY, {"start": "2026-11-26T00:00:00Z"}, False),
        (DAY, {"start": "2026-11-23T09:30:00Z"}, False),
        ({}, SLOT, True),
        ({}, DAY, True),
        (SLOT, {}, False),
        ({"start": "soon"}, DAY, False),
        ({"start": "0001-01-01T00:00:00Z"}, DAY, False),
        ({"start": 5}, {"start": 5}, True),
    ],
)
def test_which_words_about_the_store_wait(
    earlier: dict[str, Any], later: dict[str, Any], is_held: bool
) -> None:
    """In UTC a slot may be on the day before or after: Kiritimati is 14 hours ahead, Baker Island 12 back."""
    waiting = Waiting()
    waiting.add(said(earlier))
    assert waiting.hold(said(later)) == is_held


def test_orders_wait_for_themselves_alone() -> None:
    """Whatever they carry along."""
    waiting = Waiting()
    waiting.add(said(SLOT, ORDER_ID))
    assert waiting.hold(said({}, ORDER_ID))
    assert not waiting.hold(said(SLOT, UUID(int=7)))
    assert not waiting.hold(said(SLOT))
    assert not waiting.hold(said(DAY))
