"""Exceptions on two tablets of a real service: one outcome, and both are told."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from central_service.storage import stores
from central_service.storage.database import UnitOfWork
from pickup_domain import commands as c
from pickup_domain.commands import CommandArgs
from pickup_domain.order import Role, Window
from staff_app.config import Config
from staff_app.controllers.exceptions import ExceptionsController
from staff_app.controllers.printing import PrintController
from staff_app.controllers.tablet import TabletController
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.rows.exceptions import ExceptionKind, ExceptionRow
from staff_app.rows.orders import UndoOffer
from staff_app.rows.people import SignInPhase
from staff_app.rows.printing import JobRow, PrinterState
from tests.factories import hand_over, pick
from tests.gui.controllers.two_tablets import PINS, Tablet, place
from tests.live_service import LiveService

_LATE = ExceptionRow(
    "late", ExceptionKind.LATE, "late:20261124T150000Z", "", "1", "", datetime(2026, 11, 24, 15, tzinfo=UTC)
)


class Desk(Tablet):
    """A lead's tablet with its exceptions."""

    def __init__(self, folder: Path, qtbot: QtBot, service: LiveService) -> None:
        super().__init__(folder, qtbot, service, "lena")
        self.service = service
        self.tablet = TabletController(folder, self.store, self.sign_in, self.sync)
        database = Config(folder, token_file=True).database
        self.printing = PrintController(self.store, database, "", 80)
        self.exceptions = self.exceptions_made()
        self.said: list[str] = []
        self.offers: list[Callable[[], None]] = []
        self.orders.undo_offered.connect(self._on_step)
        self.exceptions.undo_offered.connect(self._on_undo_offered)
        self.tablet.told.connect(self.said.append)
        self.sync.changed.connect(self.tablet.on_changed)
        self.sync.changed.connect(self.exceptions.refresh)

    def _on_step(self, offer: UndoOffer) -> None:
        self.offers.append(lambda: self.orders.undo(offer.order_id, offer.command_id))

    def _on_undo_offered(self, row: ExceptionRow, back: Callable[[], None], until: datetime) -> None:
        self.offers.append(back)

    def exceptions_made(self) -> ExceptionsController:
        """What a run begins with."""
        return ExceptionsController(self.store, self.sign_in, self.orders, self.printing, self.tablet)

    def sign_in_as(self, who: str) -> None:
        """Whoever was here goes, and somebody comes."""
        self.sign_in.sign_out()
        self.until(lambda: not self.exceptions.mine)
        self.sign_in.choose(who)
        self.sign_in.enter_pin(PINS[who])
        self.until(lambda: self.sign_in.view.phase is SignInPhase.SIGNED_IN)

    def stop(self) -> None:
        """The printer's lane, too."""
        self.printing.stop()
        super().stop()

    def of(self, kind: ExceptionKind) -> list[ExceptionRow]:
        """Those of a kind."""
        return [each for each in self.exceptions.view if each.kind is kind]

    def is_told(self, kind: ExceptionKind, words: str) -> bool:
        """Whether one of a kind says so."""
        return any(words in each.detail for each in self.of(kind))

    def has_heard(self) -> bool:
        """Whether a sentence was said to whoever stands here."""
        return bool(self.said)

    def has_no(self, kind: ExceptionKind) -> bool:
        """None of a kind."""
        return not self.of(kind)


@pytest.fixture
def desks(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Desk, Desk, str]]:
    """Two tablets in step, and an order that is to be looked at."""
    with LiveService(tmp_path / "service", undo_window_s=600) as service:
        with service.storefront() as front:
            order_id = place(front)
        both = [Desk(tmp_path / name, qtbot, service) for name in ("one", "two")]
        try:
            for each in both:
                each.start()
            yield both[0], both[1], order_id
        finally:
            for each in both:
                each.stop()


def timeline(desk: Desk, order_id: str) -> list[str]:
    """What a tablet's timeline says."""
    order = desk.ask(lambda store: store.order(order_id))
    assert order is not None
    return [each.kind for each in order.timeline]


def words_of(desk: Desk, order_id: str) -> list[str]:
    """What a tablet's timeline says of it in people's words."""
    order = desk.ask(lambda store: store.order(order_id))
    assert order is not None
    return [each.detail for each in order.timeline]


def work(desk: Desk, order_id: str, *steps: CommandArgs) -> None:
    """Give commands, and wait until they are on disk."""
    for args in steps:
        done: list[object] = []
        desk.orders.give(order_id, partial(_same, args), done.append)
        desk.until(partial(bool, done))


