"""A walk for several orders: where to go next, what to take, and into which tote."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from staff_app.rows.orders import OfferRow, WaveView
from staff_app.ui.models.lines_model import place
from staff_app.ui.models.wave import STOP_ROLE, Part, Stop, StopsModel, into_totes, stops_of, tote_name
from staff_app.ui.orders.line_list import LineDelegate, LineList, on_hand
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.offer_cards import OfferCards
from staff_app.ui.orders.order_detail_view import ActRow
from staff_app.ui.pick.kept_work import WalkInHand
from staff_app.ui.pick.lost_card import LostCard
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import LEAD_PX, SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.camera_view import CameraView
from staff_app.ui.widgets.pane import Pane
from staff_app.ui.widgets.panels import BAR_PX, ToneCard, column, flow, row, rule
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.wrong_card import WrongCard
from staff_app.ui.words import items

_PLACE_PX = 40
_TOTE_PX = 54
_CAMERA_PX = 200


class StopDelegate(LineDelegate):
    """A stop: what goes into which tote stands below the name."""

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Such as `Tote 1: 2 · Tote 3: 1`."""
        return into_totes(index.data(STOP_ROLE))


class ToteCard(ToneCard):
    """A right scan: the tote, so big that it is read at arm's length."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.GOOD)
        self.tote = Label(theme, size_px=_TOTE_PX, weight=Weight.Bold, ink="good_ink")
        self.tote.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tote.setMinimumWidth(theme.px(84))
        self.body.insertWidget(0, self.tote)
        self.title.setFont(theme.font(LEAD_PX, Weight.Bold))

    def show_part(self, part: Part, picked: int) -> None:
        """Into this tote."""
        self.tote.setText(part.tote)
        title = self.tr("{tote} · {name}").format(tote=tote_name(part.tote), name=part.customer_name)
        facts = self.tr("{name} · {picked} of {ordered}")
        line = part.line
        self.say(title, facts.format(name=line.name, picked=picked, ordered=line.ordered), Tone.GOOD)


class StopCard(QFrame):
    """The next stop: its place first, then what to take there."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._clock = clock
        self.setProperty("frame", "card")
        self.place = Label(theme, size_px=_PLACE_PX, weight=Weight.Bold)
        self.name = Label(theme, size_px=LEAD_PX, weight=Weight.DemiBold, wrap=True)
        self.totes = Label(theme, size_px=LEAD_PX, weight=Weight.Medium, wrap=True)
        self.stock = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        inside = column(self, 4, (18, 14, 18, 14))
        for label in (self.place, self.name, self.totes, self.stock):
            inside.addWidget(label)

    def show_stop(self, stop: Stop) -> None:
        """Go there."""
        line = stop.line
        self.place.setText(place(line) or "—")
        self.name.setText(self.tr("{count} × {name}").format(count=stop.open, name=line.name))
        self.totes.setText(into_totes(stop))
        code = line.gtins[0] if line.gtins else line.sku
        self.stock.setText(" · ".join(filter(None, (on_hand(line, self._clock), code))))
        self.setAccessibleName(f"{self.place.text()}, {self.name.text()}, {self.totes.text()}")


