"""An SMS provider on loopback that speaks Twilio's REST interface, and says what it is told to."""

import base64
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qsl

SID, TOKEN = "AC0000000000000000000000000000test", "to/ken:1"
SENDER = "+15550100"


@dataclass
class SmsAnswers:
    """What the provider says; None: it accepts."""

    status: int | None = None
    code: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: str | None = None
    taken: list[dict[str, str]] = field(default_factory=list)
    """Forms that it accepted."""
    tokens: list[str | None] = field(default_factory=list)
    """The idempotency token of each request."""


class SmsPeer:
    """The provider on a free port; a wrong account, path or form is refused as the real one does."""

    def __init__(self, answers: SmsAnswers) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(answers))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def url(self, query: str = f"from=%2B{SENDER[1:]}", token: str = "to%2Fken%3A1") -> str:  # noqa: S107
        """An account there."""
        return f"http://{SID}:{token}@127.0.0.1:{self._server.server_address[1]}?{query}"

    def __enter__(self) -> "SmsPeer":
        """Start to listen."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def _handler(answers: SmsAnswers) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the name that http.server calls
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = dict(parse_qsl(body, keep_blank_values=True, strict_parsing=True))
            answers.tokens.append(self.headers["I-Twilio-Idempotency-Token"])
            status, said = self._decide(form)
            payload = (said if isinstance(said, str) else json.dumps(said)).encode()
            self.send_response(status)
            for name, value in answers.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

        def _decide(self, form: dict[str, str]) -> tuple[int, dict[str, object] | str]:
            account = base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()
            if self.headers["Authorization"] != f"Basic {account}":
                return 401, {"code": 20003, "message": "Authenticate", "status": 401}
            if self.path != f"/2010-04-01/Accounts/{SID}/Messages.json":
                return 404, {"code": 20404, "message": f"{self.path} was not found", "status": 404}
            if not form.get("Body") or not (form.get("From") or form.get("MessagingServiceSid")):
                return 400, {"code": 21602, "message": "Message body is required.", "status": 400}
            if not form.get("To", "").startswith("+"):
                return 400, {"code": 21211, "message": f"Invalid 'To' {form.get('To')}", "status": 400}
            if answers.status is not None and answers.status != 201:
                refused: dict[str, object] = {"code": answers.code, "message": f"No: {form['To']}"}
                return answers.status, refused if answers.body is None else answers.body
            answers.taken.append(form)
            sid = f"SM{len(answers.taken):032d}"
            said: dict[str, object] = {"sid": sid, "status": "queued", "error_code": None}
            return 201, said if answers.body is None else answers.body

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: a test that fails says it."""

    return Handler
