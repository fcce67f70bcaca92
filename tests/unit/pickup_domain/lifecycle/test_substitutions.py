"""Something else instead: offered by staff, answered by the customer, or by nobody in time."""

from datetime import timedelta
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.money import Money
from pickup_domain.order import Actor, Order, SubstituteItem, SubstitutionPreference, SubstitutionState
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    ASSOCIATE,
    CUSTOMER,
    LEAD,
    NOW,
    SYSTEM,
    after,
    applied,
    line,
    pick_one,
    placed,
    refused,
    usd,
    window,
)

LATER = NOW + timedelta(minutes=20)
Preference = SubstitutionPreference
State = SubstitutionState


def item(price: Money | None = None, sku: str = "SKU-9") -> SubstituteItem:
    """Another drill, cheaper unless told otherwise."""
    return SubstituteItem(sku=sku, name="Hammer drill", unit_price=price or usd(9900), age_check=18)


def offer(quantity: int = 1, **fields: object) -> c.ProposeSubstitution:
    """Another drill for the drill."""
    usual: dict[str, object] = {"line_id": "1", "quantity": quantity, "item": item()}
    return c.ProposeSubstitution.model_validate(usual | fields)


def picking(preference: Preference = Preference.ASK, **fields: object) -> Order:
    """An order of two drills whose customer said this about substitutes."""
    drill = line("1", ordered=2, substitution_preference=preference, **fields)
    return after(placed([drill]), c.StartPicking())


def proposed(quantity: int = 1) -> Order:
    """An order whose customer was asked."""
    return after(picking(), offer(quantity))


def answer(order: Order, kind: str) -> c.CommandArgs:
    """An answer to the only offer."""
    ident = order.substitutions[0].substitution_id
    answers: dict[str, c.CommandArgs] = {
        "accept": c.AcceptSubstitution(substitution_id=ident),
        "decline": c.DeclineSubstitution(substitution_id=ident),
        "expire": c.ExpireSubstitution(substitution_id=ident),
        "withdraw": c.WithdrawSubstitution(substitution_id=ident),
    }
    return answers[kind]


@pytest.mark.parametrize(
    ("kind", "by"),
    [("accept", CUSTOMER), ("decline", CUSTOMER), ("expire", SYSTEM), ("withdraw", ASSOCIATE)],
)
def test_the_timeline_names_what_is_offered(kind: str, by: Actor) -> None:
    """Not what it stands in for: when the customer is asked, and when that has an end."""
    order = proposed()
    done = after(order, answer(order, kind), actor=by, now=LATER if by is SYSTEM else NOW)

    told = [each.detail for each in done.timeline if each.kind.startswith("substitution_")]
    assert told == ["1 × Hammer drill"] * 2


def test_the_timeline_names_what_stands_in_at_once() -> None:
    """Where the customer wants any that is similar."""
    done = applied(picking(Preference.ANY_SIMILAR), offer()).order

    assert done.timeline[-1].detail == "1 × Hammer drill"


def test_asking_leaves_the_units_open() -> None:
    """The offer has a deadline and the difference in price; the customer hears of it."""
    outcome = applied(picking(), offer())
    made = outcome.order.substitutions[0]
    assert (made.state, made.deadline, made.price_difference) == (State.PROPOSED, LATER, usd(-3000))
    assert (outcome.order.lines[0].open, outcome.order.lines[0].version) == (2, 1)
    event = outcome.events[0]
    assert (event.kind, event.until) == (EventKind.SUBSTITUTION_PROPOSED, LATER)
    assert event.substitution_id == made.substitution_id


def test_any_similar_is_applied_at_once() -> None:
    """The customer said at the checkout that they need not be asked."""
    outcome = applied(picking(Preference.ANY_SIMILAR), offer())
    assert [event.kind for event in outcome.events] == [EventKind.SUBSTITUTION_ACCEPTED]
    drill, other = outcome.order.lines
    assert (drill.substituted, drill.open) == (1, 1)
    assert (other.line_id, other.stands_for, other.open) == ("1-s1", "1", 1)


