"""Scenes of a walk for several orders."""

from dataclasses import replace

from staff_app.rows.orders import LostOrder
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.front import Front
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.orders import afternoon
from tests.gui.ui.sample_rows.walks import walk, walk_orders
from tests.gui.ui.stand_ins import StandIns

TAKEN = LostOrder("10490", "1", 2, "picking", is_open=True, taken_by="Tom B.")


def _wave_choose(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    front.shop.show_page(Page.PICK)
    front.shop.pick.left.several.click()


def _wave(front: Front, behind: StandIns) -> None:
    _wave_choose(front, behind)
    front.shop.pick.chooser.primary.click()
    behind.orders.orders_changed.emit(walk_orders())
    behind.waves.changed.emit(walk())


def _wave_right(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500025", "wedge"))
    begun = walk()
    first = begun.orders[0]
    lines = (replace(first.lines[0], picked=1, open=2),)
    order = replace(first.summary, units_decided=1, status="picking")
    more = replace(begun, orders=(replace(first, lines=lines, summary=order), *begun.orders[1:]))
    behind.waves.changed.emit(more)


def _wave_wrong(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    wrong = Scanned(ScanKind.PRODUCT, "9521234500049", "wedge", name="Wall plugs 8 mm, 50 pcs")
    behind.scanning.routed.emit(wrong)


def _wave_joined(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    behind.waves.changed.emit(walk(is_mine=False))


def _wave_short(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    button = front.shop.pick.walk.view.acts.button(Act.CANT_FIND)
    if button is not None:
        button.click()


def _wave_lost(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    behind.waves.orders_lost.emit((TAKEN,))
    begun = walk()
    behind.waves.changed.emit(replace(begun, orders=begun.orders[1:]))


def _wave_gone(front: Front, behind: StandIns) -> None:
    """A colleague has all of the walk now; one order was cancelled on the way."""
    _wave(front, behind)
    empty = replace(TAKEN, number="10477", tote="3", units=0)
    cancelled = LostOrder("10494", "4", 1, "cancelled", is_open=False)
    behind.waves.orders_lost.emit(
        (TAKEN, replace(TAKEN, number="10491", tote="2", units=1), empty, cancelled)
    )
    behind.orders.orders_changed.emit(afternoon())
    behind.waves.changed.emit(walk(orders=(), went_to=("Tom B.",)))


SCENES: dict[str, Scene] = {
    "wave_choose": _wave_choose,
    "wave": _wave,
    "wave_right": _wave_right,
    "wave_wrong": _wave_wrong,
    "wave_joined": _wave_joined,
    "wave_short": _wave_short,
    "wave_lost": _wave_lost,
    "wave_gone": _wave_gone,
}
