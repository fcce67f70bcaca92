"""Where the token is kept, and where it never is."""

import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from staff_app.credentials import (
    Credential,
    FileVault,
    Keeping,
    KeyringVault,
    SessionVault,
    Vault,
    choose_vault,
)
from staff_app.errors import CredentialError

CREDENTIAL = Credential(
    service_url="https://pickup.example.com", store="DT01", device_id="d1", token="t" * 43, pepper="ab" * 32
)


class DrawerKeyring(KeyringBackend):
    """A real back end that keeps secrets in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self.kept[service, username]


class OtherKeyring(DrawerKeyring):
    """Another one, that the system offers from some day on."""


class LockedKeyring(DrawerKeyring):
    """Nobody is there to unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        """Refuse."""
        raise KeyringLocked("locked")


class WaitingKeyring(DrawerKeyring):
    """Shows a question that nobody answers."""

    def get_password(self, service: str, username: str) -> str | None:
        """Wait for ever."""
        threading.Event().wait()
        return None


class BrokenKeyring(DrawerKeyring):
    """Raises what is no keyring's error."""

    def get_password(self, service: str, username: str) -> str | None:
        """Fail in its own way."""
        raise LookupError("no such object path")


ALLOWED = frozenset(
    f"{kind.__module__}.{kind.__qualname__}"
    for kind in (DrawerKeyring, OtherKeyring, LockedKeyring, WaitingKeyring, BrokenKeyring)
)


@pytest.fixture(autouse=True)
def _the_systems_keyring_is_put_back() -> Iterator[None]:
    """Whatever a test sets."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


class VaultContract:
    """What every vault promises."""

    keeping: Keeping

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        """An empty one."""
        raise NotImplementedError

    def test_an_empty_one_holds_nothing(self, vault: Vault) -> None:
        """A new tablet."""
        assert vault.load() is None

    def test_what_is_saved_is_loaded(self, vault: Vault) -> None:
        """Whole."""
        vault.save(CREDENTIAL)
        assert vault.load() == CREDENTIAL

    def test_the_newest_replaces_the_older(self, vault: Vault) -> None:
        """Enrolled again."""
        vault.save(CREDENTIAL)
        vault.save(replace(CREDENTIAL, token="new"))
        assert vault.load() == replace(CREDENTIAL, token="new")

    def test_what_is_forgotten_is_gone(self, vault: Vault) -> None:
        """Twice is no error."""
        vault.save(CREDENTIAL)
        vault.forget()
        vault.forget()
        assert vault.load() is None

    def test_it_says_how_well_it_keeps(self, vault: Vault) -> None:
        """For the banner."""
        assert vault.keeping is self.keeping


class TestSessionVault(VaultContract):
    """Until the app ends."""

    keeping = Keeping.SESSION

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        """An empty one."""
        del tmp_path
        return SessionVault()


class TestFileVault(VaultContract):
    """For kiosks."""

    keeping = Keeping.FILE

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        """An empty one."""
        return FileVault(tmp_path / "data" / "token.json")


class TestKeyringVault(VaultContract):
    """The system's."""

    keeping = Keeping.KEYRING

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        """An empty one."""
        keyring.set_keyring(DrawerKeyring())
        return KeyringVault(tmp_path / "keyring", allowed=ALLOWED)


def test_a_token_file_is_its_owners_alone(tmp_path: Path) -> None:
    """And small."""
    FileVault(tmp_path / "token.json").save(CREDENTIAL)
    status = (tmp_path / "token.json").stat()
    assert stat.S_IMODE(status.st_mode) == 0o600
    assert status.st_size < 1024
    assert [each.name for each in tmp_path.iterdir()] == ["token.json"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_token_file_that_others_can_use_is_refused(tmp_path: Path, mode: int) -> None:
    """Somebody may have read it: enrol again."""
    vault = FileVault(tmp_path / "token.json")
    vault.save(CREDENTIAL)
    (tmp_path / "token.json").chmod(mode)
    with pytest.raises(CredentialError, match="Other people can read"):
        vault.load()


def test_a_link_is_no_token_file(tmp_path: Path) -> None:
    """It may lead anywhere."""
    FileVault(tmp_path / "real.json").save(CREDENTIAL)
    (tmp_path / "token.json").symlink_to(tmp_path / "real.json")
    with pytest.raises(CredentialError, match="cannot be read"):
        FileVault(tmp_path / "token.json").load()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"token": "t"}', '"x"'])
