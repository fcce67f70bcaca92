"""What holds for every order whatever is done to it, by whom, and in which order."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pickup_domain import commands as c
from pickup_domain.convert import from_wire, to_wire
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.lifecycle import apply
from pickup_domain.order import (
    Actor,
    BagItem,
    ExceptionCare,
    Order,
    PickupPerson,
    StorePolicy,
    SubstituteItem,
    SubstitutionPreference,
    VerificationMethod,
    Window,
)
from pickup_domain.outcomes import Applied, Refused
from pickup_domain.sync import PushedCommand
from tests.conftest import example_is_over
from tests.factories import (
    ASSOCIATE,
    COLLEAGUE,
    CUSTOMER,
    LEAD,
    NOW,
    OTHER_TABLET,
    STOREFRONT,
    SYSTEM,
    TABLET,
    cancelled,
    command,
    line,
    no_show,
    partly_ready,
    place_args,
    placed,
    ready,
    returned,
    staged,
    transferred,
    usd,
)
from tests.steps import BY_IDENTITY, check_whole, sensible

LINE_IDS = st.sampled_from(["1", "2", "3", "1-s1", "nowhere"])
QUANTITIES = st.integers(1, 4)
BAG_IDS = st.sampled_from(["10477-1", "10477-2", "10477-3"])
SHELVES = st.sampled_from(["B-07", "B-08"])
REASONS = st.sampled_from(["", "in the way"])
BAG_ITEMS = st.lists(st.builds(BagItem, line_id=LINE_IDS, quantity=QUANTITIES), max_size=3).map(tuple)
ACTORS = st.sampled_from(
    [ASSOCIATE, ASSOCIATE, ASSOCIATE, COLLEAGUE, LEAD, LEAD, CUSTOMER, STOREFRONT, SYSTEM]
)
KEYS = st.sampled_from(["late", "bag_missing:10477-1"])
OFFSETS = st.integers(-2, 30)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """A window somewhere around now; some end before they start, some are over."""
    start = NOW + timedelta(hours=draw(OFFSETS))
    return Window(start=start, end=start + timedelta(minutes=draw(st.sampled_from([-30, 30, 60]))))


def _windows_at_the_end_of_time() -> st.SearchStrategy[Window]:
    moments = st.sampled_from([_FIRST, NOW, _LAST])
    return st.builds(Window, start=moments, end=moments)


def substitutes() -> st.SearchStrategy[SubstituteItem]:
    """A cheaper, an equal and a dearer one, and one in another currency."""
    prices = st.sampled_from([usd(1), usd(12900), usd(99900)])
    return st.builds(SubstituteItem, sku=st.just("SKU-9"), name=st.just("Another drill"), unit_price=prices)


ARGS: st.SearchStrategy[c.CommandArgs] = st.one_of(
    st.just(c.StartPicking()),
    st.builds(
        c.PickItem,
        line_id=LINE_IDS,
        quantity=QUANTITIES,
        method=st.sampled_from(c.PickMethod),
        code=st.sampled_from(["SKU-1", "SKU-2", "SKU-3", "SKU-9", None]),
        reason=REASONS,
    ),
    st.builds(c.UnpickItem, line_id=LINE_IDS, quantity=QUANTITIES),
    st.builds(c.ShortPick, line_id=LINE_IDS, quantity=QUANTITIES, reason=st.sampled_from(c.ShortReason)),
    st.builds(c.ProposeSubstitution, line_id=LINE_IDS, quantity=QUANTITIES, item=substitutes()),
    st.builds(c.StageBag, bag_id=BAG_IDS, staging_location=SHELVES, items=BAG_ITEMS),
    st.builds(c.MoveBag, bag_id=BAG_IDS, staging_location=SHELVES),
    st.builds(c.BagMissing, bag_id=BAG_IDS),
    st.builds(c.MarkReady, partly=st.booleans()),
    st.builds(c.RecallReady, reason=REASONS),
    st.builds(c.Delay, reason=REASONS, window=windows(), slot_full=st.booleans()),
    st.builds(c.Reschedule, window=windows(), slot_full=st.booleans()),
    st.builds(c.ChangePickupPerson, pickup_person=st.just(PickupPerson(name="Eva Weber", is_proxy=True))),
    st.sampled_from([c.EnRoute(), c.AcknowledgeArrival(), c.HoldExpiring(), c.HoldExpired(), c.Remind()]),
    st.builds(c.Arrived, spot=st.sampled_from(["counter", "bay 3", ""])),
    st.builds(
        c.DoHandOver,
        bag_ids=st.lists(BAG_IDS, max_size=2).map(tuple),
        items=BAG_ITEMS,
        method=st.sampled_from(VerificationMethod),
        pass_check=st.sampled_from([c.PassCheck.VALID, c.PassCheck.VALID, c.PassCheck.EXPIRED, None]),
        age_checked=st.booleans(),
    ),
    st.builds(c.RefuseItem, line_id=LINE_IDS, quantity=QUANTITIES, reason=REASONS),
    st.just(c.ExtendHold()),
    st.sampled_from([c.RecordNoShow(), c.Reopen(), c.Release(), c.Edit()]),
    st.builds(c.Assign, assignee=st.sampled_from([ASSOCIATE, CUSTOMER])),
    st.builds(
        c.ReturnToStock, line_id=LINE_IDS, quantity=QUANTITIES, method=st.sampled_from(c.ReturnMethod)
    ),
    st.builds(c.Cancel, reason=REASONS),
    st.builds(c.Transfer, to_location=st.just("UP02"), window=windows(), offered=st.booleans()),
    st.builds(c.AddNote, text=st.just("rings twice")),
    st.builds(c.TakeException, key=KEYS, assignee=st.sampled_from([ASSOCIATE, LEAD])),
    st.builds(c.ResolveException, key=KEYS, note=st.sampled_from(["Called them", "Sent a text"])),
)  # fmt: skip


_FIRST, _LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_MANY = tuple(BagItem(line_id=ident, quantity=9999) for ident in ("1", "2", "1"))
_AFTER_THE_END = {
    *("undo", "add_note", "return_to_stock", "refuse_item", "hand_over"),
    *("take_exception", "resolve_exception"),
}


class OrderMachine(RuleBasedStateMachine):
    """Two tablets, a customer, a storefront and the system do whatever comes to mind."""

    order: Order
    now: datetime

    @initialize(
        preferences=st.lists(st.sampled_from(SubstitutionPreference), min_size=3, max_size=3),
        age=st.sampled_from([None, 18]),
        staging=st.booleans(),
    )
    def place(self, preferences: list[SubstitutionPreference], age: int | None, staging: bool) -> None:
        """A new order of three lines."""
        lines = [
            line(str(number), ordered=number, substitution_preference=preference, age_check=age)
            for number, preference in enumerate(preferences, start=1)
        ]
        args = place_args(lines, policy=StorePolicy(require_staging=staging))
        outcome = apply(None, command(args, STOREFRONT), NOW)
        assert isinstance(outcome, Applied)
        self.order, self.now = outcome.order, NOW

    @rule(args=ARGS, actor=ACTORS, behind=st.sampled_from([0, 0, 0, 1, 3]), tablet=st.booleans())
    def anybody_does_anything(self, args: c.CommandArgs, actor: Actor, behind: int, tablet: bool) -> None:
        """Any command by anyone, now and then based on an older version."""
        base = max(0, self.order.version - behind)
        self._give(command(args, actor, base_version=base, device=TABLET if tablet else OTHER_TABLET))

    @rule(count=st.integers(1, 6), seed=st.integers(0, 2**32 - 1), tablet=st.booleans())
    def staff_work_on_it(self, count: int, seed: int, tablet: bool) -> None:
        """Some steps that make sense here, so that long lives are lived, too."""
        random = Random(seed)
        for _ in range(count):
            args = random.choice(sensible(self.order))
            device = TABLET if tablet else OTHER_TABLET
            self._give(command(args, LEAD, base_version=self.order.version, device=device))

    @rule(actor=ACTORS, accept=st.booleans(), expire=st.booleans())
    def an_offer_is_answered(self, actor: Actor, accept: bool, expire: bool) -> None:
        """The latest offer is answered, or nobody did."""
        if not self.order.substitutions:
            return
        offer = self.order.substitutions[-1].substitution_id
        args: c.CommandArgs = c.AcceptSubstitution(substitution_id=offer, note="by phone")
        if not accept:
            args = c.DeclineSubstitution(substitution_id=offer, note="by phone")
        if expire:
            args, actor = c.ExpireSubstitution(substitution_id=offer), SYSTEM
        self._give(command(args, actor, base_version=self.order.version))

    @rule(actor=ACTORS)
    def the_latest_is_undone(self, actor: Actor) -> None:
        """Somebody takes the latest undoable command back."""
        if self.order.undoable is not None:
            args = c.Undo(command_id=self.order.undoable.command_id)
            self._give(command(args, actor, base_version=self.order.version))

    @rule(key=KEYS, takes=st.booleans(), slips=st.booleans(), tablet=st.booleans())
    def a_lead_sees_to_it(self, key: str, takes: bool, slips: bool, tablet: bool) -> None:
        """They say so, perhaps for a colleague who took it, and perhaps it was a slip."""
        steps: list[c.CommandArgs] = [c.TakeException(key=key, assignee=ASSOCIATE)] if takes else []
        steps.append(c.ResolveException(key=key, note="Called them"))
        if slips and (word := self.order.care(key).resolved_with):
            steps = [c.Undo(command_id=word)]
        device = TABLET if tablet else OTHER_TABLET
        for args in steps:
            self._give(command(args, LEAD, base_version=self.order.version, device=device))

    @rule(seconds=st.sampled_from([1, 20, 3600, 30 * 3600]))
    def time_passes(self, seconds: int) -> None:
        """The clock goes on."""
        self.now += timedelta(seconds=seconds)

    def teardown(self) -> None:
        """Its garbage goes."""
        example_is_over()

    def _give(self, given: c.Command) -> None:
        before = self.order
        outcome = apply(before, given, self.now)
        assert outcome == apply(before, given, self.now), "the same arguments gave another answer"
        if isinstance(outcome, Refused):
            assert outcome.sentence.strip()
            assert outcome.code.value
            return
        assert outcome.events
        assert not any(each.model_extra for each in (outcome.order, *outcome.events)), "a misspelt field"
        assert outcome.order.version == before.version + 1
        assert len(outcome.order.timeline) == len(before.timeline) + len(outcome.events)
        if before.status.is_terminal and given.args.type != "undo":
            assert given.args.type in _AFTER_THE_END
            assert outcome.order.status is before.status
        taken_back = given.args.command_id if isinstance(given.args, c.Undo) else None
        for each in before.exceptions:
            if each.resolved_at is None:
                continue
            is_back = each.resolved_with == taken_back
            after = ExceptionCare(key=each.key, owner=each.owner) if is_back else each
            assert outcome.order.care(each.key) == after, "what was seen to was said anew"
        versions = {each.line_id: each.version for each in outcome.order.lines}
        assert all(each.version <= versions.get(each.line_id, each.version) for each in before.lines)
        assert all(OrderEvent.model_validate_json(each.model_dump_json()) == each for each in outcome.events)
        self.order = outcome.order

    @invariant()
    def it_is_whole(self) -> None:
        """What the store counts on adds up."""
        check_whole(self.order)

    @invariant()
    def substitutes_stay_within_the_cap(self) -> None:
        """Without the customer's own word a substitute never costs more than the cap."""
        for each in self.order.lines:
            origin = None if each.stands_for is None else self.order.line(each.stands_for)
            if origin is not None and origin.substitution_preference is SubstitutionPreference.ANY_SIMILAR:
                assert each.unit_price.amount_minor <= origin.unit_price.amount_minor

    @invariant()
    def it_survives_being_stored(self) -> None:
        """What is written to JSON is read back equal."""
        assert Order.model_validate_json(self.order.model_dump_json()) == self.order


