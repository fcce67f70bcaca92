"""What somebody has to look at before an order goes: identity, age, signature. One card each."""

from PySide6.QtCore import Signal, Slot

from staff_app.controllers.leaving import Leaving
from staff_app.rows.hand_over import HandOverView, Verdict
from staff_app.ui import reasons
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard


class CheckCard(ToneCard):
    """Says what to look at; its button says that it was done, or takes that back.

    Emits:
        answered: Whether it was done.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.WARN)
        self._done = False
        self.button = ActionButton(theme, "")
        self.body.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)

    def show_done(self, done: bool) -> None:
        """Whether it was done."""
        self._done = done

    @Slot()
    def _on_clicked(self) -> None:
        self.answered.emit(not self._done)


class IdentityCard(CheckCard):
    """They were found by name: an ID has to say the same."""

    def show_view(self, view: HandOverView) -> None:
        """Ask for it where nothing else says who they are."""
        valid = view.verdict.verdict is Verdict.VALID
        self.setVisible(valid and view.verdict.method == "identity_check")
        self.show_done(view.identity_checked)
        name = view.detail.summary.pickup_name
        if view.identity_checked:
            title = self.tr("The name matches: {name}").format(name=name)
            self.tell(title, self.tr("Only how you told is kept."), Tone.GOOD)
            self.button.set_label(self.tr("Not checked"))
        else:
            title = self.tr("Ask for a photo ID with the name {name}").format(name=name)
            self.tell(title, self.tr("Look at name and picture; keep no copy."), Tone.WARN)
            self.button.set_label(self.tr("Name matches"))


class AgeCard(CheckCard):
    """Something that goes is sold from an age on."""

    def show_view(self, view: HandOverView, goes: Leaving) -> None:
        """Ask for it where something needs it."""
        self.setVisible(goes.min_age is not None and view.verdict.verdict is Verdict.VALID)
        self.show_done(view.age_checked)
        if view.age_checked:
            title = self.tr("Age checked: {age}+").format(age=goes.min_age)
            self.tell(title, self.tr("Only “checked” and the time are kept."), Tone.GOOD)
            self.button.set_label(self.tr("Not checked"))
        else:
            title = self.tr("Check age: {age}+").format(age=goes.min_age)
            self.tell(title, self.tr("Look at an ID. Only “checked” and the time are kept."), Tone.WARN)
            self.button.set_label(self.tr("ID checked"))


class SignatureCard(CheckCard):
    """The store asks for a signature."""

    def show_view(self, view: HandOverView) -> None:
        """Ask for it where the store does."""
        self.setVisible(view.detail.require_signature and view.verdict.verdict is Verdict.VALID)
        if view.is_signed:
            self.tell(self.tr("Signed"), self.tr("It goes to the service alone."), Tone.GOOD)
            self.button.set_label(self.tr("Sign again"))
        elif view.not_signed:
            self.tell(
                self.tr("Goes without a signature"),
                reasons.said(view.not_signed, reasons.of_unsigned()),
                Tone.GOOD,
            )
            self.button.set_label(self.tr("Sign after all"))
        else:
            title = self.tr("Let {name} sign").format(name=view.detail.summary.pickup_name)
            self.tell(title, self.tr("This store asks for it."), Tone.WARN)
            self.button.set_label(self.tr("Sign"))
