"""The store's people: read and changed at the service by a shift lead, never on the tablet alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.lead_questions import LeadQuestions
from staff_app.errors import ServiceError

if TYPE_CHECKING:
    from pickup_domain.team import TeamMember
    from staff_app.controllers.enquiries import Enquiries
    from staff_app.controllers.sign_in import SignInController
    from staff_app.sync.client import ServiceClient


@dataclass(frozen=True, slots=True)
class MemberWish:
    """How somebody is to be."""

    name: str
    initials: str
    is_lead: bool
    language: str = "en"

    def facts(self, pin: str) -> dict[str, str]:
        """As the service takes them; an empty PIN is none."""
        role = "shift_lead" if self.is_lead else "associate"
        facts = {"name": self.name, "initials": self.initials, "role": role, "language": self.language}
        return facts | ({"pin": pin} if pin else {})


@dataclass(frozen=True, slots=True)
class TeamView:
    """What is known of the team."""

    members: tuple[TeamMember, ...] | None = None
    """None: the service has not told yet."""
    me: str = ""
    """Which of them asks."""
    is_asking: bool = False
    problem: str = ""
    """Why the last question or change was for nothing, and what to do."""
    is_unchanged: bool = False
    """The problem is a change that was not made."""
    farewell: str = ""
    """What they are told who do not lead any more, until the tablet asks who is there."""


class TeamController(QObject):
    """One change in hand at a time.

    Emits:
        changed: What is known (TeamView).
        done: The change that was asked for is made.
    """

    changed = Signal(object)
    done = Signal()

    def __init__(
        self, enquiries: Enquiries, sign_in: SignInController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = LeadQuestions(enquiries, sign_in)
        self._view = TeamView()

    @property
    def view(self) -> TeamView:
        """What is known."""
        return self._view

    @Slot()
    def load(self) -> None:
        """Ask who is on the team."""
        self._ask(lambda client: None, is_change=False)

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more: nothing of it stays in memory."""
        self._show(TeamView())

    def add(self, staff_id: str, wish: MemberWish, pin: str) -> None:
        """Put somebody on the team; without a PIN they sign in once they have one.

        Args:
            staff_id: Made for them before the first try: the next one adds nobody else.
            wish: How they are to be.
            pin: Empty where they have none yet.
        """

        def job(client: ServiceClient) -> None:
            try:
                client.add_member({"staff_id": staff_id} | wish.facts(pin))
            except ServiceError as error:
                if error.code != "staff_exists":
                    raise
                # An earlier try was counted and its answer lost: what was typed last is what counts.
                client.change_member(staff_id, wish.facts(pin))

        self._ask(job)

    def change(self, staff_id: str, wish: MemberWish, pin: str) -> None:
        """Another name or role, and another PIN unless that is empty: all of it or nothing."""
        members = self._view.members or ()
        led = any(each.staff_id == staff_id and each.role.value == "shift_lead" for each in members)
        farewell = ""
        if led and not wish.is_lead:
            farewell = say("You are not a shift lead any more. Type your PIN to go on.")
        self._ask(
            lambda client: client.change_member(staff_id, wish.facts(pin)), about=staff_id, end=farewell
        )

    def remove(self, staff_id: str) -> None:
        """Take somebody off the team."""
        farewell = say("You are not on the team of this store any more. What you did is kept and sent.")
        self._ask(lambda client: client.remove_member(staff_id), about=staff_id, end=farewell)

    def bring_back(self, member: TeamMember) -> None:
        """Put somebody who left on the team again; they need a new PIN."""
        wish = MemberWish(member.name, member.initials, member.role.value == "shift_lead", member.language)
        self.add(member.staff_id, wish, "")

    def _ask(
        self,
        job: Callable[[ServiceClient], None],
        *,
        is_change: bool = True,
        about: str = "",
        end: str = "",
    ) -> None:
        """Do something, then read the team anew; whoever ended their own rights by it is told so instead."""
        me = self._questions.me
        farewell = end if about == me else ""
        self._show(replace(self._view, me=me, is_asking=True, problem="", is_unchanged=False))

        def question(client: ServiceClient) -> tuple[TeamMember, ...] | None:
            job(client)
            return None if farewell else client.team()

        def answered(members: tuple[TeamMember, ...] | None) -> None:
            self._show(TeamView(members, me, farewell=farewell))
            if is_change:
                self.done.emit()

        def failed(sentence: str) -> None:
            self._show(replace(self._view, is_asking=False, problem=sentence, is_unchanged=is_change))

        self._questions.ask(question, answered, failed)

    def _show(self, view: TeamView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