class WalkView(QWidget):
    """The right half of a walk.

    Emits:
        step_chosen: The primary button: an order id whose tote is to be put away; empty for the camera.
        act_chosen: An `Act`, and the stop it is about (Stop or None).
        rest_taken: Part and code: all further units of the scanned product for that tote are in the hand.
        many_wanted: Part and code: some of them.
        totes_wanted: The totes, which hide behind the stops where there is little room.
    """

    step_chosen = Signal(str)
    act_chosen = Signal(object, object)
    rest_taken = Signal(object, str)
    many_wanted = Signal(object, str)
    totes_wanted = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme = theme
        self._view: WaveView | None = None
        self._chosen = ""
        self._last: tuple[str, str, str] = ("", "", "")
        self._next_order = ""
        self._may_step = False
        self.totes = ActionButton(theme, self.tr("Totes"), icon_name="arrow-left")
        self.totes.hide()
        self.title = Label(theme, size_px=TITLE_PX, weight=Weight.Bold, wrap=True)
        self.facts = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.wrong = WrongCard(theme)
        self.lost = LostCard(theme)
        self.right = ToteCard(theme)
        self.many = ActionButton(theme, self.tr("How many?"))
        self.rest = ActionButton(theme, "")
        self.more, more = flow()
        more.addWidget(self.rest)
        more.addWidget(self.many)
        self.right.hide()
        self.more.hide()
        self.camera = CameraView(theme)
        self.camera.setFixedHeight(_CAMERA_PX)
        self.camera.hide()
        self.stop = StopCard(theme, clock)
        self.offers = OfferCards(theme, clock)
        self.model = StopsModel(self)
        self.list = LineList(theme, self.model, choosable=True, delegate=StopDelegate(theme))
        self.list.setAccessibleName(self.tr("Stops of the walk"))
        self.acts = ActRow(theme)
        self.primary = ActionButton(theme, "", kind="primary")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = column(top := QWidget(), 12, (0, 0, BAR_PX, 0))
        names = column(texts := QWidget(), 2)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        line = row(14)
        line.addWidget(self.totes)
        line.addWidget(texts, 1)
        head.addLayout(line)
        for widget in (self.wrong, self.lost, self.right, self.more, self.camera, rule()):
            head.addWidget(widget)
        inside = QWidget()
        body = column(inside, 12, (0, 0, 6, 8))
        for part in (self.stop, self.offers, self.list):
            body.addWidget(part)
        body.addStretch(1)
        foot = column(footer := QWidget(), 14, (0, 0, BAR_PX, 0))
        foot.addWidget(self.acts)
        foot.addWidget(self.primary)
        self._pane = Pane(top, inside, footer)
        column(self, 0).addWidget(self._pane)

    def _connect(self) -> None:
        self.wrong.changed.connect(self._offer_next)
        self.rest.clicked.connect(self._on_rest_clicked)
        self.many.clicked.connect(self._on_many_clicked)
        self.list.line_chosen.connect(self._on_stop_chosen)
        self.acts.act_chosen.connect(self._on_act_chosen)
        self.primary.clicked.connect(self._on_primary_clicked)
        self.totes.clicked.connect(self.totes_wanted)

    def show_walk(self, view: WaveView) -> None:
        """Show how far the walk is."""
        if self._view is None or self._view.wave != view.wave:
            self._last, self._chosen = ("", "", ""), ""
            self._pane.begin()
        self._view = view
        self.wrong.show_work(view.wave)
        stops = stops_of(view)
        self.model.set_rows(stops)
        to_take = sum(stop.open for stop in stops)
        self.title.setText(self.tr("Walk for %n order(s)", "", len(view.orders)))
        self.facts.setText(self._facts(view, to_take))
        self._show_last()
        self._show_stop()
        self.offers.show_offers(self.offers_of(view))
        self._offer(view, to_take)

    def _facts(self, view: WaveView, to_take: int) -> str:
        words = [self.tr("{items} to take").format(items=items(to_take))]
        if not view.is_mine:
            words.append(self.tr("with {name}, from the other end").format(name=view.leader))
        return " · ".join(words)

    @staticmethod
    def offers_of(view: WaveView) -> tuple[OfferRow, ...]:
        """Every substitute that was offered for the orders of a walk."""
        return tuple(offer for detail in view.orders for offer in detail.offers)

    def _offer(self, view: WaveView, to_take: int) -> None:
        stop = self.chosen_stop()
        acts: list[Act] = []
        if stop is not None and stop.open:
            acts += [Act.CANT_FIND, Act.SUBSTITUTE, Act.TYPE_IT]
            if stop.open > 1:
                acts.append(Act.HOW_MANY)
        self.acts.offer(tuple(acts))
        self._next_order = ""
        asked = sum(detail.summary.open_substitutions for detail in view.orders)
        away = [each for each in view.orders if _is_to_put_away(each.summary.status)]
        if to_take:
            label = self.tr("Scan {items}").format(items=items(to_take))
        elif full := [each for each in away if not each.summary.open_substitutions]:
            self._next_order = full[0].summary.order_id
            label = self.tr("Put {tote} away").format(tote=tote_name(full[0].summary.tote))
        else:
            label = self.tr("Waiting for the customer's answer") if asked else self.tr("The walk is done")
        self.primary.set_label(label)
        self._may_step = bool(to_take or self._next_order)
        self._offer_next()

    @Slot()
    def _offer_next(self) -> None:
        """What comes next waits while a wrong item is not back."""
        self.acts.setEnabled(not self.wrong.blocks)
        self.primary.setEnabled(self._may_step and not self.wrong.blocks)

    def chosen_stop(self) -> Stop | None:
        """The stop that was tapped, or else the next one."""
        row = self.model.row_of(self._chosen) if self._chosen else None
        if row is not None:
            return self.model.rows[row]
        return next((stop for stop in self.model.rows if stop.open), None)

    def _show_stop(self) -> None:
        stop = self.chosen_stop()
        self.stop.setVisible(stop is not None and stop.open > 0)
        selection = self.list.selectionModel()
        if stop is None:
            selection.clear()
            return
        self.stop.show_stop(stop)
        row = self.model.row_of(stop.key)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(self.model.index(row), flag)

    def _last_part(self) -> Part | None:
        order_id, line_id, _ = self._last
        return next(
            (
                part
                for stop in self.model.rows
                for part in stop.parts
                if (part.order_id, part.line.line_id) == (order_id, line_id)
            ),
            None,
        )

    def _show_last(self) -> None:
        part = self._last_part()
        self.right.setVisible(part is not None and part.line.picked > 0)
        self.more.setVisible(part is not None and part.line.picked > 0 and part.open > 0)
        if part is None:
            return
        self.right.show_part(part, part.line.picked)
        self.rest.setVisible(part.open > 0)
        self.many.setVisible(part.open > 1)
        self.rest.set_label(self.tr("The other %n too", "", part.open))

    def tell_wrong(self, sentence: str, *, blocks: bool = True) -> None:
        """A wrong item: red, and where it blocks, it stays until somebody put it back."""
        self._last = ("", "", "")
        self.right.hide()
        self.more.hide()
        self.wrong.stop(sentence, blocks=blocks)

    def tell_right(self, part: Part, code: str) -> None:
        """A right item was scanned, for this tote: said at once, and again when it is on disk."""
        self.wrong.pass_over()
        self._last, self._chosen = (part.order_id, part.line.line_id, code), ""
        self.right.show_part(part, part.line.picked + 1)
        self.right.show()

    def kept(self) -> WalkInHand:
        """What is in hand of this walk."""
        return WalkInHand(self._chosen, self._last, self.wrong.items, self.lost.waiting)

    def take_up(self, kept: WalkInHand) -> None:
        """Go on with it."""
        self.wrong.take_up(kept.wrong)
        if self._view is None:
            return
        self.lost.add(*kept.lost)
        self._last, self._chosen = kept.last, kept.chosen
        self.show_walk(self._view)

    @Slot(str)
    def _on_stop_chosen(self, key: str) -> None:
        self._chosen = "" if key == self._chosen else key
        if self._view is not None:
            self.show_walk(self._view)

    @Slot()
    def _on_rest_clicked(self) -> None:
        if (part := self._last_part()) is not None:
            self.rest_taken.emit(part, self._last[2])

    @Slot()
    def _on_many_clicked(self) -> None:
        if (part := self._last_part()) is not None:
            self.many_wanted.emit(part, self._last[2])

    @Slot(object)
    def _on_act_chosen(self, act: Act) -> None:
        self.act_chosen.emit(act, self.chosen_stop())

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.step_chosen.emit(self._next_order)


def _is_to_put_away(status: str) -> bool:
    return status in {"picking", "partly_ready"}
