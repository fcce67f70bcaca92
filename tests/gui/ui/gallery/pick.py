"""Scenes of one order that is picked and staged."""

from dataclasses import replace

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.sentences import recognised
from staff_app.ui.front import Front
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.orders import (
    LINES,
    cancelled_detail,
    detail,
    nothing_found_detail,
    picked_detail,
    third_bag_detail,
)
from tests.gui.ui.sample_rows.substitutes import PRIMER_LINE
from tests.gui.ui.sample_rows.walks import walk_orders
from tests.gui.ui.stand_ins import StandIns


def open_pick(front: Front, behind: StandIns) -> None:
    """Jonas Weber's order to pick."""
    shop(front, behind)
    front.shop.show_page(Page.PICK)
    front.shop.pick.open_order("order-10477")
    behind.orders.detail_changed.emit(detail())


def _pick_wrong(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    sentence = recognised("Wall plugs 8 mm, 50 pcs is not on this order. Put it back.")
    behind.scanning.routed.emit(
        Scanned(ScanKind.PRODUCT, "9521234500049", "wedge", "order-10477", (), None, sentence)
    )


def _pick_right(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    lines = (replace(LINES[1], ordered=12, picked=0, open=12), *LINES[2:])
    behind.orders.detail_changed.emit(detail(lines=lines))
    behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500025", "wedge", "order-10477", ("2",)))
    lines = (replace(lines[0], picked=1, open=11), *lines[1:])
    behind.orders.detail_changed.emit(detail(lines=lines))


def _stage(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    behind.orders.detail_changed.emit(picked_detail())


def _stage_third(front: Front, behind: StandIns) -> None:
    """Half of the screws and all cold goods wait for the bag after this one."""
    open_pick(front, behind)
    behind.orders.detail_changed.emit(third_bag_detail())
    stage = front.shop.pick.view.stage
    stage.more_bags.button("several").click()
    stage.part("2").take(3)
    stage.part("4").name.click()


def _stage_warned(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    detail = picked_detail()
    lines = (*detail.lines[:2], replace(detail.lines[2], cold=True))
    behind.orders.detail_changed.emit(replace(detail, lines=lines, cold_shelves=("K-01", "K-02")))


def _typed(front: Front, behind: StandIns) -> None:
    """One of the items has as long a name as there can be."""
    open_pick(front, behind)
    name = "Exterior primer for rough timber, plaster and masonry, solvent-free, quick-drying, washable"
    name += ", covers 12 m², white, 2.5 l"
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], replace(LINES[2], name=name))))
    front.shop.pick.panel.begin(Act.TYPE_IT)


def _pick_pad(front: Front, behind: StandIns) -> None:
    _pick_right(front, behind)
    front.shop.pick.view.many.click()
    front.shop.pick.panel.pad.keys.key("7").click()


def _pick_yours(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    behind.orders.orders_changed.emit(walk_orders())
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], PRIMER_LINE)))


def _pick_hand_on(front: Front, behind: StandIns) -> None:
    open_pick(front, behind)
    behind.waves.team_changed.emit(STAFF)
    front.shop.pick.panel.begin(Act.HAND_ON)


def _pick_nothing_found(front: Front, behind: StandIns) -> None:
    """A shift lead looks at what an associate could not find."""
    open_pick(front, behind)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    behind.orders.detail_changed.emit(nothing_found_detail())


def _pick_cancelled(front: Front, behind: StandIns) -> None:
    """The customer does not want it any more while it is picked."""
    open_pick(front, behind)
    front.shop.pick.view.tell_right("2", "9521234500025")
    behind.orders.detail_changed.emit(cancelled_detail())


SCENES: dict[str, Scene] = {
    "pick": open_pick,
    "pick_wrong": _pick_wrong,
    "pick_right": _pick_right,
    "pick_typed": _typed,
    "pick_pad": _pick_pad,
    "pick_yours": _pick_yours,
    "pick_hand_on": _pick_hand_on,
    "pick_nothing_found": _pick_nothing_found,
    "pick_cancelled": _pick_cancelled,
    "stage": _stage,
    "stage_warned": _stage_warned,
    "stage_third": _stage_third,
}
