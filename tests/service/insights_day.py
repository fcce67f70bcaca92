"""One day of a store, command by command, for figures that are worked out by hand.

Sunday 1 November 2026 in New York has 25 hours: 01:30 comes twice. The store is open from 9 to 20.
Maya and Lena are at work. Times are the store's; the day before and the day after have a little, too.
"""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert
from uuid_utils.compat import uuid7

from central_service.promises.plan import PickupCalendar
from central_service.services import deciding
from central_service.storage import stores
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import NotificationRow
from pickup_domain import commands as c
from pickup_domain.money import Money
from pickup_domain.order import Actor, Customer, Order, SubstituteItem, SubstitutionPreference, Window
from pickup_domain.promise import CHOSEN_BY_CUSTOMER
from tests.factories import ASSOCIATE as MAYA
from tests.factories import CUSTOMER, LEAD, STOREFRONT, SYSTEM, hand_over, line, pick_one, place_args

ZONE = ZoneInfo("America/New_York")
DAY = date(2026, 11, 1)
NOW = datetime(2026, 11, 2, 20, 0, tzinfo=UTC)
LENA = LEAD
_OTHER = SubstituteItem(sku="S", name="S", unit_price=Money(amount_minor=1, currency="USD"))


def at(clock: str, day: int = 1, *, fold: int = 0) -> datetime:
    """A time of the store in November 2026, `HH:MM` or `HH:MM:SS`; day 0 and below are in October."""
    begin = datetime(2026, 11, 1) + timedelta(days=day - 1)
    hours, minutes, *seconds = map(int, clock.split(":"))
    local = begin.replace(hour=hours, minute=minutes, second=sum(seconds), tzinfo=ZONE, fold=fold)
    return local.astimezone(UTC)


class _Story:
    """One order, as it goes on."""

    def __init__(
        self,
        work: UnitOfWork,
        number: str,
        units: tuple[int, ...],
        placed: datetime,
        promise: datetime,
        **line_facts: object,
    ) -> None:
        self._work, self._id = work, uuid7()
        self._order: Order | None = None
        lines = [line(str(n), ordered=count, **line_facts) for n, count in enumerate(units, start=1)]
        window = Window(start=promise, end=promise + timedelta(minutes=30))
        place = place_args(
            lines, number=number, promise=window, customer=Customer(name="Nobody", email_consent=False)
        )
        self.last = UUID(int=0)
        self.do(placed, STOREFRONT, place)

    def do(self, moment: datetime, who: Actor, *args: c.CommandArgs) -> None:
        """Commands at one time."""
        for each in args:
            given = deciding.command(UUID(str(self._id)), each, who, moment, self._order)
            self._order = deciding.carry_out(self._work, 1, self._order, given, moment)
            self.last = given.id

    def do_unaware(self, moment: datetime, who: Actor, args: c.CommandArgs) -> None:
        """A command from a tablet that has not heard of the last one."""
        assert self._order is not None
        given = deciding.command(UUID(str(self._id)), args, who, moment, self._order)
        given = given.model_copy(update={"base_version": self._order.version - 1})
        self._order = deciding.carry_out(self._work, 1, self._order, given, moment)

    def undo(self, moment: datetime, who: Actor) -> None:
        """Take the last command back."""
        self.do(moment, who, c.Undo(command_id=self.last))

    def stage(self, moment: datetime, who: Actor, number: int = 1) -> None:
        """What is picked into a bag."""
        assert self._order is not None
        bag = f"{self._order.number}-{number}"
        self.do(moment, who, c.StageBag(bag_id=bag, staging_location="B-07", items=()))

    def picked(self, who: Actor, begun: datetime, took_s: int) -> None:
        """One unit, one bag, and ready a minute after it."""
        done = begun + timedelta(seconds=took_s)
        self.do(begun, who, c.StartPicking())
        self.do(done, who, pick_one())
        self.stage(done + timedelta(seconds=60), who)
        self.do(done + timedelta(seconds=120), who, c.MarkReady())


def play(work: UnitOfWork) -> None:
    """Everything; orders by their letters in the test."""
    _open_nine_to_eight(work)
    for order in (_a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l):
        order(work)
    _write_messages(work)


def _open_nine_to_eight(work: UnitOfWork) -> None:
    store = stores.by_id(work.connection, 1)
    calendar = PickupCalendar(opening_hours="Mo-Su 09:00-20:00")
    stores.change(work, 1, store.location, calendar, store.stock)


