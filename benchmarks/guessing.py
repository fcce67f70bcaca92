"""How fast secrets that people type can be guessed, with the service's bounds and without them.

The floor is the same service asked for something that needs no secret. What a guess costs is measured; how
long guessing takes follows from how many there are (docs/security.md).
"""

import hashlib
import hmac
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from central_service.services.enrolment import _CODE_LENGTH as ENROL_LENGTH
from central_service.services.order_link import _DIGEST_BYTES as LINK_BYTES
from pickup_domain.pickup_code import ALPHABET, LENGTH
from staff_app.commands.demo.service import ServiceProcess

CLIENTS = 8
SECONDS = 4.0
OPEN_ORDERS = 500
"""Of a busy store: a typed code opens any of them."""


def main() -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'central.sqlite3'}"
        with ServiceProcess(url, is_bounded=False) as service:
            service.load_sample()
            floor = _rate(service.url, lambda client: client.get("/health/live"))
            links = _rate(service.url, lambda client: client.get(f"/o/{'A' * 36}"))
            codes = _rate(service.url, _enrol)
        with ServiceProcess(url) as service:
            bounded = _rate(service.url, _enrol, counts=403)
    print(f"guesses per second, {CLIENTS} clients for {SECONDS:.0f} s")
    print(f"{'':44}{'per s':>12}{'ratio':>8}")
    for name, rate in (
        ("the service, nothing to guess", floor),
        ("an order's link, wrong", links),
        ("an enrolment code, wrong, no bound", codes),
        ("an enrolment code, wrong, as it ships", bounded),
        ("a PIN's hash with its pepper, one core", _argon2()),
        ("a typed code's digest with its pepper, one core", _hmac()),
    ):
        print(f"{name:44}{rate:12.1f}{rate / floor:8.3f}")
    print()
    for name, many in (
        ("order links", 2 ** (8 * LINK_BYTES)),
        ("enrolment codes", len(ALPHABET) ** ENROL_LENGTH),
        (f"typed codes for each of {OPEN_ORDERS} open orders", len(ALPHABET) ** (LENGTH - 1) / OPEN_ORDERS),
        ("PINs of four figures", 10**4),
    ):
        print(f"{name:44}{many:12.3g}")


def _enrol(client: httpx.Client) -> httpx.Response:
    return client.post("/v1/devices/enrol", json={"code": "AAAAAAAA", "device_name": "x"})


def _rate(url: str, guess: Callable[[httpx.Client], httpx.Response], counts: int = 0) -> float:
    """Answers per second; only those with this status where one is given."""
    until = time.monotonic() + SECONDS
    done: list[int] = []

    def run() -> None:
        with httpx.Client(base_url=url, trust_env=False, timeout=30) as client:
            while time.monotonic() < until:
                if guess(client).status_code == counts or not counts:
                    done.append(1)

    with ThreadPoolExecutor(CLIENTS) as threads:
        for each in [threads.submit(run) for _ in range(CLIENTS)]:
            each.result()
    return len(done) / SECONDS


def _argon2() -> float:
    hasher = PasswordHasher()
    kept, taken = hasher.hash("right"), []
    for number in range(8):
        begun = time.perf_counter()
        try:
            hasher.verify(kept, f"wrong {number}")
        except VerificationError:
            taken.append(time.perf_counter() - begun)
    return 1 / statistics.median(taken)


def _hmac() -> float:
    begun = time.perf_counter()
    for number in range(200_000):
        hmac.digest(b"pepper", number.to_bytes(8, "big"), hashlib.sha256)
    return 200_000 / (time.perf_counter() - begun)


if __name__ == "__main__":
    main()
