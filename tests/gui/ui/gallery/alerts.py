"""Scenes of what announces itself."""

from staff_app.rows.alerts import Alert, AlertKind
from staff_app.ui.front import Front
from tests.gui.ui.gallery.orders import open_order
from tests.gui.ui.gallery.pick import open_pick
from tests.gui.ui.gallery.scene import Scene
from tests.gui.ui.sample_rows.day import at
from tests.gui.ui.stand_ins import StandIns


def two_alerts(front: Front, behind: StandIns) -> None:
    """Somebody has arrived, and three orders are new."""
    open_order(front, behind)
    new = ("order-10490", "order-10491", "order-10494")
    behind.alerts.changed.emit(
        (
            Alert(AlertKind.ARRIVAL, ("order-10482",), "10482", "Eva Weber", "2", at(14, 31), False),
            Alert(AlertKind.NEW_ORDER, new, "10490", "Jonas Weber", "", at(14, 30), False),
        )
    )


def _alerts_escalated(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    ids = ("order-10482", "order-10477")
    eva = Alert(AlertKind.ARRIVAL, ids, "10482", "Eva Weber", "counter", at(14, 28), True)
    new = Alert(
        AlertKind.NEW_ORDER, ("order-10490",), "10490", "Maximiliane Oberhausen", "", at(14, 31), False
    )
    behind.alerts.changed.emit((eva, new))


SCENES: dict[str, Scene] = {
    "alerts": two_alerts,
    "alerts_escalated": _alerts_escalated,
}
