"""The store's people: a list, and a form for one; for shift leads, while the service can be reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pickup_domain.order import Role
from staff_app.controllers.team import TeamView
from staff_app.ui.settings.lead_cards import Question, TroubleCard
from staff_app.ui.settings.member_form import FormDraft, MemberForm
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, keep_low
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import translate

if TYPE_CHECKING:
    from pickup_domain.team import TeamMember
    from staff_app.controllers.bundle import Controllers


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


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """Somebody whose form is open."""

    member: TeamMember | None
    """None: somebody new."""
    staff_id: str
    form: FormDraft


class TeamSection(Sheet):
    """Who may sign in here, and as what."""

    def __init__(self, theme: Theme, controllers: Controllers) -> None:
        super().__init__(theme, translate("Team", "Team"))
        self._team = controllers.team
        self._view = TeamView()
        self._member: TeamMember | None = None
        self._staff_id = ""
        self._to_do = self._save
        self.problem = TroubleCard(theme)
        self.farewell = ToneCard(theme, Tone.WARN)
        keep_low(self.farewell)
        self.people = QWidget()
        self._cards = column(self.people, 10)
        self._shown: list[MemberCard] = []
        self._make_form(theme)
        for part in (self.problem, self.farewell, self.people, self.form, self.question):
            self.body.addWidget(part)
        self.body.addStretch()
        self._team.changed.connect(self.show_view)
        self._team.done.connect(self._close_form)
        self.primary.clicked.connect(self._on_primary)
        self.form.hide()
        self._show()

    def _make_form(self, theme: Theme) -> None:
        self.form = MemberForm(theme)
        self.cancel = ActionButton(theme, self.tr("Back to the team"), icon_name="arrow-left")
        self.remove = ActionButton(theme, self.tr("Take off the team"), kind="danger")
        buttons, flowing = flow()
        flowing.addWidget(self.cancel)
        flowing.addWidget(self.remove)
        self.form.layout_column.addSpacing(8)
        self.form.layout_column.addWidget(buttons)
        self.question = Question(theme)
        self.form.submitted.connect(self._on_primary)
        self.cancel.clicked.connect(self._close_form)
        self.remove.clicked.connect(self._on_remove)
        self.question.agreed.connect(self._on_agreed)
        self.question.refused.connect(self._on_refused)

    @property
    def is_begun(self) -> bool:
        """A form is open."""
        return self._staff_id != ""

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
        self.form.forget_pin()

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
        view, is_asked = self._view, not self.question.isHidden()
        self.people.setVisible(not self.is_begun)
        self.form.setVisible(self.is_begun and not is_asked)
        self.problem.show_trouble(view.problem, is_unchanged=view.is_unchanged)
        self.farewell.setVisible(bool(view.farewell))
        self.farewell.tell(view.farewell, "", Tone.WARN)
        words = self.tr("Save") if self.is_begun else self.tr("Add somebody")
        if view.members is None and not self.is_begun:
            words = self.tr("Ask again")
        self.primary.set_label(words)
        self.primary.setVisible(not is_asked and not view.farewell)
        self.primary.setEnabled(not view.is_asking)
        self.remove.setEnabled(not view.is_asking)

    def _open_form(self, member: TeamMember | None) -> None:
        self._member = member
        # Made here: however often it is sent, one person comes of it.
        self._staff_id = uuid4().hex if member is None else member.staff_id
        self.form.fill(member)
        self.remove.setVisible(member is not None)
        self._show()
        self._drop_refusal()
        self.form.name.setFocus()

    def kept(self) -> MemberDraft | None:
        """The form in hand; None while there is none."""
        return MemberDraft(self._member, self._staff_id, self.form.kept()) if self.is_begun else None

    def take_up(self, kept: MemberDraft) -> None:
        """Go on with it: the same person comes of it."""
        self._open_form(kept.member)
        self._staff_id = kept.staff_id
        self.form.take_up(kept.form)

    @Slot()
    def _close_form(self) -> None:
        """The keyboard goes back to whom it came from."""
        was, self._staff_id = self._staff_id, ""
        self.form.forget_pin()
        self.question.hide()
        self._show()
        self._drop_refusal()
        card = next((each for each in self.cards() if each.member.staff_id == was), None)
        (self.primary if card is None else card.button).setFocus()

    def _drop_refusal(self) -> None:
        """What was refused in one form says nothing of the next."""
        if self._view.is_unchanged:
            self.problem.hide()

    @Slot()
    def _on_card(self) -> None:
        card = next(each for each in self.cards() if each.button is self.sender())
        if card.member.active:
            self._open_form(card.member)
        else:
            self._team.bring_back(card.member)

    @Slot()
    def _on_primary(self) -> None:
        if not self.primary.isEnabled() or not self.primary.isVisible():
            return
        if self.is_begun:
            self._try_to_save()
        elif self._view.members is None:
            self._team.load()
        else:
            self._open_form(None)

    # --- what is done to somebody ----------------------------------------------------------------

    def _is_me(self) -> bool:
        return self._member is not None and self._member.staff_id == self._view.me

    def _try_to_save(self) -> None:
        if mistake := self.form.mistake:
            self.problem.show_trouble(mistake, is_unchanged=True)
            return
        leads = self._member is not None and self._member.role is Role.SHIFT_LEAD
        if self._is_me() and leads and not self.form.wish.is_lead:
            self._ask(
                self._save,
                self.tr("You will not be a shift lead any more"),
                self.tr(
                    "Team, tablets, schedule and insights close for you, and you type your PIN again. "
                    "Only another shift lead can make you one again."
                ),
                self.tr("Give up the lead"),
                self.tr("Stay a shift lead"),
            )
        else:
            self._save()

    def _save(self) -> None:
        wish, pin = self.form.wish, self.form.pin.text()
        if self._member is None:
            self._team.add(self._staff_id, wish, pin)
        else:
            self._team.change(self._staff_id, wish, pin)

    @Slot()
    def _on_remove(self) -> None:
        if self._member is None:
            return
        if self._is_me():
            title = self.tr("You take yourself off the team")
            sentence = self.tr("You are signed out at once. Only another shift lead can bring you back.")
        else:
            title = self.tr("Take {name} off the team?").format(name=self._member.name)
            sentence = self.tr(
                "They sign in nowhere any more. What they did stays under their name; coming back takes a "
                "new PIN."
            )
        self._ask(self._remove, title, sentence, self.tr("Take off the team"), self.tr("Keep on the team"))

    def _remove(self) -> None:
        self._team.remove(self._staff_id)

    def _ask(self, to_do: Callable[[], None], title: str, sentence: str, yes: str, no: str) -> None:
        self._to_do = to_do
        self.question.ask(title, sentence, yes, no)
        self._show()

    @Slot()
    def _on_agreed(self) -> None:
        self._show()
        self._to_do()

    @Slot()
    def _on_refused(self) -> None:
        self._show()
        self.form.name.setFocus()
