"""Questions to the service that a person waits for: candidates, free slots, a message's words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from pickup_domain.wording import say
from staff_app.background import Lane
from staff_app.errors import PickupError, ServiceError

if TYPE_CHECKING:
    from staff_app.credentials import Credential
    from staff_app.sync.client import ServiceClient

T = TypeVar("T")
_READ_S = 4.0
"""Nobody at a counter waits longer: then the tablet's own answer has to do."""


class Enquiries(QObject):
    """Asks on a lane of its own, so that neither what is sent nor what comes in waits for an answer."""

    def __init__(
        self, parent: QObject | None = None, *, name: str = "enquiries", patience_s: float = _READ_S
    ) -> None:
        super().__init__(parent)
        self._lane = Lane(name, self)
        self._patience_s = patience_s
        self._line = 0
        """Which one it is; another after each `start` and each hanging up."""
        self._credential: Credential | None = None
        self._client: ServiceClient | None = None
        self._person: tuple[str, str] | None = None

    @Slot(str, str)
    def sign_in(self, staff_id: str, pin: str) -> None:
        """Ask as this person from now on; the PIN is kept in memory until they sign out, and nowhere else."""
        self._person = (staff_id, pin)
        self._tell_person()

    @Slot()
    def sign_out(self) -> None:
        """Ask as nobody in particular."""
        self._person = None
        self._tell_person()

    def _tell_person(self) -> None:
        client, person = self._client, self._person
        if client is not None:
            self._lane.submit(lambda: client.sign_out() if person is None else client.sign_in(*person))

    @Slot(object)
    def start(self, credential: Credential) -> None:
        """Ask with this credential from now on."""
        self.hang_up()
        self._credential = credential
        self._call()

    def _call(self) -> None:
        credential, patience_s = self._credential, self._patience_s
        if credential is None:
            return

        def job() -> ServiceClient:
            from staff_app.sync.client import ServiceClient

            return ServiceClient(
                credential.service_url,
                credential.store,
                credential.token,
                ca_file=credential.ca_file,
                read_timeout_s=patience_s,
            )

        self._lane.submit(job, partial(self._on_client, self._line))

    @property
    def connected(self) -> bool:
        """True once there is a line to ask on."""
        return self._client is not None

    def ask(
        self,
        question: Callable[[ServiceClient], T],
        done: Callable[[T], None],
        failed: Callable[[PickupError], None],
    ) -> None:
        """Ask the service.

        Args:
            question: Which call of the client to make; blocking, within seconds.
            done: Gets the answer, in the GUI thread.
            failed: Gets why there is none (ServiceError), in the GUI thread: nobody is left waiting.
        """
        client = self._client
        if client is None:
            self._call()  # what kept it from calling may be put right
            failed(
                ServiceError(
                    say("Offline"),
                    say("The service cannot be reached."),
                    say("Go on with what this tablet knows."),
                )
            )
            return
        self._lane.submit(lambda: question(client), done, failed)

    def hang_up(self) -> None:
        """There is nobody to ask until `start`."""
        self._line += 1
        self._credential = None
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def stop(self) -> None:
        """Ask nothing more."""
        self.hang_up()
        self._lane.stop(0.5)

    def _on_client(self, line: int, client: ServiceClient) -> None:
        if line != self._line or self._client is not None:
            client.close()
            return
        self._client = client
        self._tell_person()
