"""Where the tablet's token is kept: the system's keyring, else this session only, else a file if asked for.

Never silently in plain text: `null` and `fail` back ends and unknown ones are refused, and a file has to be
asked for and is readable by its owner only.
"""

import json
import os
import queue
import stat
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from pickup_domain.wording import joined, say
from staff_app.errors import CredentialError

T = TypeVar("T")
_SERVICE = "counterhand"
_ENTRY = "tablet"
_MAX_BYTES = 1024
_LIMIT_S = 10.0
_LONGEST_ID = 64
_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)


@dataclass(frozen=True, slots=True)
class Credential:
    """What an enrolled tablet holds; under 1 KB."""

    service_url: str
    store: str
    device_id: str
    token: str
    pepper: str
    """64 hexadecimal digits."""
    device_name: str = ""
    """What people call this tablet: "Counter 2"."""
    ca_file: str = ""
    """The private certificate authority that vouches for the service; empty: the public ones."""


class Keeping(StrEnum):
    """How well a credential is kept."""

    KEYRING = "keyring"
    FILE = "file"
    SESSION = "session"


class Vault(Protocol):
    """A place that keeps one credential."""

    keeping: Keeping

    def load(self) -> Credential | None:
        """What is kept, or None."""

    def save(self, credential: Credential) -> None:
        """Keep it in the place of what was kept before."""

    def forget(self) -> None:
        """Keep nothing."""


class SessionVault:
    """Keeps it until the app ends."""

    keeping = Keeping.SESSION

    def __init__(self) -> None:
        self._kept: Credential | None = None

    def load(self) -> Credential | None:
        """What is kept, or None."""
        return self._kept

    def save(self, credential: Credential) -> None:
        """Keep it."""
        self._kept = credential

    def forget(self) -> None:
        """Keep nothing."""
        self._kept = None


class FileVault:
    """A file that only its owner may read, for kiosks without a keyring that ask for it."""

    keeping = Keeping.FILE

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def exists(self) -> bool:
        """Whether there is a file, of use or not."""
        return os.path.lexists(self._path)

    def load(self) -> Credential | None:
        """What is kept, or None.

        Raises:
            CredentialError: Others may read the file, or it cannot be read.
        """
        try:
            handle = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise CredentialError(
                say("Token not readable"),
                say("{file} cannot be read: {reason}.", file=self._path.name, reason=error.strerror),
                say("Enrol again."),
            ) from error
        with os.fdopen(handle, encoding="utf-8", errors="replace") as file:
            status = os.fstat(handle)
            if stat.S_IMODE(status.st_mode) & 0o077 or status.st_uid != os.getuid():
                raise CredentialError(
                    say("Token not safe"),
                    say("Other people can read {file}.", file=self._path.name),
                    say("Delete the file and enrol this tablet again."),
                )
            return _parsed(file.read())

    def save(self, credential: Credential) -> None:
        """Keep it; the file is never readable by others, not even for a moment.

        Raises:
            CredentialError: The folder cannot be written.
        """
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(_packed(credential))
                file.flush()
                os.fsync(handle)
            os.replace(fresh, self._path)
        except OSError as error:
            raise CredentialError(
                say("Token not kept"),
                say("The token cannot be written: {reason}.", reason=error.strerror),
                say("Check the data folder."),
            ) from error

    def forget(self) -> None:
        """Keep nothing."""
        self._path.unlink(missing_ok=True)


