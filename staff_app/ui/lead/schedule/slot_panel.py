"""A slot in hand: what follows from closing it, its orders, and who works on them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFrame

from staff_app.rows.people import StaffRow
from staff_app.rows.schedule import SlotOrderRow, SlotRow
from staff_app.ui import words as shared
from staff_app.ui.icons import icon
from staff_app.ui.lead.schedule.bars import Bar, booked_words
from staff_app.ui.lead.schedule.order_cards import OrderCards, People
from staff_app.ui.shelves.card_list import Card
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import SMALL_PX, TARGET_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import column, flow, heading, hint, row
from staff_app.ui.widgets.text import Label, Weight


class SlotPanel(QFrame):
    """The slots of the chosen bar, one of them in hand.

    Emits:
        slot_chosen: Another slot of the bar (SlotRow).
        close_wanted: The slot in hand (SlotRow) is to take no more orders.
        open_wanted: It (SlotRow) is to take orders again.
        limit_wanted: Somebody wants to say how many it (SlotRow) takes.
        usual_wanted: It (SlotRow) takes as many as its rule says.
        order_wanted: An order is to be opened (its id).
        given: Staff id (empty: nobody) and order id.
        closed: Look at something else.
    """

    slot_chosen = Signal(object)
    close_wanted = Signal(object)
    open_wanted = Signal(object)
    limit_wanted = Signal(object)
    usual_wanted = Signal(object)
    order_wanted = Signal(str)
    given = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._clock = clock
        self._slots: tuple[SlotRow, ...] = ()
        self._orders: tuple[SlotOrderRow, ...] = ()
        self._team: tuple[StaffRow, ...] = ()
        self._says: dict[ActionButton, SignalInstance] = {}
        self.slot: SlotRow | None = None
        self.title = heading(theme, "")
        self.title.setWordWrap(True)
        self.away = ActionButton(theme, "", kind="key")
        self.away.setIcon(icon("x", theme.tokens.ink))
        self.away.setIconSize(QSize(22, 22))
        self.away.setFixedSize(TARGET_PX, TARGET_PX)
        self.away.setAccessibleName(self.tr("Close this slot's view"))
        self.choice = Options(theme)
        self.consequence = hint(theme)
        self.close_slot = ActionButton(theme, self.tr("Close"), icon_name="lock")
        self.open_slot = ActionButton(theme, self.tr("Reopen"), icon_name="store")
        self.limit = ActionButton(theme, self.tr("Take fewer or more…"), icon_name="minus")
        self.usual = ActionButton(theme, self.tr("As many as usual"), icon_name="undo-2")
        self.cards = OrderCards(theme, self.tr("Orders of this slot"))
        self.none = Label(
            theme, self.tr("No orders are promised here."), size_px=SMALL_PX, ink="ink_2", wrap=True
        )
        self.give = Label(theme, size_px=SMALL_PX, weight=Weight.DemiBold, wrap=True)
        self.people = People(theme)
        self.open_order = ActionButton(theme, self.tr("Open the order"), icon_name="chevron-right")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = column(self, 12, (20, 14, 14, 18))
        head = row(14)
        head.addWidget(self.title, 1)
        head.addWidget(self.away)
        acts, flowing = flow()
        for each in (self.close_slot, self.open_slot, self.limit, self.usual):
            flowing.addWidget(each)
        inside.addLayout(head)
        for widget in (
            self.choice,
            self.consequence,
            acts,
            self.none,
            self.cards,
            self.give,
            self.people,
        ):
            inside.addWidget(widget)
        line = row(0)
        line.addWidget(self.open_order)
        line.addStretch()
        inside.addLayout(line)

    def _connect(self) -> None:
        self.away.clicked.connect(self.closed)
        self.choice.value_changed.connect(self._on_slot_chosen)
        for button, wanted in (
            (self.close_slot, self.close_wanted),
            (self.open_slot, self.open_wanted),
            (self.limit, self.limit_wanted),
            (self.usual, self.usual_wanted),
        ):
            button.clicked.connect(self._on_said)
            self._says[button] = wanted
        self.cards.current_changed.connect(self._on_current_changed)
        self.people.given.connect(self._on_given)
        self.open_order.clicked.connect(self._on_open_order)

    def show_bar(self, bar: Bar, *, is_over: bool) -> None:
        """The slots of a bar; the one in hand stays so where it is among them."""
        self._slots = bar.slots
        start = self.slot.start if self.slot is not None else None
        self.slot = next((each for each in bar.slots if each.start == start), bar.slots[0])
        choices = [(each.start.isoformat(), self._clock.time(each.start)) for each in bar.slots]
        self.choice.offer(choices, self.slot.start.isoformat())
        self.choice.setVisible(len(choices) > 1)
        self._show_slot(is_over)

    def forget(self) -> None:
        """No slot is in hand."""
        self.slot = None
        self.show_orders(())

    def _show_slot(self, is_over: bool) -> None:
        slot = self.slot
        if slot is None:
            return
        time = self._clock.time(slot.start)
        words = booked_words(Bar((slot,)))
        self.title.setText(f"{time}–{self._clock.time(slot.end)} · {words}")
        self.close_slot.set_label(self.tr("Close {time}").format(time=time))
        self.open_slot.set_label(self.tr("Reopen {time}").format(time=time))
        can_say = not is_over and not slot.is_blocked and slot.order_limit is not None
        self.close_slot.setVisible(can_say and not slot.is_closed)
        self.open_slot.setVisible(can_say and slot.is_closed)
        self.limit.setVisible(can_say and not slot.is_closed)
        self.usual.setVisible(can_say and slot.is_limited and not slot.is_closed)
        self.consequence.setText(self._consequence(slot, is_over))

    def _consequence(self, slot: SlotRow, is_over: bool) -> str:
        if is_over:
            return self.tr("This day is over: nothing can be changed any more.")
        kept = self.tr("%n order(s) are booked here; they keep their promise.", "", slot.still_promised)
        if slot.is_blocked:
            state = self.tr(
                "These hours are blocked or after closing. Unblock them above to take orders again."
            )
        elif slot.is_closed:
            state = self.tr("It takes no more orders.")
        else:
            state = self.tr("Closed, it takes no more; the storefront stops offering it.")
        parts = [kept, state] if slot.still_promised else [state]
        if slot.is_waiting:
            parts.append(self.tr("What was said about it waits to be sent."))
        return " ".join(parts)

    def show_team(self, team: Sequence[StaffRow]) -> None:
        """Who can be given an order."""
        self._team = tuple(team)
        self.people.show_people(self._team, self._orders)

    def show_orders(self, orders: Sequence[SlotOrderRow]) -> None:
        """The orders of the slot in hand."""
        self._orders = tuple(orders)
        self.cards.cards.set_rows([self._card(each) for each in orders])
        self.cards.fit()
        has_orders = bool(orders)
        gone = self.slot is not None and self.slot.orders > 0
        words = self.tr("This tablet does not hold these orders any more.")
        self.none.setText(words if gone else self.tr("No orders are promised here."))
        self.none.setVisible(not has_orders)
        self.cards.setVisible(has_orders)
        self.people.show_people(self._team, self._orders)
        if has_orders and not self.cards.currentIndex().isValid():
            self.cards.mark(orders[0].order_id)
        self._show_choice()

    def _card(self, order: SlotOrderRow) -> Card:
        who = self.tr("{name} has it").format(name=order.assigned_to) if order.assigned_to else ""
        second = " · ".join(part for part in (shared.items(order.units), who) if part)
        words, tone = _state(order.status)
        return Card(order.order_id, f"#{order.number}", order.name or f"#{order.number}", second, words, tone)

    @property
    def orders(self) -> tuple[SlotOrderRow, ...]:
        """The orders that are shown."""
        return self._orders

    @property
    def order(self) -> SlotOrderRow | None:
        """The order that people are given."""
        index = self.cards.currentIndex()
        return self._orders[index.row()] if index.isValid() and index.row() < len(self._orders) else None

    def _show_choice(self) -> None:
        order = self.order
        can_give = order is not None and order.status in {"placed", "picking", "partly_ready"}
        self.give.setVisible(can_give)
        self.people.setVisible(can_give)
        self.open_order.setVisible(order is not None)
        if order is not None:
            self.give.setText(self.tr("Give #{number} to").format(number=order.number))
            self.open_order.set_label(self.tr("Open #{number}").format(number=order.number))

    @Slot(str)
    def _on_current_changed(self, order_id: str) -> None:
        del order_id
        self._show_choice()

    @Slot()
    def _on_said(self) -> None:
        sender = self.sender()
        if self.slot is not None and isinstance(sender, ActionButton):
            self._says[sender].emit(self.slot)

    @Slot(str)
    def _on_slot_chosen(self, value: str) -> None:
        self.slot = next(each for each in self._slots if each.start.isoformat() == value)
        self.slot_chosen.emit(self.slot)

    @Slot(str, str)
    def _on_given(self, staff_id: str, order_id: str) -> None:
        order = self.order
        chosen = order_id or ("" if order is None else order.order_id)
        if chosen:
            self.given.emit(staff_id, chosen)

    @Slot()
    def _on_open_order(self) -> None:
        if self.order is not None:
            self.order_wanted.emit(self.order.order_id)


def _state(status: str) -> tuple[str, Tone]:
    words = {
        "placed": (shared.translate("Schedule", "To pick"), Tone.NEUTRAL),
        "picking": (shared.translate("Schedule", "In work"), Tone.ACCENT),
        "partly_ready": (shared.translate("Schedule", "Ready in part"), Tone.ACCENT),
        "ready_for_pickup": (shared.translate("Schedule", "Ready"), Tone.GOOD),
        "picked_up": (shared.translate("Schedule", "Collected"), Tone.GOOD),
        "no_show": (shared.translate("Schedule", "Not collected"), Tone.WARN),
        "returned_to_stock": (shared.translate("Schedule", "Not collected"), Tone.WARN),
        "cancelled": (shared.translate("Schedule", "Cancelled"), Tone.NEUTRAL),
        "transferred": (shared.translate("Schedule", "Transferred"), Tone.NEUTRAL),
    }
    return words.get(status, (status, Tone.NEUTRAL))
