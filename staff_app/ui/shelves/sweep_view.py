"""One shelf that is gone through: what should stand there, what was seen, what does not belong there."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from staff_app.rows.shelves import StrayBag, StrayKind, SweepView, SweptBag
from staff_app.ui.icons import icon
from staff_app.ui.shelves.shelf_words import is_begun, progress, seen_count, stray_words, summary
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import SMALL_PX, TARGET_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.bag_card import bag_title
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.pane import Pane
from staff_app.ui.widgets.panels import BAR_PX, ToneCard, clear, column, heading, row, rule
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.widgets.turning_row import LEAST_PX, TurningRow


class SweptCard(QFrame):
    """A bag that should stand on the shelf.

    Emits:
        missing: Bag id: it is not there.
    """

    missing = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock, swept: SweptBag, *, finished: bool) -> None:
        super().__init__()
        self.swept = swept
        self.setProperty("frame", "card")
        bag = swept.bag
        number = Label(theme, f"#{swept.number}", weight=Weight.Bold)
        number.setFixedWidth(theme.px(84))
        self.title = Label(
            theme, f"{swept.customer_name} · {bag_title(bag)}", weight=Weight.DemiBold, wrap=True
        )
        seen = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        words = self.tr("Last seen {time} by {name}") if bag.last_seen_by else self.tr("Last seen {time}")
        seen.setText(words.format(time=clock.moment(bag.last_seen_at), name=bag.last_seen_by))
        self.chip = Chip(theme)
        self.button = ActionButton(theme, self.tr("Record as missing"), kind="danger")
        self.button.setAccessibleName(self.tr("Record as missing: {bag}").format(bag=bag.bag_id))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(seen)
        what = row(12)
        what.addWidget(number)
        what.addLayout(texts, 1)
        body = TurningRow(what, 12, LEAST_PX + number.width())
        body.setContentsMargins(18, 12, 14, 12)
        side = row(12)
        side.addWidget(self.chip)
        side.addWidget(self.button)
        side.addStretch()  # below the words they begin where those do
        body.addLayout(side)
        self.setLayout(body)
        self.setMinimumHeight(theme.px(70))
        self._tell(finished=finished)
        self.button.clicked.connect(self._on_clicked)

    def _tell(self, *, finished: bool) -> None:
        lost = self.swept.bag.state == "missing"
        if self.swept.seen:
            self.chip.show_chip(self.tr("Seen"), Tone.GOOD)
        elif lost:
            self.chip.show_chip(self.tr("Missing"), Tone.BAD)
        else:
            self.chip.show_chip(self.tr("Not seen yet"), Tone.NEUTRAL)
        self.setAccessibleName(f"{self.title.text()}: {self.chip.words}")
        to_decide = finished and not self.swept.seen and not lost
        self.button.setVisible(to_decide)
        self.chip.setVisible(not to_decide)

    @Slot()
    def _on_clicked(self) -> None:
        self.missing.emit(self.swept.bag.bag_id)


class StrayCard(ToneCard):
    """A bag that does not belong there.

    Emits:
        wanted: The stray bag whose next step somebody takes.
        dismissed: Its code: it was brought to its own shelf.
    """

    wanted = Signal(object)
    dismissed = Signal(str)

    def __init__(self, theme: Theme, stray: StrayBag) -> None:
        super().__init__(theme, Tone.WARN)
        self.stray = stray
        title, sentence, words = stray_words(stray)
        self.tell(title, sentence)
        self.button = ActionButton(theme, words)
        self.button.setAccessibleName(f"{words}: {stray.code}")
        self.away = ActionButton(theme, self.tr("I bring it there"))
        acts = row(14)
        self.body.addLayout(acts)
        acts.addWidget(self.away)
        self.away.setVisible(stray.kind is StrayKind.OTHER_SHELF)
        acts.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        self.away.clicked.connect(self._on_away)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.stray)

    @Slot()
    def _on_away(self) -> None:
        self.dismissed.emit(self.stray.code)


class SweepPanel(QWidget):
    """The right half of the shelves page while a shelf is in hand.

    Emits:
        back_clicked: To the list, please.
        finish_clicked: Everything that stands there was scanned.
        next_clicked: The shelf to go on with; empty where that was the last.
        missing: Bag id: it is not where it should be.
        stray_wanted: The stray bag whose next step somebody takes.
        stray_dismissed: A stray bag's code: it was brought to its own shelf.
        camera_wanted: Scan with the camera, or stop it.
        over_clicked: Nothing of it was seen yet.
    """

    camera_wanted = Signal()
    back_clicked = Signal()
    finish_clicked = Signal()
    next_clicked = Signal(str)
    missing = Signal(str)
    stray_wanted = Signal(object)
    stray_dismissed = Signal(str)
    over_clicked = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._view: SweepView | None = None
        self.cards: dict[str, SweptCard] = {}
        self.strays: dict[str, StrayCard] = {}
        self.back = ActionButton(theme, "", kind="key")
        self.back.setIcon(icon("arrow-left", theme.tokens.ink))
        self.back.setIconSize(QSize(22, 22))
        self.back.setFixedSize(TARGET_PX, TARGET_PX)
        self.back.setAccessibleName(self.tr("Back to the shelves"))
        self.back.hide()
        self.shelf = ElidedLabel(theme, size_px=TITLE_PX, weight=Weight.Bold)
        self.progress = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.result = ToneCard(theme, Tone.GOOD)
        self.result.hide()
        self.rest = ActionButton(theme, self.tr("Record all as missing"), kind="danger")
        self.result.body.addWidget(self.rest)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.by_camera = ActionButton(theme, self.tr("Scan with the camera"))
        self.over = ActionButton(theme, self.tr("Start over"))
        self.over.hide()
        self.primary = ActionButton(theme, "", kind="primary")
        self._lay_out()
        self.back.clicked.connect(self.back_clicked)
        self.by_camera.clicked.connect(self.camera_wanted)
        self.over.clicked.connect(self.over_clicked)
        self.rest.clicked.connect(self._on_rest_clicked)
        self.primary.clicked.connect(self._on_primary_clicked)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.shelf)
        titles.addWidget(self.progress)
        top = row(10)
        top.addWidget(self.back)
        top.addLayout(titles, 1)
        head = column(upper := QWidget(), 12, (0, 0, BAR_PX, 0))
        head.addLayout(top)
        head.addWidget(self.result)
        head.addWidget(rule())
        body = column(inside := QWidget(), 12, (0, 6, 6, 8))
        body.addLayout(self._list)
        body.addStretch()
        foot = column(lower := QWidget(), 14, (0, 0, BAR_PX, 0))
        acts = row(10)
        acts.addWidget(self.by_camera)
        acts.addWidget(self.over)
        acts.addStretch()
        foot.addLayout(acts)
        foot.addWidget(self.primary)
        self._pane = Pane(upper, inside, lower)
        column(self, 0).addWidget(self._pane)

    def show_sweep(self, view: SweepView) -> None:
        """Show how far this shelf is."""
        if view == self._view:
            return
        if self._view is None or self._view.shelf != view.shelf:
            self._pane.begin()
        self._view = view
        self.shelf.setText(view.shelf)
        self.progress.setText(progress(view, self._clock))
        self.over.setVisible(is_begun(view))
        self._show_result(view)
        self._show_bags(view)
        self.primary.set_label(self._label(view))

    def _label(self, view: SweepView) -> str:
        if view.finished:
            if view.next_shelf:
                return self.tr("Go on with {shelf}").format(shelf=view.next_shelf)
            return self.tr("Done")
        return self.tr("Finish {shelf}").format(shelf=view.shelf)

    def _show_result(self, view: SweepView) -> None:
        self.result.setVisible(view.finished)
        seen, total = seen_count(view)
        unseen = [each for each in view.expected if not each.seen and each.bag.state != "missing"]
        well = seen == total and not view.strays
        title = self.tr("{shelf} is as it should be") if well else self.tr("{shelf} is gone through")
        tone = Tone.GOOD if well else Tone.WARN
        self.result.tell(title.format(shelf=view.shelf), summary(view), tone)
        self.rest.setVisible(len(unseen) > 1)

    def _show_bags(self, view: SweepView) -> None:
        clear(self._list)
        self.cards, self.strays = {}, {}
        if view.strays:
            self._list.addWidget(heading(self._theme, self.tr("Out of place")))
        for stray in view.strays:
            stray_card = self.strays[stray.code] = StrayCard(self._theme, stray)
            stray_card.wanted.connect(self.stray_wanted)
            stray_card.dismissed.connect(self.stray_dismissed)
            self._list.addWidget(stray_card)
        if view.expected:
            self._list.addSpacing(6 if view.strays else 0)
            self._list.addWidget(heading(self._theme, self.tr("Should stand here")))
        # What was not seen yet stands on top: that is what one looks for.
        for swept in sorted(view.expected, key=lambda each: each.seen):
            card = self.cards[swept.bag.bag_id] = SweptCard(
                self._theme, self._clock, swept, finished=view.finished
            )
            card.missing.connect(self.missing)
            self._list.addWidget(card)

    @Slot()
    def _on_rest_clicked(self) -> None:
        for each in () if self._view is None else self._view.expected:
            if not each.seen and each.bag.state != "missing":
                self.missing.emit(each.bag.bag_id)

    @Slot()
    def _on_primary_clicked(self) -> None:
        if self._view is None:
            return
        if self._view.finished:
            self.next_clicked.emit(self._view.next_shelf)
        else:
            self.finish_clicked.emit()
