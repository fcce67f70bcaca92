"""The order to hand over: who, what to fetch, what to check, and the one button."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.controllers.leaving import Leaving, bags_here, can_go, leaving
from staff_app.rows.hand_over import HandOverView, Verdict
from staff_app.rows.orders import OrderDetail
from staff_app.ui.hand_over.checks import AgeCard, IdentityCard, SignatureCard
from staff_app.ui.language import told
from staff_app.ui.models.lines_model import LinesModel
from staff_app.ui.orders.line_list import LineList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import LEAD_PX, SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.bag_card import BagCard
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.pane import Pane
from staff_app.ui.widgets.panels import BAR_PX, clear, column, heading, hint, row
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.words import bags, items, status_chip, stays_here, time_chip

_LABEL_CHARACTERS = 44
"""More does not fit on the button of the narrowest tablet; the name stands on top as well."""


class HandOverOrder(QWidget):
    """The right half of Hand over.

    Emits:
        confirmed: Bag ids to hand over, or None for everything that is here.
        age_checked: Whether somebody looked at an ID.
        identity_checked: Whether the name was compared with one.
        signature_wanted: They are to sign.
        bag_lost: The id of a bag that is not on its shelf.
        bags_kept: Bag ids that were chosen to stay here.
        refuse_clicked: The customer does not want some of it.
        order_wanted: The order should be opened instead.
        next_wanted: Nothing is left to do with it.
    """

    confirmed = Signal(object)
    age_checked = Signal(bool)
    identity_checked = Signal(bool)
    signature_wanted = Signal()
    bag_lost = Signal(str)
    bags_kept = Signal(object)
    refuse_clicked = Signal()
    order_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._view: HandOverView | None = None
        self._cards: list[BagCard] = []
        self._part = False
        self._staying: frozenset[str] = frozenset()
        self.name = ElidedLabel(theme, size_px=TITLE_PX, weight=Weight.Bold)
        self.facts = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.places = Label(theme, size_px=LEAD_PX, weight=Weight.Bold, wrap=True)
        self.places.setContentsMargins(0, 6, 0, 0)
        self.refused = Chip(theme)
        self.wait = Chip(theme)
        self.fetch = heading(theme, self.tr("Fetch these"))
        self.bags = QVBoxLayout()
        self.bags.setSpacing(12)
        self.identity = IdentityCard(theme)
        self.age = AgeCard(theme)
        self.signature = SignatureCard(theme)
        self.lines_heading = heading(theme, self.tr("Items"))
        self.lines = LinesModel(parent=self)
        self.line_list = LineList(theme, self.lines)
        self.notes = hint(theme)
        self.missing = Label(theme, weight=Weight.DemiBold, ink="warn_ink", wrap=True)
        self.part_button = ActionButton(theme, self.tr("Not all bags"))
        self.part_button.setCheckable(True)
        self.refuse_button = ActionButton(theme, self.tr("Refused an item"))
        self.open_button = ActionButton(theme, self.tr("Open the order"))
        self.primary = ActionButton(theme, "", kind="primary")
        self.primary.gives_way = True
        self.undo_hint = hint(theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = column(head := QWidget(), 2, (0, 0, BAR_PX, 6))
        first = row(10)
        first.addWidget(self.name, 1)
        first.addWidget(self.refused)
        first.addWidget(self.wait)
        top.addLayout(first)
        top.addWidget(self.facts)
        top.addWidget(self.places)  # never scrolled away: whoever fetches walks off with it in mind
        inside = QWidget()
        body = column(inside, 12, (0, 0, 6, 8))
        body.addWidget(self.notes)
        for check in (self.identity, self.age, self.signature):
            body.addWidget(check)  # above the bags: what the button waits for is in sight at any text size
        body.addWidget(self.fetch)
        body.addLayout(self.bags)
        body.addWidget(self.lines_heading)
        body.addWidget(self.line_list)
        body.addStretch(1)  # cards keep to their words
        foot = column(footer := QWidget(), 12, (0, 0, BAR_PX, 0))
        others = row(10)
        for button in (self.part_button, self.refuse_button, self.open_button):
            others.addWidget(button)
            button.hide()  # takes no room before there is an order
        others.addStretch()
        foot.addWidget(self.missing)
        foot.addLayout(others)
        foot.addWidget(self.primary)
        foot.addWidget(self.undo_hint)
        self._pane = Pane(head, inside, footer)
        column(self, 0).addWidget(self._pane)

    def _connect(self) -> None:
        self.age.answered.connect(self.age_checked)
        self.identity.answered.connect(self.identity_checked)
        self.signature.answered.connect(self.signature_wanted)
        self.part_button.toggled.connect(self._on_part_toggled)
        self.refuse_button.clicked.connect(self.refuse_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.primary.clicked.connect(self._on_primary_clicked)
        self._clock.ticked.connect(self._on_ticked)

    def show_view(self, view: HandOverView) -> None:
        """Show the hand-over in hand."""
        before, self._view = self._view, view
        detail, order = view.detail, view.detail.summary
        other = before is None or before.detail.summary.order_id != order.order_id
        if other:
            self._pane.begin()
        here = {bag.bag_id for bag in bags_here(detail)}
        self._staying = frozenset(here.intersection(view.staying_bag_ids))
        self._set_part(bool(self._staying) or (self._part and not other))
        self.name.setText(order.pickup_name)
        self.facts.setText(_facts(view.detail, self.tr("collects for {name}")))
        self._on_ticked()
        self.notes.setText("\n".join(detail.notes))
        self.notes.setVisible(bool(detail.notes))
        self._show_bags(view)
        in_question = [line for line in detail.lines if line.in_store or line.refused]
        self.lines.set_rows(in_question or detail.lines)
        self._show_choice()

    def clear(self) -> None:
        """Nothing is in hand any more; the next one starts with all of its bags."""
        self._view = None

    def _show_bags(self, view: HandOverView) -> None:
        here = bags_here(view.detail)
        if tuple(card.bag for card in self._cards) != here:
            clear(self.bags)
            self._cards = [BagCard(self._theme, self._clock, bag) for bag in here]
            for card in self._cards:
                card.taken_changed.connect(self._on_taken_changed)
                card.lost_clicked.connect(self.bag_lost)
                self.bags.addWidget(card)
        for card in self._cards:
            card.show_state(scanned=card.bag.bag_id in view.scanned_bag_ids)
        valid = view.verdict.verdict is Verdict.VALID
        self.fetch.setVisible(valid)
        self.fetch.setText(self.tr("Fetch these") if here else self.tr("Fetch these items"))
        in_bags = sum(bag.units for bag in here)
        listed = not valid or not here or in_bags < view.detail.summary.units_in_store
        self.lines_heading.setVisible(listed and (bool(here) or not valid))
        self.line_list.setVisible(listed)
        put_back = view.verdict.verdict is Verdict.REFUSED and any(each.refused for each in view.detail.lines)
        self.lines_heading.setText(self.tr("Put these back") if put_back else self.tr("Items"))
        self.part_button.setVisible(valid and (len(here) > 1 or self._part))

    def _show_choice(self) -> None:
        """Whatever depends on which bags go along."""
        view = self._view
        if view is None:
            return
        for card in self._cards:
            bag = card.bag
            card.offer_choice(
                self._part,
                taken=bag.bag_id not in self._staying,
                possible=can_go(bag, view.scanned_bag_ids),
            )
            stands = bag.state == "staged" and bag.bag_id not in view.scanned_bag_ids
            card.offer_lost(stands and not self._part and view.verdict.verdict is Verdict.VALID)
        goes = leaving(view.detail, self._staying, view.scanned_bag_ids)
        self.identity.show_view(view)
        self.age.show_view(view, goes)
        self.signature.show_view(view)
        self._show_places(view, goes)
        self._show_footer(view, goes)

    def _show_places(self, view: HandOverView, goes: Leaving) -> None:
        """Where bags are still to be fetched, on top where several checks come before their cards."""
        checks = sum(not check.isHidden() for check in (self.identity, self.age, self.signature))
        left = [bag for bag in goes.bags if bag.bag_id not in view.scanned_bag_ids and bag.state == "staged"]
        places = " · ".join(dict.fromkeys(bag.shelf for bag in left))
        self.places.setText(self.tr("Fetch from {places}").format(places=places))
        self.places.setVisible(checks > 1 and bool(places))

    def _show_footer(self, view: HandOverView, goes: Leaving) -> None:
        valid = view.verdict.verdict is Verdict.VALID
        left = view.verdict.verdict is Verdict.REFUSED
        self.missing.setText("  ".join(map(told, view.missing)))
        self.missing.setVisible(valid and bool(view.missing))
        self.open_button.setVisible(not valid)
        self.refuse_button.setVisible(any(line.refusable for line in view.detail.lines))
        self.primary.setVisible(valid or left)
        self.undo_hint.setVisible(valid)
        undo = self.tr("Undo for {seconds} seconds; the message to the customer waits until then.")
        order = view.detail.summary
        staying = 0 if goes.is_nothing else order.units_in_store - goes.units
        words = [stays_here(staying, order.hold_until, self._clock)] if staying > 0 else []
        words.append(undo.format(seconds=view.detail.undo_window_s))
        self.undo_hint.setText(" ".join(words))
        self.primary.setEnabled(left or not (view.missing or goes.is_nothing))
        self.primary.set_label(
            self.tr("Next customer") if left else self._primary_label(goes, view.detail.summary.pickup_name)
        )

    def _primary_label(self, goes: Leaving, name: str) -> str:
        if goes.is_nothing:
            return self.tr("Choose a bag") if self._staying else self.tr("Nothing is here to hand over")
        words = []
        if len(goes.bags) < goes.of_bags and goes.bags:
            words.append(self.tr("{taken} of {bags}").format(taken=len(goes.bags), bags=bags(goes.of_bags)))
        elif goes.bags:
            words.append(bags(goes.of_bags))
        if goes.loose_units:
            words.append(items(goes.loose_units))
        what = self.tr(" and ").join(words)
        with_name = self.tr("Hand over {what} to {name}").format(what=what, name=name)
        if len(with_name) <= _LABEL_CHARACTERS:
            return with_name
        return self.tr("Hand over {what}").format(what=what)

    def _set_part(self, part: bool) -> None:
        self._part = part
        self.part_button.blockSignals(True)
        self.part_button.setChecked(part)
        self.part_button.blockSignals(False)

    def taken(self) -> tuple[str, ...]:
        """Ids of the bags that go along."""
        if self._view is None:
            return ()
        goes = leaving(self._view.detail, self._staying, self._view.scanned_bag_ids)
        return tuple(bag.bag_id for bag in goes.bags)

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
        refused = sum(line.refused for line in self._view.detail.lines)
        words = self.tr("{count} refused").format(count=refused) if refused else ""
        self.refused.show_chip(words, Tone.WARN)
        left = self._view.verdict.verdict is Verdict.REFUSED and refused
        chip = time_chip(order, self._clock) if valid else None if left else status_chip(order)
        self.wait.show_chip(*(chip or ("", Tone.NEUTRAL)))

    @Slot(bool)
    def _on_part_toggled(self, part: bool) -> None:
        self._part = part
        self._keep_here(frozenset())

    @Slot(str, bool)
    def _on_taken_changed(self, bag_id: str, taken: bool) -> None:
        self._keep_here(self._staying - {bag_id} if taken else self._staying | {bag_id})

    def _keep_here(self, staying: frozenset[str]) -> None:
        self._staying = staying
        self._show_choice()
        self.bags_kept.emit(tuple(sorted(staying)))

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._view is not None:
            self.order_wanted.emit(self._view.detail.summary.order_id)

    @Slot()
    def _on_primary_clicked(self) -> None:
        if self._view is not None and self._view.verdict.verdict is Verdict.REFUSED:
            self.next_wanted.emit()
            return
        self.confirmed.emit(self.taken() if self._staying else None)


def _facts(detail: OrderDetail, collects_for: str) -> str:
    order = detail.summary
    words = [collects_for.format(name=order.customer_name)] if order.is_proxy else []
    words += [f"#{order.number}", items(order.units_in_store or order.units)]
    return " · ".join(words)
