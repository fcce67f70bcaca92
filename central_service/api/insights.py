"""What a shift lead reads of how some days went."""

import asyncio
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Header, Query, Response

from central_service.api.access import CallingLead, State
from central_service.services import insights
from pickup_domain.insights import By, Insights
from pickup_domain.insights_table import insights_csv

_CSV = "text/csv"


def router() -> APIRouter:
    """The route; one question at a time is worked out here, so that they never take more than one thread."""
    routes = APIRouter(prefix="/v1/stores/{store}", tags=["leads"])
    turn = asyncio.Semaphore()

    @routes.get(
        "/insights",
        response_model=Insights,
        responses={200: {"content": {_CSV: {"schema": {"type": "string"}}}}},
    )
    async def read_insights(
        lead: CallingLead,
        service: State,
        first: Annotated[date, Query(alias="from")],
        last: Annotated[date, Query(alias="to")],
        by: By = By.DAY,
        accept: Annotated[str, Header()] = "",
    ) -> Insights | Response:
        """How some days went, the last one included; with `Accept: text/csv` as a table for spreadsheets.

        Figures are defined in docs/metrics.md. By person only where the merchant allows it for the location.
        """
        store_id = lead.device.store_id
        async with turn:
            found = await service.read(lambda c: insights.read(c, store_id, first, last, by, service.clock()))
        if _CSV not in accept:
            return found
        name = f"insights-{found.store}-{first}-{last}.csv"
        return Response(
            insights_csv(found),
            media_type=_CSV,
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )

    return routes