def test_a_spoilt_token_file_is_no_credential(tmp_path: Path, content: str) -> None:
    """The tablet asks to be enrolled."""
    path = tmp_path / "token.json"
    path.touch(0o600)
    path.write_text(content)
    assert FileVault(path).load() is None


def test_a_token_that_is_too_long_is_refused(tmp_path: Path) -> None:
    """Keyrings have limits."""
    with pytest.raises(CredentialError, match="too long"):
        FileVault(tmp_path / "token.json").save(replace(CREDENTIAL, token="t" * 1100))


@pytest.mark.parametrize(
    "kind", [keyring.backends.null.Keyring, keyring.backends.fail.Keyring, DrawerKeyring]
)
def test_back_ends_that_keep_nothing_or_are_unknown_are_refused(kind: type[KeyringBackend]) -> None:
    """`null` would lose the token in silence, an unknown one may write it in plain text."""
    keyring.set_keyring(kind())
    vault, sentence = choose_vault(None)
    assert vault.keeping is Keeping.SESSION
    assert sentence == "This system has no keyring. This tablet stays enrolled only until the app is closed."


def test_a_file_is_used_only_where_it_was_asked_for(tmp_path: Path) -> None:
    """A kiosk without a keyring."""
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    vault, sentence = choose_vault(tmp_path / "token.json")
    assert (vault.keeping, sentence) == (Keeping.FILE, "")


def test_the_token_stays_with_the_keyring_that_got_it(tmp_path: Path) -> None:
    """Another one that turns up later is not asked, nor given anything."""
    keyring.set_keyring(DrawerKeyring())
    vault = KeyringVault(tmp_path / "keyring", allowed=ALLOWED)
    vault.save(CREDENTIAL)
    other = OtherKeyring()
    keyring.set_keyring(other)
    for job in (vault.check, vault.load, lambda: vault.save(CREDENTIAL)):
        with pytest.raises(CredentialError, match="holds this tablet's token"):
            job()
    assert other.kept == {}


def test_one_of_several_back_ends_is_found() -> None:
    """Systems chain them."""
    drawer = DrawerKeyring()

    class Chain(ChainerBackend):
        backends = (LockedKeyring(), drawer)

    keyring.set_keyring(Chain())  # type: ignore[no-untyped-call]
    KeyringVault(allowed=frozenset({f"{__name__}.DrawerKeyring"})).save(CREDENTIAL)
    assert len(drawer.kept) == 1


@pytest.mark.parametrize("kind", [LockedKeyring, BrokenKeyring])
def test_whatever_a_keyring_raises_is_a_sentence(kind: type[DrawerKeyring]) -> None:
    """At once."""
    keyring.set_keyring(kind())
    with pytest.raises(CredentialError, match="cannot be used"):
        KeyringVault(allowed=ALLOWED).load()


def test_a_keyring_that_waits_for_somebody_is_given_up() -> None:
    """The app goes on without it."""
    keyring.set_keyring(WaitingKeyring())
    with pytest.raises(CredentialError, match="did not answer"):
        KeyringVault(allowed=ALLOWED, limit_s=0.05).load()


def test_a_question_that_is_on_the_screen_is_not_asked_twice() -> None:
    """Once somebody answers it, the token is there without a restart."""
    asked: list[str] = []
    unlocked = threading.Event()

    class AskingKeyring(DrawerKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            asked.append(username)
            unlocked.wait()
            return super().get_password(service, username)

    keyring.set_keyring(AskingKeyring())
    vault = KeyringVault(allowed=frozenset({f"{__name__}.{AskingKeyring.__qualname__}"}), limit_s=0.2)
    vault.save(CREDENTIAL)
    for _ in range(2):
        with pytest.raises(CredentialError, match="did not answer"):
            vault.load()
    assert len(asked) == 1
    unlocked.set()
    assert vault.load() == CREDENTIAL
