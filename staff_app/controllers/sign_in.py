"""The way in: this tablet to its store, then a person to the tablet."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pickup_domain.wording import joined, say
from staff_app.background import Lane
from staff_app.config import Config
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError, StorageFullError, UnsentWorkError
from staff_app.rows.people import PlaceRow, SignInPhase, SignInView, StaffRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from pickup_domain.order import Actor
    from staff_app.credentials import Credential, Vault
    from staff_app.store.results import PinAccepted, PinRefused

_LOOK_AGAIN_MS = 30_000
"""Each look at a keyring that is locked may show a question to whoever stands there."""
_SESSION_ONLY = say("This tablet stays enrolled only until the app is closed.")


class SignInController(QObject):
    """Loads or makes the tablet's credential, and lets people in by PIN.

    Emits:
        state_changed: What the page shows (SignInView).
        enrolled: The tablet has a credential, and the queue is its store's (Credential).
        signed_in: Who acts from now on (StaffRow), or None.
        proved: Whose PIN was right, and the PIN: the service asks for it, too.
        left: Whoever acted does not any more.
    """

    state_changed = Signal(object)
    enrolled = Signal(object)
    signed_in = Signal(object)
    proved = Signal(str, str)
    left = Signal()

    def __init__(
        self, config: Config, store: StoreLane, *, clock: Clock = utc_now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._store = store
        self._clock = clock
        self._lane = Lane("keyring", self)
        self._vault: Vault | None = None
        self._credential: Credential | None = None
        self._actor: Actor | None = None
        self._is_enrolling = False
        self._is_locked_out = False
        self._look_again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(lambda: self._wanted())
        self._wanted: Callable[[], None] = self._load
        self._view = SignInView(SignInPhase.STARTING, service_url=config.service_url)
        store.opened.connect(self._on_opened)
        store.failed.connect(self._on_problem)

    @property
    def view(self) -> SignInView:
        """What the page shows now."""
        return self._view

    @property
    def actor(self) -> Actor | None:
        """Who acts; None while nobody is signed in."""
        return self._actor

    @property
    def pepper(self) -> bytes:
        """Keys the digests of PINs and typed codes; empty before enrolment."""
        return b"" if self._credential is None else bytes.fromhex(self._credential.pepper)

    def start(self) -> None:
        """Look for this tablet's credential."""
        token_file = self._config.data_dir / "token.json" if self._config.token_file else None
        remembered = self._config.data_dir / "keyring"

        def job() -> tuple[Vault, str]:
            from staff_app.credentials import choose_vault

            return choose_vault(token_file, remembered)

        self._lane.submit(job, self._on_vault, self._on_problem)

    def enrol(self, service_url: str, code: str, device_name: str) -> None:
        """Trade a lead's code for this tablet's token; a second tap in the meantime does nothing."""
        if self._is_enrolling:
            return
        self._is_enrolling = True
        self._look_again.stop()
        ca_file, known, id_file = self._ca_file, self._credential, self._id_file
        self._show(message=say("Asking the service…"))
        self._lane.submit(
            lambda: _enrolled(
                service_url.strip(), code.strip(), device_name.strip(), ca_file, known, id_file
            ),
            self._on_enrolled,
            self._on_not_enrolled,
        )

    def choose(self, staff_id: str) -> None:
        """Somebody touched their name."""
        chosen = next((each for each in self._view.staff if each.staff_id == staff_id), None)
        if chosen is not None:
            self._show(SignInPhase.PIN, chosen=chosen, message="", locked_until=None)
            self._look_at_guard(chosen)

    def enter_pin(self, pin: str) -> None:
        """They typed their PIN."""
        chosen = self._view.chosen
        if chosen is None:
            return
        pepper, now = self.pepper, self._clock()
        self._store.run(
            lambda store: store.check_pin(chosen.staff_id, pin, pepper, now),
            lambda outcome: self._on_pin(chosen.staff_id, pin, outcome),
            self._on_problem,
        )

    def back(self) -> None:
        """Somebody else wants in."""
        if self._view.phase is SignInPhase.PIN:
            self._show(SignInPhase.CHOOSE, chosen=None, message="", locked_until=None)

    def sign_out(self, message: str = "") -> None:
        """Nobody acts any more; the work in hand stays where it is."""
        self._actor = None
        self.signed_in.emit(None)
        self.left.emit()
        phase = SignInPhase.ENROL if self._is_locked_out else SignInPhase.CHOOSE
        self._show(phase, chosen=None, message=message, locked_until=None, is_locked=False)

    @Slot()
    def lock(self, message: str = "") -> None:
        """Nobody was here for a while: that person's PIN, or anybody's, goes on where the work is."""
        chosen = self._view.chosen
        if self._actor is None:
            return
        if chosen is None or self._is_locked_out:
            self.sign_out()
            return
        self._actor = None
        self.signed_in.emit(None)
        self.left.emit()
        self._show(SignInPhase.PIN, message=message, locked_until=None, is_locked=True)
        self._look_at_guard(chosen)

    def lock_out(self) -> None:
        """The service knows this tablet no more: whoever works goes on, then it has to be enrolled again."""
        self._is_locked_out = True
        if self._actor is None:
            message = say("The service does not know this tablet any more. A shift lead can set it up again.")
            self._show(SignInPhase.ENROL, chosen=None, message=message, locked_until=None)

    def let_lead_in(self) -> None:
        """The tablet is to be set up anew, but a shift lead wants to save what is unsent first."""
        leads = tuple(each for each in self._view.staff if each.is_lead)
        self._show(SignInPhase.CHOOSE, staff=leads, chosen=None, message="", locked_until=None)

    def leave_store(self) -> None:
        """This tablet is nobody's any more: keep no token, and ask to be set up."""
        vault, self._credential, self._actor = self._vault, None, None
        self._remember_id("")
        if vault is not None:
            self._lane.submit(vault.forget, None, self._on_problem)
        self.signed_in.emit(None)
        self.left.emit()
        self._show(SignInPhase.ENROL, chosen=None, message="", staff=(), place=None, locked_until=None)

    def refresh(self) -> None:
        """The team or the place changed underneath."""
        self._store.run(lambda store: (store.place(), store.staff()), self._on_people)

    def stop(self) -> None:
        """Let the lane go."""
        self._look_again.stop()
        self._lane.stop()

    @Slot(object)
    def _on_opened(self, report: object) -> None:
        del report
        self.refresh()

    def _on_vault(self, found: tuple[Vault, str]) -> None:
        self._vault, sentence = found
        self._view = replace(self._view, credential_sentence=sentence)
        self._load()

    @Slot()
    def _load(self) -> None:
        vault = self._vault
        if vault is not None:
            self._lane.submit(vault.load, self._on_loaded, self._on_not_loaded)

    @property
    def _id_file(self) -> Path:
        return self._config.data_dir / "tablet"

    @property
    def _ca_file(self) -> str:
        return "" if self._config.ca_file is None else str(self._config.ca_file.absolute())

    def _on_loaded(self, credential: Credential | None) -> None:
        if self._credential is not None or self._is_enrolling:
            return  # somebody enrolled the tablet while the keyring was locked
        if credential is None:
            self._show(SignInPhase.ENROL, message="")
        else:
            self._ask_to_be_let_in(credential, self._on_admitted)

    def _on_not_loaded(self, error: PickupError) -> None:
        """The orders on this tablet wait behind a locked keyring until it is open, not until a restart."""
        if self._credential is None and not self._is_enrolling:
            self._show(SignInPhase.ENROL, message=str(error))
            self._try_later(self._load)

    def _on_enrolled(self, credential: Credential) -> None:
        self._is_locked_out = False
        self._ask_to_be_let_in(credential, self._on_newly_admitted)

    def _on_not_enrolled(self, error: PickupError) -> None:
        self._is_enrolling = False
        self._show(message=str(error))

    def _ask_to_be_let_in(self, credential: Credential, done: Callable[[Credential], None]) -> None:
        if self._config.ca_file is not None:
            credential = replace(credential, ca_file=self._ca_file)
        self._view = replace(self._view, counter=credential.device_name)
        self._show(SignInPhase.CHOOSE, message=say("Fetching the team…"))
        self._store.open(
            credential.device_id,
            credential.store,
            bytes.fromhex(credential.pepper),
            lambda: done(credential),
            partial(self._on_not_admitted, credential, done),
        )

    def _on_newly_admitted(self, credential: Credential) -> None:
        """Kept only now: what waits is sealed with its secret by now, and a refused one takes no place."""
        self._is_enrolling = False
        vault = self._vault
        self._on_admitted(credential)
        if vault is None:
            self._on_kept(_SESSION_ONLY)
        else:
            self._lane.submit(lambda: _kept(vault, credential), self._on_kept, self._on_problem)

    def _on_kept(self, sentence: str) -> None:
        if sentence:
            self._show(credential_sentence=sentence)

    def _on_admitted(self, credential: Credential) -> None:
        self._credential = credential
        self._remember_id(credential.device_id)
        self.enrolled.emit(credential)

    def _remember_id(self, device_id: str) -> None:
        """What waits to be sent is this tablet's, also where its token is lost."""
        id_file = self._id_file

        def job() -> None:
            from staff_app.credentials import remember_id

            remember_id(id_file, device_id)

        self._lane.submit(job)

    def _on_not_admitted(
        self, credential: Credential, done: Callable[[Credential], None], error: PickupError
    ) -> None:
        """The queue cannot be this store's: where it is another's, the tablet belongs there first.

        Where the disk is full, it is tried again: work goes on when there is room.
        """
        self._is_enrolling = False
        if isinstance(error, UnsentWorkError):
            self._is_locked_out = True
            self._show(SignInPhase.ENROL, message=str(error))
            return
        self._show(message=str(error))
        if isinstance(error, StorageFullError):
            self._try_later(partial(self._ask_to_be_let_in, credential, done))

    def _try_later(self, what: Callable[[], None]) -> None:
        self._wanted = what
        self._look_again.start()

    def _on_people(self, found: tuple[PlaceRow | None, tuple[StaffRow, ...]]) -> None:
        place, staff = found
        message = self._view.message
        if staff and message.endswith("…"):
            message = ""
        self._view = replace(self._view, place=place, staff=staff, message=message)
        chosen = self._view.chosen
        if chosen is None:
            self.state_changed.emit(self._view)
            return
        now = next((each for each in staff if each.staff_id == chosen.staff_id), None)
        if now is None:
            self._leave_team()
        else:
            self._follow(chosen, now)

    def _leave_team(self) -> None:
        """Who was chosen does not work here any more; the work in hand stays."""
        if self._actor is not None:
            self.sign_out(
                say("You are not on the team of this store any more. What you did is kept and sent.")
            )
        else:
            message = say("This person is not on the team any more.")
            self._show(SignInPhase.CHOOSE, chosen=None, message=message, locked_until=None, is_locked=False)

    def _follow(self, chosen: StaffRow, now: StaffRow) -> None:
        """A lead may have changed the name, the role or the PIN of who stands here."""
        self._view = replace(self._view, chosen=now)
        if self._actor is not None and now.pin_mark != chosen.pin_mark:
            self.lock(say("Your PIN was changed. Type the new one to go on."))
        elif self._actor is not None and now.is_lead != chosen.is_lead:
            # The service has ended their session, too: the PIN begins one with the new rights.
            self.lock(say("What you may do here was changed. Type your PIN to go on."))
        elif self._view.phase is SignInPhase.PIN and now.pin_mark != chosen.pin_mark:
            # They asked the lead: what went wrong with the old PIN holds the new one back no more.
            self._show(message=say("Your PIN was changed. Type the new one to go on."), locked_until=None)
        else:
            self.state_changed.emit(self._view)

    def _look_at_guard(self, person: StaffRow) -> None:
        """Whoever typed too many wrong PINs sees at once how long it takes, after a restart, too."""
        now = self._clock()

        def done(until: datetime | None) -> None:
            if until is not None and self._view.phase is SignInPhase.PIN and self._view.chosen == person:
                self._show(locked_until=until)

        self._store.run(lambda store: store.pin_locked_until(person.staff_id, now), done)

    def _on_pin(self, staff_id: str, pin: str, outcome: PinAccepted | PinRefused) -> None:
        from staff_app.store.results import PinAccepted

        chosen = self._view.chosen
        if self._view.phase is not SignInPhase.PIN or chosen is None or chosen.staff_id != staff_id:
            return  # somebody else stands there by now: nothing may be recorded under the wrong name
        if isinstance(outcome, PinAccepted):
            self._actor = outcome.actor
            self._show(SignInPhase.SIGNED_IN, message="", locked_until=None, is_locked=False)
            self.signed_in.emit(self._view.chosen)
            self.proved.emit(staff_id, pin)
        else:
            self._show(SignInPhase.PIN, message=outcome.sentence, locked_until=outcome.locked_until)

    @Slot(object)
    def _on_problem(self, error: PickupError) -> None:
        self._show(message=str(error))

    def _show(self, phase: SignInPhase | None = None, **changes: object) -> None:
        self._view = replace(self._view, phase=phase or self._view.phase, **changes)  # type: ignore[arg-type]
        self.state_changed.emit(self._view)