TestOrderMachine = pytest.mark.proof(OrderMachine.TestCase)
TestOrderMachine.settings = settings(
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@given(args=ARGS, actor=ACTORS, base=st.integers(0, 9), seq=st.integers(1, 99))
def test_a_command_is_the_same_wherever_it_has_been(
    args: c.CommandArgs, actor: Actor, base: int, seq: int
) -> None:
    """Stored as JSON or sent over the wire, it comes back equal."""
    given_one = command(args, actor, base_version=base).model_copy(update={"seq": seq})
    assert c.Command.model_validate_json(given_one.model_dump_json()) == given_one
    sent = PushedCommand.model_validate_json(to_wire(given_one, seq).model_dump_json())
    assert from_wire(sent, given_one.device) == given_one


MAKERS = st.sampled_from([placed, staged, partly_ready, ready, no_show, returned, cancelled, transferred])
EXTREMES = st.one_of(
    st.builds(c.Delay, reason=st.just("late"), window=_windows_at_the_end_of_time()),
    st.builds(c.Reschedule, window=_windows_at_the_end_of_time()),
    st.builds(c.Edit, promise=_windows_at_the_end_of_time()),
    st.builds(c.Edit, lines=st.just(())),
    st.builds(c.ExtendHold, until=st.sampled_from([_FIRST, _LAST, None])),
    st.builds(c.UnpickItem, line_id=LINE_IDS, quantity=st.just(9999)),
    st.builds(c.StageBag, bag_id=BAG_IDS, staging_location=SHELVES, items=st.just(_MANY)),
    st.builds(c.DoHandOver, method=st.just(BY_IDENTITY), items=st.just(_MANY)),
    st.builds(c.Undo, command_id=st.uuids()),
    st.builds(c.AcceptSubstitution, substitution_id=st.uuids()),
)


@given(make=MAKERS, steps=st.lists(st.tuples(EXTREMES, ACTORS), max_size=8))
def test_no_extreme_raises(make: Callable[[], Order], steps: list[tuple[c.CommandArgs, Actor]]) -> None:
    """The first and last moments of time, thousands of units, ids of nothing: each has an answer."""
    order = make()
    for args, actor in steps:
        outcome = apply(order, command(args, actor, base_version=0), NOW)
        if isinstance(outcome, Applied):
            order = outcome.order
    assert Order.model_validate_json(order.model_dump_json()) == order


def test_every_event_kind_is_a_word_in_the_past_or_a_state() -> None:
    """Kinds are stable lower-case words: stored events and templates depend on them."""
    assert all(kind.value == kind.name.lower() for kind in EventKind)
