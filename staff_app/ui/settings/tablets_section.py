"""The store's tablets: how each does, one more let in, one locked out; for shift leads."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from staff_app.controllers.enrolments import EnrolmentsView
from staff_app.ui.settings.lead_cards import Question, TroubleCard
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, heading, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import translate, unsent_steps

if TYPE_CHECKING:
    from pickup_domain.team import EnrolledTablet
    from staff_app.controllers.bundle import Controllers
    from staff_app.controllers.enrolments import CodeRow

_CODE_PX = 40
_LOOK_EVERY_S = 5


class TabletCard(ToneCard):
    """One tablet, and the button that locks it out."""

    def __init__(self, theme: Theme, tablet: EnrolledTablet, clock: StoreClock, *, is_here: bool) -> None:
        super().__init__(theme, Tone.WARN if tablet.unsent and tablet.revoked_at is None else Tone.NEUTRAL)
        self.tablet = tablet
        name = tablet.name
        if is_here:
            name = translate("Tablets", "{name} · this tablet").format(name=name)
        self.tell(name, " · ".join(_facts(tablet, clock)))
        self.lock = ActionButton(theme, translate("Tablets", "Lock out"), icon_name="lock")
        spoken = translate("Tablets", "Lock out {name}").format(name=tablet.name)
        self.lock.set_label(self.lock.label, spoken)
        self.body.addWidget(self.lock)
        # Not before it stands in something: it would open a window of its own.
        self.lock.setVisible(tablet.revoked_at is None)
        keep_low(self)


class CodePanel(QWidget):
    """What is typed on the new tablet, as big as it takes to read it from there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = heading(theme, self.tr("Type this on the new tablet"))
        self.code = Label(theme, size_px=_CODE_PX, weight=Weight.Bold)
        self.left = Label(theme)
        self.address = hint(theme)
        layout = column(self, 6)
        for label in (self.title, self.code, self.left, self.address):
            label.setWordWrap(label is not self.code)
            layout.addWidget(label)
        self.hide()

    def show_code(self, row: CodeRow, service_url: str, left: timedelta) -> None:
        """How long it is good for, to the second."""
        seconds = max(0, round(left.total_seconds()))
        self.code.setVisible(bool(seconds))
        self.address.setVisible(bool(seconds))
        self.code.setText(row.code)
        # Letter by letter: nobody can type a word that is none.
        self.code.setAccessibleName(" ".join(row.code))
        self.address.setText(self.tr("Service address: {address}").format(address=service_url))
        if not seconds:
            self.title.setText(self.tr("This code has run out"))
            self.left.setText(self.tr("Nobody used it in time. Ask for another one."))
            return
        self.title.setText(self.tr("Type this on the new tablet"))
        time = f"{seconds // 60}:{seconds % 60:02}"
        self.left.setText(self.tr("It sets up one tablet and is good for {time} more.").format(time=time))


