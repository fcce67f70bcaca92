"""All that the order page shows, in a customer's words; public data only."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from central_service.pages import hours
from central_service.pages.happened import happened
from central_service.pages.hours import DayHours
from central_service.pages.standing import (
    COUNTER,
    Able,
    Standing,
    able,
    has_nothing,
    open_offers,
    spots,
    standing,
)
from central_service.pages.words import Words
from central_service.promises.calendar import Calendar
from pickup_domain.order import ArrivalState, LineItem, Order, OrderStatus, Substitution
from pickup_domain.pickup_code import grouped
from pickup_domain.store import Location


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page is made from."""

    order: Order
    location: Location
    calendar: Calendar
    store_version: int
    merchant_name: str
    accent: str
    pass_text: str
    code: str
    """Eight characters, ungrouped."""
    token: str
    now: datetime


@dataclass(frozen=True, slots=True)
class OfferView:
    """A question about a substitute."""

    substitution_id: UUID
    question: str
    instead: str
    price: str
    difference: str
    answer_by: str


@dataclass(frozen=True, slots=True)
class LineView:
    """A line with what became of it."""

    quantity: int
    name: str
    price: str
    """Of all its units."""
    remarks: tuple[str, ...]
    is_gone: bool
    """Nothing of it can be had."""


class OrderView:
    """One order as its page shows it at one moment, in one language."""

    def __init__(self, facts: Facts, words: Words) -> None:
        self._facts = facts
        self._order = facts.order
        self._say = words
        self.token = facts.token
        self.number = facts.order.number
        self.merchant = facts.merchant_name
        self.accent = facts.accent
        self.location = facts.location
        self.pass_text = facts.pass_text
        self.code = grouped(facts.code)
        self.customer_name = facts.order.customer.name
        self.standing: Standing = standing(facts.order, facts.now)
        self.able: Able = able(facts.order, facts.now)
        self.spots = spots(facts.order, facts.location)

    @property
    def mark(self) -> str:
        """Is another one as soon as the page would say something else."""
        offers = len(open_offers(self._order, self._facts.now))
        soon = "s" if self.able.come_soon else ""
        return f"{self._order.version}.{self._facts.store_version}.{self.standing}.{offers}{soon}"

    @property
    def version(self) -> int:
        """The order's."""
        return self._order.version

    @property
    def title(self) -> str:
        """The status in plain words."""
        return self._say.known["state"][self.standing]["title"]  # type: ignore[no-any-return] # YAML

    @property
    def text(self) -> str:
        """What it means for the customer."""
        hold_until = self._order.hold_until
        text: str = self._say.known["state"][self.standing]["text"]
        return text.format(hold_until="" if hold_until is None else self._say.day_and_time(hold_until))

    @property
    def is_live(self) -> bool:
        """True while something may still change by itself."""
        return self._order.status.is_open or self._order.status is OrderStatus.NO_SHOW

    @property
    def window(self) -> str:
        """When it was promised; "" where that does not matter any more."""
        return self._say.window(self._order.promise) if self._is_awaited else ""

    @property
    def countdown(self) -> str:
        """How long until then."""
        return self._say.until(self._order.promise, self._facts.now) if self._is_awaited else ""

    @property
    def kept_until(self) -> str:
        """Until when a ready order is kept; "" where it is not ready, or the time is over."""
        hold_until = self._order.hold_until
        if hold_until is None or not self._order.status.is_open or hold_until <= self._facts.now:
            return ""
        return self._say.day_and_time(hold_until)

    @property
    def time_left(self) -> str:
        """How long that is."""
        hold_until = self._order.hold_until
        if hold_until is None or not self._order.status.is_open:
            return ""
        return self._say.left(hold_until, self._facts.now)

    @property
    def collected_by(self) -> str:
        """Who comes, where it is not the customer."""
        person = self._order.pickup_person
        return person.name if person.is_proxy and self._order.status.is_open else ""

    @property
    def is_expected(self) -> bool:
        """True where coming is the next thing to do."""
        return self.is_on_the_way or self._order.status in (OrderStatus.READY, OrderStatus.PARTLY_READY)

    @property
    def is_on_the_way(self) -> bool:
        """True where they said so, and are not here yet."""
        return self._order.arrival.state is ArrivalState.EN_ROUTE and self._order.status.is_open

    @property
    def is_here(self) -> bool:
        """True where they said so."""
        return self._order.arrival.state is ArrivalState.ARRIVED and self._order.status.is_open

    @property
    def spot(self) -> str:
        """Where they said to be."""
        arrival = self._order.arrival
        where = self.place(arrival.spot or COUNTER)
        return f"{where}, {arrival.vehicle}" if arrival.vehicle else where

    @property
    def spot_id(self) -> str:
        """The same as the order keeps it; the first there is where nothing was said."""
        spot = self._order.arrival.spot
        return spot if spot in self.spots else self.spots[0]

    @property
    def vehicle(self) -> str:
        """What they said they drive."""
        return self._order.arrival.vehicle

    def place(self, spot: str) -> str:
        """A spot in words."""
        return self._say("counter") if spot == COUNTER else spot

    @cached_property
    def age_check(self) -> int | None:
        """The age that is checked when it is handed over."""
        if not self._order.status.is_open:
            return None
        return max((line.age_check for line in self._order.lines if line.age_check), default=None)

    @cached_property
    def offers(self) -> tuple[OfferView, ...]:
        """What the customer is asked."""
        return tuple(self._offer(each) for each in open_offers(self._order, self._facts.now))

    @cached_property
    def lines(self) -> tuple[LineView, ...]:
        """What was ordered; what a substitute stands for is told with the substitute."""
        return tuple(self._line(line) for line in self._order.lines if line.ordered > line.substituted)

    @cached_property
    def week(self) -> tuple[DayHours, ...]:
        """When the store is open, from today."""
        calendar = self._facts.calendar
        return hours.week(calendar, calendar.local_date(self._facts.now), self._say)

    @cached_property
    def history(self) -> tuple[tuple[str, str], ...]:
        """When and what, latest first."""
        return tuple(
            (self._say.day_and_time(at), self._say.told("history", kind.value))
            for at, kind in happened(self._order.timeline)
        )

    @property
    def map_link(self) -> str:
        """A `geo:` link (RFC 5870) for the phone's own maps; "" where the place is not known."""
        place = self.location.coordinates
        return "" if place is None else f"geo:{place.latitude},{place.longitude}"

    @property
    def phone_link(self) -> str:
        """A `tel:` link (RFC 3966); "" where there is no phone."""
        number = "".join(each for each in self.location.phone if each.isdigit() or each == "+")
        return f"tel:{number}" if number else ""

    @property
    def _is_awaited(self) -> bool:
        """True while the promise is what counts: not once it is ready."""
        is_unready = self._order.status in (OrderStatus.PLACED, OrderStatus.PICKING)
        return is_unready and not has_nothing(self._order)

    def _offer(self, offer: Substitution) -> OfferView:
        line = self._order.line(offer.line_id)
        difference = offer.price_difference
        if difference.amount_minor:
            key = "more" if difference.amount_minor > 0 else "less"
            told = self._say(key, amount=self._say.money(difference))
        else:
            told = self._say("same_price")
        return OfferView(
            substitution_id=offer.substitution_id,
            question=self._say("question", ordered="" if line is None else line.name),
            instead=self._say("instead", quantity=offer.quantity, offered=offer.item.name),
            price=self._say("price", price=self._say.money(offer.item.unit_price)),
            difference=told,
            answer_by=self._say("answer_by", time=self._say.day_and_time(offer.deadline)),
        )

    def _line(self, line: LineItem) -> LineView:
        quantity = line.ordered - line.substituted
        asked = self._order.proposed(line.line_id)
        is_partly_ready = self._order.status is OrderStatus.PARTLY_READY
        counted = (
            ("short", line.short),
            ("waiting_answer", asked),
            ("to_come", line.open - asked if is_partly_ready else 0),
            ("handed_over", line.handed_over if line.handed_over < quantity else 0),
        )
        remarks = [self._say(key, count=count) for key, count in counted if count]
        stands_for = self._order.line(line.stands_for or "")
        if stands_for is not None:
            remarks.insert(0, self._say("instead_of", name=stands_for.name))
        return LineView(
            quantity=quantity,
            name=line.name,
            price=self._say.money(line.unit_price.times(quantity)),
            remarks=tuple(remarks),
            is_gone=line.short >= quantity,
        )
