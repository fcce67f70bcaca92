"""The order: what was promised to whom, what has been done about it, and where it stands."""

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import Field

from pickup_domain.base import Code, Gtin, Model, Name, Text, UtcTime
from pickup_domain.money import Currency, Money
from pickup_domain.promise import CHOSEN_BY_CUSTOMER


class OrderStatus(StrEnum):
    """The one word for where an order stands."""

    PLACED = "placed"
    PICKING = "picking"
    PARTLY_READY = "partly_ready"
    READY = "ready_for_pickup"
    PICKED_UP = "picked_up"
    NO_SHOW = "no_show"
    RETURNED = "returned_to_stock"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"

    @property
    def is_terminal(self) -> bool:
        """True where only undo in its window, notes and returns may still happen."""
        return self in _TERMINAL

    @property
    def is_open(self) -> bool:
        """True while the store still owes the customer something."""
        return self in _OPEN


_TERMINAL = frozenset(
    {OrderStatus.PICKED_UP, OrderStatus.RETURNED, OrderStatus.CANCELLED, OrderStatus.TRANSFERRED}
)
_OPEN = frozenset({OrderStatus.PLACED, OrderStatus.PICKING, OrderStatus.PARTLY_READY, OrderStatus.READY})


class Role(StrEnum):
    """What a member of staff may do."""

    ASSOCIATE = "associate"
    SHIFT_LEAD = "shift_lead"


class ActorKind(StrEnum):
    """From which side a command comes."""

    STAFF = "staff"
    CUSTOMER = "customer"
    STOREFRONT = "storefront"
    SYSTEM = "system"


class Actor(Model):
    """Who gave a command."""

    kind: ActorKind
    id: str = Field(max_length=64)
    """Staff id, storefront id, "customer" or "system"."""
    name: str = Field(default="", max_length=120)
    role: Role | None = None
    """Only for staff."""

    @property
    def is_lead(self) -> bool:
        """True for a shift lead."""
        return self.kind is ActorKind.STAFF and self.role is Role.SHIFT_LEAD


NOBODY = "—"
"""Stands in the place of the names of an erased customer and of whoever came for them."""


class Window(Model):
    """A time span, start included, end not."""

    start: UtcTime
    end: UtcTime


class PromiseChange(Model):
    """A promise that was replaced, and why."""

    window: Window
    """The window promised before."""
    reason: str
    by: Actor
    at: UtcTime

    @property
    def is_chosen(self) -> bool:
        """True where the customer wanted it: at the storefront, on their page, or by asking the store."""
        return self.by.kind in (ActorKind.CUSTOMER, ActorKind.STOREFRONT) or self.reason == CHOSEN_BY_CUSTOMER


class Customer(Model):
    """Who bought. On tablets only the name and a masked phone (`Order.for_tablet`)."""

    name: Name
    email: str | None = Field(default=None, max_length=254)
    phone: str | None = Field(default=None, max_length=32)
    language: str = Field(default="en", max_length=10)
    """BCP 47."""
    email_consent: bool = True
    sms_consent: bool = False


class PickupPerson(Model):
    """Who will come to the counter."""

    name: Name
    is_proxy: bool = False
    """True where it is not the customer."""


class SubstitutionPreference(StrEnum):
    """What the customer said at checkout about substitutes for a line."""

    ANY_SIMILAR = "any_similar"
    ASK = "ask"
    NEVER = "never"


class Touch(Model):
    """The last change that one device made to a thing: what base versions are checked against."""

    device: str
    version: int
    """The order's version that this change produced."""


class LineSums:
    """What follows from how many units of a line are where."""

    __slots__ = ()

    if TYPE_CHECKING:
        ordered: int
        picked: int
        short: int
        substituted: int
        handed_over: int
        refused: int
        returned: int

    @property
    def open(self) -> int:
        """Units nobody has decided about yet."""
        return self.ordered - self.picked - self.short - self.substituted

    @property
    def in_store(self) -> int:
        """Picked units that are still here, ready to be handed over."""
        return self.picked - self.handed_over - self.refused - self.returned