def allow_by_person(work: UnitOfWork) -> None:
    """The merchant lets leads see figures by person."""
    store = stores.by_id(work.connection, 1)
    location = store.location.model_copy(update={"insights_by_person": True})
    stores.change(work, 1, location, store.calendar.plan, store.stock)


def _a(work: UnitOfWork) -> None:
    """As it should be: ordered before the store opens, ready in time, waited for three minutes."""
    order = _Story(work, "A", (2, 1), at("08:00"), at("10:00"))
    order.do(at("09:10"), MAYA, c.StartPicking())
    order.do(at("09:11"), MAYA, pick_one("1", 2))
    order.do(at("09:12"), MAYA, pick_one("2"))
    order.stage(at("09:14"), MAYA)
    order.do(at("09:15"), MAYA, c.MarkReady())
    order.do(at("10:05"), CUSTOMER, c.Arrived(spot="Bay 1", vehicle="a red car"))
    order.do(at("10:05:40"), LENA, c.AcknowledgeArrival())
    order.do(at("10:08"), MAYA, hand_over())


def _b(work: UnitOfWork) -> None:
    """One unit short; ready taken back and late then; a hand-over taken back and done again."""
    order = _Story(work, "B", (2,), at("09:20"), at("11:00"))
    order.do(at("10:30"), MAYA, c.StartPicking())
    order.do(at("10:31"), MAYA, pick_one())
    order.do(at("10:32:30"), MAYA, c.ShortPick(line_id="1", quantity=1, reason=c.ShortReason.NOT_FOUND))
    order.stage(at("10:34"), MAYA)
    order.do(at("10:35"), MAYA, c.MarkReady())
    order.undo(at("10:35:10"), MAYA)
    order.do(at("11:05"), MAYA, c.MarkReady())
    order.do(at("11:10"), CUSTOMER, c.Arrived())
    order.do(at("11:14"), LENA, hand_over())
    order.undo(at("11:14:10"), LENA)
    order.do(at("11:15"), LENA, hand_over())


def _c(work: UnitOfWork) -> None:
    """A substitute that the customer accepts; collected without saying "I'm here"."""
    order = _Story(work, "C", (1, 1), at("09:30"), at("12:00"))
    order.do(at("11:20"), LENA, c.StartPicking())
    order.do(at("11:22"), LENA, c.ProposeSubstitution(line_id="1", quantity=1, item=_OTHER))
    offer = order.last
    order.do(at("11:24"), LENA, pick_one("2"))
    order.do(at("11:26"), CUSTOMER, c.AcceptSubstitution(substitution_id=offer))
    taken = c.PickItem(line_id="1-s1", quantity=1, method=c.PickMethod.SCANNED, code="S")
    order.do(at("11:28"), LENA, taken)
    order.stage(at("11:29"), LENA)
    order.do(at("11:30"), LENA, c.MarkReady())
    order.do(at("12:10"), LENA, hand_over())


def _d(work: UnitOfWork) -> None:
    """A substitute that the customer declines."""
    order = _Story(work, "D", (1, 1), at("09:40"), at("12:30"))
    order.do(at("11:40"), LENA, c.StartPicking())
    order.do(at("11:41"), LENA, c.ProposeSubstitution(line_id="1", quantity=1, item=_OTHER))
    order.do(at("11:43"), CUSTOMER, c.DeclineSubstitution(substitution_id=order.last))
    order.do(at("11:50:30"), LENA, pick_one("2"))
    order.stage(at("11:52"), LENA)
    order.do(at("11:55"), LENA, c.MarkReady())
    order.do(at("12:40"), LENA, hand_over())


def _e(work: UnitOfWork) -> None:
    """In two parts; who comes twice waits twice."""
    order = _Story(work, "E", (2, 1), at("10:00"), at("13:00"))
    order.do(at("12:00"), MAYA, pick_one("1", 2))
    order.stage(at("12:01"), MAYA)
    order.do(at("12:02"), MAYA, c.MarkReady(partly=True))
    order.do(at("12:30"), CUSTOMER, c.Arrived())
    order.do(at("12:30:20"), MAYA, c.AcknowledgeArrival())
    order.do(at("12:32"), MAYA, hand_over())
    order.do(at("12:45"), MAYA, pick_one("2"))
    order.stage(at("12:46"), MAYA, 2)
    order.do(at("12:50"), MAYA, c.MarkReady())
    order.do(at("13:10"), CUSTOMER, c.Arrived())
    order.do(at("13:11"), MAYA, hand_over())


