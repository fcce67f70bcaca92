"""Tablet and service in step: two lanes that never wait on each other, and what the rail says about them."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile
from uuid import UUID

import certifi
import pytest

from pickup_domain import commands as c
from pickup_domain.order import Order
from pickup_domain.sync import ChangesPage, PushAnswer, PushedCommand, Snapshot
from staff_app.credentials import Credential
from staff_app.errors import UNTRUSTED, UPGRADE_REQUIRED, ServiceError
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.sync.faults import trusting
from tests.counter_service import CounterService, beyond_this_app
from tests.factories import NOW, ORDER_ID, TABLET, after, hand_over, placed, ready
from tests.gui.controllers.conftest import Counter

ID = str(ORDER_ID)
OTHER = UUID(int=5)
Make = Callable[..., Counter]
CREDENTIAL = Credential("http://127.0.0.1:9", "DT01", TABLET, "token", "ab" * 32)


def other() -> Order:
    """A second order."""
    return placed(number="10500").model_copy(update={"order_id": OTHER})


class Far(CounterService):
    """A service at the other end of a line that tests hold, refuse and set the clock of."""

    def __init__(self) -> None:
        super().__init__(placed(), other())
        self.push_may_pass = threading.Event()
        self.pull_may_pass = threading.Event()
        for each in (self.push_may_pass, self.pull_may_pass):
            each.set()
        self.refusal: ServiceError | None = None
        self.clock_off = timedelta()
        self.asked = self.closed = self.offered = 0
        self.beyond = ""
        """An order that a newer service tells in its own way."""

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Not before the test lets it."""
        self.offered += 1
        assert self.push_may_pass.wait(10)
        if self.refusal is not None:
            self.batches.append(tuple(commands))
            raise self.refusal
        return super().push(commands)

    def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
        """By the service's clock; an empty page takes a moment, as a long poll does."""
        self.asked += 1
        assert self.pull_may_pass.wait(10)
        if self.refusal is not None:
            raise self.refusal
        page = super().changes(epoch, since, wait_s)
        if not page.changes and not page.reset:
            threading.Event().wait(wait_s)
        return page.model_copy(update={"server_time": self._now()})

    def snapshot(self) -> Snapshot:
        """By the service's clock."""
        whole = super().snapshot().model_copy(update={"server_time": self._now()})
        return beyond_this_app(whole, self.beyond)

    def close(self) -> None:
        """It is counted."""
        self.closed += 1

    def _now(self) -> datetime:
        return NOW + self.clock_off


class Line:
    """A tablet with somebody signed in, and the service at the other end."""

    def __init__(self, counter: Counter, far: Far) -> None:
        self.counter = counter
        self.far = far
        self.seen: list[SyncStatus] = []
        counter.sync.status_changed.connect(self.seen.append)
        counter.orders.acted.connect(counter.sync.push)

    @property
    def status(self) -> SyncStatus:
        """What the rail says."""
        return self.counter.sync.status

    def connect(self) -> None:
        """Until the tablet is in step."""
        self.counter.sync.start(CREDENTIAL)
        self.counter.until(lambda: self.status.feed is FeedState.LIVE)

    def tap(self, text: str) -> None:
        """A note, on disk."""
        before = self.counter.ask(lambda store: store.detail(ID, NOW))
        self.counter.orders.add_note(ID, text)
        self.counter.until(lambda: self.counter.ask(lambda store: store.detail(ID, NOW)) != before)

    def unsent(self) -> int:
        """How much is."""
        return self.counter.ask(lambda store: store.outbox_status()).unsent