class LineItem(LineSums, Model):
    """One line: a product, how many, and how many of them are where.

    Always: `ordered = picked + short + substituted + open` and
    `handed_over + refused + returned <= picked`: a unit given out and then refused moves from
    `handed_over` to `refused`, and to `returned` when it is back on its shelf, so that it is counted once.
    """

    ordered: int = Field(ge=1, le=9999)
    picked: int = Field(default=0, ge=0)
    short: int = Field(default=0, ge=0)
    substituted: int = Field(default=0, ge=0)
    handed_over: int = Field(default=0, ge=0)
    refused: int = Field(default=0, ge=0)
    """Refused by the customer and not back on the shelf yet."""
    returned: int = Field(default=0, ge=0)
    line_id: Code
    sku: Code
    gtins: tuple[Gtin, ...] = ()
    name: Name
    aisle: str = Field(default="", max_length=20)
    bin: str = Field(default="", max_length=20)
    image: str = Field(default="", max_length=200)
    """Name of a picture or a colour hint `#RRGGBB`; empty where there is none."""
    unit_price: Money
    age_check: int | None = Field(default=None, ge=1, le=99)
    """The age to check at the hand-over."""
    cold: bool = False
    heavy: bool = False
    oversize: bool = False
    substitution_preference: SubstitutionPreference = SubstitutionPreference.ASK
    price_cap: Money | None = None
    """Most that one substitute unit may cost; None means the unit price."""
    stands_for: Code | None = None
    """On a substitute: the line it replaces."""
    picked_by: str = Field(default="", max_length=120)
    """Who picked the latest unit, by name; empty where nobody has."""

    version: int = Field(default=0, ge=0)
    """Counts the accepted commands that changed this line."""
    touched: tuple[Touch, ...] = ()


class SubstitutionState(StrEnum):
    """Where a proposal stands."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class SubstituteItem(Model):
    """The product offered instead."""

    sku: Code
    gtins: tuple[Gtin, ...] = ()
    name: Name
    aisle: str = Field(default="", max_length=20)
    bin: str = Field(default="", max_length=20)
    image: str = Field(default="", max_length=200)
    unit_price: Money
    age_check: int | None = Field(default=None, ge=1, le=99)
    cold: bool = False
    heavy: bool = False
    oversize: bool = False


class Substitution(Model):
    """An offer to take something else for some units of a line."""

    substitution_id: UUID
    """The id of the command that proposed it."""
    line_id: Code
    item: SubstituteItem
    quantity: int = Field(ge=1)
    price_difference: Money
    """Per unit, substitute minus ordered; negative is cheaper."""
    state: SubstitutionState
    proposed_at: UtcTime
    deadline: UtcTime
    answered_at: UtcTime | None = None


class BagState(StrEnum):
    """Where a bag is in its life."""

    STAGED = "staged"
    MISSING = "missing"
    HANDED_OVER = "handed_over"


class BagItem(Model):
    """How many units of a line are in a bag."""

    line_id: Code
    quantity: int = Field(ge=1)


class Bag(Model):
    """A bag, tote or loose item with a label of its own."""

    bag_id: Code
    """Printed on the label as Code 128, unique in the store: order number and bag number."""
    number: int = Field(ge=1)
    """1, 2, ... within the order."""
    items: tuple[BagItem, ...] = ()
    staging_location: Code
    state: BagState = BagState.STAGED
    last_seen_at: UtcTime
    last_seen_by: str = ""
    cold: bool = False
    heavy: bool = False
    oversize: bool = False


class ArrivalState(StrEnum):
    """How near the pickup person is."""

    NONE = "none"
    EN_ROUTE = "en_route"
    ARRIVED = "arrived"


class Arrival(Model):
    """Where the pickup person is and since when; the two clocks start here."""

    state: ArrivalState = ArrivalState.NONE
    spot: str = Field(default="", max_length=40)
    """"counter", or the bay's name."""
    vehicle: str = Field(default="", max_length=80)
    en_route_at: UtcTime | None = None
    said_at: UtcTime | None = None
    """When the person said "I'm here": the customer's wait runs from here."""
    known_at: UtcTime | None = None
    """When the store could know: the team's response runs from here."""
    acknowledged_at: UtcTime | None = None
    acknowledged_by: str = ""