def _f(work: UnitOfWork) -> None:
    """Nobody came for it; said in the hour that comes twice, the first time."""
    order = _Story(work, "F", (1,), at("09:00", -1), at("12:00", -1))
    order.picked(MAYA, at("11:00", -1), 40)
    order.do(at("01:30"), LENA, c.RecordNoShow())


def _g(work: UnitOfWork) -> None:
    """Ready the day before; collected in the hour that comes twice, the second time."""
    order = _Story(work, "G", (1,), at("15:00", 0), at("18:00", 0))
    order.picked(MAYA, at("16:27", 0), 60)
    order.do(at("01:30", fold=1), LENA, hand_over())


def _h(work: UnitOfWork) -> None:
    """Delayed by the store, and ready in the time that was told then."""
    order = _Story(work, "H", (1,), at("12:00"), at("14:00"))
    later = Window(start=at("15:00"), end=at("15:30"))
    order.do(at("13:30"), MAYA, c.Delay(reason="Many orders at once", window=later))
    order.do(at("14:20"), MAYA, c.StartPicking())
    order.do(at("14:21"), MAYA, pick_one())
    order.stage(at("14:25"), MAYA)
    order.do(at("14:30"), MAYA, c.MarkReady())


def _i(work: UnitOfWork) -> None:
    """Cancelled long before its time: it is nobody's."""
    order = _Story(work, "I", (1,), at("11:00"), at("16:00"))
    order.do(at("12:00"), CUSTOMER, c.Cancel(reason="Not needed any more"))


def _j(work: UnitOfWork) -> None:
    """Over midnight: ordered and ready after closing, waited for until the day after."""
    order = _Story(work, "J", (1,), at("21:00"), at("10:00", 2))
    order.picked(LENA, at("23:36"), 120)
    order.do(at("23:58"), CUSTOMER, c.Arrived())
    order.do(at("23:59"), LENA, c.AcknowledgeArrival())
    order.do(at("00:03", 2), LENA, hand_over())


def _k(work: UnitOfWork) -> None:
    """A unit put back and picked again; ready, recalled, and ready again."""
    order = _Story(work, "K", (1,), at("13:00"), at("15:30"))
    order.do(at("14:00"), LENA, c.StartPicking())
    order.do(at("14:00:30"), LENA, pick_one())
    order.do(at("14:00:40"), LENA, c.UnpickItem(line_id="1", quantity=1))
    order.do(at("14:00:50"), LENA, pick_one())
    order.stage(at("14:01"), LENA)
    order.do(at("14:02"), LENA, c.MarkReady())
    order.do(at("14:20"), LENA, c.RecallReady(reason="A wrong item was picked"))
    order.do(at("15:00"), LENA, c.MarkReady())


def _l(work: UnitOfWork) -> None:
    """Put off because the customer asked, and not ready then either."""
    order = _Story(work, "L", (1,), at("13:10"), at("15:00"))
    later = Window(start=at("17:00"), end=at("17:30"))
    order.do(at("13:20"), LENA, c.Delay(reason=CHOSEN_BY_CUSTOMER, window=later))


def play_unusual(work: UnitOfWork) -> None:
    """Another such day, with nothing but orders that went as few do."""
    _open_nine_to_eight(work)
    for order in (_m, _n, _o, _p, _q, _r, _s, _t, _u):
        order(work)


def _m(work: UnitOfWork) -> None:
    """Another time by the storefront's change, and ready between the two."""
    order = _Story(work, "M", (1,), at("09:00"), at("10:00"))
    order.do(at("09:10"), STOREFRONT, c.Edit(promise=Window(start=at("11:00"), end=at("11:30"))))
    order.picked(LENA, at("10:27"), 60)


def _n(work: UnitOfWork) -> None:
    """Another time by the customer, and ready between the two."""
    order = _Story(work, "N", (1,), at("09:00"), at("10:00"))
    order.do(at("09:20"), CUSTOMER, c.Reschedule(window=Window(start=at("12:00"), end=at("12:30"))))
    order.picked(LENA, at("11:17"), 60)


def _o(work: UnitOfWork) -> None:
    """Cancelled half an hour after its time, and not ready by then."""
    order = _Story(work, "O", (1,), at("09:00"), at("11:00"))
    order.do(at("11:30"), LENA, c.Cancel(reason="Not found"))


