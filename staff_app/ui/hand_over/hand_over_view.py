"""The order to hand over: who, what to fetch, what to check, and the one button."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.rows import HandOverView, OrderDetail, Verdict
from staff_app.ui.models.lines_model import LinesModel
from staff_app.ui.orders.line_list import LineList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.bag_card import BagCard
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import BAR_PX, ToneCard, clear, column, heading, hint, row, scrolled
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.words import bags, items, status_chip, time_chip


class HandOverOrder(QWidget):
    """The right half of Hand over.

    Emits:
        confirmed: Bag ids to hand over, or None for everything that is here.
        age_checked: Whether somebody looked at an ID.
        order_wanted: The order should be opened instead.
    """

    confirmed = Signal(object)
    age_checked = Signal(bool)
    order_wanted = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._view: HandOverView | None = None
        self._cards: list[BagCard] = []
        self._part = False
        self.name = ElidedLabel(theme, size_px=TITLE_PX, weight=Weight.Bold)
        self.facts = ElidedLabel(theme, size_px=SMALL_PX, ink="ink_2")
        self.wait = Chip(theme)
        self.fetch = heading(theme, self.tr("Fetch these"))
        self.bags = QVBoxLayout()
        self.bags.setSpacing(12)
        self.age = ToneCard(theme, Tone.WARN)
        self.age_button = ActionButton(theme, self.tr("ID checked"))
        self.age.body.addWidget(self.age_button)
        self.lines_heading = heading(theme, self.tr("What is in them"))
        self.lines = LinesModel(parent=self)
        self.line_list = LineList(theme, self.lines)
        self.notes = hint(theme)
        self.missing = Label(theme, weight=Weight.DemiBold, ink="warn_ink", wrap=True)
        self.part_button = ActionButton(theme, self.tr("Part of it only"))
        self.part_button.setCheckable(True)
        self.open_button = ActionButton(theme, self.tr("Open the order"))
        self.primary = ActionButton(theme, "", kind="primary")
        self.undo_hint = hint(theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = column(head := QWidget(), 2, (0, 0, BAR_PX, 6))
        first = row(10)
        first.addWidget(self.name, 1)
        first.addWidget(self.wait)
        top.addLayout(first)
        top.addWidget(self.facts)
        inside = QWidget()
        body = column(inside, 12, (0, 0, 6, 8))
        body.addWidget(self.notes)
        body.addWidget(self.fetch)
        body.addLayout(self.bags)
        body.addWidget(self.age)
        body.addWidget(self.lines_heading)
        body.addWidget(self.line_list)
        body.addStretch()
        foot = column(footer := QWidget(), 12, (0, 0, BAR_PX, 0))
        others = row(10)
        others.addWidget(self.part_button)
        others.addWidget(self.open_button)
        others.addStretch()
        foot.addWidget(self.missing)
        foot.addLayout(others)
        foot.addWidget(self.primary)
        foot.addWidget(self.undo_hint)
        layout = column(self, 6)
        layout.addWidget(head)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(footer)

    def _connect(self) -> None:
        self.age_button.clicked.connect(self._on_age_clicked)
        self.part_button.toggled.connect(self._on_part_toggled)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.primary.clicked.connect(self._on_primary_clicked)
        self._clock.ticked.connect(self._on_ticked)

    def show_view(self, view: HandOverView) -> None:
        """Show the hand-over in hand."""
        before, self._view = self._view, view
        detail, order = view.detail, view.detail.summary
        if before is None or before.detail.summary.order_id != order.order_id:
            self.part_button.setChecked(False)
        self.name.setText(order.pickup_name)
        self.facts.setText(_facts(view.detail, self.tr("collects for {name}")))
        self._on_ticked()
        self.notes.setText("\n".join(detail.notes))
        self.notes.setVisible(bool(detail.notes))
        self._show_bags(view, before)
        self._show_age(view)
        in_store = [line for line in detail.lines if line.in_store]
        self.lines.set_lines(in_store or detail.lines)
        self._show_footer(view)

    def _show_bags(self, view: HandOverView, before: HandOverView | None) -> None:
        here = tuple(bag for bag in view.detail.bags if bag.state != "handed_over")
        if before is None or tuple(card.bag for card in self._cards) != here:
            clear(self.bags)
            self._cards = [BagCard(self._theme, self._clock, bag) for bag in here]
            for card in self._cards:
                card.taken_changed.connect(self._on_taken_changed)
                self.bags.addWidget(card)
            self.part_button.setChecked(False)
        for card in self._cards:
            card.show_state(scanned=card.bag.bag_id in view.scanned_bag_ids)
        valid = view.verdict.verdict is Verdict.VALID
        self.fetch.setVisible(valid)
        self.fetch.setText(self.tr("Fetch these") if here else self.tr("Fetch these items"))
        self.lines_heading.setVisible(bool(here) or not valid)
        self.lines_heading.setText(self.tr("What is in them") if here else self.tr("Items"))
        self.part_button.setVisible(valid and len(here) > 1)

    def _show_age(self, view: HandOverView) -> None:
        ages = [line.min_age for line in view.detail.lines if line.min_age and line.in_store]
        self.age.setVisible(bool(ages) and view.verdict.verdict is Verdict.VALID)
        age = max(ages, default=0)
        if view.age_checked:
            title = self.tr("Age checked: {age}+").format(age=age)
            self.age.tell(title, self.tr("Only “checked” and the time are kept."), Tone.GOOD)
            self.age_button.set_label(self.tr("Not checked"))
        else:
            title = self.tr("Check age: {age}+").format(age=age)
            self.age.tell(title, self.tr("Look at an ID. Only “checked” and the time are kept."), Tone.WARN)
            self.age_button.set_label(self.tr("ID checked"))

    def _show_footer(self, view: HandOverView) -> None:
        valid = view.verdict.verdict is Verdict.VALID
        taken = self.taken()
        self.missing.setText("  ".join(view.missing))
        self.missing.setVisible(valid and bool(view.missing))
        self.open_button.setVisible(not valid)
        self.primary.setVisible(valid)
        self.undo_hint.setVisible(valid)
        self.undo_hint.setText(
            self.tr("Undo for {seconds} seconds; the message to the customer waits until then.").format(
                seconds=view.detail.undo_window_s
            )
        )
        self.primary.setEnabled(not view.missing and (bool(taken) or not self._cards))
        self.primary.set_label(self._primary_label(view.detail, len(taken)))

    def _primary_label(self, detail: OrderDetail, taken: int) -> str:
        name = detail.summary.pickup_name
        if not self._cards:
            what = items(detail.summary.units_in_store)
        elif taken == len(self._cards):
            what = bags(taken)
        else:
            return self.tr("Hand over {taken} of {bags} to {name}").format(
                taken=taken, bags=bags(len(self._cards)), name=name
            )
        return self.tr("Hand over {what} to {name}").format(what=what, name=name)

    def taken(self) -> tuple[str, ...]:
        """Ids of the bags that go along."""
        return tuple(card.bag.bag_id for card in self._cards if not self._part or card.take.isChecked())

    @property
    def order_id(self) -> str:
        """The order shown."""
        return self._view.detail.summary.order_id if self._view else ""

    @property
    def cards(self) -> tuple[BagCard, ...]:
        """The bags shown."""
        return tuple(self._cards)

    @Slot()
    def _on_ticked(self) -> None:
        if self._view is None:
            return
        order = self._view.detail.summary
        valid = self._view.verdict.verdict is Verdict.VALID
        chip = time_chip(order, self._clock) if valid else status_chip(order)
        self.wait.show_chip(*(chip or ("", Tone.NEUTRAL)))

    @Slot()
    def _on_age_clicked(self) -> None:
        if self._view is not None:
            self.age_checked.emit(not self._view.age_checked)

    @Slot(bool)
    def _on_part_toggled(self, part: bool) -> None:
        self._part = part
        for card in self._cards:
            card.offer_choice(part)
        if self._view is not None:
            self._show_footer(self._view)

    @Slot(str, bool)
    def _on_taken_changed(self, bag_id: str, taken: bool) -> None:
        del bag_id, taken
        if self._view is not None:
            self._show_footer(self._view)

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._view is not None:
            self.order_wanted.emit(self._view.detail.summary.order_id)

    @Slot()
    def _on_primary_clicked(self) -> None:
        everything = not self._part or len(self.taken()) == len(self._cards)
        self.confirmed.emit(None if everything else self.taken())


def _facts(detail: OrderDetail, collects_for: str) -> str:
    order = detail.summary
    words = [collects_for.format(name=order.customer_name)] if order.is_proxy else []
    words += [f"#{order.number}", items(order.units_in_store or order.units)]
    return " · ".join(words)
