"""The short texts that several screens share, each ready for translation."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from pickup_domain.money import minor_digits
from pickup_domain.promise import has_begun
from staff_app.device_rows import ScanSample
from staff_app.rows.orders import OfferRow, OrderSummary
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone

translate = QCoreApplication.translate

OPEN = frozenset({"placed", "picking", "partly_ready", "ready_for_pickup"})
PICKED_ON = frozenset({"placed", "picking", "partly_ready"})
COLLECTABLE = frozenset({"partly_ready", "ready_for_pickup"})
LONG_WAIT = timedelta(minutes=2)
SOON = timedelta(minutes=15)
HOLD_NEAR = timedelta(hours=24)
"""A hold that runs out within this is shown, and can be extended with one tap."""
HOLD_SOON = timedelta(hours=4)
_LONG_S = 100


class _Counted(QObject):
    """Words that change with their number; `tr` alone is collected with its plural forms."""

    def items(self, count: int) -> str:
        return self.tr("%n item(s)", "", count)

    def bags(self, count: int) -> str:
        return self.tr("%n bag(s)", "", count)

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def orders(self, count: int) -> str:
        return self.tr("%n order(s)", "", count)

    def unsent_steps(self, count: int) -> str:
        return self.tr("%n unsent step(s)", "", count)

    def more_to_scan(self, count: int) -> str:
        return self.tr("Scan %n more item(s)", "", count)

    def stay(self, count: int) -> str:
        return self.tr("%n item(s) stay here.", "", count)

    def stay_until(self, count: int) -> str:
        return self.tr("%n item(s) stay here until {moment}.", "", count)


def items(count: int) -> str:
    """Such as `3 items`."""
    return _Counted().items(count)


def bags(count: int) -> str:
    """Such as `2 bags`."""
    return _Counted().bags(count)


def orders(count: int) -> str:
    """Such as `2 orders`."""
    return _Counted().orders(count)


def unsent_steps(count: int) -> str:
    """Such as `2 unsent steps`."""
    return _Counted().unsent_steps(count)


def more_to_scan(count: int) -> str:
    """Such as `Scan 2 more items`."""
    return _Counted().more_to_scan(count)


def stays_here(count: int, until: datetime | None, clock: StoreClock) -> str:
    """Such as `2 items stay here until Fri 27 Nov, 14:00`, as a sentence."""
    if until is None:
        return _Counted().stay(count)
    return _Counted().stay_until(count).format(moment=clock.moment(until))


def is_here(order: OrderSummary) -> bool:
    """Whether somebody stands here for an order that still owes them something."""
    return order.arrival == "arrived" and order.status in OPEN


def written_date(day: date) -> str:
    """A day with its year, as the language of the screen writes it in short."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def item_words(sample: ScanSample) -> str:
    """What a GS1 code says about its item, such as `Item 9506000134352, lot A`; empty for any other code."""
    if not sample.gtin:
        return ""
    parts = [translate("Words", "Item {gtin}").format(gtin=sample.gtin)]
    if sample.lot:
        parts.append(translate("Words", "lot {lot}").format(lot=sample.lot))
    if sample.expires is not None:
        parts.append(translate("Words", "use by {day}").format(day=written_date(sample.expires)))
    if sample.serial:
        parts.append(translate("Words", "serial number {serial}").format(serial=sample.serial))
    return ", ".join(parts) + "."