class VerificationMethod(StrEnum):
    """How the pickup person proved that the order is theirs."""

    PASS = "pass"  # noqa: S105 - the pickup pass, not a password
    TYPED_CODE = "typed_code"
    IDENTITY_CHECK = "identity_check"


class HandOver(Model):
    """One hand-over: the whole order or a part of it."""

    command_id: UUID
    at: UtcTime
    by: Actor
    device: str
    bag_ids: tuple[Code, ...] = ()
    items: tuple[BagItem, ...]
    """Units handed over, by line."""
    method: VerificationMethod
    to_proxy: bool = False
    age_checked: bool = False
    """Only that it was checked, never what was on the ID."""
    after_cancellation: bool = False
    """True where the tablet had not heard of the cancellation yet."""
    signed: bool = False
    """Only that it was; the strokes are never part of an order."""
    not_signed: Text = ""
    """Why there is no signature where the store asks for one."""


class TimelineEntry(Model):
    """One thing that happened, short enough to be kept on the order itself."""

    at: UtcTime
    kind: str
    """An `EventKind` value."""
    by: str
    """The actor's name, or "customer", "storefront", "system"."""
    detail: str = ""
    """A line's name, a reason, a note: what a person needs beside the kind."""


class StorePolicy(Model):
    """The store's rules for an order, copied onto it when it is placed.

    Kept on the order so that tablet and service decide alike even when the store changes its rules
    in between.
    """

    undo_window_s: int = Field(default=15, ge=0, le=600)
    hold_hours: int = Field(default=72, ge=1, le=24 * 60)
    """From ready until the order may be recorded as a no-show."""
    extend_hold_hours: int = Field(default=24, ge=1, le=24 * 30)
    substitution_answer_minutes: int = Field(default=20, ge=1, le=24 * 60)
    reminder_minutes: int = Field(default=120, ge=0, le=7 * 24 * 60)
    """The customer is reminded so long before the promised time; 0: not at all."""
    require_staging: bool = True
    """Ready needs every picked unit in a bag with a place."""
    require_bag_scan: bool = False
    """Hand-over needs each bag scanned."""
    require_signature: bool = False
    """Hand-over needs a signature, or why there is none."""


class Wave(Model):
    """The walk that picks an order together with others, and the tote that its units go into."""

    wave_id: Code
    """Made by the tablet that proposed the walk; the same for all of its orders."""
    tote: str = Field(min_length=1, max_length=8)
    """What stands on the tote: a number or a letter."""


class OrderState(Model):
    """All that commands may change, and that an undo puts back exactly."""

    status: OrderStatus
    promise: Window
    promise_history: tuple[PromiseChange, ...] = ()
    hold_until: UtcTime | None = None
    hold_extended_by_customer: bool = False
    ready_at: UtcTime | None = None
    told_ready_from: UtcTime | None = None
    """From when the customer may come by what they are told: of all of it, or earlier of a part."""
    ready_count: int = 0
    """How often readiness was declared: each is told to the customer once."""
    ready_version: int | None = None
    """The order's version at which readiness was declared last."""
    pickup_person: PickupPerson
    assigned_to: Actor | None = None
    wave: Wave | None = None
    """The walk it is picked on; None where it is picked alone, or not any more."""
    lines: tuple[LineItem, ...]
    substitutions: tuple[Substitution, ...] = ()
    bags: tuple[Bag, ...] = ()
    arrival: Arrival = Arrival()
    hand_overs: tuple[HandOver, ...] = ()
    closed_at: UtcTime | None = None
    closed_version: int | None = None
    """The order's version at which it was cancelled or recorded as a no-show: who acts on an older one
    had not heard of it."""
    close_reason: str = ""


