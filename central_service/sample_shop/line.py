"""The shop's line to the service, with its key: the only way in which it knows anything about pickup."""

from collections.abc import Mapping
from typing import Any

import httpx

_TIMEOUT_S = 20.0
_UNREACHABLE = {"code": "unreachable", "detail": "Pickup cannot be offered right now. Try again in a minute."}


class RefusedError(Exception):
    """The service said no; `problem` is what it said (RFC 9457)."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        super().__init__(str(problem.get("detail", status)))
        self.status = status
        self.problem = problem

    @property
    def code(self) -> str:
        """Stable."""
        return str(self.problem.get("code", ""))

    @property
    def offer(self) -> dict[str, Any] | None:
        """What can be promised instead."""
        found: dict[str, Any] | None = self.problem.get("offer")
        return found


class ServiceLine:
    """Talks to one service.

    Args:
        url: Where it is.
        key: The storefront's.
    """

    def __init__(self, url: str, key: str) -> None:
        self.url = url.rstrip("/")
        self._http = httpx.AsyncClient(
            base_url=self.url,
            headers={"Authorization": f"Bearer {key}"},
            timeout=_TIMEOUT_S,
            trust_env=False,
        )

    async def pass_on(
        self, method: str, path: str, *, body: bytes = b"", query: str = "", key: str = ""
    ) -> httpx.Response:
        """Send what a browser sent, and give back what came, unchanged.

        Raises:
            RefusedError: The service cannot be reached.
        """
        headers = {b"Content-Type": b"application/json"}
        if key:
            # As it came: headers are read as Latin-1.
            headers[b"Idempotency-Key"] = key.encode("latin-1")
        try:
            return await self._http.request(
                method, f"/v1{path}", content=body, params=httpx.QueryParams(query), headers=headers
            )
        except httpx.HTTPError as error:
            raise RefusedError(503, _UNREACHABLE) from error

    async def ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        key: str = "",
        query: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """One call of the shop's own.

        Raises:
            RefusedError: The service says no, or cannot be reached.
        """
        headers = {"Idempotency-Key": key} if key else {}
        try:
            answer = await self._http.request(method, f"/v1{path}", json=body, params=query, headers=headers)
        except httpx.HTTPError as error:
            raise RefusedError(503, _UNREACHABLE) from error
        if answer.is_success:
            known: dict[str, Any] = answer.json()
            return known
        try:
            problem: dict[str, Any] = answer.json()
        except ValueError:
            problem = _UNREACHABLE
        raise RefusedError(answer.status_code, problem)

    async def close(self) -> None:
        """Hang up."""
        await self._http.aclose()