def _same(args: CommandArgs) -> CommandArgs:
    return args


def is_sent(desk: Desk) -> bool:
    """Nothing waits."""
    return desk.ask(lambda store: store.outbox_status()).unsent == 0


def make_conflict(one: Desk, two: Desk, order_id: str) -> None:
    """One cancels while the other, without a network, takes what the list offers as an incident."""
    two.cut()
    two.orders.start_picking(order_id)
    two.until(lambda: two.ask(lambda store: store.outbox_status()).unsent)
    one.orders.cancel(order_id, "Customer called")
    one.until(lambda: one.ask(lambda store: store.outbox_status()).unsent == 0)
    two.reconnect()


def test_a_step_that_did_not_count_is_taken_and_resolved(desks: tuple[Desk, Desk, str]) -> None:
    """It is gone here, and how it ended stands in the timeline of both."""
    one, two, order_id = desks
    make_conflict(one, two, order_id)
    two.until(lambda: two.of(ExceptionKind.REFUSED))
    two.exceptions.take(two.of(ExceptionKind.REFUSED)[0])
    two.until(lambda: two.of(ExceptionKind.REFUSED)[0].owner)
    two.exceptions.resolve(two.of(ExceptionKind.REFUSED)[0], "Nothing was picked")
    two.until(lambda: not two.of(ExceptionKind.REFUSED))
    one.until(lambda: "exception_resolved" in timeline(one, order_id))
    assert timeline(one, order_id)[-2:] == ["exception_taken", "exception_resolved"]
    two.until(lambda: two.offers)
    two.offers.pop()()
    two.until(lambda: two.of(ExceptionKind.REFUSED))
    one.until(lambda: timeline(one, order_id)[-1] == "exception_reopened")
    assert two.of(ExceptionKind.REFUSED)[0].owner == "Lena K."


def test_whoever_it_is_given_to_hears_of_it_once_and_has_it_until_it_is_seen_to(
    desks: tuple[Desk, Desk, str],
) -> None:
    """An associate at another tablet has what is theirs, and nothing else of the leads' list."""
    one, two, order_id = desks
    two.sign_in_as("maya")
    heard: list[list[str]] = []
    two.exceptions.given.connect(lambda rows: heard.append([each.key for each in rows]))
    start = datetime.now(UTC) + timedelta(hours=3)
    later = Window(start=start, end=start + timedelta(minutes=30))
    work(one, order_id, c.Delay(reason="Snow", window=later))
    one.until(lambda: one.of(ExceptionKind.DELAYED))
    [row] = one.of(ExceptionKind.DELAYED)
    [maya] = [each for each in one.exceptions.staff if each.staff_id == "maya"]
    one.exceptions.give(row, maya)
    two.until(lambda: two.exceptions.mine)
    assert [each.key for each in two.exceptions.mine] == [row.key]
    assert two.exceptions.view == ()
    two.sign_in_as("maya")
    two.until(lambda: two.exceptions.mine)
    work(two, order_id, c.StartPicking())
    one.exceptions.resolve(row, "They know")
    two.until(lambda: not two.exceptions.mine)
    assert heard == [[row.key]]
    assert one.exceptions.mine == ()


def test_who_takes_it_themselves_is_not_told_and_whoever_gets_it_from_them_is(
    desks: tuple[Desk, Desk, str],
) -> None:
    """They have it all the same; on one tablet, too, each hears of what is theirs, also anew."""
    one, two, order_id = desks
    heard: list[object] = []
    one.exceptions.given.connect(heard.append)
    start = datetime.now(UTC) + timedelta(hours=3)
    work(one, order_id, c.Delay(reason="Snow", window=Window(start=start, end=start + timedelta(hours=1))))
    one.until(lambda: one.of(ExceptionKind.DELAYED))
    one.exceptions.take(one.of(ExceptionKind.DELAYED)[0])
    one.until(lambda: one.exceptions.mine)
    assert heard == []
    [maya] = [each for each in one.exceptions.staff if each.staff_id == "maya"]
    one.exceptions.give(one.of(ExceptionKind.DELAYED)[0], maya)
    one.until(lambda: not one.exceptions.mine)
    one.sign_in_as("maya")
    one.until(lambda: heard)
    one.sign_in.sign_out()
    one.until(lambda: not one.exceptions.mine)
    two.until(lambda: two.of(ExceptionKind.DELAYED))
    two.exceptions.take(two.of(ExceptionKind.DELAYED)[0])
    one.until(
        lambda: one.ask(lambda store: store.exceptions(start - timedelta(hours=3)))[0].owner == "Lena K."
    )
    one.sign_in_as("maya")
    one.exceptions.look()
    assert one.ask(lambda store: store.exceptions_of("maya", start)) == one.exceptions.mine == ()
    two.exceptions.give(two.of(ExceptionKind.DELAYED)[0], maya)
    one.until(lambda: len(heard) == 2)


