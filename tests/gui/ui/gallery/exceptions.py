"""Scenes of what the shift lead has to see to."""

from datetime import timedelta

from staff_app.rows.exceptions import ExceptionKind, ExceptionRow
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.lead.exceptions.exceptions_page import ExceptionsPage
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.stand_ins import StandIns

_DETAILS = {
    ExceptionKind.BAG: "10477-1 · B-07",
    ExceptionKind.SUBSTITUTION: "Wood screws 4x45",
    ExceptionKind.CONFLICT: "Maya on Counter 1 and Tom on Counter 2 both handed it over. Look at both.",
    ExceptionKind.REFUSED: "“Mark ready” by Tom on order 10488 did not count. Somebody else changed this.",
    ExceptionKind.REVIEW: "It is too old for the service to know whether it counted already.",
    ExceptionKind.UNANSWERED: "Eva Weber has waited for six minutes.",
}


def one_of_each() -> tuple[ExceptionRow, ...]:
    """Each kind once."""
    return tuple(
        ExceptionRow(
            id=f"o{place} {kind}",
            kind=kind,
            key="" if kind is ExceptionKind.PRINT else f"{kind}:1",
            order_id="" if kind is ExceptionKind.PRINT else f"o{place}",
            number=str(10470 + place),
            name="" if kind is ExceptionKind.PRINT else "Jonas Weber",
            since=NOW - timedelta(minutes=7 * place + 2),
            detail=_DETAILS.get(kind, ""),
            until=NOW + timedelta(minutes=9) if kind is ExceptionKind.SUBSTITUTION else None,
            is_here=kind is ExceptionKind.UNANSWERED,
            phone_tail="0100",
            owner="Lena K." if place % 3 == 1 else "",
        )
        for place, kind in enumerate(ExceptionKind)
    )


def opened(front: Front, behind: StandIns) -> ExceptionsPage:
    """A lead looks at them."""
    shop(front, behind)
    lead = next(each for each in STAFF if each.is_lead)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    front.shop.show_page(Page.EXCEPTIONS)
    page = front.shop.lead_page(Page.EXCEPTIONS)
    assert isinstance(page, ExceptionsPage)
    return page


def _list(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.exceptions.changed.emit(one_of_each())


def _one(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    behind.exceptions.changed.emit(one_of_each())
    page.list.chosen.emit(page.model.cards[5].key)


def _nothing(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.exceptions.changed.emit(())


SCENES: dict[str, Scene] = {
    "exceptions": _list,
    "exceptions_one": _one,
    "exceptions_nothing": _nothing,
}