@pytest.mark.parametrize(
    ("preference", "cap", "price", "is_over"),
    [
        (Preference.ANY_SIMILAR, None, 12900, False),
        (Preference.ANY_SIMILAR, None, 12901, True),
        (Preference.ANY_SIMILAR, usd(13500), 13500, False),
        (Preference.ASK, usd(10000), 10001, True),
        (Preference.ASK, None, 99900, False),
    ],
)
def test_a_substitute_costs_no_more_than_allowed(
    preference: Preference, cap: Money | None, price: int, is_over: bool
) -> None:
    """By the cap, or by the line's own price where the customer will not be asked."""
    order, args = picking(preference, price_cap=cap), offer(item=item(usd(price)))
    if is_over:
        assert refused(order, args).code is RefusalCode.OVER_CAP
    else:
        assert applied(order, args).order.substitutions


def test_never_means_never() -> None:
    """The customer wants this or nothing."""
    assert refused(picking(Preference.NEVER), offer()).code is RefusalCode.NOT_ALLOWED


def test_a_substitute_is_not_substituted_again() -> None:
    """Consent was given for one thing."""
    order = after(picking(Preference.ANY_SIMILAR), offer())
    assert refused(order, offer(line_id="1-s1")).code is RefusalCode.NOT_ALLOWED


def test_one_open_offer_for_a_line() -> None:
    """The customer is not asked twice at a time."""
    assert refused(proposed(), offer()).code is RefusalCode.ALREADY_PROPOSED


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (offer(3), RefusalCode.TOO_MANY),
        (offer(line_id="7"), RefusalCode.NOT_ON_ORDER),
        (offer(item=item(sku="SKU-1")), RefusalCode.BAD_LINE),
        (offer(item=item(usd(-1))), RefusalCode.BAD_LINE),
        (offer(item=item(Money(amount_minor=1, currency="EUR"))), RefusalCode.BAD_LINE),
    ],
    ids=["more than open", "no such line", "the same product", "below nothing", "another currency"],
)
def test_an_offer_that_makes_no_sense_is_refused(args: c.CommandArgs, code: RefusalCode) -> None:
    """Before the customer sees it."""
    assert refused(picking(), args).code is code


def test_units_on_offer_wait_for_the_answer() -> None:
    """They are neither picked nor short meanwhile; the others are."""
    order = proposed()
    short = c.ShortPick(line_id="1", quantity=2, reason=c.ShortReason.NOT_FOUND)
    assert refused(order, pick_one("1", 2)).code is RefusalCode.TOO_MANY
    assert refused(order, short).code is RefusalCode.TOO_MANY
    rest = applied(order, pick_one("1", 1)).order
    assert rest.lines[0].open == 1
    assert refused(rest, pick_one("1")).sentence.startswith("The customer is asked about")


def test_an_accepted_substitute_is_a_line_of_its_own() -> None:
    """With its own price, age check and count, and not to be substituted again."""
    order = proposed(2)
    outcome = applied(order, answer(order, "accept"), CUSTOMER)
    drill, other = outcome.order.lines
    assert (drill.substituted, drill.open) == (2, 0)
    assert (other.sku, other.unit_price, other.age_check, other.ordered) == ("SKU-9", usd(9900), 18, 2)
    assert outcome.order.substitutions[0].state is State.ACCEPTED
    assert outcome.events[0].kind is EventKind.SUBSTITUTION_ACCEPTED


@pytest.mark.parametrize(
    ("kind", "who", "state", "event"),
    [
        ("decline", CUSTOMER, State.DECLINED, EventKind.SUBSTITUTION_DECLINED),
        ("expire", SYSTEM, State.EXPIRED, EventKind.SUBSTITUTION_EXPIRED),
    ],
)
def test_no_substitute_means_short(kind: str, who: Actor, state: State, event: EventKind) -> None:
    """Declined or left unanswered, the units will not come."""
    order = proposed(2)
    outcome = applied(order, answer(order, kind), who, now=LATER)
    assert (outcome.order.lines[0].short, outcome.order.lines[0].open) == (2, 0)
    assert outcome.order.substitutions[0].state is state
    assert [each.kind for each in outcome.events] == [event]