@pytest.fixture
def line(at_counter: Make, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    """Not connected yet."""
    counter = at_counter(placed(), other())
    made = Line(counter, Far())

    def call(*address: str, ca_file: str) -> Far:
        del address
        if ca_file:
            trusting(ca_file)
        return made.far

    monkeypatch.setattr("staff_app.sync.client.ServiceClient", call)
    counter.start()
    yield made
    made.far.push_may_pass.set()
    made.far.pull_may_pass.set()


def test_pull_does_not_wait_on_push(line: Line) -> None:
    """While a push hangs in the line, news come in."""
    line.connect()
    line.far.push_may_pass.clear()
    line.tap("waits")
    line.far.put(after(placed(), c.StartPicking()))
    line.counter.until(lambda: line.counter.ask(lambda store: store.cursor()).seq == 1)
    assert line.unsent() == 1
    line.far.push_may_pass.set()
    line.counter.until(lambda: line.unsent() == 0)


def test_what_this_app_cannot_read_of_a_snapshot_leaves_the_list(line: Line) -> None:
    """Nobody has to tap it first."""
    line.far.epoch, line.far.beyond = "epoch-2", str(OTHER)
    told: list[frozenset[str]] = []
    line.counter.sync.changed.connect(lambda changed: told.append(changed.order_ids))
    line.connect()
    line.counter.until(lambda: frozenset({str(OTHER)}) in told)
    [summary] = line.counter.ask(lambda store: store.summaries(NOW))
    assert summary.order_id == ID
    assert len(line.counter.ask(lambda store: store.incidents())) == 1


def test_push_does_not_wait_on_pull(line: Line) -> None:
    """A long poll that hangs holds no step back."""
    line.connect()
    line.far.pull_may_pass.clear()
    asked = line.far.asked
    line.counter.until(lambda: line.far.asked > asked)
    line.tap("goes")
    line.counter.until(lambda: line.unsent() == 0)
    assert not line.far.pull_may_pass.is_set()


def test_what_was_put_off_before_a_restart_is_sent_when_it_is_due(line: Line) -> None:
    """Nobody has to tap for it."""
    line.tap("old")
    soon = NOW + timedelta(seconds=0.3)
    line.counter.ask(lambda store: store.postpone([1], soon, "unsupported"))
    line.connect()
    assert line.far.batches == []
    line.counter.now = NOW + timedelta(seconds=1)
    line.counter.until(lambda: line.unsent() == 0)


def test_each_step_comes_back_at_its_own_time(line: Line) -> None:
    """One that waits long is not forgotten over one that waits a moment, nor the other way round."""
    line.tap("waits long")
    line.counter.ask(lambda store: store.postpone([1], NOW + timedelta(seconds=3), "unsupported"))
    line.far.undecided = frozenset({"start_picking"})
    line.connect()
    line.counter.orders.start_picking(str(OTHER))
    line.counter.until(
        lambda: line.far.batches and not line.counter.ask(lambda store: store.due_commands(NOW, 9))
    )
    line.far.undecided = frozenset()
    line.counter.now = NOW + timedelta(seconds=2)
    line.counter.until(lambda: line.unsent() == 1)
    assert line.far.orders[ID].notes == ()
    line.counter.now = NOW + timedelta(seconds=4)
    line.counter.until(lambda: line.unsent() == 0)


def test_a_service_of_another_protocol_gets_nothing_until_one_is_updated(line: Line) -> None:
    """The outbox is kept, the sentence is there, and after the update everything goes by itself."""
    line.connect()
    line.far.refusal = ServiceError("Upgrade required", "Update it.", "Go on.", code=UPGRADE_REQUIRED)
    line.counter.until(lambda: line.status.feed is FeedState.UPGRADE)
    assert line.status.problem == "Update it. Go on."
    line.tap("kept")
    line.tap("kept, too")
    asked = line.far.asked
    line.counter.until(lambda: line.far.asked > asked)
    assert line.far.batches == []
    assert (line.unsent(), line.counter.sync.is_online()) == (2, False)
    line.far.refusal = None
    line.counter.until(lambda: line.unsent() == 0)
    assert line.status.feed is FeedState.LIVE


def test_what_nobody_vouches_for_gets_nothing_and_is_told(line: Line) -> None:
    """Another network may stand in for the service: what is unsent waits until it is the right one again."""
    line.connect()
    line.far.refusal = ServiceError("Not trusted", "Nobody vouches for it.", "Tell them.", code=UNTRUSTED)
    line.counter.until(lambda: line.status.feed is FeedState.UNTRUSTED)
    assert line.status.problem == "Nobody vouches for it. Tell them."
    line.tap("kept")
    assert (line.unsent(), line.counter.sync.is_online()) == (1, False)
    line.far.refusal = None
    line.counter.until(lambda: line.unsent() == 0)
    assert line.status.feed is FeedState.LIVE


@pytest.mark.parametrize(("off_s", "told_s"), [(121, -121), (-300, 300), (120, 0), (-90, 0)])
def test_a_clock_that_is_off_is_told(line: Line, off_s: int, told_s: int) -> None:
    """From two minutes on, in either direction."""
    line.far.clock_off = timedelta(seconds=off_s)
    line.connect()
    assert line.status.clock_off_s == told_s


@pytest.mark.parametrize("code", ["unreachable", "token_revoked"])
def test_a_tablet_that_is_refused_after_two_days_forgets_what_was_closed(line: Line, code: str) -> None:
    """A stolen one has no service, or is locked out: its screen and its file lose the names all the same."""
    told: list[frozenset[str]] = []
    line.counter.sync.changed.connect(lambda changed: told.append(changed.order_ids))
    line.counter.feed(after(ready(), hand_over()))
    line.counter.now = NOW + timedelta(hours=49)
    line.far.refusal = ServiceError("No", "Not this tablet.", code=code)
    line.counter.sync.start(CREDENTIAL)
    line.counter.until(lambda: frozenset({ID}) in told)
    assert line.counter.ask(lambda store: store.order(ID)) is None


def test_a_tablet_that_stays_on_without_a_service_forgets_what_was_closed(
    at_counter: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody starts it anew, and nothing is tried any more."""
    monkeypatch.setattr("staff_app.controllers.sync._LOOK_AT_AGE_MS", 20)
    counter = at_counter(after(ready(), hand_over()), other())
    counter.start()
    assert counter.ask(lambda store: store.order(ID)) is not None
    counter.now = NOW + timedelta(hours=49)
    counter.until(lambda: counter.ask(lambda store: store.order(ID)) is None)


def test_a_clock_a_year_ahead_forgets_no_earlier(line: Line) -> None:
    """How far it is off is known from the service, also once that is gone."""
    ahead = NOW + timedelta(days=365)
    line.far.put(after(ready(), hand_over()))
    line.counter.now = ahead
    line.connect()
    line.counter.until(lambda: line.counter.ask(lambda store: store.cursor()).seq == 1)

    def gone(hours: int) -> frozenset[str]:
        at = ahead + timedelta(hours=hours)
        return line.counter.ask(lambda store: store.forget_old(at)).order_ids

    assert (gone(47), gone(49)) == (frozenset(), frozenset({ID}))


def test_a_clock_that_is_right_again_is_no_matter_any_more(line: Line) -> None:
    """The next answer says so."""
    line.counter.now = NOW + timedelta(hours=2)
    line.connect()
    assert line.status.clock_off_s == 7200
    line.counter.now = NOW
    line.counter.until(lambda: line.status.clock_off_s == 0)


def test_a_restored_service_is_told_again_at_once(line: Line) -> None:
    """It is back to before the step it had applied: the step goes out by itself."""
    line.connect()
    line.far.pull_may_pass.clear()
    copy = dict(line.far.orders)
    line.tap("again")
    line.counter.until(lambda: line.far.ledger and line.unsent() == 0)
    line.far.orders, line.far.feed, line.far.ledger, line.far.epoch = copy, [], {}, "epoch-2"
    line.far.pull_may_pass.set()
    line.counter.until(lambda: line.far.orders[ID].notes == ("again",))


def test_hanging_up_before_the_line_stands_leaves_none(line: Line) -> None:
    """It would go on telling a tablet of the store that it has left."""
    line.counter.sync.start(CREDENTIAL)
    line.counter.sync.hang_up()
    line.counter.until(lambda: line.far.closed == 2)
    assert line.far.asked == 0


def test_after_hanging_up_nothing_is_asked_or_sent(line: Line) -> None:
    """Nor is anything of an answer that was under way written down."""
    line.connect()
    line.counter.sync.hang_up()
    assert line.status == SyncStatus(FeedState.NOT_ENROLLED, 0, None, None)
    line.far.put(after(placed(), c.StartPicking()))
    line.tap("stays")
    line.counter.qtbot.wait(400)
    assert line.far.batches == []
    assert line.counter.ask(lambda store: store.cursor()).seq == 0
    assert line.status.feed is FeedState.NOT_ENROLLED


@pytest.mark.parametrize("code", ["token_revoked", ""])
def test_what_an_old_line_says_late_is_nothing_to_the_new_one(line: Line, code: str) -> None:
    """Neither does a refusal close it, nor is a step taken for counted that only the old one has answered."""
    locked_out: list[bool] = []
    line.counter.sync.locked_out.connect(lambda: locked_out.append(True))
    line.connect()
    line.far.push_may_pass.clear()
    line.tap("goes")
    line.counter.until(lambda: line.far.offered == 1)
    old, line.far = line.far, Far()
    line.connect()
    old.refusal = ServiceError("Token revoked", "Locked out.", "Ask.", code=code) if code else None
    old.push_may_pass.set()
    line.counter.until(lambda: line.unsent() == 0)
    assert line.far.orders[ID].notes == ("goes",)
    assert (line.status.feed, locked_out) == (FeedState.LIVE, [])


@pytest.mark.parametrize("wrong", ["gone", "empty", "a folder"])
def test_an_authority_that_cannot_be_read_is_said_and_tried_again(
    line: Line, tmp_path: Path, wrong: str
) -> None:
    """With what somebody can do; once they have, the tablet is in step without a new start."""
    authority = tmp_path / "ca.pem"
    if wrong == "empty":
        authority.touch()
    elif wrong == "a folder":
        authority.mkdir()
    line.counter.sync.start(replace(CREDENTIAL, ca_file=str(authority)))
    line.counter.until(lambda: line.status.feed is FeedState.UNTRUSTED)
    assert str(authority) in line.status.problem
    assert line.status.problem.endswith("Put it back, or start the app with the right --ca-file.")
    if wrong == "a folder":
        authority.rmdir()
    copyfile(certifi.where(), authority)
    line.counter.until(lambda: line.status.feed is FeedState.LIVE)


def test_an_authority_is_not_waited_for_by_a_tablet_that_hung_up(line: Line, tmp_path: Path) -> None:
    """It has left the store meanwhile."""
    authority = tmp_path / "ca.pem"
    line.counter.sync.start(replace(CREDENTIAL, ca_file=str(authority)))
    line.counter.until(lambda: line.status.feed is FeedState.UNTRUSTED)
    line.counter.sync.hang_up()
    copyfile(certifi.where(), authority)
    line.counter.qtbot.wait(1200)
    assert (line.status.feed, line.far.asked) == (FeedState.NOT_ENROLLED, 0)
