"""Errors that a caller of the service is told about, each with a stable code."""

from collections.abc import Sequence


class ProblemError(Exception):
    """Becomes an `application/problem+json` answer (RFC 9457).

    Attributes:
        status: HTTP status, 4xx or 503.
        code: Stable; clients depend on it.
        title: A few words.
        detail: One sentence about this case, with the caller's next step.
        errors: Which parts of the request, as `{"at": ..., "problem": ...}`.
        offer: What can be promised instead, as JSON; None where nothing is offered.
        retry_after_s: When to try again; None where that would not help.
    """

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        *,
        errors: Sequence[dict[str, str]] = (),
        offer: dict[str, object] | None = None,
        retry_after_s: int | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.errors = tuple(errors)
        self.offer = offer
        self.retry_after_s = retry_after_s


class SetupError(Exception):
    """The service cannot start or a command cannot run; the message says why and what to do."""
