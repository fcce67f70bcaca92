"""Scenes of what the tablet says of itself: unsent work, storage, devices, the start of a shift."""

from dataclasses import replace

from staff_app.device_rows import BatteryRow, Level
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.sync import FeedState, NoteRow, SyncStatus, TabletView
from staff_app.sentences import recognised
from staff_app.ui.front import Front
from tests.gui.ui.gallery.orders import open_order
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.sample_rows.devices import checked
from tests.gui.ui.stand_ins import StandIns


def _full_storage(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    full = recognised("The tablet's storage is full, so this was not recorded.")
    hint = recognised("Free some space on the tablet; what was tapped before is safe.")
    status = SyncStatus(FeedState.LIVE, 0, None, NOW, storage=f"{full} {hint}")
    behind.sync.status_changed.emit(status)


def _tablet(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    sentence = recognised("“Pick item” by Maya R. on order 10477 did not count. Somebody else was first.")
    twice = "Order 10482 was handed over twice: by Maya R. at Counter 1 and by Tom B. at Counter 2."
    notes = (NoteRow("1", sentence, at(14, 20), True), NoteRow("2", twice, at(13, 2), False))
    behind.tablet.changed.emit(TabletView(notes, 2))
    front.shop.rail.sync.click()


def _tablet_leaving(front: Front, behind: StandIns) -> None:
    _tablet(front, behind)
    status = SyncStatus(FeedState.LIVE, 2, at(14, 28), NOW, clock_off_s=-420)
    behind.sync.status_changed.emit(status)
    behind.tablet.changed.emit(TabletView((), 0, "/home/counter/counterhand/saved/unsent-20261124.jsonl", 2))
    front.shop.tablet.leave.click()


def _tablet_too_old(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    words = (
        "This service speaks protocols 2 and 3. Update the older of the two. "
        "Go on working: what you do is kept here and sent after the update."
    )
    behind.sync.status_changed.emit(SyncStatus(FeedState.UPGRADE, 0, None, at(14, 20), words))
    front.shop.rail.sync.click()


def _shift(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    behind.self_test.changed.emit(replace(checked(), is_for_shift=True))


def _shift_well(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    well = tuple(each for each in checked().findings if each.level is Level.OK)
    behind.self_test.changed.emit(replace(checked(), findings=well, is_for_shift=True))


def _devices(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    behind.printing.status_changed.emit(PrinterView(PrinterState.PAPER_OUT, 3))
    behind.devices.battery_changed.emit(BatteryRow(14, False))
    behind.scanning.scanner_heard.emit()
    behind.scanning.camera_state_changed.emit("failed", "")


SCENES: dict[str, Scene] = {
    "full_storage": _full_storage,
    "tablet": _tablet,
    "tablet_leaving": _tablet_leaving,
    "tablet_too_old": _tablet_too_old,
    "shift": _shift,
    "shift_well": _shift_well,
    "devices": _devices,
}