class Heard(Model):
    """The last command of one device that counted here."""

    device: str
    seq: int
    """The device's own count of its commands: whatever it sent up to here is decided."""


class ExceptionCare(Model):
    """Who sees to an exception of the order, and how it ended."""

    key: str
    """As in `commands.TakeException`."""
    owner: Actor | None = None
    resolved_at: UtcTime | None = None
    resolved_by: str = ""
    note: str = ""
    resolved_with: UUID | None = None
    """The command that said so: what an undo takes back."""


class Undoable(Model):
    """What the latest undoable command replaced."""

    command_id: UUID
    kind: str
    """The command's type."""
    by: Actor
    until: UtcTime
    version_after: int
    """The order's version that the command produced."""
    before: OrderState


class Order(OrderState):
    """One pickup order of one store."""

    order_id: UUID
    number: Code
    """What people say."""
    location_code: Code
    source: str = Field(max_length=40)
    """Which storefront it came from."""
    placed_at: UtcTime
    currency: Currency
    customer: Customer
    policy: StorePolicy = StorePolicy()
    pickup_code_digest: str = Field(default="", max_length=64)
    """Keyed digest of the typed code (`pickup_code.digest`); the code itself is never stored."""
    notes: tuple[Text, ...] = ()
    exceptions: tuple[ExceptionCare, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    version: int = Field(default=0, ge=0)
    """Counts every accepted command."""
    touched: tuple[Touch, ...] = ()
    """Last change per device of what a base-version check protects (lines, bags, status, promise)."""
    heard: tuple[Heard, ...] = ()
    """What each device need not fold onto this order any more."""
    undoable: Undoable | None = None

    def heard_from(self, device: str) -> int:
        """The `seq` up to which a device's commands about this order are decided; 0 where none was."""
        return next((each.seq for each in self.heard if each.device == device), 0)

    def line(self, line_id: str) -> LineItem | None:
        """The line with this id, or None."""
        return next((line for line in self.lines if line.line_id == line_id), None)

    def bag(self, bag_id: str) -> Bag | None:
        """The bag with this id, or None."""
        return next((bag for bag in self.bags if bag.bag_id == bag_id), None)

    def care(self, key: str) -> ExceptionCare:
        """Who sees to an exception; nobody where nothing was said of it."""
        return next((each for each in self.exceptions if each.key == key), ExceptionCare(key=key))

    def proposed(self, line_id: str) -> int:
        """Units of a line that a substitution still waits to be answered for."""
        return sum(
            offer.quantity
            for offer in self.substitutions
            if offer.line_id == line_id and offer.state is SubstitutionState.PROPOSED
        )

    def in_bags(self, line_id: str) -> int:
        """Units of a line in bags that are still here."""
        return sum(
            item.quantity
            for bag in self.bags
            if bag.state is not BagState.HANDED_OVER
            for item in bag.items
            if item.line_id == line_id
        )

    def total(self) -> Money:
        """What the picked and not refused units cost."""
        amount = sum(
            (line.picked - line.refused - line.returned) * line.unit_price.amount_minor for line in self.lines
        )
        return Money(amount_minor=amount, currency=self.currency)

    def for_tablet(self) -> "Order":
        """The same order without what a tablet must not keep: e-mail, and all of the phone but its tail."""
        phone = self.customer.phone
        masked = None if phone is None else "•••" + "".join(filter(str.isdigit, phone))[-4:]
        return self.model_copy(
            update={"customer": self.customer.model_copy(update={"email": None, "phone": masked})}
        )
