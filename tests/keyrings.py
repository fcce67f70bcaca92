"""Keyrings to try vaults with: Debian's own in a session of its own, and one that keeps secrets in memory."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import secretstorage
from jeepney import DBusAddress, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection
from keyring.backend import KeyringBackend

from staff_app.credentials import Credential

CREDENTIAL = Credential(
    service_url="https://pickup.example.com", store="DT01", device_id="d1", token="t" * 43, pepper="ab" * 32
)
_BY_PASSWORD = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""Without services that it starts by itself: whoever asked too early would start another keyring."""
_PASSWORD = b"password"
_PATIENCE_S = 20.0


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


class SecretService:
    """Debian's keyring of GNOME on a D-Bus of its own, where nobody is there to answer a question."""

    def __init__(self) -> None:
        # Not in pytest's folder: a socket's path has to be short.
        self._folder = Path(tempfile.mkdtemp(prefix="keyring-"))
        self._bus: subprocess.Popen[str] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._folder}/bus",
            "HOME": str(self._folder),
            "XDG_DATA_HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
        }
        """Where it is found; whoever uses it needs the first."""

    def start(self) -> None:
        """The bus, and the keyring on it, which is unlocked."""
        configuration = self._folder / "bus.conf"
        configuration.write_text(_BUS.format(address=self.environment["DBUS_SESSION_BUS_ADDRESS"]))
        command = ["/usr/bin/dbus-daemon", "--config-file", str(configuration), "--nofork", "--print-address"]
        self._bus = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._bus.stdout is not None
        assert self._bus.stdout.readline(), "there is no bus"
        self._daemon = subprocess.Popen(
            ["/usr/bin/gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(_PASSWORD)
        self._daemon.stdin.close()
        until = time.monotonic() + _PATIENCE_S
        with closing(secretstorage.dbus_init()) as connection:
            while not self._is_open(connection):
                assert time.monotonic() < until, "the keyring did not start"
                time.sleep(0.02)

    def unlock(self) -> None:
        """Somebody types the password."""
        with closing(secretstorage.dbus_init()) as connection:

            def call(interface: str, method: str, signature: str, *values: object) -> tuple[Any, ...]:
                address = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", interface)
                reply = connection.send_and_get_reply(new_method_call(address, method, signature, values))
                assert reply.header.message_type is MessageType.method_return, reply.body
                return tuple(reply.body)

            _, session = call("org.freedesktop.Secret.Service", "OpenSession", "sv", "plain", ("s", ""))
            login = secretstorage.get_default_collection(connection).collection_path
            secret = (session, b"", _PASSWORD, "text/plain")
            call(_BY_PASSWORD, "UnlockWithMasterPassword", "o(oayays)", login, secret)

    def lock(self) -> None:
        """Somebody locks it."""
        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def stop(self) -> None:
        """End both; what is kept is there after the next start."""
        for process in (self._daemon, self._bus):
            if process is not None:
                process.kill()
                process.wait()
        if self._bus is not None and self._bus.stdout is not None:
            self._bus.stdout.close()
        self._bus = self._daemon = None

    def close(self) -> None:
        """End both and keep nothing."""
        self.stop()
        shutil.rmtree(self._folder)

    def _is_open(self, connection: DBusConnection) -> bool:
        reply = connection.send_and_get_reply(message_bus.NameHasOwner("org.freedesktop.secrets"))
        if not reply.body[0]:
            return False
        kept = secretstorage.get_all_collections(connection)
        return any(each.collection_path.endswith("/login") and not each.is_locked() for each in kept)

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, **self.environment}
