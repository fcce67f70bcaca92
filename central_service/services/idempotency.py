"""The same request twice is answered once: what a caller's key stands for, and whether it is the same."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.storage import access
from central_service.storage.access import Remembered
from central_service.storage.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class Asked:
    """One request under a caller's key."""

    key: str
    body_hash: str

    @classmethod
    def from_request(cls, key: str, about: str, raw_body: bytes) -> "Asked":
        """Read a request; the order and spacing of its JSON mean nothing.

        Args:
            key: The `Idempotency-Key`.
            about: What the body is about, such as "orders": the same body means something else elsewhere.
            raw_body: JSON; empty where there is no body.
        """
        canonical = json.dumps(json.loads(raw_body or b"{}"), sort_keys=True, separators=(",", ":"))
        return cls(key, hashlib.sha256(f"{about}\n{canonical}".encode()).hexdigest())

    def again(self, connection: Connection, caller: str) -> str | None:
        """The id of what this request brought into being before; None where it is new.

        Raises:
            ProblemError: The key was used for another request.
        """
        earlier = access.remembered(connection, caller, self.key)
        if earlier is None:
            return None
        if earlier.body_hash != self.body_hash:
            raise ProblemError(
                409,
                "idempotency_key_reused",
                "Key used before",
                "This Idempotency-Key was used for another request. Use a new key for a new one.",
            )
        return earlier.order_id

    def remember(self, work: UnitOfWork, caller: str, store_id: int, entity_id: str, now: datetime) -> None:
        """Keep what this request brought into being."""
        access.remember(work, caller, self.key, Remembered(self.body_hash, store_id, entity_id), now)