class KeyringVault:
    """The system's keyring, where it has one that is on the list.

    Args:
        remembered: A file that keeps the name of the back end that the token was given to: the token is
            looked for there only, whatever else the system offers later.
        allowed: Full names of back ends that may hold a token.
        limit_s: How long a call may wait for somebody to unlock something.
    """

    keeping = Keeping.KEYRING

    def __init__(
        self,
        remembered: Path | None = None,
        *,
        allowed: frozenset[str] = _BACKENDS,
        limit_s: float = _LIMIT_S,
    ) -> None:
        self._remembered = remembered
        self._allowed = allowed
        self._limit_s = limit_s
        self._one_call = threading.Lock()
        """While a question is on the screen, whoever asks again waits with it: it is not asked twice."""

    def check(self) -> None:
        """Whether there is a keyring.

        Raises:
            CredentialError: There is none that may be used, or it did not answer in time.
        """
        self._within(self._backend)

    def load(self) -> Credential | None:
        """What is kept, or None.

        Raises:
            CredentialError: There is no keyring, or it did not answer in time.
        """
        packed = self._within(lambda: self._backend().get_password(_SERVICE, _ENTRY))
        return None if packed is None else _parsed(packed)

    def save(self, credential: Credential) -> None:
        """Keep it.

        Raises:
            CredentialError: There is no keyring, or it did not answer in time.
        """
        packed = _packed(credential)

        def job() -> str:
            backend = self._backend()
            backend.set_password(_SERVICE, _ENTRY, packed)
            return _full_name(backend)

        name = self._within(job)
        if self._remembered is not None:
            with suppress(OSError):  # kept all the same; only a change of keyrings would go unnoticed
                self._remembered.parent.mkdir(parents=True, exist_ok=True)
                self._remembered.write_text(name, encoding="utf-8")

    def forget(self) -> None:
        """Keep nothing.

        Raises:
            CredentialError: There is no keyring, or it did not answer in time.
        """
        if self.load() is not None:
            self._within(lambda: self._backend().delete_password(_SERVICE, _ENTRY))
        if self._remembered is not None:
            self._remembered.unlink(missing_ok=True)

    def _backend(self) -> "_Backend":
        import keyring

        wanted = self._wanted()
        names = frozenset({wanted}) & self._allowed if wanted else self._allowed
        found = _chosen(names)
        if found is None:
            # The first look is remembered; at autostart the keyring may come after the app.
            with suppress(KeyError):  # it was not looked for by then
                keyring.backend.get_all_keyring.reset()
            keyring.core.init_backend()
            found = _chosen(names)
        if found is not None:
            return found
        if wanted:
            raise CredentialError(
                say("Keyring missing"),
                say("The keyring that holds this tablet's token cannot be used now."),
                say("Unlock it."),
            )
        raise CredentialError(say("No keyring"), say("This system has no keyring."))

    def _within(self, job: Callable[[], T]) -> T:
        """Run a call that may wait for somebody to unlock something, but not for ever."""
        answers: queue.SimpleQueue[tuple[T | None, Exception | None]] = queue.SimpleQueue()
        until_s = time.monotonic() + self._limit_s

        def run() -> None:
            try:
                answers.put((job(), None))
            except Exception as error:
                answers.put((None, error))  # whatever a vendor's back end raises
            finally:
                self._one_call.release()

        if not self._one_call.acquire(timeout=self._limit_s):
            raise _locked()
        threading.Thread(target=run, name="keyring-call", daemon=True).start()
        try:
            answer, error = answers.get(timeout=max(0.0, until_s - time.monotonic()))
        except queue.Empty:
            raise _locked() from None
        if isinstance(error, CredentialError):
            raise error
        if error is not None:
            raise CredentialError(say("No keyring"), say("The system's keyring cannot be used.")) from error
        return answer  # type: ignore[return-value]

    @property
    def was_given_one(self) -> bool:
        """Whether a keyring holds, or held, this tablet's token."""
        return bool(self._wanted())

    def _wanted(self) -> str:
        try:
            return "" if self._remembered is None else self._remembered.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KioskVault(KeyringVault):
    """A keyring that is not there yet, on a kiosk that may use a file once it has to be enrolled again."""

    def __init__(self, remembered: Path | None, file: FileVault) -> None:
        super().__init__(remembered)
        self._file = file

    def save(self, credential: Credential) -> None:
        """Keep it in the file, which is looked at first from now on, where the keyring did not come.

        Raises:
            CredentialError: Neither can be used.
        """
        try:
            super().save(credential)
        except CredentialError:
            self._file.save(credential)
            self.keeping = self._file.keeping

    def forget(self) -> None:
        """Keep nothing.

        Raises:
            CredentialError: The keyring holds it and cannot be used.
        """
        if self.keeping is not Keeping.FILE:
            super().forget()
        self._file.forget()


def choose_vault(token_file: Path | None, remembered: Path | None = None) -> tuple[Vault, str]:
    """Where this tablet's token is, else the best place there is; a sentence for a banner where it is lost.

    Args:
        token_file: The file to use where there is no keyring; None: keep it for this session only.
        remembered: See `KeyringVault`.
    """
    file = None if token_file is None else FileVault(token_file)
    if file is not None and file.exists:
        return file, ""
    vault = KeyringVault(remembered) if file is None else KioskVault(remembered, file)
    try:
        vault.check()
    except CredentialError as reason:
        if vault.was_given_one:
            return vault, ""  # to be looked at again, as one that is locked
        if file is not None:
            return file, ""
        sentence = joined(reason.message, say("This tablet stays enrolled only until the app is closed."))
        return SessionVault(), sentence
    return vault, ""


def remember_id(file: Path, device_id: str) -> None:
    """Keep what the service calls this tablet beside its queue: it is no secret, and outlives a keyring."""
    if former_id(file) != device_id:
        with suppress(OSError):  # without it, a tablet whose token is lost is another one
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(device_id, encoding="utf-8")


def former_id(file: Path) -> str:
    """What the service called this tablet last; empty where nobody knows."""
    try:
        found = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return found if len(found) <= _LONGEST_ID and found.isprintable() else ""


def _chosen(names: frozenset[str]) -> "_Backend | None":
    """The first back end of these names among those that the system has chosen."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((each for each in candidates if _full_name(each) in names), None)


def _full_name(backend: object) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _locked() -> CredentialError:
    return CredentialError(
        say("Keyring locked"), say("The system's keyring did not answer."), say("Unlock it.")
    )


def _packed(credential: Credential) -> str:
    fields = {name: value for name, value in asdict(credential).items() if value}
    packed = json.dumps(fields, separators=(",", ":"))
    if len(packed) >= _MAX_BYTES:
        raise CredentialError(say("Token too long"), say("The service's token is too long to be kept."))
    return packed


def _parsed(packed: str) -> Credential | None:
    try:
        return Credential(**json.loads(packed))
    except (ValueError, TypeError):
        return None