def minutes_and_seconds(span: timedelta) -> str:
    """Such as `2:10`, and `1:02:10` from an hour on."""
    seconds = max(0, int(span.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def time_left(until: datetime | None, clock: StoreClock) -> str:
    """How long one has to wait still, such as `30 s` or `2:10 minutes`; empty where one need not."""
    left_s = int(clock.until(until).total_seconds() + 0.999) if until else 0
    if left_s <= 0:
        return ""
    if left_s < _LONG_S:
        return translate("Words", "{seconds} s").format(seconds=left_s)
    return translate("Words", "{span} minutes").format(span=minutes_and_seconds(timedelta(seconds=left_s)))


def rough_span(span: timedelta) -> str:
    """Such as `42 min`, `3 h` or `2 days`."""
    minutes = int(abs(span).total_seconds() // 60)
    if minutes < 100:
        return translate("Words", "{count} min").format(count=minutes)
    if minutes < 48 * 60:
        return translate("Words", "{count} h").format(count=round(minutes / 60))
    return _Counted().days(round(minutes / 1440))


def spot(name: str) -> str:
    """Where the person waits, as people say it."""
    if name in {"", "counter"}:
        return translate("Words", "Counter")
    if name.isdigit():
        return translate("Words", "Bay {name}").format(name=name)
    return name[:1].upper() + name[1:]


def at_spot(name: str) -> str:
    """Where the person waits, as a heading."""
    if name in {"", "counter"}:
        return translate("Words", "At the counter")
    return spot(name)


def is_curbside(order: OrderSummary) -> bool:
    """Whether the person waits outside, where the bags are brought to."""
    return order.arrival_spot not in {"", "counter"}


def whereabouts(order: OrderSummary) -> str:
    """Where the person waits, and in what, such as `Bay 3 · blue estate`."""
    return " · ".join(part for part in (at_spot(order.arrival_spot), order.vehicle) if part)


def acknowledge_words(order: OrderSummary) -> str:
    """What somebody says who goes to the waiting person."""
    if is_curbside(order):
        return translate("Words", "On my way out")
    return translate("Words", "I'm on it")


def unanswered(order: OrderSummary, clock: StoreClock) -> str:
    """How long the team has known of somebody without answering; empty where nobody waits for that."""
    known = order.arrival_known_at or order.arrived_at
    if not is_here(order) or order.arrival_acknowledged or known is None:
        return ""
    return translate("Words", "unanswered {span}").format(span=minutes_and_seconds(clock.now() - known))


def response_clock(order: OrderSummary, clock: StoreClock) -> str:
    """How long the team has known without answering, or took to answer; empty while nobody is here."""
    known = order.arrival_known_at or order.arrived_at
    if not is_here(order) or known is None:
        return ""
    if not order.arrival_acknowledged or order.acknowledged_at is None:
        return unanswered(order, clock)
    return translate("Words", "answered after {span}").format(
        span=minutes_and_seconds(order.acknowledged_at - known)
    )


def status_chip(order: OrderSummary) -> tuple[str, Tone]:
    """Where an order stands: its words and their tone."""
    if order.open_substitutions and order.status in OPEN:
        return translate("Words", "Substitute?"), Tone.WARN
    if order.status == "picking":
        return _picking_chip(order)
    if order.status in COLLECTABLE:
        partly = order.status == "partly_ready"
        word = translate("Words", "Partly ready") if partly else translate("Words", "Ready")
        return (f"{word} · {_shelves(order)}" if order.shelves else word), Tone.GOOD
    return _plain_status(order.status)


def _picking_chip(order: OrderSummary) -> tuple[str, Tone]:
    if order.units_decided >= order.units:
        return translate("Words", "Picked {done}/{all}").format(
            done=order.units_in_store, all=order.units
        ), Tone.ACCENT
    return translate("Words", "Picking {done}/{all}").format(
        done=order.units_decided, all=order.units
    ), Tone.ACCENT


def _shelves(order: OrderSummary) -> str:
    more = len(order.shelves) - 1
    return order.shelves[0] if not more else f"{order.shelves[0]} +{more}"


def _plain_status(status: str) -> tuple[str, Tone]:
    match status:
        case "placed":
            return translate("Words", "To pick"), Tone.NEUTRAL
        case "picked_up":
            return translate("Words", "Collected"), Tone.NEUTRAL
        case "no_show":
            return translate("Words", "Not collected"), Tone.WARN
        case "returned_to_stock":
            return translate("Words", "Back on the shelf"), Tone.NEUTRAL
        case "cancelled":
            return translate("Words", "Cancelled"), Tone.BAD
        case "transferred":
            return translate("Words", "Transferred"), Tone.NEUTRAL
        case _:
            return status, Tone.NEUTRAL


def to_see_to(what: str) -> str:
    """What of an order whoever is signed in was asked to see to."""
    return translate("Words", "You see to: {what}").format(what=what)


def time_chip(order: OrderSummary, clock: StoreClock) -> tuple[str, Tone] | None:
    """How much time there is, or how long somebody waits; None where time does not press."""
    if is_here(order):
        since = order.arrived_at or clock.now()
        wait = clock.now() - since
        tone = Tone.BAD if wait >= LONG_WAIT else Tone.WARN
        return translate("Words", "waiting {span}").format(span=minutes_and_seconds(wait)), tone
    if order.arrival == "en_route" and order.status in OPEN:
        return translate("Words", "on the way"), Tone.ACCENT
    if order.status in COLLECTABLE:
        return _hold_chip(order, clock)
    if order.status not in OPEN:
        return (clock.moment(order.closed_at), Tone.NEUTRAL) if order.closed_at else None
    return _due_chip(order, clock)


def _hold_chip(order: OrderSummary, clock: StoreClock) -> tuple[str, Tone] | None:
    held = None if order.hold_until is None else clock.until(order.hold_until)
    if held is not None and held <= timedelta():
        return translate("Words", "hold is over"), Tone.WARN
    if held is not None and held <= HOLD_NEAR:
        words = translate("Words", "held {span} more").format(span=rough_span(held))
        return words, Tone.WARN if held <= HOLD_SOON else Tone.NEUTRAL
    left = clock.until(order.promise_start)
    return (rough_span(left), Tone.NEUTRAL) if left > timedelta() else None


def _due_chip(order: OrderSummary, clock: StoreClock) -> tuple[str, Tone]:
    left = clock.until(order.promise_start)
    if has_begun(order.promise_start, clock.now()):
        return translate("Words", "late {span}").format(span=rough_span(left)), Tone.BAD
    return rough_span(left), Tone.WARN if left <= SOON else Tone.NEUTRAL


def decimal(number: float) -> str:
    """With one digit after the point, or the comma, of the screen's language."""
    return QLocale().toString(number, "f", 1)


def money(amount_minor: int, currency: str) -> str:
    """An amount with its currency, in the way of the screen's language."""
    digits = minor_digits(currency)
    return f"{QLocale().toString(amount_minor / 10**digits, 'f', digits)} {currency}"


def difference_words(difference_minor: int, currency: str) -> str:
    """Such as `1.00 USD cheaper`, for one unit."""
    if not difference_minor:
        return translate("Substitutes", "same price")
    amount = money(abs(difference_minor), currency)
    if difference_minor < 0:
        return translate("Substitutes", "{amount} cheaper").format(amount=amount)
    return translate("Substitutes", "{amount} more").format(amount=amount)


def undo_words(kind: str, about: str = "", by: str = "") -> str:
    """What was done, for the undo; `kind` is the command's type, `about` the item, `by` a colleague."""
    words = {
        "mark_ready": translate("Undo", "Marked ready. The message waits for the undo."),
        "hand_over": translate("Undo", "Handed over. The message waits for the undo."),
        "refuse_item": translate("Undo", "Recorded as refused"),
        "recall_ready": translate("Undo", "Back to picking"),
        "short_pick": translate("Undo", "Recorded as short"),
        "delay": translate("Undo", "New time promised"),
        "record_no_show": translate("Undo", "Recorded as not collected"),
        "cancel": translate("Undo", "Cancelled"),
        "pick_item": translate("Undo", "Picked"),
        "stage_bag": translate("Undo", "Bag on its shelf"),
        "unpick_item": translate("Timeline", "Put back"),
        "move_bag": translate("Timeline", "Bag moved"),
        "bag_missing": translate("Timeline", "Bag missing"),
        "resolve_exception": translate("Timeline", "Exception resolved"),
    }.get(kind, translate("Undo", "Done"))
    words = f"{words}: {about}" if about else words
    return translate("Undo", "{name}: {what}").format(name=by, what=words) if by else words


def answer_words(offer: OfferRow) -> str:
    """What the customer said, in one sentence with what to do."""
    words = {
        "accepted": translate("Offers", "{customer} accepted: take {count} × {name}."),
        "declined": translate("Offers", "{customer} declined: leave out {count} × {line}."),
        "expired": translate("Offers", "{customer} did not answer in time: leave out {count} × {line}."),
    }.get(offer.state, "")
    return words.format(
        customer=offer.customer_name, count=offer.quantity, name=offer.name, line=offer.line_name
    )
