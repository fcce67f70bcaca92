"""The way in: enrol the tablet once, then choose who you are and type your PIN."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from staff_app.rows.alerts import Alert
from staff_app.rows.people import SignInPhase, SignInView, StaffRow
from staff_app.ui import alert_words
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import LEAD_PX, SMALL_PX, TARGET_PX, TEXT_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.key_pad import PinPad
from staff_app.ui.widgets.panels import ToneCard, clear, column, hint, row, scrolled
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight, fitting
from staff_app.ui.words import time_left

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_COLUMNS = 3
_CARD_PX = QSize(620, 680)
"""At most so high."""


class Avatar(ActionButton):
    """Somebody's initials and name, to tap."""

    def __init__(self, theme: Theme, staff: StaffRow) -> None:
        super().__init__(theme, "")
        self._staff = staff
        self.setFixedSize(QSize(168, 148))
        lead = self.tr("Shift lead") if staff.is_lead else ""
        self.setAccessibleName(" ".join(part for part in (staff.name, lead) if part))
        self.setEnabled(staff.has_pin)

    @property
    def staff(self) -> StaffRow:
        """Whose it is."""
        return self._staff

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button's ground, then the person."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.width() // 2
        ink, soft = theme.on_soft(Tone.ACCENT if self.isEnabled() else Tone.NEUTRAL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawEllipse(middle - 32, 18, 64, 64)
        painter.setPen(ink)
        painter.setFont(theme.font(TITLE_PX - 2, Weight.Bold))
        painter.drawText(middle - 32, 18, 64, 64, Qt.AlignmentFlag.AlignCenter, self._staff.initials)
        self._line(painter, self._staff.name, 90, TEXT_PX, QColor(theme.tokens.ink))
        second = self.tr("Shift lead") if self._staff.is_lead else ""
        if not self._staff.has_pin:
            second = self.tr("No PIN yet")
        self._line(painter, second, 114, SMALL_PX, QColor(theme.tokens.ink_2))

    def _line(self, painter: QPainter, text: str, top: int, size_px: int, ink: QColor) -> None:
        painter.setPen(ink)
        painter.setFont(self._theme.font(size_px, Weight.DemiBold if size_px == TEXT_PX else Weight.Normal))
        cut = fitting(text, painter.font(), self.width() - 20)
        painter.drawText(10, top, self.width() - 20, 22, Qt.AlignmentFlag.AlignCenter, cut)


@dataclass(frozen=True, slots=True)
class EnrolDraft:
    """What was typed so far to set the tablet up."""

    address: str
    code: str = field(repr=False)
    device: str


class EnrolForm(QWidget):
    """Service address, the lead's one-time code, and a name for this counter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.address = self._field(theme, self.tr("https://pickup.example.com"))
        self.code = self._field(theme, self.tr("Code from the shift lead"))
        self.device = self._field(theme, self.tr("Counter 1"))
        self.primary = ActionButton(theme, self.tr("Set up this tablet"), kind="primary")
        layout = column(self, 8)
        for words, line in (
            (self.tr("Service address"), self.address),
            (self.tr("One-time code"), self.code),
            (self.tr("Name of this counter"), self.device),
        ):
            label = Label(theme, words, weight=Weight.DemiBold)
            label.setBuddy(line)
            line.setAccessibleName(words)
            layout.addWidget(label)
            layout.addWidget(line)
            layout.addSpacing(8)
            line.textChanged.connect(self._on_changed)
            line.returnPressed.connect(self.primary.click)
        layout.addWidget(self.primary)
        layout.addWidget(hint(theme, self.tr("A shift lead makes the code; it is good for ten minutes.")))
        self.lead = ActionButton(theme, self.tr("Shift lead: save what is unsent"), icon_name="package-check")
        layout.addWidget(self.lead)
        layout.addStretch()
        self._on_changed()

    def _field(self, theme: Theme, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setFont(theme.font(TEXT_PX + 1))
        field.setFixedHeight(TARGET_PX)
        field.setPlaceholderText(example)
        field.setMaxLength(200)
        return field

    @Slot()
    def _on_changed(self) -> None:
        self.primary.setEnabled(bool(self.address.text().strip() and self.code.text().strip()))


class PinPage(QWidget):
    """Whose PIN, and the pad for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.who = ElidedLabel(theme, size_px=LEAD_PX, weight=Weight.DemiBold)
        self.back = ActionButton(theme, self.tr("Somebody else"), icon_name="arrow-left")
        self.pad = PinPad(theme)
        layout = column(self, 14)
        top = row(14)
        top.addWidget(self.back)
        top.addWidget(self.who, 1)
        layout.addLayout(top)
        layout.addStretch()
        layout.addWidget(self.pad)
        layout.addStretch()


class SignInPage(QWidget):
    """Stands in front until somebody signed in; the work behind it stays as it was."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._sign_in = controllers.sign_in
        self._view = SignInView(SignInPhase.STARTING)
        self._staff: tuple[StaffRow, ...] = ()
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Label(theme, size_px=TITLE_PX, weight=Weight.Bold, wrap=True)
        self.subtitle = hint(theme)
        self.message = ToneCard(theme, Tone.WARN)
        self.alert = ToneCard(theme, Tone.WARN)
        self.waiting = EmptyState(theme, "store")
        self.people = QGridLayout()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_view(self._view)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("frame", "card")
        card.setFixedWidth(_CARD_PX.width())
        inside = column(card, 14, (32, 28, 32, 28))
        inside.addWidget(self.title)
        inside.addWidget(self.subtitle)
        inside.addWidget(self.message)
        inside.addWidget(self.stack, 1)
        people = QWidget()
        self.people.setContentsMargins(0, 0, 6, 0)
        self.people.setSpacing(14)
        self.people.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        people.setLayout(self.people)
        self._people_page = scrolled(people)
        self.stack.addWidget(self.waiting)
        self.stack.addWidget(self._people_page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 30, 20, 30)
        card.setMaximumHeight(_CARD_PX.height())
        self.alert.setFixedWidth(_CARD_PX.width())
        self.alert.hide()
        outer.addStretch(1)
        outer.addWidget(self.alert, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(14)
        outer.addWidget(card, 100, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    # Built at their first use: the first paint shows neither.

    @cached_property
    def enrol(self) -> EnrolForm:
        """The page that sets the tablet up."""
        form = EnrolForm(self._theme)
        form.primary.clicked.connect(self._on_enrol_clicked)
        form.lead.clicked.connect(self._sign_in.let_lead_in)
        self.stack.addWidget(form)
        return form

    @cached_property
    def pin_page(self) -> PinPage:
        """The page that asks for the PIN."""
        page = PinPage(self._theme)
        page.pad.entered.connect(self._sign_in.enter_pin)
        page.back.clicked.connect(self._sign_in.back)
        self.stack.addWidget(page)
        return page

    def _connect(self) -> None:
        self._sign_in.state_changed.connect(self.show_view)
        self._clock.ticked.connect(self._on_ticked)

    @Slot(object)
    def show_view(self, view: SignInView) -> None:
        """Show where the way in stands."""
        before, self._view = self._view, view
        place = view.place.name if view.place else ""
        self._show_message()
        match view.phase:
            case SignInPhase.ENROL:
                self._show_page(self.enrol, self.tr("Set up this tablet"), "")
                if not self.enrol.address.text():
                    self.enrol.address.setText(view.service_url)
                self.enrol.lead.setVisible(any(each.is_lead for each in view.staff))
            case SignInPhase.CHOOSE:
                self._show_people(view.staff)
                self._show_page(self._people_page, place, self.tr("Who is at this counter?"))
                self._offer_keyboard()
            case SignInPhase.PIN:
                self.pin_page.who.setText(view.chosen.name if view.chosen else "")
                locked = self.tr("Locked. Type your PIN and go on where you were.")
                self._show_page(self.pin_page, place, locked if view.is_locked else self.tr("Type your PIN."))
                if before.phase is not SignInPhase.PIN:
                    self.pin_page.pad.clear()
                self.pin_page.pad.setFocus()
            case SignInPhase.STARTING | SignInPhase.SIGNED_IN:
                self.waiting.tell(self.tr("Good to see you"), self.tr("Orders are being opened."))
                self._show_page(self.waiting, place, "")
        self._on_ticked()

    def kept(self) -> EnrolDraft | None:
        """What was typed to set the tablet up; None where nobody was asked."""
        form = self.stack.currentWidget()
        if not isinstance(form, EnrolForm):
            return None
        return EnrolDraft(form.address.text(), form.code.text(), form.device.text())

    def take_up(self, kept: EnrolDraft) -> None:
        """Go on with it."""
        self.enrol.address.setText(kept.address)
        self.enrol.code.setText(kept.code)
        self.enrol.device.setText(kept.device)

    def show_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """What announces itself; whoever signs in can see to it."""
        self.alert.setVisible(bool(alerts))
        if alerts:
            titles = " · ".join(alert_words.nameless(alert) for alert in alerts)
            self.alert.tell(titles, self.tr("Sign in to see to it."), alert_words.tone(alerts[0]))

    def refuse_scan(self) -> None:
        """Something was scanned, and nobody is signed in."""
        self.message.say(self.tr("Sign in first, then scan again."), "", Tone.WARN)
        self.message.show()

    def _show_page(self, page: QWidget, title: str, subtitle: str) -> None:
        self.title.setText(title or "Counterhand")
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.stack.setCurrentWidget(page)

    def _offer_keyboard(self) -> None:
        """To the first who can sign in."""
        first = next((each for each in self.avatars() if each.isEnabled()), None)
        if first is not None and not any(each.hasFocus() for each in self.avatars()):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_message(self) -> None:
        view = self._view
        words = view.message or view.credential_sentence
        self.message.setVisible(bool(words))
        self.message.say(words, "", Tone.WARN)

    def _show_people(self, staff: tuple[StaffRow, ...]) -> None:
        if staff == self._staff:
            return
        self._staff = staff
        clear(self.people)
        for place, person in enumerate(staff):
            avatar = Avatar(self._theme, person)
            avatar.clicked.connect(self._on_avatar_clicked)
            self.people.addWidget(avatar, place // _COLUMNS, place % _COLUMNS)

    def avatars(self) -> tuple[Avatar, ...]:
        """The people who can be chosen."""
        return tuple(self._people_page.findChildren(Avatar))

    @Slot()
    def _on_avatar_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Avatar):
            self._sign_in.choose(sender.staff.staff_id)

    @Slot()
    def _on_enrol_clicked(self) -> None:
        self._sign_in.enrol(
            self.enrol.address.text().strip(),
            self.enrol.code.text().strip(),
            self.enrol.device.text().strip() or self.tr("Counter 1"),
        )

    @Slot()
    def _on_ticked(self) -> None:
        until = self._view.locked_until
        left = time_left(until, self._clock)
        if self._view.phase is SignInPhase.PIN:
            self.pin_page.pad.set_locked(bool(left))
        if left:
            wait = self.tr("Too many tries. Try again in {span}.").format(span=left)
            self.message.tell(wait, "", Tone.WARN)
            self.message.show()
        elif until is not None:
            self._show_message()
