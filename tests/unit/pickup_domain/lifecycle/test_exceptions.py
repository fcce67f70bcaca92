"""Leads: who sees to an exception, and how it ended."""

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    COLLEAGUE,
    LEAD,
    NOW,
    OTHER_LEAD,
    OTHER_TABLET,
    after,
    applied,
    pick_one,
    placed,
    refused,
)

TAKE = c.TakeException(key="late", assignee=COLLEAGUE)


def test_who_takes_it_last_has_it() -> None:
    """And each word is on the timeline."""
    outcome = applied(after(placed(), TAKE, actor=LEAD), c.TakeException(key="late", assignee=LEAD), LEAD)
    assert outcome.order.care("late").owner == LEAD
    assert (outcome.events[0].kind, outcome.events[0].reason) == (EventKind.EXCEPTION_TAKEN, "Lena K.")
    assert [each.detail for each in outcome.order.timeline[-2:]] == ["Tom B.", "Lena K."]


def test_it_is_resolved_with_a_note_and_keeps_its_owner() -> None:
    """One exception of an order says nothing of another."""
    order = applied(
        after(placed(), TAKE, actor=LEAD), c.ResolveException(key="late", note="Called them"), LEAD
    ).order
    care = order.care("late")
    assert (care.owner, care.resolved_at, care.resolved_by, care.note) == (
        COLLEAGUE,
        NOW,
        "Lena K.",
        "Called them",
    )
    assert order.care("delayed").resolved_at is None


def test_the_second_who_resolves_it_is_refused_and_both_are_told() -> None:
    """What the first wrote counts; a second tap of the same person is nobody's news."""
    order = after(placed(), c.ResolveException(key="late", note="Called"), actor=LEAD)
    again = c.ResolveException(key="late", note="Sent a text")
    second = refused(order, again, OTHER_LEAD, device=OTHER_TABLET, base_version=1)
    assert second.code is RefusalCode.ALREADY_RESOLVED
    assert second.incident is not None
    assert all(each in second.incident.detail for each in ("Lena K.", "Ida P.", "Called", "Sent a text"))
    same = c.ResolveException(key="late", note="Called")
    assert refused(order, same, LEAD).incident is None
    assert refused(order, TAKE, LEAD).code is RefusalCode.ALREADY_RESOLVED


def test_it_is_no_later_change_to_what_can_be_undone() -> None:
    """Whoever looks after an exception is in nobody's way."""
    order = after(placed(), pick_one())
    assert after(order, TAKE, actor=LEAD).undoable == order.undoable
