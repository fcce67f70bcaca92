"""What every place for the token promises, tried on each: also on the keyring that Debian's desktops have."""

import gc
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from staff_app.credentials import FileVault, Keeping, KeyringVault, SessionVault, Vault, choose_vault
from staff_app.errors import CredentialError
from tests.keyrings import CREDENTIAL, DrawerKeyring, SecretService

pytestmark = pytest.mark.usefixtures("no_keyring")


class VaultContract:
    """What every vault promises; a vault's tests bring the fixture `vault`, an empty one."""

    keeping: Keeping

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
    """On a back end in memory."""

    keeping = Keeping.KEYRING

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        """An empty one."""
        keyring.set_keyring(DrawerKeyring())
        return KeyringVault(tmp_path / "keyring", allowed=frozenset({"tests.keyrings.DrawerKeyring"}))


class TestSystemVault(VaultContract):
    """On GNOME's keyring, through D-Bus."""

    keeping = Keeping.KEYRING

    @pytest.fixture
    def vault(self, tmp_path: Path, unlocked: SecretService) -> Vault:
        """An empty one."""
        del unlocked
        return KeyringVault(tmp_path / "keyring")

    def test_a_locked_one_holds_what_it_held_once_it_is_unlocked(
        self, vault: Vault, unlocked: SecretService
    ) -> None:
        """The app looks again by itself."""
        vault.save(CREDENTIAL)
        unlocked.lock()
        with warnings.catch_warnings(action="ignore", category=ResourceWarning):
            # Where it is refused, the back end leaves its connection to the collector.
            with pytest.raises(CredentialError, match="cannot be used") as refused:
                vault.load()
            del refused
            gc.collect()
        unlocked.unlock()
        assert vault.load() == CREDENTIAL


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """One that is not there yet; the app found none when it looked."""
    service = SecretService()
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.environment["DBUS_SESSION_BUS_ADDRESS"])
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    yield service
    service.close()


@pytest.fixture
def unlocked(late: SecretService) -> SecretService:
    """One that is there by now."""
    late.start()
    return late


def test_a_tablet_that_was_enrolled_waits_for_a_keyring_that_comes_late(
    tmp_path: Path, late: SecretService
) -> None:
    """At autostart; the same vault holds the token then, and nobody enrols it again."""
    (tmp_path / "keyring").write_text("keyring.backends.SecretService.Keyring")
    for token_file in (None, tmp_path / "token.json"):
        vault, sentence = choose_vault(token_file, tmp_path / "keyring")
        assert (vault.keeping, sentence) == (Keeping.KEYRING, "")
        with pytest.raises(CredentialError, match="holds this tablet's token"):
            vault.load()
    late.start()
    vault.save(CREDENTIAL)
    assert vault.load() == CREDENTIAL
    assert not (tmp_path / "token.json").exists()


def test_a_kiosk_stays_enrolled_when_it_gets_a_keyring(tmp_path: Path, late: SecretService) -> None:
    """The file that holds its token goes on holding it."""
    where = (tmp_path / "token.json", tmp_path / "keyring")
    choose_vault(*where)[0].save(CREDENTIAL)
    late.start()
    assert choose_vault(None, tmp_path / "keyring")[0].keeping is Keeping.KEYRING
    vault, _ = choose_vault(*where)
    assert (vault.keeping, vault.load()) == (Keeping.FILE, CREDENTIAL)


def test_a_kiosk_whose_keyring_is_gone_for_good_is_enrolled_into_its_file(
    tmp_path: Path, late: SecretService
) -> None:
    """And found there at the next start; what is forgotten is gone from the file, too."""
    del late
    where = (tmp_path / "token.json", tmp_path / "keyring")
    where[1].write_text("keyring.backends.SecretService.Keyring")
    waiting, _ = choose_vault(*where)
    waiting.save(CREDENTIAL)
    assert waiting.keeping is Keeping.FILE
    assert choose_vault(*where)[0].load() == CREDENTIAL
    waiting.forget()
    assert not where[0].exists()
