"""Every intent of staff, customers, storefronts and the system, as closed and typed data."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints

from pickup_domain.base import Code, Model, Name, Text, UtcTime, checked_json
from pickup_domain.money import Currency
from pickup_domain.order import (
    Actor,
    BagItem,
    Customer,
    LineItem,
    PickupPerson,
    StorePolicy,
    SubstituteItem,
    VerificationMethod,
    Wave,
    Window,
)
from pickup_domain.signature import Signature

Quantity = Annotated[int, Field(ge=1, le=9999)]


class PickMethod(StrEnum):
    """How a unit was told apart from its neighbours."""

    SCANNED = "scanned"
    TYPED = "typed"


class ShortReason(StrEnum):
    """Why a unit cannot be picked."""

    NOT_FOUND = "not_found"
    DAMAGED = "damaged"
    EXPIRED = "expired"
    WRONG_STOCK = "wrong_stock"


class ReturnMethod(StrEnum):
    """How a unit going back to its shelf was identified."""

    SCANNED = "scanned"
    TYPED = "typed"


class PassCheck(StrEnum):
    """What the tablet's check of the shown pass or code said."""

    VALID = "valid"
    INVALID = "invalid"
    EXPIRED = "expired"
    OTHER_STORE = "other_store"
    OTHER_ORDER = "other_order"


class Place(Model):
    """Storefront: a new order, already priced and slotted."""

    type: Literal["place"] = "place"
    number: Code
    location_code: Code
    source: str = Field(max_length=40)
    currency: Currency
    customer: Customer
    pickup_person: PickupPerson
    promise: Window
    lines: tuple[LineItem, ...] = Field(max_length=200)
    policy: StorePolicy = StorePolicy()
    pickup_code_digest: str = Field(default="", max_length=64)


class Edit(Model):
    """Storefront: other lines, promise or person before anybody touched the order."""

    type: Literal["edit"] = "edit"
    lines: tuple[LineItem, ...] | None = Field(default=None, max_length=200)
    promise: Window | None = None
    pickup_person: PickupPerson | None = None


class Assign(Model):
    """Staff: who works on it, and on which walk."""

    type: Literal["assign"] = "assign"
    assignee: Actor
    wave: Wave | None = None
    """None: on none; an order that was on one leaves it."""


class Release(Model):
    """Staff: nobody in particular works on it any more."""

    type: Literal["release"] = "release"


class StartPicking(Model):
    """Staff: picking begins."""

    type: Literal["start_picking"] = "start_picking"


class PickItem(Model):
    """Staff: units taken from the shelf."""

    type: Literal["pick_item"] = "pick_item"
    line_id: Code
    quantity: Quantity
    method: PickMethod
    code: str | None = Field(default=None, max_length=64)
    """The scanned GTIN; None where typed."""
    reason: Text = ""
    """Why it was typed rather than scanned."""


class UnpickItem(Model):
    """Staff: units put back."""

    type: Literal["unpick_item"] = "unpick_item"
    line_id: Code
    quantity: Quantity


class ShortPick(Model):
    """Staff: units that cannot be had."""

    type: Literal["short_pick"] = "short_pick"
    line_id: Code
    quantity: Quantity
    reason: ShortReason


class ProposeSubstitution(Model):
    """Staff: something else for units of a line."""

    type: Literal["propose_substitution"] = "propose_substitution"
    line_id: Code
    quantity: Quantity
    item: SubstituteItem


class AcceptSubstitution(Model):
    """Customer, or a lead by phone with a note."""

    type: Literal["accept_substitution"] = "accept_substitution"
    substitution_id: UUID
    note: Text = ""


class DeclineSubstitution(Model):
    """Customer, or a lead by phone with a note."""

    type: Literal["decline_substitution"] = "decline_substitution"
    substitution_id: UUID
    note: Text = ""


class ExpireSubstitution(Model):
    """System: nobody answered in time."""

    type: Literal["expire_substitution"] = "expire_substitution"
    substitution_id: UUID


class WithdrawSubstitution(Model):
    """Staff: the offer is taken back."""

    type: Literal["withdraw_substitution"] = "withdraw_substitution"
    substitution_id: UUID


class StageBag(Model):
    """Staff: a new bag stands on a shelf."""

    type: Literal["stage_bag"] = "stage_bag"
    bag_id: Code
    staging_location: Code
    items: tuple[BagItem, ...] = Field(max_length=200)
    """What is in it; empty means every picked unit that is in no bag yet."""
    shelf_full: bool = False
    """The associate was warned that the shelf is full and put it there all the same."""


class MoveBag(Model):
    """Staff: a bag stands somewhere else, or was seen where it is."""

    type: Literal["move_bag"] = "move_bag"
    bag_id: Code
    staging_location: Code


class BagMissing(Model):
    """Staff: a bag is not where it should be."""

    type: Literal["bag_missing"] = "bag_missing"
    bag_id: Code


class MarkReady(Model):
    """Staff: the customer may come for all of it, or for a part."""

    type: Literal["mark_ready"] = "mark_ready"
    partly: bool = False


class RecallReady(Model):
    """Staff: it is not ready after all."""

    type: Literal["recall_ready"] = "recall_ready"
    reason: Text


class Delay(Model):
    """Staff or system: a new promise."""

    type: Literal["delay"] = "delay"
    reason: Text
    window: Window
    override_capacity: bool = False
    """A lead takes a slot that is full."""
    slot_full: bool = False
    """The service's word, added when it decides; a tablet cannot know."""


class Reschedule(Model):
    """Customer: another time."""

    type: Literal["reschedule"] = "reschedule"
    window: Window
    slot_full: bool = False
    """The service's word, added when it decides."""