class TabletsSection(Sheet):
    """Which tablets work for this store."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.TABLETS))
        self._clock = clock
        self._controller = controllers.enrolments
        self._view = EnrolmentsView()
        self._asked_about: EnrolledTablet | None = None
        self.problem = TroubleCard(theme)
        self.done = ToneCard(theme, Tone.GOOD)
        keep_low(self.done)
        self.panel = CodePanel(theme)
        self.question = Question(theme)
        self.list = QWidget()
        self._cards = column(self.list, 10)
        self._shown: list[TabletCard] = []
        for part in (self.problem, self.done, self.question, self.panel, self.list):
            self.body.addWidget(part)
        self.body.addStretch()
        self._controller.changed.connect(self.show_view)
        self.primary.clicked.connect(self._on_primary)
        self.question.agreed.connect(self._on_agreed)
        self.question.refused.connect(self._on_refused)
        clock.ticked.connect(self._on_ticked)
        self.show_view(self._controller.view)

    def cards(self) -> tuple[TabletCard, ...]:
        """This tablet first, then the newest; those that were locked out last."""
        return tuple(self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask how they do now."""
        super().showEvent(event)
        self._controller.load()

    @Slot(object)
    def show_view(self, view: EnrolmentsView) -> None:
        """What the service told, or why it did not."""
        before, self._view = self._view, view
        if view.tablets != before.tablets:
            self._show_tablets()
        if view.tablets is None:
            self.question.hide()
        if view.done and view.done != before.done:
            self.done.say(view.done, "", Tone.GOOD)
        self._show()

    def _show_tablets(self) -> None:
        view = self._view
        clear(self._cards)
        self._shown = []
        for tablet in sorted(view.tablets or (), key=lambda each: _rank(each, view.here)):
            card = TabletCard(self.theme, tablet, self._clock, is_here=tablet.device_id == view.here)
            card.lock.clicked.connect(self._on_lock)
            self._cards.addWidget(card)
            self._shown.append(card)

    def _show(self) -> None:
        view, is_asked = self._view, not self.question.isHidden()
        self.problem.show_trouble(view.problem, is_unchanged=view.is_unchanged)
        self.done.setVisible(bool(view.done))
        self.list.setVisible(not is_asked)
        self.panel.setVisible(view.code is not None and not is_asked)
        if view.code is not None:
            self.panel.show_code(view.code, view.service_url, self._clock.until(view.code.until))
        words = self.tr("Enrol a tablet") if view.code is None else self.tr("Another code")
        if view.tablets is None:
            words = self.tr("Ask again")
        self.primary.set_label(words)
        self.primary.setVisible(not is_asked)
        self.primary.setEnabled(not view.is_asking)

    @Slot()
    def _on_ticked(self) -> None:
        """The code runs down; now and then somebody looks whether the new tablet is there."""
        code = self._view.code
        if code is None or not self.isVisible():
            return
        left = self._clock.until(code.until)
        self.panel.show_code(code, self._view.service_url, left)
        if left > timedelta(0) and int(left.total_seconds()) % _LOOK_EVERY_S == 0:
            self._controller.look()

    @Slot()
    def _on_primary(self) -> None:
        if self._view.tablets is None:
            self._controller.load()
        else:
            self._controller.give_code()

    @Slot()
    def _on_lock(self) -> None:
        tablet = next(each.tablet for each in self.cards() if each.lock is self.sender())
        self._asked_about = tablet
        self.question.ask(
            self.tr("Lock out {name}?").format(name=tablet.name),
            self._cost(tablet),
            self.tr("Lock out"),
            self.tr("Leave it as it is"),
        )
        self._show()

    def _cost(self, tablet: EnrolledTablet) -> str:
        if tablet.unsent is None:
            words = self.tr(
                "How much on it is unsent, it has not said: that is lost, unless a shift lead saves it to a "
                "file there."
            )
            parts = [words]
        elif tablet.unsent:
            words = self.tr("{steps} on it are lost, unless a shift lead saves them to a file there.")
            parts = [words.format(steps=unsent_steps(tablet.unsent))]
        else:
            parts = [self.tr("Nothing on it was unsent when it was last seen.")]
        if tablet.device_id == self._view.here:
            parts.append(self.tr("It is the one you hold: what is done on it from now on is not sent."))
        parts.append(self.tr("Setting it up again takes a new code."))
        return " ".join(parts)

    @Slot()
    def _on_agreed(self) -> None:
        self._show()
        if self._asked_about is not None:
            self._controller.lock_out(self._asked_about)

    @Slot()
    def _on_refused(self) -> None:
        self._show()
        card = next((each for each in self.cards() if each.tablet == self._asked_about), None)
        (self.primary if card is None else card.lock).setFocus()


def _rank(tablet: EnrolledTablet, here: str) -> tuple[bool, bool, float]:
    return tablet.revoked_at is not None, tablet.device_id != here, -tablet.enrolled_at.timestamp()


def _facts(tablet: EnrolledTablet, clock: StoreClock) -> list[str]:
    """How it does, in the order of what matters."""
    if tablet.revoked_at is not None:
        return [translate("Tablets", "Locked out {moment}").format(moment=clock.moment(tablet.revoked_at))]
    if tablet.last_seen_at is None:
        moment = clock.moment(tablet.enrolled_at)
        return [translate("Tablets", "Set up {moment}, not seen since").format(moment=moment)]
    facts = [translate("Tablets", "Seen {moment}").format(moment=clock.moment(tablet.last_seen_at))]
    if tablet.unsent is not None:
        none = translate("Tablets", "Nothing unsent")
        facts.append(unsent_steps(tablet.unsent) if tablet.unsent else none)
    if tablet.app_version:
        facts.append(translate("Tablets", "Version {version}").format(version=tablet.app_version))
    return facts
