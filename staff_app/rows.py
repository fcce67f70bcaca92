"""What crosses lanes and reaches the screen: frozen rows of plain values.

The store makes them, controllers pass them on, views draw them. They import nothing heavy, so that the
first window paints without the store.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


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
class SubstituteRow:
    """A product that may stand in for a line."""

    sku: str
    name: str
    aisle: str
    bin: str
    image: str
    price_minor: int
    difference_minor: int
    """Per unit, compared with what was ordered."""
    currency: str
    left: int
    """Units that can still be had."""
    min_age: int | None


@dataclass(frozen=True, slots=True)
class SubstituteView:
    """What may be offered instead of a line."""

    order_id: str
    line: LineRow
    candidates: tuple[SubstituteRow, ...] = ()
    """The closest first."""
    as_of: datetime | None = None
    """When the stock was so; None while it is being looked for."""
    is_live: bool = False
    """False: by this tablet's own catalogue, which knows nothing of what is promised to others."""
    chosen: str = ""
    """SKU."""
    answer_minutes: int = 0
    """How long the customer has to answer."""


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
    undo: UndoOffer | None
    total_minor: int
    currency: str
    require_bag_scan: bool
    undo_window_s: int
    suggested_shelf: str
    """Where the next bag could stand; empty where the store has named no shelves."""
    offers: tuple[OfferRow, ...] = ()
    """Substitutes that were offered, oldest first."""
    shelves: tuple[str, ...] = ()
    """Every shelf the store has named, for moving a bag."""
    cold_shelves: tuple[str, ...] = ()
    """Those that are cold; empty where the store does not say."""
    full_shelves: tuple[str, ...] = ()
    """Those that take no further bag; empty where the store does not say how many they take."""
    require_signature: bool = False


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


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A staging shelf."""

    shelf: str
    bags: int
    """Bags of open orders that should stand on it."""
    swept_at: datetime | None = None
    """When this tablet last went through it."""
    begun_at: datetime | None = None
    """Since when somebody here is in the middle of it."""


@dataclass(frozen=True, slots=True)
class SweptBag:
    """A bag that should stand on the shelf that is gone through."""

    bag: BagRow
    order_id: str
    number: str
    customer_name: str
    seen: bool
    """Scanned on this shelf in this sweep."""


class StrayKind(StrEnum):
    """Why a bag that was scanned on a shelf does not belong there."""

    OTHER_SHELF = "other_shelf"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    COLLECTED = "collected"
    """Handed over, to all that is known here."""
    UNKNOWN = "unknown"
    """Nobody's: no order here has such a bag."""


@dataclass(frozen=True, slots=True)
class StrayBag:
    """A bag that was scanned on a shelf and does not belong there."""

    code: str
    kind: StrayKind
    order_id: str = ""
    number: str = ""
    customer_name: str = ""
    shelf: str = ""
    """Where it should stand."""


@dataclass(frozen=True, slots=True)
class SweepView:
    """The shelf that is gone through."""

    shelf: str
    expected: tuple[SweptBag, ...]
    strays: tuple[StrayBag, ...]
    moved: int = 0
    """Bags from other shelves that stand here now."""
    finished: bool = False
    next_shelf: str = ""
    """The one after it; empty after the last."""
    begun_at: datetime | None = None
    """What was seen since then counts."""


@dataclass(frozen=True, slots=True)
class ReturnTask:
    """What is to be put back of one order."""

    order_id: str
    number: str
    customer_name: str
    status: str
    """An `OrderStatus` value: why it goes back."""
    shelves: tuple[str, ...]
    """Where its bags stand; empty for what was refused at the counter."""
    lines: tuple[LineRow, ...]
    """Lines with something to put back or put back already, in walking order."""
    due: int
    done: int


@dataclass(frozen=True, slots=True)
class ReturnsView:
    """Everything that is to be put back, and the order in hand."""

    tasks: tuple[ReturnTask, ...]
    chosen: str = ""

    @property
    def task(self) -> ReturnTask | None:
        """The order in hand."""
        return next((task for task in self.tasks if task.order_id == self.chosen), None)


@dataclass(frozen=True, slots=True)
class ReturnScan:
    """What a scanned item came to while things are put back."""

    code: str
    number: str
    """Of the order in hand."""
    name: str = ""
    """The item, where it is known here."""
    line_id: str = ""
    """The line that it counted for; empty where it was wrong."""
    all_back: bool = False
    """It is of this order, and every unit is back already."""
    other_number: str = ""
    """Another order that it is to be put back for."""


