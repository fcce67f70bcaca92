"""Who an order is for, when it was promised, and how far it is."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.rows.orders import OrderSummary
from staff_app.ui.icons import icon
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, TARGET_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import column, row
from staff_app.ui.widgets.stepper import StatusStepper
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.words import OPEN, at_spot, is_here, status_chip, time_chip, translate


class OrderHeader(QWidget):
    """Name, number, promise, arrival and steps, with a way back where pages hide each other.

    Emits:
        back_clicked: To the list, please.
    """

    back_clicked = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._clock = clock
        self._order: OrderSummary | None = None
        self.back = ActionButton(theme, "", kind="key")
        self.back.setIcon(icon("arrow-left", theme.tokens.ink))
        self.back.setIconSize(QSize(22, 22))
        self.back.setFixedSize(TARGET_PX, TARGET_PX)
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.hide()
        self.name = ElidedLabel(theme, size_px=TITLE_PX, weight=Weight.Bold)
        self.facts = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.where = Chip(theme)
        self.wait = Chip(theme)
        self.stepper = StatusStepper(theme)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.facts)
        top = row(10)
        top.addWidget(self.back)
        top.addLayout(names, 1)
        layout = column(self, 10)
        layout.addLayout(top)
        chips = top
        if theme.text_percent > BESIDE_PERCENT:
            chips = row(10)
            layout.addLayout(chips)
        chips.addWidget(self.wait)
        chips.addWidget(self.where)
        if chips is not top:
            chips.addStretch()
        layout.addWidget(self.stepper)
        self.back.clicked.connect(self.back_clicked)
        clock.ticked.connect(self._on_ticked)

    def show_order(self, order: OrderSummary) -> None:
        """Tell about this order."""
        self._order = order
        self.name.setText(order.customer_name)
        self.facts.setText(order_facts(order, self._clock))
        self.stepper.show_status(order.status, status_chip(order))
        self.where.show_chip(at_spot(order.arrival_spot) if is_here(order) else "", Tone.WARN)
        self._on_ticked()

    @Slot()
    def _on_ticked(self) -> None:
        if self._order is None:
            return
        chip = time_chip(self._order, self._clock) if self._order.status in OPEN else None
        self.wait.show_chip(*(chip or ("", Tone.NEUTRAL)))


def order_facts(order: OrderSummary, clock: StoreClock) -> str:
    """Such as `#10477 · Promised 15:00–15:30 · Pickup by Eva Weber`."""
    words = [
        f"#{order.number}",
        translate("Orders", "Promised {span}").format(
            span=clock.span(order.promise_start, order.promise_end)
        ),
    ]
    if order.is_proxy:
        words.append(translate("Orders", "Pickup by {name}").format(name=order.pickup_name))
    if order.assigned_to:
        words.append(order.assigned_to)
    if order.tote:
        words.append(translate("Orders", "Tote {label}").format(label=order.tote))
    if order.unsent:
        words.append(translate("Orders", "not sent yet"))
    return " · ".join(words)
