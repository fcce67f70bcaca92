"""The store's tablets: a shift lead sees how each does, lets another one in and locks one out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.lead_questions import LeadQuestions
from staff_app.controllers.store_lane import Clock, utc_now
from staff_app.errors import ServiceError

if TYPE_CHECKING:
    from datetime import datetime

    from pickup_domain.team import EnrolCode, EnrolledTablet
    from staff_app.controllers.enquiries import Enquiries
    from staff_app.controllers.sign_in import SignInController
    from staff_app.credentials import Credential
    from staff_app.sync.client import ServiceClient

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CodeRow:
    """What lets one tablet in."""

    code: str
    until: datetime
    """By this tablet's clock."""


@dataclass(frozen=True, slots=True)
class EnrolmentsView:
    """What is known of the store's tablets."""

    tablets: tuple[EnrolledTablet, ...] | None = None
    """None: the service has not told yet."""
    here: str = ""
    """The id of the tablet that asks."""
    service_url: str = ""
    """What is typed on a new tablet beside the code."""
    code: CodeRow | None = None
    is_asking: bool = False
    problem: str = ""
    """Why the last question or change was for nothing, and what to do."""
    is_unchanged: bool = False
    """The problem is a change that was not made."""
    done: str = ""
    """What was done last."""


class EnrolmentsController(QObject):
    """One change in hand at a time.

    Emits:
        changed: What is known (EnrolmentsView).
    """

    changed = Signal(object)

    def __init__(
        self,
        enquiries: Enquiries,
        sign_in: SignInController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = LeadQuestions(enquiries, sign_in)
        self._clock = clock
        self._view = EnrolmentsView()
        self._is_looking = False

    @property
    def view(self) -> EnrolmentsView:
        """What is known."""
        return self._view

    @Slot(object)
    def on_enrolled(self, credential: Credential) -> None:
        """Which tablet this is, and whose."""
        self._show(replace(self._view, here=credential.device_id, service_url=credential.service_url))

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more: no code stays on the screen."""
        self._is_looking = False
        self._show(EnrolmentsView(here=self._view.here, service_url=self._view.service_url))

    @Slot()
    def load(self) -> None:
        """Ask which tablets there are."""
        self._ask(lambda client: client.devices(), self._on_tablets, is_change=False)

    def look(self) -> None:
        """Look again without a word, to see whether the new one is there."""
        if self._is_looking or self._view.is_asking:
            return
        self._is_looking = True
        self._questions.ask(lambda client: client.devices(), self._on_looked, self._on_not_looked)

    def give_code(self) -> None:
        """Ask for a code that lets one tablet in."""

        def question(client: ServiceClient) -> tuple[tuple[EnrolledTablet, ...], EnrolCode]:
            return client.devices(), client.enrol_code()

        def answered(found: tuple[tuple[EnrolledTablet, ...], EnrolCode]) -> None:
            tablets, given = found
            code = CodeRow(given.code, self._clock() + timedelta(seconds=given.valid_for_s))
            self._show(replace(self._view, tablets=tablets, code=code, is_asking=False))

        self._ask(question, answered)

    def lock_out(self, tablet: EnrolledTablet) -> None:
        """Lock a tablet out, and whoever is signed in on it."""
        is_here = tablet.device_id == self._view.here
        if is_here:
            done = say("This tablet is locked out. What it has not sent stays on it until a lead saves it.")
        else:
            done = say("{name} is locked out: it stops as soon as it reaches the service.", name=tablet.name)

        def question(client: ServiceClient) -> tuple[EnrolledTablet, ...] | None:
            try:
                client.lock_out(tablet.device_id)
            except ServiceError as error:
                if error.code != "unknown_device":
                    raise
                # An earlier try was counted and its answer lost, or another lead was faster.
            return None if is_here else client.devices()

        def answered(tablets: tuple[EnrolledTablet, ...] | None) -> None:
            self._show(replace(self._view, tablets=tablets, is_asking=False, done=done))

        self._ask(question, answered)

    def _ask(
        self,
        question: Callable[[ServiceClient], T],
        answered: Callable[[T], None],
        *,
        is_change: bool = True,
    ) -> None:
        self._show(replace(self._view, is_asking=True, problem="", is_unchanged=False, done=""))

        def failed(sentence: str) -> None:
            self._show(replace(self._view, is_asking=False, problem=sentence, is_unchanged=is_change))

        self._questions.ask(question, answered, failed)

    def _on_tablets(self, tablets: tuple[EnrolledTablet, ...]) -> None:
        known = {(each.device_id, each.enrolled_at) for each in self._view.tablets or ()}
        new = next((each for each in tablets if (each.device_id, each.enrolled_at) not in known), None)
        view = replace(self._view, tablets=tablets, is_asking=False)
        if view.code is not None and new is not None:
            view = replace(view, code=None, done=say("{name} is set up.", name=new.name))
        self._show(view)

    def _on_looked(self, tablets: tuple[EnrolledTablet, ...]) -> None:
        self._is_looking = False
        self._on_tablets(tablets)

    def _on_not_looked(self, sentence: str) -> None:
        """The code counts all the same; the next look may succeed."""
        del sentence
        self._is_looking = False

    def _show(self, view: EnrolmentsView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
