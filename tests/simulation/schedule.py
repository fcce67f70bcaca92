"""One seed's history: five tablets, a service, people, customers, accidents; then the network heals."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from types import ModuleType
from uuid import UUID

from pickup_domain import commands as c
from pickup_domain.order import Order
from staff_app.errors import ServiceError
from tests.factories import ASSOCIATE, LEAD
from tests.simulation import cares, checker, words
from tests.simulation.central import BEGIN, TABLETS, WRONG_TOKEN, Central
from tests.simulation.faults import Network
from tests.simulation.meeting import meet
from tests.simulation.tablet import Tablet
from tests.steps import BY_IDENTITY, sensible

STEPS = 300
_FIRST_ORDERS = 5
_TRIES = 4
_TAKEN_BACK = 0.12
_LEADS = 0.9
_MEETINGS = 0.001
_QUICKLY_SENT = 0.15
_TRIPS = 0.05
_ROUNDS_TO_SETTLE = 60
_CODES = 3
_SILLY: tuple[c.CommandArgs, ...] = (
    c.PickItem(line_id="9", quantity=1, method=c.PickMethod.SCANNED, code="nothing"),
    c.DoHandOver(method=BY_IDENTITY),
    c.MarkReady(),
    c.Reopen(),
    c.BagMissing(bag_id="none-1"),
    c.Undo(command_id=UUID(int=7)),
    c.ExtendHold(),
    c.Release(),
    c.Assign(assignee=ASSOCIATE),
    c.AcknowledgeArrival(),
    c.RecallReady(reason="dropped"),
    c.RecordNoShow(),
)


class Broken(AssertionError):
    """A promise was not kept; the message says which, where, and how to see it again."""


class Run:
    """The same seed makes the same history, step by step."""

    def __init__(self, seed: int, folder: Path, steps: int = STEPS) -> None:
        self.seed = seed
        self.trace: list[str] = []
        self._steps = steps
        self._random = Random(seed)
        self._now = BEGIN + timedelta(hours=1)
        self._ids = Random(seed + 1_000_003)
        self._chance = Random(seed + 2_000_003)
        """Of slips, which leave the rest of a history as it is."""
        self._network = Network(self._random)
        self.central = Central(folder, self._random, self.clock)
        self.tablets = [
            Tablet(
                f"tablet {number}",
                folder / f"tablet-{number}.sqlite3",
                enrolled,
                self.central,
                self._network,
                self._random,
            )
            for number, enrolled in enumerate(self.central.keys.tablets)
        ]
        assert len(self.tablets) == TABLETS
        self.excused: set[str] = set()
        """Taps that went with a disk, or with what a restored backup of the service did not hold."""
        self._orders: list[str] = []
        self._unplaced: list[str] = []
        self._carts = 0

    def clock(self) -> datetime:
        """The time that everybody else means."""
        return self._now

    def run(self) -> None:
        """All of it.

        Raises:
            Broken: A promise was not kept.
        """
        try:
            with _ids_from(self._new_id):
                self._open_up()
                for number in range(self._steps):
                    self._step(number)
                self._settle()
                checker.check(self)
        except Exception as error:
            raise Broken(self._story(error)) from error
        finally:
            for tablet in self.tablets:
                tablet.store.close()
            self.central.crash()

    def _open_up(self) -> None:
        """Some orders, and tablets that know them."""
        self._network.is_whole = True
        for _ in range(_FIRST_ORDERS):
            self._place()
        for tablet in self.tablets:
            self._sync(tablet)
        self._network.is_whole = False

    # --- steps ---------------------------------------------------------------------------------

    def _step(self, number: int) -> None:
        self._now += timedelta(seconds=self._random.choice((0, 1, 1, 5, 30, 90)))
        tablet = self._random.choice(self.tablets)
        steps: list[tuple[int, str, Callable[[], object]]] = [
            (45, f"{tablet.name} tap", lambda: self._tap(tablet)),
            (10, f"{tablet.name} word", lambda: self._say(tablet)),
            (8, f"{tablet.name} exception", lambda: self._see_to(tablet)),
            (12, f"{tablet.name} push", lambda: self._push(tablet)),
            (12, f"{tablet.name} record", lambda: self._lane(tablet, tablet.record)),
            (12, f"{tablet.name} fetch", lambda: self._lane(tablet, tablet.fetch)),
            (12, f"{tablet.name} apply", lambda: self._lane(tablet, tablet.apply)),
            (5, "place", self._place),
            (4, "customer", self._customer),
            (4, "late request", self._network.deliver_late),
            (4, "mail", lambda: self._central(self.central.send_mail)),
            (3, "deadlines", lambda: self._central(self.central.keep_deadlines)),
            (1, "forget", lambda: self._central(self.central.forget)),
            (3, "time passes", self._time_passes),
            (1, f"{tablet.name} clock", lambda: self._turn_clock(tablet)),
            (4, f"{tablet.name} plug", lambda: self._pull_plug(tablet)),
            (1, f"{tablet.name} restart", tablet.restart),
            (1, f"{tablet.name} copy", tablet.back_up),
            (1, f"{tablet.name} set up again", lambda: self._enrol_again(tablet)),
            (2, "service plug", lambda: self.central.plug.arm(self._random.randrange(25))),
            (1, "service crash", self.central.crash),
            (1, "service copy", lambda: self._central(self.central.back_up)),
        ]
        if self._random.random() < 0.006:
            steps = [
                (2, f"{tablet.name} disk lost", lambda: self._replace(tablet, tablet.lose_file)),
                (2, f"{tablet.name} restored", lambda: self._replace(tablet, tablet.restore)),
                (1, "service restored", self._restore_service),
            ]
        if not self.central.is_up:
            steps.append((40, "service start", self.central.start))
        weights = [weight for weight, _, _ in steps]
        [(_, name, act)] = self._random.choices(steps, weights)
        self.trace.append(f"{number} {name}: {act()}")
        if self._chance.random() < _MEETINGS:
            self.trace.append(f"{number} meeting: {self._meet()}")

    def _meet(self) -> str:
        cancel = c.Cancel(reason="found it elsewhere")
        return meet(
            self._chance,
            self.tablets,
            lambda order_id: self._told_by_customer(order_id, cancel, as_customer=False),
            self._lane,
        )

    def _tap(self, tablet: Tablet) -> object:
        return tablet.guarded(lambda: self._work(tablet)) or "plug pulled"

    def _work(self, tablet: Tablet) -> str:
        order = self._order_on(tablet)
        if order is None:
            return "nothing to do"
        options = sensible(order)
        if order.undoable is not None:
            undo = c.Undo(command_id=order.undoable.command_id)
            options = [undo] if self._random.random() < _TAKEN_BACK else [*options, undo]
        options += [
            c.WithdrawSubstitution(substitution_id=each.substitution_id) for each in order.substitutions
        ]
        if self._random.random() < 0.1:
            options = list(_SILLY)
        actor = self._random.choice((ASSOCIATE, LEAD))
        # The screen offers what makes sense; what it refuses is not what this is about.
        for _ in range(_TRIES):
            args = self._random.choice(options)
            answer = tablet.tap(str(order.order_id), args, actor)
            if answer == "kept":
                break
        return f"{args.type} on {order.number} {answer}"

    def _say(self, tablet: Tablet) -> str:
        args = words.word(self._random, self._now)
        actor = LEAD if self._random.random() < _LEADS else ASSOCIATE
        return f"{args.type}: {tablet.guarded(lambda: tablet.say(args, actor)) or 'plug pulled'}"

    def _see_to(self, tablet: Tablet) -> str:
        return tablet.guarded(lambda: self._look_after(tablet)) or "plug pulled"

    def _look_after(self, tablet: Tablet) -> str:
        row = cares.pressing(self._random, self._chance, tablet.store.exceptions(tablet.now))
        if row is None:
            return "nothing to see to"
        if not row.key:
            tablet.settle(row)
            return f"{row.kind} settled"
        args = cares.word(self._random, row.key)
        answer = tablet.tap(row.order_id, args, self._random.choice(cares.LEADS))
        return f"{args.type} {args.key} on {row.number} {answer}{self._think_again(tablet)}"

    def _think_again(self, tablet: Tablet) -> str:
        """A lead takes back what is said to be seen to, on whichever tablet it was said, soon or late."""
        known = sorted(row[0] for row in tablet.rows("SELECT order_id FROM order_view"))[:8]
        if self._chance.random() < _QUICKLY_SENT:
            self._lane(tablet, tablet.push_out)
            self._lane(tablet, tablet.record)
        found = cares.second_thought(self._chance, filter(None, map(tablet.store.order, known)))
        if found is None:
            return ""
        order, undo = found
        answer = tablet.tap(str(order.order_id), undo, self._chance.choice(cares.LEADS))
        return f", taken back on {order.number} {answer}"

    def _pull_plug(self, tablet: Tablet) -> str:
        """In the middle of whatever it does next."""
        tablet.plug.arm(self._random.randrange(14))
        if self._random.random() < 0.3:
            work = self._random.choices((self._tap, self._say, self._see_to), (6, 2, 2))[0]
            return str(work(tablet))
        lane = self._random.choice((tablet.record, tablet.apply, tablet.apply))
        return self._lane(tablet, lane)

    def _order_on(self, tablet: Tablet) -> Order | None:
        known = sorted(row[0] for row in tablet.rows("SELECT order_id FROM order_view"))
        if not known:
            return None
        # Few orders see most of the work, so that people meet over them.
        return tablet.store.order(known[min(self._random.randrange(8), len(known) - 1)])

    def _push(self, tablet: Tablet) -> str:
        """Now and then the service trips over one of them; people go on before it is due again."""
        if self._chance.random() > _TRIPS:
            return self._lane(tablet, tablet.push_out)
        self.central.trips_after = self._chance.randrange(25)
        done = [self._lane(tablet, tablet.push_out)]
        self.central.trips_after = None
        done += [self._lane(tablet, tablet.record), str(self._tap(tablet)), str(self._tap(tablet))]
        return ", ".join([*done, self._lane(tablet, tablet.push_out)])

    def _lane(self, tablet: Tablet, step: Callable[[], str]) -> str:
        try:
            return tablet.guarded(step) or "plug pulled"
        except ServiceError as error:
            return self._enrol_again(tablet) if error.code == WRONG_TOKEN else error.code

    def _enrol_again(self, tablet: Tablet) -> str:
        """Until it is in; where nothing answers, the next time it needs the service."""
        tablet.plug.disarm()
        for tries in range(1, _CODES + 1):
            try:
                tablet.enrol_again()
            except ServiceError:
                continue
            return f"set up again with code {tries}"
        return "locked out"

    def _central(self, step: Callable[[], object]) -> object:
        try:
            return step()
        except ServiceError as error:
            return error.code

    def _place(self) -> str:
        if not self._unplaced or self._random.random() < 0.7:
            self._carts += 1
            self._unplaced.append(f"cart-{self.seed}-{self._carts}")
        key = self._random.choice(self._unplaced)
        try:
            order_id = self._network.carry(lambda: self.central.place(key))
        except ServiceError as error:
            return error.code
        self._unplaced.remove(key)
        self._orders.append(order_id)
        return "placed"

    def _customer(self) -> object:
        if not self._orders:
            return "nobody"
        order_id = self._random.choice(self._orders)
        args, as_customer = self._random.choice(
            ((c.EnRoute(), True), (c.Arrived(), True), (c.Cancel(reason="changed their mind"), False))
        )
        return self._told_by_customer(order_id, args, as_customer=as_customer)

    def _told_by_customer(self, order_id: str, args: c.CommandArgs, *, as_customer: bool) -> str:
        try:
            self.central.say(order_id, args, as_customer=as_customer)
        except ServiceError as error:
            return error.code
        except Exception as error:
            if getattr(error, "status", 0) in (404, 409):
                return f"{args.type}: refused"
            raise
        return args.type

    def _time_passes(self) -> str:
        hours = self._random.choice((0.1, 0.4, 1, 6, 30))
        self._now += timedelta(hours=hours)
        return f"{hours} h"

    def _turn_clock(self, tablet: Tablet) -> str:
        tablet.skew = timedelta(minutes=self._random.choice((0, 0, -1, 3, -90, 600, -2000)))
        return str(tablet.skew)

    # --- accidents that cost something ---------------------------------------------------------

    def _replace(self, tablet: Tablet, accident: Callable[[], object]) -> object:
        tablet.plug.disarm()
        self._expect_all_accounted_for()
        before = set(tablet.outbox())
        done = accident()
        self.excused |= before - set(tablet.outbox()) - set(self.central.results)
        return done

    def _restore_service(self) -> bool:
        for tablet in self.tablets:
            tablet.plug.disarm()
            # An answer takes milliseconds to be written down, a restore takes minutes.
            tablet.record()
            tablet.apply()
        self._expect_all_accounted_for()
        if not self.central.restore():
            return False
        kept = {ident for tablet in self.tablets for ident in tablet.outbox()} | set(self.central.results)
        self.excused |= {tap.command_id for tablet in self.tablets for tap in tablet.taps} - kept
        return True

    def _expect_all_accounted_for(self) -> None:
        """An accident excuses what it takes, not what was lost before it."""
        kept = {ident for tablet in self.tablets for ident in tablet.outbox()}
        told = {tap.command_id for tablet in self.tablets for tap in tablet.taps}
        lost = told - kept - set(self.central.results) - self.excused
        assert not lost, f"lost before any accident: {sorted(lost)[0]}"
        forgotten = [each for tablet in self.tablets for each in tablet.forgotten(self.central.results)]
        assert not forgotten, f"forgotten before any accident: {forgotten[0]}"

    # --- the end -------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Everything works from now on; all that waited gets through."""
        self.trace.append("the network heals")
        while self._network.deliver_late():
            self.central.start()
        self._network.is_whole = self.central.mail_is_whole = True
        self.central.plug.disarm()
        self.central.start()
        for tablet in self.tablets:
            tablet.plug.disarm()
            self._lane(tablet, tablet.apply)
            self._lane(tablet, tablet.fetch)  # who is locked out finds that out, and is set up again
        for _ in range(_ROUNDS_TO_SETTLE):
            self._now += timedelta(minutes=5)
            self.central.send_mail()
            due = self.central.keep_deadlines()
            moved = [self._sync(tablet) for tablet in self.tablets]
            if not due and not any(moved):
                break
        self._now += timedelta(hours=20)
        self.central.send_mail()
        for tablet in self.tablets:
            self._sync(tablet)

    def _sync(self, tablet: Tablet) -> bool:
        moved = False
        tablet.record()
        tablet.apply()
        while tablet.push_out() != "nothing":
            tablet.record()
            moved = True
        while True:
            before = tablet.store.cursor()
            tablet.fetch()
            tablet.apply()
            if tablet.store.cursor() == before:
                return moved or bool(tablet.store.outbox_status().unsent)
            moved = True

    def _story(self, error: Exception) -> str:
        last = "\n  ".join(self.trace[-12:])
        again = f"make prove-sync FROM={self.seed} SEEDS=1"
        return f"seed {self.seed}: {type(error).__name__}: {error}\n  {last}\nAgain: {again}"

    def _new_id(self) -> UUID:
        stamp = int(self._now.timestamp() * 1000)
        bits = (stamp << 80) | (7 << 76) | (self._ids.getrandbits(12) << 64)
        return UUID(int=bits | (2 << 62) | self._ids.getrandbits(62))


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """A folder in memory where there is one: nothing here has to survive the machine."""
    memory = "/dev/shm"  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        yield Path(name)


@contextmanager
def _ids_from(source: Callable[[], UUID]) -> Iterator[None]:
    """Every new id comes from here."""
    users: list[ModuleType] = [
        module
        for name, module in sorted(sys.modules.items())
        if name.startswith(("central_service.", "staff_app.")) and hasattr(module, "uuid7")
    ]
    real = [module.uuid7 for module in users]
    for module in users:
        module.uuid7 = source  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for module, original in zip(users, real, strict=True):
            module.uuid7 = original  # type: ignore[attr-defined]
