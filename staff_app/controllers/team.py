"""The store's people: read and changed at the service by a shift lead, never on the tablet alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.enquiries import Enquiries
from staff_app.errors import PickupError, ServiceError

if TYPE_CHECKING:
    from pickup_domain.team import TeamMember
    from staff_app.sync.client import ServiceClient

_OFFLINE = say("The team is seen and changed only while the service can be reached. Try again then.")


@dataclass(frozen=True, slots=True)
class MemberWish:
    """How somebody is to be."""

    name: str
    initials: str
    is_lead: bool
    language: str = "en"

    def facts(self) -> dict[str, str]:
        """As the service takes them."""
        role = "shift_lead" if self.is_lead else "associate"
        return {"name": self.name, "initials": self.initials, "role": role, "language": self.language}


@dataclass(frozen=True, slots=True)
class TeamView:
    """What is known of the team."""

    members: tuple[TeamMember, ...] | None = None
    """None: the service has not told yet."""
    is_asking: bool = False
    problem: str = ""
    """Why the last question or change was for nothing, and what to do."""


class TeamController(QObject):
    """One change in hand at a time.

    Emits:
        changed: What is known (TeamView).
        done: The change that was asked for is made.
    """

    changed = Signal(object)
    done = Signal()

    def __init__(self, enquiries: Enquiries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enquiries = enquiries
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

    def add(self, wish: MemberWish, pin: str) -> None:
        """Put somebody on the team; without a PIN they sign in once they have one."""
        self._ask(lambda client: client.add_member(wish.facts() | ({"pin": pin} if pin else {})))

    def change(self, staff_id: str, wish: MemberWish, pin: str) -> None:
        """Another name or role, and another PIN unless that is empty."""

        def job(client: ServiceClient) -> None:
            if pin:
                client.set_pin(staff_id, pin)
            client.change_member(staff_id, wish.facts())

        self._ask(job)

    def remove(self, staff_id: str) -> None:
        """Take somebody off the team."""
        self._ask(lambda client: client.remove_member(staff_id))

    def bring_back(self, member: TeamMember) -> None:
        """Put somebody who left on the team again; they need a new PIN."""
        facts = {
            "staff_id": member.staff_id,
            "name": member.name,
            "initials": member.initials,
            "role": member.role.value,
            "language": member.language,
        }
        self._ask(lambda client: client.add_member(facts))

    def _ask(self, job: Callable[[ServiceClient], None], *, is_change: bool = True) -> None:
        self._show(replace(self._view, is_asking=True, problem=""))

        def question(client: ServiceClient) -> tuple[TeamMember, ...]:
            job(client)
            return client.team()

        def answered(members: tuple[TeamMember, ...]) -> None:
            self._show(TeamView(members))
            if is_change:
                self.done.emit()

        self._enquiries.ask(question, answered, self._on_failed)

    def _on_failed(self, error: PickupError) -> None:
        is_offline = isinstance(error, ServiceError) and error.code == "unreachable"
        self._show(replace(self._view, is_asking=False, problem=_OFFLINE if is_offline else str(error)))

    def _show(self, view: TeamView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