def _p(work: UnitOfWork) -> None:
    """Moved to another store before its time."""
    order = _Story(work, "P", (1,), at("09:00"), at("13:00"))
    there = Window(start=at("13:00"), end=at("13:30"))
    order.do(at("12:00"), LENA, c.Transfer(to_location="uptown", window=there, offered=True))


def _q(work: UnitOfWork) -> None:
    """Given up, opened again, and still waited for."""
    order = _Story(work, "Q", (1,), at("09:00"), at("10:00"))
    order.picked(MAYA, at("09:27"), 60)
    order.do(at("14:30"), LENA, c.RecordNoShow())
    order.do(at("15:00"), LENA, c.Reopen())


def _r(work: UnitOfWork) -> None:
    """Given up, and one of its two bags handed over where nobody had heard of that."""
    order = _Story(work, "R", (1, 1), at("09:00"), at("14:00"))
    order.do(at("12:11"), MAYA, pick_one("1"))
    order.stage(at("12:12"), MAYA)
    order.do(at("12:13"), MAYA, pick_one("2"))
    order.stage(at("12:14"), MAYA, 2)
    order.do(at("12:15"), MAYA, c.MarkReady())
    order.do(at("15:30"), LENA, c.RecordNoShow())
    order.do_unaware(at("16:00"), MAYA, hand_over(bag_ids=("R-1",)))


def _s(work: UnitOfWork) -> None:
    """A substitute that nobody answers about."""
    order = _Story(work, "S", (1, 1), at("09:00"), at("16:00"))
    order.do(at("14:10"), LENA, c.StartPicking())
    order.do(at("14:11"), LENA, c.ProposeSubstitution(line_id="1", quantity=1, item=_OTHER))
    offer = order.last
    order.do(at("14:12"), LENA, pick_one("2"))
    order.do(at("15:30"), SYSTEM, c.ExpireSubstitution(substitution_id=offer))
    order.stage(at("15:40"), LENA)
    order.do(at("15:45"), LENA, c.MarkReady())
    order.do(at("16:10"), LENA, hand_over())


def _t(work: UnitOfWork) -> None:
    """A substitute for which nobody has to be asked."""
    similar = SubstitutionPreference.ANY_SIMILAR
    order = _Story(work, "T", (1,), at("09:00"), at("17:00"), substitution_preference=similar)
    order.do(at("16:00"), LENA, c.StartPicking())
    order.do(at("16:01"), LENA, c.ProposeSubstitution(line_id="1", quantity=1, item=_OTHER))
    taken = c.PickItem(line_id="1-s1", quantity=1, method=c.PickMethod.SCANNED, code="S")
    order.do(at("16:02"), LENA, taken)
    order.stage(at("16:03"), LENA)
    order.do(at("16:04"), LENA, c.MarkReady())


def _u(work: UnitOfWork) -> None:
    """Collected in part, and of the rest nothing could be had: it was never ready, and is complete."""
    order = _Story(work, "U", (1, 1), at("09:00"), at("13:00"))
    order.do(at("12:28"), MAYA, pick_one("1"))
    order.stage(at("12:29"), MAYA)
    order.do(at("12:30"), MAYA, c.MarkReady(partly=True))
    order.do(at("12:40"), MAYA, hand_over())
    order.do(at("12:50"), MAYA, c.ShortPick(line_id="2", quantity=1, reason=c.ShortReason.NOT_FOUND))


def _write_messages(work: UnitOfWork) -> None:
    """Eight messages of the day as their senders left them, and one of the day after."""
    fates = (
        ("sent", ""), ("sent", "delivered"), ("sent", "delivered"), ("sent", "undelivered"),
        ("dead", ""), ("withdrawn", ""), ("queued", ""), ("sending", ""),
    )  # fmt: skip
    for number, (state, delivery) in enumerate(fates):
        _write_message(work, number, at("12:00") + timedelta(minutes=number), state, delivery)
    _write_message(work, len(fates), at("00:30", 2), "dead", "")


def _write_message(work: UnitOfWork, number: int, moment: datetime, state: str, delivery: str) -> None:
    work.connection.execute(
        insert(NotificationRow).values(
            store_id=1, notification_id=str(number), order_id="", cause_id=str(number), kind="ready",
            channel="sms", language="en", recipient="", facts="{}", state=state, not_before=moment,
            created_at=moment, delivery=delivery, version=1, attempts=1, lease_owner="", fence=1,
            last_error="", provider_id="", segments=1, error_code="",
        )
    )  # fmt: skip
