"""The store's people: a list, and a form for one; for shift leads, while the service can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pickup_domain.order import Role
from staff_app.controllers.team import MemberWish, TeamView
from staff_app.ui.settings.printer_search_panel import address_field
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import translate

if TYPE_CHECKING:
    from pickup_domain.team import TeamMember
    from staff_app.controllers.bundle import Controllers

_LEAD, _ASSOCIATE = "lead", "associate"


class MemberCard(ToneCard):
    """Somebody, and the button that opens their form."""

    def __init__(self, theme: Theme, member: TeamMember) -> None:
        super().__init__(theme)
        self.member = member
        lead = member.role is Role.SHIFT_LEAD
        parts = [translate("Team", "Shift lead") if lead else translate("Team", "Associate")]
        if not member.active:
            parts = [translate("Team", "Off the team")]
        elif not member.has_pin:
            parts.append(translate("Team", "No PIN yet"))
        self.tell(member.name, " · ".join(parts))
        words = translate("Team", "Change")
        if not member.active:
            words = translate("Team", "Back on the team")
        self.button = ActionButton(theme, words)
        self.button.set_label(words, f"{words}: {member.name}")
        self.body.addWidget(self.button)
        keep_low(self)


class TeamSection(Sheet):
    """Who may sign in here, and as what."""

    def __init__(self, theme: Theme, controllers: Controllers) -> None:
        super().__init__(theme, translate("Team", "Team"))
        self._team = controllers.team
        self._view = TeamView()
        self._member: TeamMember | None = None
        self.problem = ToneCard(theme, Tone.BAD)
        keep_low(self.problem)
        self.people = QWidget()
        self._cards = column(self.people, 10)
        self._shown: list[MemberCard] = []
        self._make_form(theme)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.people)
        self.body.addWidget(self.form)
        self.body.addStretch()
        self._team.changed.connect(self.show_view)
        self._team.done.connect(self._close_form)
        self.primary.clicked.connect(self._on_primary)
        self.form.hide()
        self._show()

    def _make_form(self, theme: Theme) -> None:
        self.form = QWidget()
        self.name = address_field(theme, self.tr("Name"), self.tr("Name"))
        self.name.setMaxLength(120)
        self.initials = address_field(theme, self.tr("Initials"), self.tr("Initials"))
        self.initials.setMaxLength(4)
        self.role = Options(theme)
        roles = ((_ASSOCIATE, self.tr("Associate")), (_LEAD, self.tr("Shift lead")))
        self.role.offer(roles, _ASSOCIATE)
        self.pin = _secret(theme, self.tr("PIN, 4 to 12 figures"))
        self.again = _secret(theme, self.tr("The same PIN again"))
        self.about_pin = hint(theme)
        self.cancel = ActionButton(theme, self.tr("Back to the team"), icon_name="arrow-left")
        self.remove = ActionButton(theme, self.tr("Take off the team"), kind="danger")
        buttons, flowing = flow()
        flowing.addWidget(self.cancel)
        flowing.addWidget(self.remove)
        layout = column(self.form, 10)
        for widget in (self.name, self.initials, self.role, self.pin, self.again, self.about_pin, buttons):
            layout.addWidget(widget)
        for field in (self.name, self.initials, self.pin, self.again):
            field.returnPressed.connect(self._on_primary)
        self.cancel.clicked.connect(self._close_form)
        self.remove.clicked.connect(self._on_remove)

    @property
    def is_begun(self) -> bool:
        """A form is open."""
        return not self.form.isHidden()

    def cards(self) -> tuple[MemberCard, ...]:
        """Everybody, those who left last."""
        return tuple(self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask who is on the team now."""
        super().showEvent(event)
        self._team.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """A typed PIN does not outlast the look at it."""
        super().hideEvent(event)
        self.pin.clear()
        self.again.clear()

    @Slot(object)
    def show_view(self, view: TeamView) -> None:
        """What the service told, or why it did not."""
        before, self._view = self._view, view
        if view.members != before.members:
            self._show_people()
        if view == TeamView():
            self._close_form()
        self._show()

    def _show_people(self) -> None:
        clear(self._cards)
        self._shown = []
        for member in self._view.members or ():
            card = MemberCard(self.theme, member)
            card.button.clicked.connect(self._on_card)
            self._cards.addWidget(card)
            self._shown.append(card)

    def _show(self) -> None:
        view, is_form = self._view, self.is_begun
        self.people.setVisible(not is_form)
        self.problem.setVisible(bool(view.problem))
        if view.problem:
            self.problem.say(self.tr("That was not done"), view.problem, Tone.BAD)
        words = self.tr("Save") if is_form else self.tr("Add somebody")
        if view.members is None and not is_form:
            words = self.tr("Ask again")
        self.primary.set_label(words)
        self.primary.setEnabled(not view.is_asking)
        self.remove.setEnabled(not view.is_asking)

    def _open_form(self, member: TeamMember | None) -> None:
        self._member = member
        self.name.setText("" if member is None else member.name)
        self.initials.setText("" if member is None else member.initials)
        is_lead = member is not None and member.role is Role.SHIFT_LEAD
        self.role.button(_LEAD if is_lead else _ASSOCIATE).setChecked(True)
        self.pin.clear()
        self.again.clear()
        if member is None:
            self.about_pin.setText(self.tr("Without a PIN they cannot sign in yet."))
        else:
            self.about_pin.setText(
                self.tr("Empty: the PIN stays as it is. Another PIN signs {name} out everywhere.").format(
                    name=member.name
                )
            )
        self.remove.setVisible(member is not None)
        self.form.show()
        self._show()
        self.name.setFocus()

    @Slot()
    def _close_form(self) -> None:
        self.pin.clear()
        self.again.clear()
        self.form.hide()
        self._show()
        self.primary.setFocus()

    @Slot()
    def _on_card(self) -> None:
        card = next(each for each in self.cards() if each.button is self.sender())
        if card.member.active:
            self._open_form(card.member)
        else:
            self._team.bring_back(card.member)

    @Slot()
    def _on_remove(self) -> None:
        if self._member is not None:
            self._team.remove(self._member.staff_id)

    @Slot()
    def _on_primary(self) -> None:
        if not self.primary.isEnabled():
            return
        if self.is_begun:
            self._save()
        elif self._view.members is None:
            self._team.load()
        else:
            self._open_form(None)

    def _save(self) -> None:
        name, initials = self.name.text().strip(), self.initials.text().strip()
        if not name or not initials:
            self._refuse(self.tr("Type a name and initials first."))
            return
        if self.pin.text() != self.again.text():
            self._refuse(self.tr("The two PINs differ. Type the same one twice."))
            return
        language = "en" if self._member is None else self._member.language
        wish = MemberWish(name, initials, self.role.value == _LEAD, language)
        if self._member is None:
            self._team.add(wish, self.pin.text())
        else:
            self._team.change(self._member.staff_id, wish, self.pin.text())

    def _refuse(self, sentence: str) -> None:
        self.problem.show()
        self.problem.say(self.tr("That was not done"), sentence, Tone.BAD)


def _secret(theme: Theme, name: str) -> QLineEdit:
    field = address_field(theme, name, name)
    field.setMaxLength(12)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