def test_a_withdrawn_offer_leaves_the_units_open() -> None:
    """The associate found the item after all."""
    order = proposed(2)
    outcome = applied(order, answer(order, "withdraw"))
    assert (outcome.order.lines[0].open, outcome.order.proposed("1")) == (2, 0)
    assert outcome.events[0].kind is EventKind.SUBSTITUTION_WITHDRAWN
    assert applied(outcome.order, pick_one("1", 2)).order.lines[0].picked == 2


@pytest.mark.parametrize(
    ("first", "who", "code"),
    [
        ("accept", CUSTOMER, RefusalCode.ALREADY_ANSWERED),
        ("decline", CUSTOMER, RefusalCode.ALREADY_ANSWERED),
        ("expire", SYSTEM, RefusalCode.EXPIRED),
        ("withdraw", LEAD, RefusalCode.WITHDRAWN),
    ],
)
def test_the_first_answer_counts(first: str, who: Actor, code: RefusalCode) -> None:
    """Whoever comes second learns what happened."""
    order = proposed()
    done = applied(order, answer(order, first), who, now=LATER).order if first == "expire" else None
    done = done or applied(order, answer(order, first), who).order
    assert refused(done, answer(order, "accept"), CUSTOMER).code is code
    assert refused(done, answer(order, "expire"), SYSTEM, now=LATER).code is code


def test_a_customers_answer_comes_in_time_or_not_at_all() -> None:
    """The last moment is too late for the customer; a lead on the phone may still accept."""
    order = proposed()
    assert refused(order, answer(order, "accept"), CUSTOMER, now=LATER).code is RefusalCode.EXPIRED
    ident = order.substitutions[0].substitution_id
    by_phone = c.AcceptSubstitution(substitution_id=ident, note="Said yes on the phone")
    assert applied(order, by_phone, LEAD, now=LATER).order.lines[0].substituted == 1


@pytest.mark.parametrize("kind", ["accept", "decline"])
def test_a_lead_notes_what_was_said_on_the_phone(kind: str) -> None:
    """Consent in the customer's place leaves a trace."""
    order = proposed()
    assert refused(order, answer(order, kind), LEAD).code is RefusalCode.NOT_ALLOWED


def test_an_offer_does_not_expire_early() -> None:
    """A system clock that runs ahead takes no answer away."""
    order = proposed()
    early = LATER - timedelta(seconds=1)
    assert refused(order, answer(order, "expire"), SYSTEM, now=early).code is RefusalCode.NOT_EXPIRED


def test_an_offer_that_was_never_made_is_not_found() -> None:
    """A link to another order answers nothing here."""
    args = c.AcceptSubstitution(substitution_id=UUID(int=1))
    assert refused(proposed(), args, CUSTOMER).code is RefusalCode.NOT_FOUND


def test_each_accepted_offer_makes_its_own_line() -> None:
    """Two drills, replaced by one thing and by another."""
    order = after(picking(Preference.ANY_SIMILAR), offer(), offer(item=item(sku="SKU-8")))
    assert [(each.line_id, each.sku) for each in order.lines[1:]] == [("1-s1", "SKU-9"), ("1-s2", "SKU-8")]


@pytest.mark.parametrize(
    "ending",
    [
        c.Cancel(reason="Ordered twice"),
        c.Transfer(to_location="UP02", window=window(), offered=True),
    ],
    ids=["cancel", "transfer"],
)
def test_an_order_that_is_gone_asks_nothing_more(ending: c.CommandArgs) -> None:
    """Open offers are taken back; those that were answered stay as they were."""
    order = proposed()
    order = after(after(order, answer(order, "decline"), actor=CUSTOMER), offer())
    states = [each.state for each in after(order, ending, actor=LEAD).substitutions]
    assert states == [State.DECLINED, State.WITHDRAWN]
