"""Putting what was picked on a shelf: which shelf, what is in the bag."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.ui.orders.next_step import unstaged_units
from staff_app.ui.pick.kept_work import Staging
from staff_app.ui.theme import SMALL_PX, TARGET_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, column, flow, heading, hint, row
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import items

_SHELF_PX = 54


def _in_bags(detail: OrderDetail, line_id: str) -> int:
    return sum(
        item.quantity
        for bag in detail.bags
        if bag.state != "handed_over"
        for item in bag.contents
        if item.line_id == line_id
    )


class StagePanel(QWidget):
    """One bag at a time.

    Emits:
        staged: Shelf, and ((line id, quantity), ...) where only a part goes into this bag.
        shelf_typed: A shelf that was typed, to be checked.
        label_changed: What the primary button says, and whether it can be pressed.
    """

    staged = Signal(str, object)
    shelf_typed = Signal(str)
    label_changed = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: OrderDetail | None = None
        self._shelf = ""
        self._order_id = ""
        self._bag_count = -1
        self._parts: list[ActionButton] = []
        self.title = heading(theme, "")
        self.shelf = Label(theme, size_px=_SHELF_PX, weight=Weight.Bold)
        self.shelf.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why = Label(theme, size_px=SMALL_PX, ink="ink_2")
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.warning = ToneCard(theme, Tone.WARN)
        self.warning.hide()
        self.field = QLineEdit()
        self.field.setFont(theme.font(16))
        self.field.setFixedHeight(TARGET_PX)
        self.field.setMaxLength(40)
        self.field.setPlaceholderText(self.tr("Another shelf: scan or type it"))
        self.field.setAccessibleName(self.tr("Shelf"))
        self.take = ActionButton(theme, self.tr("Use it"))
        self.more_bags = Options(theme, (("one", self.tr("One bag")), ("several", self.tr("Several bags"))))
        self.parts, self._parts_flow = flow()
        self.parts_hint = hint(theme, self.tr("Tap what goes into this bag; the rest goes into the next."))
        self._lay_out()
        self.field.returnPressed.connect(self._on_typed)
        self.take.clicked.connect(self._on_typed)
        self.more_bags.value_changed.connect(self._on_more_bags)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("frame", "card")
        inside = column(card, 2, (18, 18, 18, 18))
        inside.addWidget(self.shelf)
        inside.addWidget(self.why)
        other = row(10)
        other.addWidget(self.field, 1)
        other.addWidget(self.take)
        layout = column(self, 12)
        layout.addWidget(self.title)
        layout.addWidget(card)
        layout.addWidget(self.warning)
        layout.addLayout(other)
        layout.addWidget(self.more_bags)
        layout.addWidget(self.parts_hint)
        layout.addWidget(self.parts)

    def show_detail(self, detail: OrderDetail) -> None:
        """Stage what is in no bag yet of this order."""
        fresh = detail.summary.order_id != self._order_id or self._bag_count != len(detail.bags)
        self._detail, self._order_id = detail, detail.summary.order_id
        number = len(detail.bags) + 1
        self.title.setText(
            self.tr("Bag {number}: {items}").format(number=number, items=items(unstaged_units(detail)))
        )
        if fresh:
            self._bag_count = len(detail.bags)
            self.set_shelf(detail.suggested_shelf)
            self.field.clear()
            self.more_bags.offer((("one", self.tr("One bag")), ("several", self.tr("Several bags"))), "one")
            self._offer_parts(detail)
        # Only the first bag can be told apart: rows do not say which line is in which bag.
        can_split = not detail.bags and unstaged_units(detail) > 1
        self.more_bags.setVisible(can_split)
        self._show_parts()
        self._warn()
        self._tell()

    def kept(self) -> Staging:
        """How far this bag is."""
        left_out = frozenset(str(each.property("line")) for each in self._parts if not each.isChecked())
        typed = self.field.text()
        return Staging(self._order_id, self._bag_count, self._shelf, typed, self.more_bags.value, left_out)

    def take_up(self, kept: Staging) -> None:
        """Go on with a bag, where it is the same one."""
        if not kept.order_id or (kept.order_id, kept.bag) != (self._order_id, self._bag_count):
            return
        self.field.setText(kept.typed)
        self.more_bags.button(kept.how_many).setChecked(True)
        for part in self._parts:
            part.setChecked(part.property("line") not in kept.left_out)
        self._show_parts()
        self.set_shelf(kept.shelf)

    def set_shelf(self, shelf: str) -> None:
        """This shelf it is; it was scanned, typed or suggested."""
        self._shelf = shelf
        suggested = self._detail is not None and shelf == self._detail.suggested_shelf
        self.shelf.setText(shelf or "—")
        self.why.setText(
            self.tr("Suggested shelf") if suggested and shelf else "" if shelf else self.tr("Scan a shelf")
        )
        self.why.setVisible(bool(self.why.text()))
        self._warn()
        self._tell()

    @property
    def shelf_full(self) -> bool:
        """Whether the chosen shelf takes no further bag."""
        return self._detail is not None and self._shelf in self._detail.full_shelves

    @property
    def warned(self) -> str:
        """The shelf that somebody was warned of; empty for none."""
        return self._shelf if self.warning.isVisibleTo(self) else ""

    def _warn(self) -> None:
        """A full shelf, or a warm one for cold goods: it may be done all the same."""
        detail = self._detail
        wants_cold = detail is not None and any(
            line.cold and line.in_store > _in_bags(detail, line.line_id) for line in detail.lines
        )
        too_warm = (
            detail is not None
            and wants_cold
            and bool(detail.cold_shelves)
            and self._shelf not in ("", *detail.cold_shelves)
        )
        self.warning.setVisible(self.shelf_full or too_warm)
        if too_warm and detail is not None:
            self.warning.tell(
                self.tr("{shelf} is not cold").format(shelf=self._shelf),
                self.tr(
                    "Something in this bag must stay cold. Take {shelf}, or put it here all the same."
                ).format(shelf=detail.cold_shelves[0]),
            )
        elif self.shelf_full:
            self.warning.tell(
                self.tr("{shelf} is full").format(shelf=self._shelf),
                self.tr("Scan another shelf, or put it here all the same."),
            )

    def put_down(self) -> None:
        """Record that the bag stands on the chosen shelf."""
        if self._shelf and self._detail is not None:
            self.staged.emit(self._shelf, self._items())

    def _items(self) -> tuple[tuple[str, int], ...]:
        """Empty where everything that is left goes into this bag."""
        if self._detail is None or self.more_bags.value != "several" or self.more_bags.isHidden():
            return ()
        lines = {line.line_id: line for line in self._detail.lines}
        chosen = [button for button in self._parts if button.isChecked()]
        if len(chosen) == len(self._parts):
            return ()
        return tuple((key, lines[key].in_store) for key in (str(b.property("line")) for b in chosen))

    def _offer_parts(self, detail: OrderDetail) -> None:
        for button in self._parts:
            button.hide()
            button.deleteLater()
        self._parts = []
        while self._parts_flow.count():
            self._parts_flow.takeAt(0)
        for line in detail.lines:
            if line.in_store:
                self._add_part(line)

    def _add_part(self, line: LineRow) -> None:
        button = ActionButton(self._theme, f"{line.in_store} × {line.name}")
        button.setMaximumWidth(520)
        button.setCheckable(True)
        button.setChecked(True)
        button.setProperty("line", line.line_id)
        button.toggled.connect(self._on_part_toggled)
        self._parts.append(button)
        self._parts_flow.addWidget(button)

    def _show_parts(self) -> None:
        several = self.more_bags.value == "several" and not self.more_bags.isHidden()
        self.parts.setVisible(several)
        self.parts_hint.setVisible(several)

    def part(self, line_id: str) -> ActionButton:
        """The button of a line in "several bags"."""
        return next(button for button in self._parts if button.property("line") == line_id)

    def _tell(self) -> None:
        """Name the primary button by what it does."""
        if self._detail is None:
            return
        part = self._items()
        count = sum(quantity for _, quantity in part) or unstaged_units(self._detail)
        nothing = self.more_bags.value == "several" and not any(b.isChecked() for b in self._parts)
        if not self._shelf:
            self.label_changed.emit(self.tr("Scan or type a shelf"), False)
            return
        self.label_changed.emit(
            self.tr("Put {items} on {shelf}").format(items=items(count), shelf=self._shelf), not nothing
        )

    @Slot()
    def _on_typed(self) -> None:
        text = self.field.text().strip().upper()
        if not text:
            return
        if self._detail is not None and not self._detail.suggested_shelf:
            # This store has named no shelves: any name will do.
            self.set_shelf(text)
        else:
            self.shelf_typed.emit(text)

    @Slot()
    def _on_more_bags(self) -> None:
        self._show_parts()
        self._tell()

    @Slot()
    def _on_part_toggled(self) -> None:
        self._tell()
