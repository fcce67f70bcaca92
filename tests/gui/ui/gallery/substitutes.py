"""Scenes of what is offered instead of an item."""

from dataclasses import replace

from staff_app.rows.alerts import Alert, AlertKind
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.orders.next_step import Act
from tests.gui.ui.gallery.pick import open_pick
from tests.gui.ui.gallery.scene import Scene
from tests.gui.ui.sample_rows.day import PLACE, STAFF, at
from tests.gui.ui.sample_rows.orders import LINES, detail, line
from tests.gui.ui.sample_rows.substitutes import PRIMER_LINE, asked_detail, offer, substitute_view
from tests.gui.ui.stand_ins import StandIns


def _substitute(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    line = substitute_view().line
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], line)))
    front.shop.pick.panel.begin(Act.SUBSTITUTE, "3")
    behind.substitutes.changed.emit(substitute_view())


def _substitute_offline(front: Front, behind: StandIns) -> None:
    _substitute(front, behind)
    view = substitute_view(chosen="", is_live=False, as_of=at(14, 20))
    behind.substitutes.changed.emit(view)
    behind.substitutes.unfit.emit("over_cap", "Exterior primer, white, 5 l")


def _substitute_never(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    line = replace(PRIMER_LINE, substitution_preference="never")
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], line)))
    front.shop.pick.panel.begin(Act.SUBSTITUTE, "3")


def _asked(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    behind.orders.detail_changed.emit(asked_detail())


def _answered(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    said = offer(state="accepted", answered_at=at(14, 31), substitute_line_id="3-s1")
    instead = line(
        "3-s1", name=said.name, aisle="C03", bin="4", stands_for=said.line_name, gtins=("9521234500063",)
    )
    lines = (*LINES[:2], replace(LINES[2], substituted=1, open=0), instead)
    behind.orders.detail_changed.emit(detail(lines=lines, offers=(said,)))
    ids = ("order-10477",)
    behind.alerts.changed.emit(
        (Alert(AlertKind.ANSWER, ids, "10477", "Jonas Weber", "", at(14, 31), False, (said,)),)
    )


def _phone(front: Front, behind: StandIns) -> None:
    _asked(front, behind)
    front.shop.pick.view.offers.cards[0].yes.click()
    front.shop.pick.panel.phone.hows.button("Said so on the phone").click()


SCENES: dict[str, Scene] = {
    "pick_substitute": _substitute,
    "pick_substitute_offline": _substitute_offline,
    "pick_substitute_never": _substitute_never,
    "pick_asked": _asked,
    "pick_answered": _answered,
    "pick_phone": _phone,
}
