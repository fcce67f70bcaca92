"""What every scene begins with: the shop with an afternoon's orders in it."""

from collections.abc import Callable

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.ui.front import Front
from tests.gui.ui.sample_rows.day import PLACE, STAFF, at
from tests.gui.ui.sample_rows.orders import afternoon
from tests.gui.ui.stand_ins import StandIns

Scene = Callable[[Front, StandIns], None]


def shop(front: Front, behind: StandIns) -> None:
    """Signed in, offline, with an afternoon's orders."""
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[0], place=PLACE))
    behind.orders.orders_changed.emit(afternoon())
    behind.printing.status_changed.emit(PrinterView(PrinterState.READY, 0))
    behind.sync.status_changed.emit(SyncStatus(FeedState.OFFLINE, 2, at(14, 28), at(14, 20)))
