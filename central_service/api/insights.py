"""What a shift lead reads of how some days went."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Header, Query, Response

from central_service.api.access import CallingLead, State
from central_service.services import insights
from pickup_domain.insights import By, Insights
from pickup_domain.insights_table import insights_csv

router = APIRouter(prefix="/v1/stores/{store}", tags=["leads"])
_CSV = "text/csv"


@router.get(
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
    store_id, now = lead.device.store_id, service.clock()
    found = await service.read(lambda c: insights.read(c, store_id, first, last, by, now))
    if _CSV not in accept:
        return found
    return Response(
        insights_csv(found),
        media_type=_CSV,
        headers={"Content-Disposition": f'attachment; filename="insights-{found.store}-{first}-{last}.csv"'},
    )
