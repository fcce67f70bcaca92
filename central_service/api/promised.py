"""What a shopper is told where the store cannot promise what they want: what it can."""

from collections.abc import Callable
from typing import TypeVar

from central_service.api.state import ServiceState
from central_service.services import availability
from central_service.services.availability import NextBest
from central_service.services.checkout_holds import HoldKeeper
from central_service.services.refusals import PromiseError
from central_service.storage.database import UnitOfWork

T = TypeVar("T")


async def promised(service: ServiceState, job: Callable[[UnitOfWork], T]) -> T:
    """Run a write that makes a promise.

    What is refused is tried once more if a checkout's hold had run out meanwhile: its place is free from that
    very moment. Then the next best offer goes with the refusal, looked for outside of the transaction.

    Raises:
        PromiseError: The promise cannot be made.
    """
    try:
        return await service.write(job)
    except PromiseError as refused:
        if not await service.run(HoldKeeper(service.database, service.clock).run_once):
            await _add_offer(service, refused)
            raise
    try:
        return await service.write(job)
    except PromiseError as refused:
        await _add_offer(service, refused)
        raise


async def _add_offer(service: ServiceState, refused: PromiseError) -> None:
    best = await service.read(lambda c: availability.next_best(c, refused.wish, service.clock()))
    if best is not None:
        refused.offer = _told(best)
        refused.detail += f" {best.store.location.name} can promise {best.window.start:%Y-%m-%dT%H:%MZ}."
    elif refused.status == 409:
        refused.detail += " No other slot or store can promise this now."


def _told(best: NextBest) -> dict[str, object]:
    return {
        "location_code": best.store.location.code,
        "location_name": best.store.location.name,
        "slot": best.window.model_dump(mode="json"),
        "lines": [{"sku": sku, "quantity": quantity} for sku, quantity in best.lines],
    }
