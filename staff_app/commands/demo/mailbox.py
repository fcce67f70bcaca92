"""The mail server of the demo and the tests: on loopback, keeps what it is given."""

import email
import email.policy
import socket
import threading
from email.message import EmailMessage
from types import TracebackType

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class _Keep:
    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.lock = threading.Lock()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep one message."""
        del server, session
        content = envelope.content or b""
        raw = content if isinstance(content, bytes) else content.encode()
        parsed: EmailMessage = email.message_from_bytes(raw, policy=email.policy.default)
        with self.lock:
            self.messages.append(parsed)
        return "250 Message accepted for delivery"


class Mailbox:
    """Starts on a free port; `messages` is what arrived so far, oldest first."""

    def __init__(self) -> None:
        self._keep = _Keep()
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self._port: int = probe.getsockname()[1]
        self._controller = Controller(self._keep, hostname="127.0.0.1", port=self._port)

    def __enter__(self) -> "Mailbox":
        """Start to listen."""
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        self._controller.stop()

    @property
    def url(self) -> str:
        """Where to send to, as `central-service serve --smtp` takes it."""
        return f"smtp://127.0.0.1:{self._port}"

    @property
    def messages(self) -> list[EmailMessage]:
        """What arrived so far, oldest first."""
        with self._keep.lock:
            return list(self._keep.messages)

    def about(self, number: str) -> list[EmailMessage]:
        """The messages whose subject names an order."""
        return [message for message in self.messages if number in str(message["Subject"])]
