"""Putting what was picked on a shelf: which shelf, what is in the bag."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from staff_app.rows.orders import OrderDetail
from staff_app.ui.pick.bag_parts import BagPart, BagParts, Loose, loose_of
from staff_app.ui.pick.kept_work import Staging
from staff_app.ui.theme import SMALL_PX, TARGET_PX, Theme, Tone
from staff_app.ui.widgets.bag_card import bag_flags
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, column, heading, hint, row
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import items

_SHELF_PX = 54


class StagePanel(QWidget):
    """One bag at a time.

    Emits:
        staged: Shelf, and ((line id, quantity), ...) where only a part goes into this bag.
        shelf_typed: A shelf that was typed, to be checked.
        label_changed: What the primary button says, and whether it can be pressed.
        asked: Another bag is begun, or what goes into it can be chosen now: `in_question` is to be seen.
    """

    staged = Signal(str, object)
    shelf_typed = Signal(str)
    label_changed = Signal(str, bool)
    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: OrderDetail | None = None
        self._shelf = self._suggested = ""
        self._order_id = ""
        self._bag_count = -1
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
        self.parts = BagParts(theme)
        self.parts_hint = hint(theme, self.tr("How much goes into this bag? The rest goes into the next."))
        self._lay_out()
        self.field.returnPressed.connect(self._on_typed)
        self.take.clicked.connect(self._on_typed)
        self.more_bags.value_changed.connect(self._on_more_bags)
        self.parts.changed.connect(self._on_parts_changed)

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
        """Stage what is in no bag yet of this order; whoever began to split it goes on with that."""
        is_other = detail.summary.order_id != self._order_id
        anew = is_other or self._bag_count != len(detail.bags)
        how_many = "several" if self._is_split and not is_other else "one"
        self._detail, self._order_id = detail, detail.summary.order_id
        self.parts.offer(loose_of(detail), anew=anew)
        self.more_bags.setVisible(sum(each.units for each in loose_of(detail)) > 1)
        if anew:
            self._bag_count = len(detail.bags)
            self.field.clear()
            one = self.tr("One bag for the rest") if detail.bags else self.tr("One bag")
            self.more_bags.offer((("one", one), ("several", self.tr("Several bags"))), how_many)
            self._shelf = self._suggested = self._suggestion()
        self._show_parts()
        self._refresh()
        if anew:
            self.asked.emit()

    def kept(self) -> Staging:
        """How far this bag is."""
        units, how_many = self.parts.units, self.more_bags.value
        return Staging(self._order_id, self._bag_count, self._shelf, self.field.text(), how_many, units)

    def take_up(self, kept: Staging) -> None:
        """Go on with a bag, where it is the same one."""
        if not kept.order_id or (kept.order_id, kept.bag) != (self._order_id, self._bag_count):
            return
        self.field.setText(kept.typed)
        self.more_bags.button(kept.how_many).setChecked(True)
        self.parts.take(kept.units)
        self._show_parts()
        self.set_shelf(kept.shelf)

    def set_shelf(self, shelf: str) -> None:
        """This shelf it is; it was scanned, typed or suggested."""
        self._shelf = shelf
        self._refresh()

    @property
    def _is_split(self) -> bool:
        """Whether the rest goes into further bags."""
        return self.more_bags.value == "several" and not self.more_bags.isHidden()

    @property
    def _chosen(self) -> tuple[Loose, ...]:
        """What goes into this bag."""
        if self._detail is None:
            return ()
        return self.parts.chosen if self._is_split else loose_of(self._detail)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen to go into this bag."""
        return not self._chosen

    @property
    def _is_cold(self) -> bool:
        return any(each.line.cold for each in self._chosen)

    def _suggestion(self) -> str:
        """Where this bag could stand: without anything cold not where all of it would."""
        if self._detail is None:
            return ""
        return (not self._is_cold and self._detail.warm_shelf) or self._detail.suggested_shelf

    def _refresh(self) -> None:
        """Say what goes where."""
        count = sum(each.units for each in self._chosen)
        flags = bag_flags(
            cold=self._is_cold,
            heavy=any(each.line.heavy for each in self._chosen),
            oversize=any(each.line.oversize for each in self._chosen),
        )
        words = self.tr("Bag {number}: {items}")
        bags = () if self._detail is None else self._detail.bags
        number = 1 + max((bag.number for bag in bags), default=0)  # one that was emptied leaves a gap
        self.title.setText(words.format(number=number, items=", ".join((items(count), *flags))))
        shelf, is_suggested = self._shelf, self._shelf == self._suggested
        self.shelf.setText(shelf or "—")
        self.why.setText(
            self.tr("Suggested shelf") if is_suggested and shelf else "" if shelf else self.tr("Scan a shelf")
        )
        self.why.setVisible(bool(self.why.text()))
        self._warn()
        self._tell(count)

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
        too_warm = (
            detail is not None
            and self._is_cold
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
        if self._shelf and not self.is_empty:
            self.staged.emit(self._shelf, self._items())

    def _items(self) -> tuple[tuple[str, int], ...]:
        """Empty where everything that is left goes into this bag."""
        if self._detail is None or self._chosen == loose_of(self._detail):
            return ()
        return tuple((each.line.line_id, each.units) for each in self._chosen)

    def _show_parts(self) -> None:
        self.parts.setVisible(self._is_split)
        self.parts_hint.setVisible(self._is_split)

    @property
    def in_question(self) -> tuple[QWidget, QWidget]:
        """What is looked at now, from the first to the last: the bag and its shelf, or what goes into it."""
        return (self.more_bags, self.parts) if self._is_split else (self.title, self.why)

    def take_keyboard(self) -> bool:
        """What had it is gone: it goes to the question how many bags, where that is asked."""
        if self.more_bags.isHidden():
            return False
        button = self.more_bags.button(self.more_bags.value)
        button.show()  # one that is new takes no keyboard before
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def part(self, line_id: str) -> BagPart:
        """The row of a line in "several bags"."""
        return self.parts.part(line_id)

    def _tell(self, count: int) -> None:
        """Name the primary button by what it does."""
        if not count:
            self.label_changed.emit(self.tr("Choose what goes into this bag"), False)
        elif not self._shelf:
            self.label_changed.emit(self.tr("Scan or type a shelf"), False)
        else:
            words = self.tr("Put {items} on {shelf}")
            self.label_changed.emit(words.format(items=items(count), shelf=self._shelf), True)

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
        self._on_parts_changed()
        self.asked.emit()

    @Slot()
    def _on_parts_changed(self) -> None:
        """A shelf that was only suggested follows what goes there."""
        before, self._suggested = self._suggested, self._suggestion()
        if self._shelf == before:
            self._shelf = self._suggested
        self._refresh()
