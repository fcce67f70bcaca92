"""Where the token is kept, and where it never is."""

import stat
import threading
from dataclasses import replace
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from staff_app.credentials import FileVault, Keeping, KeyringVault, choose_vault
from staff_app.errors import CredentialError
from tests.keyrings import CREDENTIAL, DrawerKeyring, OtherKeyring


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


pytestmark = pytest.mark.usefixtures("no_keyring")


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
        priority = 0  # no other test's system chooses it
        backends = (LockedKeyring(), drawer)

    keyring.set_keyring(Chain())  # type: ignore[no-untyped-call]
    KeyringVault(allowed=frozenset({"tests.keyrings.DrawerKeyring"})).save(CREDENTIAL)
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
