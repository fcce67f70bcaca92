"""An order as lists and pages draw it, and the walk that several are on."""

from dataclasses import dataclass
from datetime import datetime

MOST_TOTES = 12
"""So many fit on a cart: no walk has more orders."""


@dataclass(frozen=True, slots=True)
class OrderSummary:
    """One order as a list needs it. Times are aware, UTC."""

    order_id: str
    number: str
    status: str
    """An `OrderStatus` value."""
    customer_name: str
    pickup_name: str
    """Who comes; the customer unless `is_proxy`."""
    is_proxy: bool
    phone_tail: str
    """The last digits, for search; may be empty."""
    promise_start: datetime
    promise_end: datetime
    units: int
    """Ordered units."""
    units_decided: int
    """Picked, short or substituted units."""
    units_in_store: int
    """Picked units still to be handed over."""
    arrival: str
    """An `ArrivalState` value."""
    arrival_spot: str
    arrived_at: datetime | None
    """When the person said so: the wait clock runs from here."""
    arrival_acknowledged: bool
    shelves: tuple[str, ...]
    """Where its bags stand."""
    bag_ids: tuple[str, ...]
    skus: tuple[str, ...]
    min_age: int | None
    """The highest age to check at the hand-over."""
    open_substitutions: int
    assigned_to: str
    hold_until: datetime | None
    closed_at: datetime | None
    unsent: int
    """Own commands for it that the service has not answered yet."""
    assigned_id: str = ""
    """The staff id of who works on it."""
    wave: str = ""
    """The walk it is picked on together with others; empty where it is picked alone."""
    tote: str = ""
    """What its units go into on that walk."""
    vehicle: str = ""
    """What they came in, as they said it; empty where they did not."""
    en_route_at: datetime | None = None
    arrival_known_at: datetime | None = None
    """When the store could know that they are here: the team's response clock runs from here."""
    acknowledged_at: datetime | None = None
    acknowledged_by: str = ""
    to_return: int = 0
    """Units to be put back on their shelves: not collected, cancelled or refused."""


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line as the detail, pick and hand-over screens draw it."""

    line_id: str
    sku: str
    gtins: tuple[str, ...]
    name: str
    aisle: str
    bin: str
    image: str
    """`#RRGGBB` or the name of a picture; may be empty."""
    price_minor: int
    currency: str
    ordered: int
    picked: int
    short: int
    substituted: int
    open: int
    in_store: int
    handed_over: int
    refused: int
    refusable: int
    """Units that the customer may refuse now, here or just handed over."""
    min_age: int | None
    cold: bool
    heavy: bool
    oversize: bool
    substitution_preference: str
    stands_for: str | None
    """The name of the line it replaces."""
    on_hand: int | None
    """Last known stock; None where the catalogue does not say."""
    on_hand_at: datetime | None = None
    """When the service told so last."""
    picked_by: str = ""
    """Who picked the latest unit."""
    asked: int = 0
    """Of the open units: those that the customer is asked about."""
    price_cap_minor: int | None = None
    """The most that a substitute may cost; None where the customer named no limit."""
    returned: int = 0
    to_return: int = 0
    """Units to be put back on their shelf."""
    is_over: bool = False
    """Whether its order was cancelled or is closed: what is open then is taken no more."""


@dataclass(frozen=True, slots=True)
class BagItemRow:
    """How many units of a line are in a bag."""

    line_id: str
    quantity: int
    name: str


@dataclass(frozen=True, slots=True)
class BagRow:
    """One bag."""

    bag_id: str
    number: int
    total: int
    """How many bags the order has."""
    units: int
    contents: tuple[BagItemRow, ...]
    shelf: str
    state: str
    """A `BagState` value."""
    last_seen_at: datetime
    last_seen_by: str
    cold: bool
    heavy: bool
    oversize: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened."""

    at: datetime
    kind: str
    """An `EventKind` value."""
    by: str
    detail: str


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """A command that can still be taken back."""

    order_id: str
    command_id: str
    kind: str
    """The command's type."""
    until: datetime
    about: str = ""
    """The item, where the order may have several such commands in a row."""
    by: str = ""
    """Id of whoever did it: they and shift leads may take it back; empty for leads alone."""
    by_name: str = ""


@dataclass(frozen=True, slots=True)
class MessageRow:
    """What became of a message to the customer."""

    kind: str
    channel: str
    state: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A substitute that was offered to the customer."""

    substitution_id: str
    order_id: str
    number: str
    customer_name: str
    line_id: str
    line_name: str
    name: str
    """The substitute's."""
    place: str
    """Where it stands, such as `A12 · 3`."""
    quantity: int
    difference_minor: int
    """Per unit, substitute minus ordered."""
    currency: str
    state: str
    """A `SubstitutionState` value."""
    deadline: datetime
    answered_at: datetime | None
    substitute_line_id: str = ""
    """The line that an accepted one became, while units of it are open."""


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """One order with everything the detail shows."""

    summary: OrderSummary
    lines: tuple[LineRow, ...]
    bags: tuple[BagRow, ...]
    timeline: tuple[TimelineRow, ...]
    """Oldest first."""
    notes: tuple[str, ...]
    messages: tuple[MessageRow, ...]
    total_minor: int
    currency: str
    require_bag_scan: bool
    undo_window_s: int
    suggested_shelf: str
    """Where all that is in no bag yet could stand; empty where the store has named no shelves."""
    offers: tuple[OfferRow, ...] = ()
    """Substitutes that were offered, oldest first."""
    shelves: tuple[str, ...] = ()
    """Every shelf the store has named, for moving a bag."""
    cold_shelves: tuple[str, ...] = ()
    """Those that are cold; empty where the store does not say."""
    full_shelves: tuple[str, ...] = ()
    """Those that take no further bag; empty where the store does not say how many they take."""
    require_signature: bool = False
    can_reopen: bool = False
    """It was given up as not collected, and nothing of it is back on the shelf."""
    spots: tuple[str, ...] = ()
    """Where somebody can wait but for the counter, as the store has named it: its bays, then its dock."""
    told_ready_from: datetime | None = None
    """From when the customer knows that it is ready, all or a part; None while the service has not heard."""
    warm_shelf: str = ""
    """Where a bag could stand that has nothing cold of it; empty where that is no other shelf."""
    undo: UndoOffer | None = None
    """What takes back the act that was answered with this, or the latest where the order was only read."""


@dataclass(frozen=True, slots=True)
class WaveView:
    """The walk in hand: several orders at once, a tote for each."""

    wave: str
    orders: tuple[OrderDetail, ...]
    """By tote."""
    leader: str = ""
    """Who it is assigned to, by name."""
    is_mine: bool = True
    """False: somebody else leads, and this walk goes from the other end, so that the two meet once."""
    went_to: tuple[str, ...] = ()
    """Of a walk that has lost its orders unfinished: who has them now, by name; empty for nobody."""


@dataclass(frozen=True, slots=True)
class LostOrder:
    """An order that left its walk, by what somebody else did or with something in its tote."""

    number: str
    tote: str
    units: int
    """In its tote."""
    status: str
    is_open: bool
    """Somebody can go on with it."""
    taken_by: str = ""
    """Who has it now, by name; empty for nobody."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that did not count, or something else a person must be told."""

    code: str
    """A `RefusalCode` value, or a code of the screen's own."""
    sentence: str
    order_id: str = ""