def test_two_leads_resolve_one_and_both_are_told(desks: tuple[Desk, Desk, str]) -> None:
    """What the service heard first counts; both notes are told on both tablets, until one ends it."""
    one, two, order_id = desks
    two.cut()
    row = replace(_LATE, order_id=order_id)
    two.exceptions.resolve(row, "Sent a text")
    two.until(lambda: two.ask(lambda store: store.outbox_status()).unsent)
    one.exceptions.resolve(row, "Called them")
    one.until(lambda: "exception_resolved" in timeline(one, order_id))
    one.until(lambda: one.ask(lambda store: store.outbox_status()).unsent == 0)
    two.reconnect()
    for desk in (one, two):
        # The tablet that was refused knows only that until the service's word about both comes.
        desk.until(partial(desk.is_told, ExceptionKind.REFUSED, "Called them"))
        [told] = desk.of(ExceptionKind.REFUSED)
        assert "Sent a text" in told.detail
        desk.until(desk.has_heard)
    one.exceptions.resolve(one.of(ExceptionKind.REFUSED)[0], "Talked to each other")
    for desk in (one, two):
        desk.until(partial(desk.has_no, ExceptionKind.REFUSED))


def test_a_double_hand_over_is_told_on_both_tablets(desks: tuple[Desk, Desk, str]) -> None:
    """A conflict with its next act on each; one lead sees to it, and it is gone from both."""
    one, two, order_id = desks
    order = one.ask(lambda store: store.order(order_id))
    assert order is not None
    stage = c.StageBag(bag_id=f"{order.number}-1", staging_location="B-07", items=())
    work(one, order_id, *pick(order), stage, c.MarkReady())
    one.until(partial(is_sent, one))
    two.until(lambda: "ready" in timeline(two, order_id))
    two.cut()
    work(two, order_id, hand_over())
    work(one, order_id, hand_over())
    one.until(partial(is_sent, one))
    two.reconnect()
    for desk in (one, two):
        desk.until(partial(desk.of, ExceptionKind.CONFLICT))
        [told] = desk.of(ExceptionKind.CONFLICT)
        assert told.order_id == order_id
        desk.until(desk.has_heard)
    one.exceptions.resolve(one.of(ExceptionKind.CONFLICT)[0], "The second bag was another order's")
    for desk in (one, two):
        desk.until(partial(desk.has_no, ExceptionKind.CONFLICT))


def test_a_paper_that_nobody_knows_of_is_listed_before_anything_else_is_printed(
    desks: tuple[Desk, Desk, str],
) -> None:
    """As soon as there is a printer again; printed once more, it is seen to."""
    desk = desks[0]
    with VirtualPrinter(drop_after_bytes=200) as printer:
        desk.printing.use_printer(printer.address, 80)
        desk.until(lambda: desk.printing.view.state is PrinterState.READY)
        desk.printing.print_test_page()
        desk.until(lambda: desk.printing.view.state is PrinterState.CHECK)
        desk.printing.use_printer("", 80)
        later = desk.exceptions_made()
        assert not later.view
        desk.printing.use_printer(printer.address, 80)
        desk.until(lambda: later.view)
        [row] = later.view
        assert row.kind is ExceptionKind.PRINT
        assert row.paper is not None
        assert (row.paper.kind, row.paper.state) == ("test_page", "unknown")
        printer.drop_after_bytes = None
        later.print_again(row, "Print again was asked for")
        desk.until(lambda: any("Test page" in sheet.text for sheet in printer.sheets))
        desk.until(lambda: not later.view)


