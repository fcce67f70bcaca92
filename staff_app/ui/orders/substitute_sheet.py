"""Something else instead: candidates, the customer's word about them, and asking or taking it at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit

from staff_app.rows.orders import LineRow, OfferRow
from staff_app.rows.substitutes import SubstituteRow, SubstituteView
from staff_app.ui.models.candidates import CandidatesModel, facts, left, where
from staff_app.ui.models.rows_model import ROW_ROLE
from staff_app.ui.orders.line_list import LineDelegate, LineList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TEXT_PX, Theme, Tone
from staff_app.ui.widgets.chips import draw_chip
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, heading, hint
from staff_app.ui.widgets.quantity import QuantityStepper
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import money

if TYPE_CHECKING:
    from staff_app.controllers.substitutes import SubstitutesController

Index = QModelIndex | QPersistentModelIndex


class CandidateDelegate(LineDelegate):
    """A candidate: what it costs compared with the ordered one, where it stands, how many are left."""

    def second_line(self, index: Index) -> str:
        """The price, and an age to check."""
        return facts(index.data(ROW_ROLE))

    def draw_right(self, painter: QPainter, box: QRect, index: Index, mirror: Mirror) -> float:
        """Place and what is left."""
        row: SubstituteRow = index.data(ROW_ROLE)
        box = self.end_box(box)
        top = box.top() + (box.height() - self.theme.px(24)) / 2
        end = draw_chip(painter, self.theme, left(row), Tone.GOOD, box.right(), top, mirror)
        if place := where(row):
            return draw_chip(painter, self.theme, place, Tone.NEUTRAL, end - 10, top, mirror)
        return end


class SubstituteSheet(Sheet):
    """Choose what to offer instead of a line, by finger or by scanning what is in the hand.

    Emits:
        short_wanted: Line id: the customer wants nothing else, so record it as short.
        done: The offer is given.
        overtaken: Another page looks for something instead of another line.
    """

    short_wanted = Signal(str)
    done = Signal()
    overtaken = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, substitutes: SubstitutesController) -> None:
        super().__init__(theme, self.tr("Something else instead"))
        self._clock, self._substitutes = clock, substitutes
        self._view: SubstituteView | None = None
        self.wish = ToneCard(theme, Tone.ACCENT)
        self.wrong = ToneCard(theme, Tone.BAD)
        self.model = CandidatesModel(self)
        self.list = LineList(
            theme, self.model, choosable=True, delegate=CandidateDelegate(theme), key=attrgetter("sku")
        )
        self.list.setAccessibleName(self.tr("What could be offered"))
        self.source = hint(theme)
        self.quantity = QuantityStepper(theme)
        self._how_many = heading(theme, self.tr("How many?"))
        for widget in (self.wish, self.wrong, self._how_many, self.quantity, self.source, self.list):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.list.line_chosen.connect(substitutes.choose)
        self.quantity.value_changed.connect(self._on_quantity_changed)
        self.primary.gives_way = True
        self.primary.clicked.connect(self._on_primary_clicked)
        self.closed.connect(substitutes.leave)
        substitutes.changed.connect(self._on_changed)
        substitutes.unfit.connect(self._on_unfit)

    @property
    def is_open(self) -> bool:
        """Whether a scanned product is meant for this sheet."""
        return self._view is not None and self.isVisible() and not self._is_never

    @property
    def is_begun(self) -> bool:
        """Whether a candidate was chosen, or another number than all of them."""
        view = self._view
        if view is None or self._is_never:
            return False
        return bool(view.chosen) or self.quantity.value != view.line.open - view.line.asked

    def begin(self, order_id: str, line: LineRow) -> None:
        """Look for something instead of this line."""
        self.wrong.hide()
        self._view = SubstituteView(order_id, line)
        undecided = line.open - line.asked
        self._ask_how_many(undecided, undecided)
        self._tell_wish()
        self._show()
        if not self._is_never:
            self._substitutes.look(order_id, line)

    def follow(self, lines: Sequence[LineRow]) -> LineRow | None:
        """Fewer are asked for where some were decided meanwhile; the line itself where all of it was."""
        view = self._view
        if view is None:
            return None
        line = view.line
        now = next((each for each in lines if each.line_id == line.line_id), None)
        left = 0 if now is None else now.open - now.asked
        if now is None or left <= 0:
            return line
        before = line.open - line.asked
        if left != before:
            self._view = replace(view, line=replace(line, open=now.open, asked=now.asked))
            self._ask_how_many(left if self.quantity.value == before else self.quantity.value, left)
            self._show()
        return None

    def _ask_how_many(self, proposed: int, most: int) -> None:
        self.quantity.set_range(min(proposed, most), most)
        asks = most > 1 and not self._is_never
        self._how_many.setVisible(asks)
        self.quantity.setVisible(asks)

    @property
    def _is_never(self) -> bool:
        line = None if self._view is None else self._view.line
        return line is not None and (line.substitution_preference == "never" or line.stands_for is not None)

    @Slot(object)
    def _on_changed(self, view: SubstituteView | None) -> None:
        mine = self._view
        if mine is None:
            return
        if view is None or (view.order_id, view.line.line_id) != (mine.order_id, mine.line.line_id):
            self._view = None
            self.overtaken.emit()
            return
        if view.chosen and view.chosen != mine.chosen:
            self.wrong.hide()
        # How much of the line is open, the order tells: it may have changed since the look-up.
        line = replace(view.line, open=mine.line.open, asked=mine.line.asked)
        self._view = replace(view, line=line)
        self._tell_wish()
        self._show()

    def _tell_wish(self) -> None:
        view = self._view
        if view is None:
            return
        line = view.line
        cap = "" if line.price_cap_minor is None else money(line.price_cap_minor, line.currency)
        if self._is_never:
            title = self.tr("The customer wants no substitute")
            self.wish.tell(title, self.tr("Record {name} as short.").format(name=line.name), Tone.WARN)
        elif line.substitution_preference == "any_similar":
            title = self.tr("The customer takes any similar item")
            self.wish.tell(
                title, self.tr("For up to {cap} each; nobody is asked.").format(cap=cap), Tone.GOOD
            )
        else:
            title = self.tr("The customer wants to be asked")
            minutes = self.tr("They have {count} minutes to answer.").format(count=view.answer_minutes or 20)
            limit = self.tr("They pay up to {cap} each.").format(cap=cap) if cap else ""
            self.wish.tell(title, " ".join(filter(None, (minutes, limit))), Tone.ACCENT)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        never = self._is_never
        self.list.setVisible(not never)
        self.source.setVisible(not never)
        at = self.list.currentIndex().data(ROW_ROLE)
        self.model.set_rows(view.candidates)
        self._mark(view.chosen, "" if at is None else at.sku)
        self.source.setText(self._source(view))
        chosen = self._chosen()
        self.primary.setEnabled(never or chosen is not None)
        self.primary.set_label(self._label(view, chosen))

    def _mark(self, chosen: str, at: str) -> None:
        """The chosen one is marked; the keyboard stays on its row, and begins at the first."""
        selection = self.list.selectionModel()
        row = self.model.row_of(chosen)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(self.model.index(row), flag)
            return
        selection.clearSelection()
        index = self.model.index(self.model.row_of(at) or 0)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _source(self, view: SubstituteView) -> str:
        if view.as_of is None:
            return self.tr("Looking for something like it …")
        time = self._clock.moment(view.as_of)
        if not view.candidates:
            return self.tr("Nothing like it is in stock. Scan another item, or record this one as short.")
        if view.is_live:
            return self.tr("In stock and not promised, {time}. Or scan an item in your hand.").format(
                time=time
            )
        return self.tr("Stock as of the last sync, {time}. Or scan an item in your hand.").format(time=time)

    def _chosen(self) -> SubstituteRow | None:
        view = self._view
        if view is None or not view.chosen:
            return None
        return next((each for each in view.candidates if each.sku == view.chosen), None)

    def _label(self, view: SubstituteView, chosen: SubstituteRow | None) -> str:
        if self._is_never:
            return self.tr("Record it as short")
        if chosen is None:
            return self.tr("Choose what to offer")
        words = (
            self.tr("Take {count} × {name} instead")
            if view.line.substitution_preference == "any_similar"
            else self.tr("Ask the customer: {count} × {name}")
        )
        return words.format(count=self.quantity.value, name=chosen.name)

    @Slot(str, str)
    def _on_unfit(self, why: str, name: str) -> None:
        if self._view is None:
            return
        line = self._view.line
        words = {
            "not_wanted": self.tr("The customer wants no substitute."),
            "same_product": self.tr("That is what they ordered. Close this and scan it again to pick it."),
            "other_kind": self.tr("{name} is something else than {line}. Choose one of its kind."),
            "other_currency": self.tr("{name} has a price in another currency."),
            "over_cap": self.tr("{name} costs more than the customer allowed. Choose a cheaper one."),
            "out_of_stock": self.tr("{name} is promised to somebody else."),
            "unknown": self.tr("Nothing here knows {name}. Check the label."),
        }.get(why, self.tr("{name} cannot be offered."))
        sentence = words.format(name=name, line=line.name)
        self.wrong.say(self.tr("Not this one"), sentence, Tone.BAD)
        self.wrong.show()

    @Slot()
    def _on_quantity_changed(self) -> None:
        self._show()

    @Slot()
    def _on_primary_clicked(self) -> None:
        view = self._view
        if view is None:
            return
        if self._is_never:
            self.short_wanted.emit(view.line.line_id)
            return
        self._substitutes.propose(self.quantity.value)
        self.done.emit()


class PhoneSheet(Sheet):
    """What the customer said about an offer, other than on their page; a lead vouches for it.

    Emits:
        given: The offer (OfferRow), whether they take it, and the note.
    """

    given = Signal(object, bool, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._offer: OfferRow | None = None
        self._accepted = False
        self.hows = Options(
            theme,
            (
                ("Said so on the phone", self.tr("On the phone")),
                ("Said so at the counter", self.tr("At the counter")),
                ("Wrote it in a message", self.tr("In a message")),
            ),
        )
        self.words = QLineEdit()
        self.words.setFont(theme.font(TEXT_PX))
        self.words.setFixedHeight(TARGET_PX)
        self.words.setMaxLength(200)
        self.words.setPlaceholderText(self.tr("In their words, if it matters"))
        self.words.setAccessibleName(self.tr("In their words"))
        self.body.addWidget(heading(theme, self.tr("How did they say so?")))
        self.body.addWidget(self.hows)
        self.body.addWidget(self.words)
        self.hows.value_changed.connect(self._on_changed)
        self.words.textChanged.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, offer: OfferRow, accepted: bool) -> None:
        """Ask how they said so."""
        self._offer, self._accepted = offer, accepted
        self.title.setText(self.tr("They said yes") if accepted else self.tr("They said no"))
        self.about.setText(f"{offer.customer_name} · {offer.quantity} × {offer.name}")
        self.hows.unchoose()
        self.words.clear()
        self._on_changed()

    def is_open_in(self, offers: Iterable[OfferRow]) -> bool:
        """Whether nobody has answered it meanwhile."""
        mine = "" if self._offer is None else self._offer.substitution_id
        return any(each.substitution_id == mine and each.state == "proposed" for each in offers)

    @property
    def overtaken(self) -> str:
        """That somebody has answered it meanwhile."""
        name = "" if self._offer is None else self._offer.line_name
        return self.tr("The question about {name} is not open any more.").format(name=name)

    @property
    def is_begun(self) -> bool:
        """Whether it was said how, or in which words."""
        return bool(self.hows.value or self.words.text().strip())

    @Slot()
    def _on_changed(self) -> None:
        ready = self.is_begun
        self.primary.setEnabled(ready)
        yes, no = self.tr("Record the yes"), self.tr("Record the no")
        self.primary.set_label((yes if self._accepted else no) if ready else self.tr("Say how"))

    @Slot()
    def _on_primary_clicked(self) -> None:
        note = ": ".join(filter(None, (self.hows.value, self.words.text().strip())))
        if self._offer is not None and note:
            self.given.emit(self._offer, self._accepted, note)