class ChangePickupPerson(Model):
    """Customer: somebody else comes."""

    type: Literal["change_pickup_person"] = "change_pickup_person"
    pickup_person: PickupPerson


class EnRoute(Model):
    """Customer or staff: on the way."""

    type: Literal["en_route"] = "en_route"


class Arrived(Model):
    """Customer or staff (check_in): here."""

    type: Literal["arrived"] = "arrived"
    spot: str = Field(default="counter", max_length=40)
    vehicle: str = Field(default="", max_length=80)


class AcknowledgeArrival(Model):
    """Staff: somebody saw it."""

    type: Literal["acknowledge_arrival"] = "acknowledge_arrival"


class DoHandOver(Model):
    """Staff: bags or single units leave the store with the pickup person."""

    type: Literal["hand_over"] = "hand_over"
    bag_ids: tuple[Code, ...] = Field(default=(), max_length=100)
    items: tuple[BagItem, ...] = Field(default=(), max_length=200)
    """Units beside or instead of bags. With neither, everything that is here goes."""
    method: VerificationMethod
    pass_check: PassCheck | None = None
    """Required for `pass` and `typed_code`."""
    to_proxy: bool = False
    age_checked: bool = False
    scanned_bag_ids: tuple[Code, ...] = Field(default=(), max_length=100)
    signature: Signature | None = None
    """Where the store asks for one; the service keeps it apart from the order, and not for long."""
    not_signed: Text = ""
    """Why the customer cannot sign."""


class RefuseItem(Model):
    """Staff: the customer does not want units of a line."""

    type: Literal["refuse_item"] = "refuse_item"
    line_id: Code
    quantity: Quantity
    reason: Text


class HoldExpiring(Model):
    """System: the hold runs out soon; remind."""

    type: Literal["hold_expiring"] = "hold_expiring"


class HoldExpired(Model):
    """System: the hold ran out; propose the no-show to the lead."""

    type: Literal["hold_expired"] = "hold_expired"


class Remind(Model):
    """System: the promise is near."""

    type: Literal["remind"] = "remind"


class ExtendHold(Model):
    """Staff, or the customer once."""

    type: Literal["extend_hold"] = "extend_hold"
    until: UtcTime | None = None
    """None: by the store's usual extension."""


class RecordNoShow(Model):
    """Staff: nobody came."""

    type: Literal["record_no_show"] = "record_no_show"


class Reopen(Model):
    """Lead: they came after all, nothing is back on the shelf yet."""

    type: Literal["reopen"] = "reopen"


class ReturnToStock(Model):
    """Staff: units are back on their shelf."""

    type: Literal["return_to_stock"] = "return_to_stock"
    line_id: Code
    quantity: Quantity
    method: ReturnMethod


class Cancel(Model):
    """Customer until ready, lead, storefront."""

    type: Literal["cancel"] = "cancel"
    reason: Text


class Transfer(Model):
    """Lead: another store takes it."""

    type: Literal["transfer"] = "transfer"
    to_location: Code
    window: Window
    offered: bool
    """The service's word that the other store can keep it."""


class AddNote(Model):
    """Anyone: a note on the timeline."""

    type: Literal["add_note"] = "add_note"
    text: Annotated[Name, Field(max_length=500)]


ExceptionKey = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,24}(:[A-Za-z0-9._-]{1,64})?$")]
"""Which exception of an order: its kind, and what tells it from others of its kind."""

INCIDENT = "incident:"
"""How the key of an exception begins that is an incident; its id follows."""


class TakeException(Model):
    """Lead: who sees to an exception."""

    type: Literal["take_exception"] = "take_exception"
    key: ExceptionKey
    assignee: Actor


class ResolveException(Model):
    """Lead: an exception is seen to, and how."""

    type: Literal["resolve_exception"] = "resolve_exception"
    key: ExceptionKey
    note: Annotated[Name, Field(max_length=500)]


class Undo(Model):
    """Who did it, or a lead: take a command back within its window."""

    type: Literal["undo"] = "undo"
    command_id: UUID


CommandArgs = Annotated[
    Place
    | Edit
    | Assign
    | Release
    | StartPicking
    | PickItem
    | UnpickItem
    | ShortPick
    | ProposeSubstitution
    | AcceptSubstitution
    | DeclineSubstitution
    | ExpireSubstitution
    | WithdrawSubstitution
    | StageBag
    | MoveBag
    | BagMissing
    | MarkReady
    | RecallReady
    | Delay
    | Reschedule
    | ChangePickupPerson
    | EnRoute
    | Arrived
    | AcknowledgeArrival
    | DoHandOver
    | RefuseItem
    | HoldExpiring
    | HoldExpired
    | Remind
    | ExtendHold
    | RecordNoShow
    | Reopen
    | ReturnToStock
    | Cancel
    | Transfer
    | AddNote
    | TakeException
    | ResolveException
    | Undo,
    Field(discriminator="type"),
]


class Command(Model):
    """One intent, under one id however often it is sent."""

    id: UUID
    """UUIDv7, made where the intent arose."""
    order_id: UUID
    actor: Annotated[Actor, BeforeValidator(checked_json)]
    device: str = Field(max_length=64)
    """Device id of a tablet; "service" for what the service itself starts."""
    occurred_at: UtcTime
    """By the device's clock; never decides a winner."""
    base_version: int = Field(default=0, ge=0)
    """The order's version that the sender had from the service, without the sender's own pending commands."""
    offline: bool = False
    seq: int = Field(default=0, ge=0)
    """The device's own count of its commands; 0 for what the service itself starts."""
    args: Annotated[CommandArgs, BeforeValidator(checked_json)]