def _enrolled(
    service_url: str,
    code: str,
    device_name: str,
    ca_file: str,
    known: Credential | None,
    id_file: Path,
) -> Credential:
    """A new credential. Blocks.

    Raises:
        ServiceError: The service cannot be reached or refuses.
    """
    from staff_app.credentials import Credential, former_id
    from staff_app.sync.client import ServiceClient

    former = former_id(id_file) if known is None else known.device_id
    # A token is shown to nobody but the service that gave it, whatever address somebody types.
    is_there = known is not None and known.service_url.rstrip("/") == service_url.rstrip("/")
    token = known.token if known is not None and is_there else ""
    client = ServiceClient(service_url, ca_file=ca_file)
    try:
        answer = client.enrol(code, device_name or "Tablet", former, token)
    finally:
        client.close()
    return Credential(
        service_url=service_url,
        store=answer.store,
        device_id=answer.device_id,
        token=answer.token,
        pepper=answer.pepper,
        device_name=device_name,
        ca_file=ca_file,
    )


def _kept(vault: Vault, credential: Credential) -> str:
    """A sentence where it is not kept for good. Blocks."""
    try:
        vault.save(credential)
    except PickupError as error:
        # The code is spent: the tablet is of use until it is closed, and says so.
        return joined(error.message, _SESSION_ONLY)
    return ""
