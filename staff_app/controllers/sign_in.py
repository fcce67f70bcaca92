"""The way in: this tablet to its store, then a person to the tablet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.background import Lane
from staff_app.config import Config
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError
from staff_app.rows import PlaceRow, SignInPhase, SignInView, StaffRow

if TYPE_CHECKING:
    from pickup_domain.order import Actor
    from staff_app.credentials import Credential, Vault
    from staff_app.store.results import PinAccepted, PinRefused


class SignInController(QObject):
    """Loads or makes the tablet's credential, and lets people in by PIN.

    Emits:
        state_changed: What the page shows (SignInView).
        enrolled: The tablet has a credential (Credential).
        signed_in: Who acts from now on (StaffRow), or None.
    """

    state_changed = Signal(object)
    enrolled = Signal(object)
    signed_in = Signal(object)

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
        self._view = SignInView(SignInPhase.STARTING, service_url=config.service_url)
        store.opened.connect(self._on_opened)

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

        def job() -> tuple[Vault, str, Credential | None]:
            from staff_app.credentials import choose_vault

            vault, sentence = choose_vault(token_file, remembered)
            return vault, sentence, vault.load()

        self._lane.submit(job, self._on_vault, self._on_no_vault)

    def enrol(self, service_url: str, code: str, device_name: str) -> None:
        """Trade a lead's code for this tablet's token."""
        vault = self._vault
        self._show(message="Asking the service…")

        def job() -> Credential:
            from staff_app.credentials import Credential
            from staff_app.sync.client import ServiceClient

            client = ServiceClient(service_url.strip())
            try:
                answer = client.enrol(code.strip(), device_name.strip() or "Tablet")
            finally:
                client.close()
            credential = Credential(
                service_url=service_url.strip(),
                store=answer.store,
                device_id=answer.device_id,
                token=answer.token,
                pepper=answer.pepper,
                device_name=device_name.strip(),
            )
            if vault is not None:
                vault.save(credential)
            return credential

        self._lane.submit(job, self._on_credential, self._on_problem)

    def choose(self, staff_id: str) -> None:
        """Somebody touched their name."""
        chosen = next((each for each in self._view.staff if each.staff_id == staff_id), None)
        if chosen is not None:
            self._show(SignInPhase.PIN, chosen=chosen, message="")

    def enter_pin(self, pin: str) -> None:
        """They typed their PIN."""
        chosen = self._view.chosen
        if chosen is None:
            return
        pepper, now = self.pepper, self._clock()
        self._store.run(
            lambda store: store.check_pin(chosen.staff_id, pin, pepper, now), self._on_pin, self._on_problem
        )

    def back(self) -> None:
        """Somebody else wants in."""
        if self._view.phase is SignInPhase.PIN:
            self._show(SignInPhase.CHOOSE, chosen=None, message="")

    def sign_out(self) -> None:
        """Nobody acts any more; the work in hand stays where it is."""
        self._actor = None
        self.signed_in.emit(None)
        self._show(SignInPhase.CHOOSE, chosen=None, message="")

    def refresh(self) -> None:
        """The team or the place changed underneath."""
        self._store.run(lambda store: (store.place(), store.staff()), self._on_people)

    def stop(self) -> None:
        """Let the lane go."""
        self._lane.stop()

    @Slot(object)
    def _on_opened(self, report: object) -> None:
        del report
        self.refresh()

    def _on_vault(self, found: tuple[Vault, str, Credential | None]) -> None:
        self._vault, sentence, credential = found
        self._view = replace(self._view, credential_sentence=sentence)
        if credential is None:
            self._show(SignInPhase.ENROL, message="")
        else:
            self._on_credential(credential)

    def _on_no_vault(self, error: PickupError) -> None:
        self._show(SignInPhase.ENROL, message=str(error))

    def _on_credential(self, credential: Credential) -> None:
        self._credential = credential
        self._view = replace(self._view, counter=credential.device_name)
        self._show(SignInPhase.CHOOSE, message="Fetching the team…")
        self._store.open(credential.device_id)
        self.enrolled.emit(credential)

    def _on_people(self, found: tuple[PlaceRow | None, tuple[StaffRow, ...]]) -> None:
        place, staff = found
        message = self._view.message
        if staff and message.endswith("…"):
            message = ""
        self._view = replace(self._view, place=place, staff=staff, message=message)
        self.state_changed.emit(self._view)

    def _on_pin(self, outcome: PinAccepted | PinRefused) -> None:
        from staff_app.store.results import PinAccepted

        if isinstance(outcome, PinAccepted):
            self._actor = outcome.actor
            self._show(SignInPhase.SIGNED_IN, message="", locked_until=None)
            self.signed_in.emit(self._view.chosen)
        else:
            self._show(SignInPhase.PIN, message=outcome.sentence, locked_until=outcome.locked_until)

    @Slot(object)
    def _on_problem(self, error: PickupError) -> None:
        self._show(message=str(error))

    def _show(self, phase: SignInPhase | None = None, **changes: object) -> None:
        self._view = replace(self._view, phase=phase or self._view.phase, **changes)  # type: ignore[arg-type]
        self.state_changed.emit(self._view)