@dataclass(frozen=True, slots=True)
class DelayOffer:
    """Times that the service can promise for an order."""

    order_id: str
    windows: tuple[tuple[datetime, datetime], ...]
    """Start and end, UTC, earliest first; empty where the service cannot be asked, or has none."""


@dataclass(frozen=True, slots=True)
class MessageWords:
    """A message as its customer will read it."""

    channel: str
    """ "email" or "sms"."""
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class DelayWish:
    """A delay that somebody thinks about."""

    order_id: str
    start: datetime
    end: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class DelayPreview:
    """What the customer will read of it."""

    wish: DelayWish
    language: str = ""
    messages: tuple[MessageWords, ...] | None = None
    """Empty: they gave no way to tell them; None: the service cannot be asked."""


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody who can sign in here."""

    staff_id: str
    name: str
    initials: str
    is_lead: bool
    has_pin: bool
    language: str = "en"
    """BCP 47: what the screens speak while this person is signed in."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """The store this tablet stands in."""

    code: str
    name: str
    address: tuple[str, ...]
    time_zone: str
    currency: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that did not count, or something else a person must be told."""

    code: str
    """A `RefusalCode` value, or a code of the screen's own."""
    sentence: str
    order_id: str = ""


class FeedState(StrEnum):
    """How the tablet stands with the service."""

    STARTING = "starting"
    LIVE = "live"
    OFFLINE = "offline"
    REVOKED = "revoked"
    UPGRADE = "upgrade"
    """App and service are too far apart: nothing is sent before one of them is updated."""
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the rail says about the network."""

    feed: FeedState
    unsent: int
    oldest_unsent_at: datetime | None
    last_contact_at: datetime | None
    problem: str = ""
    """One sentence; empty while all is well."""
    clock_off_s: int = 0
    """How far the tablet's clock is ahead of the service's, or behind it (negative); 0 where it is right."""
    storage: str = ""
    """Why nothing can be recorded and what to do; empty while there is room."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """Something that did not count, or that cannot be both ways: somebody has to look at it."""

    note_id: str
    sentence: str
    at: datetime
    can_settle: bool
    """False: the service settles it."""


@dataclass(frozen=True, slots=True)
class TabletView:
    """What a shift lead sees to on this tablet."""

    notes: tuple[NoteRow, ...] = ()
    unsent: int = 0
    unsaved: int = 0
    """Unsent and in no file: while there are any, the tablet cannot leave its store."""
    saved_to: str = ""
    """The file that was saved last."""
    saved_count: int = 0
    """How many steps it holds."""


class Sound(StrEnum):
    """What can be heard, each with its own shape."""

    GOOD = "good"
    WRONG_ITEM = "wrong_item"
    UNKNOWN_CODE = "unknown_code"
    NEW_ORDER = "new_order"
    ARRIVED = "arrived"
    ESCALATED = "escalated"
    """Nobody came in time: for the shift lead's ears."""


@dataclass(frozen=True, slots=True)
class SoundView:
    """The sounds as the settings and the self-test show them."""

    volume: int
    """0 to 100."""
    muted_until: datetime | None = None
    """They come back by themselves."""
    problem: str = ""
    """Why nothing can be heard; empty where something can."""


class AlertKind(StrEnum):
    """What announces itself."""

    ARRIVAL = "arrival"
    ANSWER = "answer"
    NEW_ORDER = "new_order"


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that nobody has seen to yet."""

    kind: AlertKind
    order_ids: tuple[str, ...]
    """Whoever waits longest first."""
    number: str
    """Of the first, as all that follows."""
    name: str
    spot: str
    since: datetime
    escalated: bool
    """Nobody came in time: the shift lead should know."""
    said: tuple[OfferRow, ...] = ()
    """What customers answered about substitutes."""


class PrinterState(StrEnum):
    """What the rail says about the printer."""

    NONE = "none"
    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    UNREACHABLE = "unreachable"
    ONE_WAY = "one_way"
    """It takes what is printed and cannot say how it is."""
    CHECK = "check"
    """A job's fate is unknown; a person must look at the paper."""


@dataclass(frozen=True, slots=True)
class PrinterView:
    """The printer as the rail and the settings show it."""

    state: PrinterState
    waiting: int
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """A small camera picture for the screen."""

    width_px: int
    height_px: int
    rgb: bytes
    """`height_px * width_px * 3` bytes, 8 bit each, rows without padding."""
    corners: tuple[tuple[int, int], ...] = ()
    """The outline of a code in the picture, in its pixels; empty where none was read."""


