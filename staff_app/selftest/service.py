"""The service and what keeps the tablet's token."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from pickup_domain.wording import say
from staff_app.credentials import KeyringVault
from staff_app.device_rows import Finding
from staff_app.errors import UNTRUSTED, CredentialError, ServiceError
from staff_app.selftest.runner import bad, ok, warn
from staff_app.sync.client import ServiceClient

_CLOCK_OFF = timedelta(seconds=120)


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ServiceCheck:
    """The service answers, and both clocks agree."""

    service_url: str
    """Empty: the tablet is not set up."""
    now: Callable[[], datetime] = _utc_now
    ca_file: str = ""
    """See `Credential.ca_file`."""
    name: ClassVar[str] = "service"
    limit_s: ClassVar[float] = 12.0

    def run(self) -> Finding:
        """Ask for its time."""
        if not self.service_url:
            return bad(self, say("This tablet is not set up."), say("Let a shift lead enrol it."))
        try:
            client = ServiceClient(self.service_url, ca_file=self.ca_file, read_timeout_s=5.0)
            try:
                told = client.time()
            finally:
                client.close()
        except ServiceError as error:
            if error.code == UNTRUSTED:
                return bad(self, error.message, error.hint)
            return warn(
                self,
                say("The service cannot be reached."),
                say("Work on: everything is kept here and sent later. Check the network."),
            )
        if told is None:
            return ok(self, say("The service answers."))
        off = self.now() - told
        if abs(off) > _CLOCK_OFF:
            minutes = round(abs(off).total_seconds() / 60)
            sentence = (
                say("This tablet's clock is {minutes} minutes fast.", minutes=minutes)
                if off > timedelta(0)
                else say("This tablet's clock is {minutes} minutes slow.", minutes=minutes)
            )
            return bad(self, sentence, say("Switch on automatic date and time in the tablet's settings."))
        return ok(self, say("The service answers, and both clocks agree."))


@dataclass(frozen=True, slots=True)
class KeyringCheck:
    """The token is kept for good."""

    has_token_file: bool
    vault: KeyringVault
    name: ClassVar[str] = "keyring"
    limit_s: ClassVar[float] = 12.0

    def run(self) -> Finding:
        """Ask the system's keyring whether it is there."""
        try:
            self.vault.check()
        except CredentialError as error:
            if self.has_token_file:
                return ok(self, say("The tablet's token is kept in a file that only this user can read."))
            return warn(
                self,
                error.message,
                say("The tablet has to be enrolled again after each start. Set up a keyring."),
            )
        return ok(self, say("The tablet's token is kept in the system's keyring."))
