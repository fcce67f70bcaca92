"""A service behind a private certificate authority: trusted by whoever was given it, refused else."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from staff_app.device_rows import Level
from staff_app.errors import UNTRUSTED, ServiceError
from staff_app.selftest.service import ServiceCheck
from staff_app.sync.client import ServiceClient
from tests.live_service import LiveService

DAY = timedelta(days=1)


class Authority:
    """A private one; its certificate is at `ca_file`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named("Store authority")
        made = self._signed(self._name, self._key, 30 * DAY, x509.BasicConstraints(ca=True, path_length=0))
        self.ca_file = folder / "ca.pem"
        self.ca_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))

    def certificate(self, address: str = "127.0.0.1", valid_for: timedelta = DAY) -> Path:
        """Key and certificate of a service; less than nothing: it has expired."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))])
        made = self._signed(_named(address), key, valid_for, names)
        path = self._folder / "service.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + made.public_bytes(serialization.Encoding.PEM)
        )
        return path

    def _signed(
        self,
        subject: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        valid_for: timedelta,
        extension: x509.ExtensionType,
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 3 * DAY)
            .not_valid_after(now + valid_for)
            .add_extension(extension, critical=True)
            .sign(self._key, hashes.SHA256())
        )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


@contextmanager
def serving(live: LiveService, certificate: Path) -> Iterator[str]:
    """The service's own app under a uvicorn that speaks TLS; its address."""
    config = uvicorn.Config(
        live.app, port=0, log_level="error", ssl_certfile=certificate, ssl_keyfile=certificate, lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"https://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    """One that no system knows."""
    return Authority(tmp_path)


def refusal(url: str, ca_file: str) -> ServiceError:
    """What a person is told."""
    with pytest.raises(ServiceError) as told:
        ServiceClient(url, ca_file=ca_file).time()
    assert told.value.code == UNTRUSTED
    return told.value


def test_trusted_with_its_file_and_refused_without(service: LiveService, authority: Authority) -> None:
    """Whoever has no file is told which option takes it."""
    with serving(service, authority.certificate()) as url:
        client = ServiceClient(url, ca_file=str(authority.ca_file))
        assert client.time() is not None
        client.close()
        assert "--ca-file" in refusal(url, "").hint
        assert ServiceCheck(url, ca_file=str(authority.ca_file)).run().level is Level.OK
        assert ServiceCheck(url).run().level is Level.BAD


def test_a_certificate_for_another_address_is_refused(service: LiveService, authority: Authority) -> None:
    """The same authority does not make another machine the service."""
    with serving(service, authority.certificate("127.0.0.2")) as url:
        assert "another address" in refusal(url, str(authority.ca_file)).message


def test_an_expired_certificate_is_refused(service: LiveService, authority: Authority) -> None:
    """It says that the tablet's date may be the reason."""
    with serving(service, authority.certificate(valid_for=-DAY)) as url:
        assert "expired" in refusal(url, str(authority.ca_file)).message


def test_a_file_that_is_none_is_named(tmp_path: Path) -> None:
    """Neither a missing file nor one without a certificate means "trust anybody"."""
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing")
    for file in (empty, tmp_path / "missing.pem"):
        assert str(file) in refusal("https://127.0.0.1:9", str(file)).message