def test_a_paper_about_an_order_is_seen_to_for_all_to_read(desks: tuple[Desk, Desk, str]) -> None:
    """How it ended, that it was taken back, and that it is wanted once more is on every tablet's timeline."""
    one, two, order_id = desks
    with VirtualPrinter(drop_after_bytes=200) as printer:
        one.printing.use_printer(printer.address, 80)
        one.until(lambda: one.printing.view.state is PrinterState.READY)
        one.printing.print_pick_slip(order_id)
        one.until(partial(one.of, ExceptionKind.PRINT))
        [row] = one.of(ExceptionKind.PRINT)
        assert row.order_id == order_id
        one.exceptions.take(row)
        one.until(lambda: [each.owner for each in one.of(ExceptionKind.PRINT)] == ["Lena K."])
        one.exceptions.resolve(one.of(ExceptionKind.PRINT)[0], "Written by hand")
        one.until(partial(one.has_no, ExceptionKind.PRINT))
        one.until(lambda: one.offers)
        one.offers.pop()()
        one.until(partial(one.of, ExceptionKind.PRINT))
        printer.drop_after_bytes = None
        one.exceptions.print_again(one.of(ExceptionKind.PRINT)[0], "Print again was asked for")
        one.until(partial(one.has_no, ExceptionKind.PRINT))
        one.until(lambda: one.printing.view.state is PrinterState.READY)
    two.until(lambda: timeline(two, order_id).count("exception_resolved") == 2)
    said = ["exception_taken", "exception_resolved", "exception_reopened", "exception_resolved"]
    assert timeline(two, order_id)[-4:] == said
    assert "Print again was asked for" in words_of(two, order_id)


def make_associate(service: LiveService, staff_id: str) -> None:
    """They are no lead any more."""

    def act(work: UnitOfWork) -> None:
        store_id = stores.ids(work.connection)[0]
        known = stores.staff_member(work.connection, store_id, staff_id)
        assert known is not None
        stores.put_staff(work, store_id, known.model_copy(update={"role": Role.ASSOCIATE}))

    service.database.write(act)


def test_a_word_that_the_service_refuses_costs_neither_what_was_found_nor_a_paper(
    desks: tuple[Desk, Desk, str],
) -> None:
    """A lead who is none any more said it without a network: both are to be looked at still."""
    one, two, order_id = desks
    make_conflict(one, two, order_id)
    two.until(lambda: two.of(ExceptionKind.REFUSED))
    [found] = two.ask(lambda store: store.incidents())
    jobs: list[JobRow] = []
    with VirtualPrinter(drop_after_bytes=200) as printer:
        two.printing.use_printer(printer.address, 80)
        two.until(lambda: two.printing.view.state is PrinterState.READY)
        two.printing.print_pick_slip(order_id)
        two.until(partial(two.of, ExceptionKind.PRINT))
        two.cut()
        two.exceptions.resolve(two.of(ExceptionKind.REFUSED)[0], "Nothing was picked")
        two.exceptions.resolve(two.of(ExceptionKind.PRINT)[0], "Written by hand")
        two.until(lambda: not two.exceptions.view)
        assert two.ask(lambda store: store.incidents()) == ()
        make_associate(two.service, "lena")
        two.reconnect()
        two.until(lambda: found in two.ask(lambda store: store.incidents()))
        two.printing.jobs_changed.connect(jobs.extend)
        two.printing.refresh_jobs()
        two.until(lambda: any(each.state == "unknown" for each in jobs))


@pytest.mark.parametrize(("who", "kind"), [("lena", "exception_resolved"), ("maya", "note_added")])
def test_a_lost_paper_that_is_ended_in_the_settings_leaves_a_word_too(
    desks: tuple[Desk, Desk, str], who: str, kind: str
) -> None:
    """Under a lead it resolves the exception; an associate's word is a note, and the list has it no more."""
    one, two, order_id = desks
    lost: list[JobRow] = []
    one.printing.jobs_changed.connect(lambda jobs: lost.extend(each for each in jobs if each.order_id))
    with VirtualPrinter(drop_after_bytes=200) as printer:
        one.printing.use_printer(printer.address, 80)
        one.until(lambda: one.printing.view.state is PrinterState.READY)
        one.printing.print_pick_slip(order_id)
        one.until(partial(one.of, ExceptionKind.PRINT))
        if who == "maya":
            one.sign_in_as("maya")
            one.until(lambda: not one.exceptions.view)
        one.exceptions.end_paper(lost[-1], "Pick slip: not needed any more", again=False)
        one.until(lambda: one.printing.view.state is PrinterState.READY)
    two.until(lambda: timeline(two, order_id)[-1] == kind)
    assert words_of(two, order_id)[-1] == "Pick slip: not needed any more"
