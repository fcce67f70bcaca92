"""Leads: who sees to an exception, and how it ended."""

from datetime import timedelta

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


def test_that_it_is_seen_to_can_be_taken_back() -> None:
    """Exactly as it was, on the timeline, while it is nobody's business what else happened to the order."""
    order = after(after(placed(), TAKE, actor=LEAD), pick_one())
    outcome = applied(order, c.ResolveException(key="late", note="Called"), LEAD)
    resolved, undo = outcome.order, c.Undo(command_id=outcome.events[0].command_id)
    moved_on = after(resolved, pick_one("2"))
    back = applied(moved_on, undo, OTHER_LEAD, device=OTHER_TABLET)
    assert back.order.exceptions == order.exceptions
    assert (back.order.undoable, back.order.touched) == (moved_on.undoable, moved_on.touched)
    entry = back.order.timeline[-1]
    assert (entry.kind, entry.by, entry.detail) == ("exception_reopened", "Ida P.", "Called")
    assert refused(back.order, undo, LEAD).code is not RefusalCode.ALREADY_RESOLVED
    assert after(back.order, c.ResolveException(key="late", note="Texted"), actor=LEAD).care("late").note


def test_only_leads_take_it_back_and_only_for_a_while() -> None:
    """Afterwards it is what it is; of one that nobody had taken nothing is left."""
    outcome = applied(placed(), c.ResolveException(key="late", note="Called"), LEAD)
    order, undo = outcome.order, c.Undo(command_id=outcome.events[0].command_id)
    assert refused(order, undo, COLLEAGUE).code is RefusalCode.WHO_MAY_NOT
    ends = NOW + timedelta(seconds=order.policy.undo_window_s)
    assert refused(order, undo, LEAD, now=ends).code is RefusalCode.WINDOW_OVER
    in_time = applied(order, undo, LEAD, now=ends - timedelta(seconds=1)).order
    assert in_time.exceptions == ()


def test_it_is_no_later_change_to_what_can_be_undone() -> None:
    """Whoever looks after an exception is in nobody's way."""
    order = after(placed(), pick_one())
    assert after(order, TAKE, actor=LEAD).undoable == order.undoable