class Verdict(StrEnum):
    """What a shown pass or typed code came to. Each has its sentence and colour."""

    VALID = "valid"
    NOT_READY = "not_ready"
    ALREADY_COLLECTED = "already_collected"
    REFUSED = "refused"
    """Closed because the customer left what was not handed over."""
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPIRED = "expired"
    OTHER_STORE = "other_store"
    OTHER_ORDER = "other_order"
    """Genuine, but of another order than the one in hand."""
    RETURNED = "returned"
    """Nobody came, and the goods are back on their shelves."""
    FORGED = "forged"
    DAMAGED = "damaged"
    UNKNOWN_ORDER = "unknown_order"
    UNKNOWN_CODE = "unknown_code"


class NextAct(StrEnum):
    """What the button of a verdict does: its next step."""

    OPEN_ORDER = "open_order"
    CHECK_IDENTITY = "check_identity"
    FIND_BY_NAME = "find_by_name"
    TYPE_CODE = "type_code"
    TRY_AGAIN = "try_again"
    PICK = "pick"
    MARK_READY = "mark_ready"
    OTHER_ORDER = "other_order"
    STAY = "stay"
    NEXT_CUSTOMER = "next_customer"


@dataclass(frozen=True, slots=True)
class PassVerdict:
    """The answer to a shown pass, typed code or chosen name."""

    verdict: Verdict
    title: str
    sentence: str
    """What it means and the next step."""
    order_id: str = ""
    method: str = ""
    """A `VerificationMethod` value where valid."""
    read_ms: float | None = None
    """How long the decoder took, where a camera read it."""
    acts: tuple[NextAct, ...] = ()
    """Its next steps as buttons, the likeliest first."""


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """What somebody wrote on the tablet."""

    aspect: float
    """The pad's width by its height."""
    strokes: tuple[tuple[tuple[float, float, int], ...], ...]
    """Points from the left and the top as shares of the pad, with milliseconds since the first touch."""


@dataclass(frozen=True, slots=True)
class HandOverView:
    """The hand-over in hand."""

    detail: OrderDetail
    verdict: PassVerdict
    scanned_bag_ids: tuple[str, ...]
    age_checked: bool
    missing: tuple[str, ...]
    """What still stands in the way, one sentence each; empty: it can be handed over."""
    staying_bag_ids: tuple[str, ...] = ()
    """Bags that were chosen to stay; the others go."""
    identity_checked: bool = False
    """Somebody compared the name with an ID, where they were found by name."""
    is_signed: bool = False
    not_signed: str = ""
    """Why they cannot sign, where the store asks for it."""


class ScanKind(StrEnum):
    """What a scanned text turned out to be."""

    PASS = "pass"  # noqa: S105 - the pickup pass, not a password
    PICKUP_CODE = "pickup_code"
    BAG = "bag"
    SHELF = "shelf"
    PRODUCT = "product"
    ORDER = "order"
    WALK = "walk"
    """The code of a walk list; the text is the walk's id."""
    UNKNOWN = "unknown"


WALK_PREFIX = "WALK"
"""What a walk list's code begins with; letters and digits only, which every hand scanner types alike."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scanned or typed text, and what it means here."""

    kind: ScanKind
    text: str
    origin: str
    """camera, wedge or typed."""
    order_id: str = ""
    line_ids: tuple[str, ...] = ()
    """Of a product: the lines of the order in hand that it belongs to."""
    read_ms: float | None = None
    sentence: str = ""
    """What a person should be told; empty where the act speaks for itself."""
    name: str = ""
    """Of a product: what it is called here; empty where that is not known."""
    lot: str = ""
    """Of a product in a GS1 code that says so; the two that follow as well."""
    expires: date | None = None
    """The last day on which it may be used."""
    serial: str = ""


class SignInPhase(StrEnum):
    """What the sign-in page shows."""

    STARTING = "starting"
    ENROL = "enrol"
    CHOOSE = "choose"
    PIN = "pin"
    SIGNED_IN = "signed_in"


@dataclass(frozen=True, slots=True)
class SignInView:
    """Where the way in stands."""

    phase: SignInPhase
    staff: tuple[StaffRow, ...] = ()
    chosen: StaffRow | None = None
    message: str = ""
    """What went wrong, or what is going on."""
    locked_until: datetime | None = None
    place: PlaceRow | None = None
    counter: str = ""
    """What people call this tablet."""
    credential_sentence: str = ""
    """A banner's text where the token is not kept for good."""
    service_url: str = ""
    """Proposed on the enrolment page."""
    is_locked: bool = False
    """Somebody's work waits behind: the tablet locked itself."""
