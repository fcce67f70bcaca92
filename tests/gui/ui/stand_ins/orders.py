"""Stand-ins for what is done with orders: picks, walks, substitutes, delays, alerts."""

from PySide6.QtCore import Signal

from staff_app.controllers.drafts import Drafts
from staff_app.rows.alerts import Alert
from staff_app.rows.orders import OrderSummary
from tests.gui.ui.stand_ins.recorder import Recorder


class OrdersStandIn(Recorder):
    """As `OrdersController`."""

    orders_changed = Signal(object)
    detail_changed = Signal(object)
    refused = Signal(object)
    undo_offered = Signal(object)
    undo_found = Signal(object)
    refused_later = Signal(object)
    acted = Signal(str, str)
    picked = Signal(str, str, int)
    bag_moved = Signal(str, str)
    promised = Signal(object)
    held = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, OrderSummary] = {}
        self.drafts = Drafts()
        self.orders_changed.connect(self._on_rows)

    def _on_rows(self, rows: tuple[OrderSummary, ...]) -> None:
        self._rows = {each.order_id: each for each in rows}

    def row(self, order_id: str) -> OrderSummary | None:
        """Of those that were shown."""
        return self._rows.get(order_id)

    def select(self, order_id: str) -> None:
        """Remembered."""
        self._ask("select", order_id)

    def start_picking(self, order_id: str) -> None:
        """Remembered."""
        self._ask("start_picking", order_id)

    def pick(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("pick", *arguments)

    def unpick(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("unpick", *arguments)

    def short(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("short", *arguments)

    def stage(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("stage", *arguments)

    def assign(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("assign", *arguments)

    def release(self, order_id: str) -> None:
        """Remembered."""
        self._ask("release", order_id)

    def move_bag(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("move_bag", *arguments)

    def bag_missing(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("bag_missing", *arguments)

    def mark_ready(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("mark_ready", *arguments)

    def recall(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("recall", *arguments)

    def cancel(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("cancel", *arguments)

    def delay(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("delay", *arguments)

    def acknowledge_arrival(self, order_id: str) -> None:
        """Remembered."""
        self._ask("acknowledge_arrival", order_id)

    def check_in(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("check_in", *arguments)

    def add_note(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("add_note", *arguments)

    def undo(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("undo", *arguments)

    def extend_hold(self, order_id: str) -> None:
        """Remembered."""
        self._ask("extend_hold", order_id)

    def reopen(self, order_id: str) -> None:
        """Remembered."""
        self._ask("reopen", order_id)

    def record_no_show(self, order_id: str) -> None:
        """Remembered."""
        self._ask("record_no_show", order_id)


class DelayStandIn(Recorder):
    """As `DelayController`."""

    offered = Signal(object)
    previewed = Signal(object)

    def ask_times(self, order_id: str) -> None:
        """Remembered."""
        self._ask("ask_times", order_id)

    def ask_words(self, wish: object) -> None:
        """Remembered."""
        self._ask("ask_words", wish)


class AlertsStandIn(Recorder):
    """As `AlertsController`."""

    changed = Signal(object)

    def acknowledge(self, alert: Alert) -> None:
        """Remembered."""
        self._ask("acknowledge", alert)


class SubstitutesStandIn(Recorder):
    """As `SubstitutesController`."""

    changed = Signal(object)
    unfit = Signal(str, str)

    def look(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("look", *arguments)

    def leave(self) -> None:
        """Remembered."""
        self._ask("leave")

    def choose(self, sku: str) -> None:
        """Remembered."""
        self._ask("choose", sku)

    def scan(self, code: str) -> None:
        """Remembered."""
        self._ask("scan", code)

    def propose(self, quantity: int) -> None:
        """Remembered."""
        self._ask("propose", quantity)

    def withdraw(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("withdraw", *arguments)

    def answer(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("answer", *arguments)


class WavesStandIn(Recorder):
    """As `WaveController`."""

    changed = Signal(object)
    orders_lost = Signal(object)
    tote_left = Signal(object)
    walk_handed_on = Signal(str)
    order_handed_on = Signal(str)
    team_changed = Signal(object)

    def begin(self, order_ids: tuple[str, ...]) -> None:
        """Remembered."""
        self._ask("begin", order_ids)

    def join(self, wave: str) -> None:
        """Remembered."""
        self._ask("join", wave)

    def leave(self) -> None:
        """Remembered."""
        self._ask("leave")
        self.changed.emit(None)

    def pause(self) -> None:
        """Remembered."""
        self._ask("pause")

    def hand_to(self, staff_id: str) -> None:
        """Remembered."""
        self._ask("hand_to", staff_id)

    def hand_order_to(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("hand_order_to", *arguments)
