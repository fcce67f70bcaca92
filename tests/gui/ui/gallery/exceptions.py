"""Scenes of what the shift lead has to see to."""

from dataclasses import replace
from datetime import timedelta

from staff_app.rows.exceptions import ExceptionKind, ExceptionRow, SideRow
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import JobRow
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.ui.front import Front
from staff_app.ui.lead.exceptions.exception_acts import Remedy
from staff_app.ui.lead.exceptions.exceptions_page import ExceptionsPage
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.sample_rows.substitutes import offer
from tests.gui.ui.stand_ins import StandIns

_DETAILS = {
    ExceptionKind.BAG: "10477-1 · B-07",
    ExceptionKind.SUBSTITUTION: "Exterior primer, white, 3 l",
    ExceptionKind.CONFLICT: "Maya on Counter 1 and Tom on Counter 2 both handed it over. Look at both.",
    ExceptionKind.REFUSED: "“Mark ready” by Tom on order 10477 did not count. Somebody else changed this.",
    ExceptionKind.REVIEW: "It is too old for the service to know whether it counted already.",
    ExceptionKind.UNANSWERED: "Jonas Weber has waited for six minutes.",
}


_ABOUT = {ExceptionKind.UNANSWERED: "arrival", ExceptionKind.BAG: "B-07"}
_UNTIL = {ExceptionKind.SUBSTITUTION: timedelta(minutes=9), ExceptionKind.HOLD: timedelta(hours=2)}
_SIDES = (
    SideRow("handed_over", "Maya R.", at(13, 58), "10474-1, 10474-2", is_here=True),
    SideRow("handed_over", "Tom B.", at(14, 2), is_here=False),
)


def one_of(kind: ExceptionKind) -> ExceptionRow:
    """One of this kind, as old as its place among the kinds."""
    place = list(ExceptionKind).index(kind)
    since, number = NOW - timedelta(minutes=7 * place + 2), str(10470 + place)
    row = ExceptionRow(f"o{place} {kind}", kind, "", "", number, "", since)
    if kind is ExceptionKind.PRINT:
        return replace(row, paper=JobRow("job-1", "bag_label", number, "unknown", since, 1, ""))
    return replace(
        row,
        key=f"{kind}:1",
        order_id=f"o{place}",
        name="Jonas Weber",
        detail=_DETAILS.get(kind, ""),
        until=NOW + _UNTIL[kind] if kind in _UNTIL else None,
        is_here=kind is ExceptionKind.UNANSWERED,
        phone_tail="0100",
        owner="Lena K." if place % 3 == 1 else "",
        about=_ABOUT.get(kind, ""),
        offer=offer(order_id=f"o{place}") if kind is ExceptionKind.SUBSTITUTION else None,
        sides=_SIDES if kind is ExceptionKind.CONFLICT else (),
    )


def one_of_each() -> tuple[ExceptionRow, ...]:
    """Each kind once."""
    return tuple(one_of(kind) for kind in ExceptionKind)


def five_hundred() -> tuple[ExceptionRow, ...]:
    """A day on which everything went wrong."""
    return tuple(replace(each, id=f"{each.id} {round}") for round in range(39) for each in one_of_each())[
        :500
    ]


def opened(front: Front, behind: StandIns) -> ExceptionsPage:
    """A lead looks at them."""
    shop(front, behind)
    lead = next(each for each in STAFF if each.is_lead)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    front.shop.show_page(Page.EXCEPTIONS)
    page = front.shop.lead_page(Page.EXCEPTIONS)
    assert isinstance(page, ExceptionsPage)
    return page


def choose(page: ExceptionsPage, kind: ExceptionKind) -> None:
    """A tap on the card of a kind."""
    row = page.model.row_of(one_of(kind).id)
    assert row is not None
    page.list.setCurrentIndex(page.model.index(row))
    page.list.clicked.emit(page.model.index(row))


def _chosen(kind: ExceptionKind) -> Scene:
    def scene(front: Front, behind: StandIns) -> None:
        page = opened(front, behind)
        behind.exceptions.changed.emit(one_of_each())
        choose(page, kind)

    return scene


def _list(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.exceptions.changed.emit(one_of_each())


def _many(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.exceptions.changed.emit(five_hundred())


def _offline(front: Front, behind: StandIns) -> None:
    _list(front, behind)
    behind.sync.status_changed.emit(SyncStatus(FeedState.OFFLINE, 14, at(13, 2), at(12, 55)))


def _said_yes(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    behind.exceptions.changed.emit(one_of_each())
    choose(page, ExceptionKind.SUBSTITUTION)
    page.foot.button(Remedy.SAID_YES).click()


def _nothing(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.exceptions.changed.emit(())


SCENES: dict[str, Scene] = {
    "exceptions": _list,
    "exceptions_one": _chosen(ExceptionKind.MESSAGE),
    "exceptions_substitute": _chosen(ExceptionKind.SUBSTITUTION),
    "exceptions_said_yes": _said_yes,
    "exceptions_conflict": _chosen(ExceptionKind.CONFLICT),
    "exceptions_print": _chosen(ExceptionKind.PRINT),
    "exceptions_offline": _offline,
    "exceptions_many": _many,
    "exceptions_nothing": _nothing,
}
