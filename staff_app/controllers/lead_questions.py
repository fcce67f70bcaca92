"""What a shift lead asks the service about the store, and may change there: while it can be reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from pickup_domain.wording import say
from staff_app.errors import PickupError, ServiceError

if TYPE_CHECKING:
    from staff_app.controllers.enquiries import Enquiries
    from staff_app.controllers.sign_in import SignInController
    from staff_app.sync.client import ServiceClient

T = TypeVar("T")


class LeadQuestions:
    """Asks for whoever is signed in; the answer is nobody else's."""

    def __init__(self, enquiries: Enquiries, sign_in: SignInController) -> None:
        self._enquiries = enquiries
        self._sign_in = sign_in

    @property
    def me(self) -> str:
        """The staff id of who acts; empty while nobody does."""
        actor = self._sign_in.actor
        return "" if actor is None else actor.id

    def ask(
        self,
        question: Callable[[ServiceClient], T],
        answered: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> None:
        """Ask the service; an answer that comes after its person left is dropped.

        Args:
            question: Calls of the client, blocking.
            answered: Gets the answer, in the GUI thread.
            failed: Gets why there is none and what to do, in the GUI thread.
        """
        me = self.me

        def done(answer: T) -> None:
            if self.me == me:
                answered(answer)

        def not_done(error: PickupError) -> None:
            if self.me == me:
                failed(_trouble(error))

        self._enquiries.ask(question, done, not_done)


def _trouble(error: PickupError) -> str:
    if isinstance(error, ServiceError) and error.code == "unreachable":
        return say("This is seen and changed only while the service can be reached. Try again then.")
    return str(error)
