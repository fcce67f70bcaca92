"""Mail servers that misbehave in one way each, and one that wants TLS and a password."""

import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import create_server
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "shop@example.com", "p:ss/word"


@dataclass
class Answers:
    """What a server says; None: it accepts."""

    recipient: str | None = None
    data: str | None = None
    quit: str | None = None
    taken: list[bytes] = field(default_factory=list)
    """Messages it accepted."""

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Accept or refuse one recipient."""
        del server, session, options
        if self.recipient is not None:
            return self.recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Accept or refuse one message."""
        del server, session
        if self.data is not None:
            return self.data
        content = envelope.content or b""
        self.taken.append(content if isinstance(content, bytes) else content.encode())
        return "250 OK"

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Say good-bye, or something else."""
        del server, session, envelope
        return self.quit or "221 Bye"


class Peer:
    """A mail server on a free loopback port."""

    def __init__(self, answers: Answers, **options: Any) -> None:  # noqa: ANN401 - aiosmtpd's own
        with create_server(("127.0.0.1", 0)) as probe:
            self.port: int = probe.getsockname()[1]
        self._controller = Controller(answers, hostname="127.0.0.1", port=self.port, **options)

    def __enter__(self) -> "Peer":
        """Start to listen."""
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        self._controller.stop()


def knows_password(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object
) -> AuthResult:
    """Let in who has the password."""
    del server, session, envelope, mechanism
    right = isinstance(given, LoginPassword) and (given.login, given.password) == (
        USER.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=right, handled=right)


@dataclass(frozen=True, slots=True)
class Certificates:
    """Both ends of a TLS connection to 127.0.0.1."""

    server: ssl.SSLContext
    trusting: ssl.SSLContext


def certificates(folder: Path) -> Certificates:
    """A self-signed certificate for 127.0.0.1, and a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "peer.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    trusting = ssl.create_default_context(cadata=signed.public_bytes(serialization.Encoding.PEM).decode())
    return Certificates(server, trusting)
