"""Scenes of shelves gone through and of goods put back."""

from staff_app.rows.shelves import ReturnScan
from staff_app.ui.front import Front
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.shelves import SHELVES, returns, sweep, swept
from tests.gui.ui.stand_ins import StandIns


def _shelves(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    front.shop.show_page(Page.SHELVES)
    behind.shelves.shelves_changed.emit(SHELVES)
    behind.returns.changed.emit(returns(""))


def _sweep(front: Front, behind: StandIns) -> None:
    _shelves(front, behind)
    front.shop.shelves.open_shelf("B-07")
    behind.shelves.sweep_changed.emit(sweep())


def _sweep_finished(front: Front, behind: StandIns) -> None:
    _sweep(front, behind)
    lost = swept("10499", "Ines Duarte", seen=False, total=1)
    strays = sweep().strays[:1]
    view = sweep(expected=(*sweep().expected, lost), strays=strays, moved=1, finished=True)
    behind.shelves.sweep_changed.emit(view)


def _put_back(front: Front, behind: StandIns) -> None:
    _shelves(front, behind)
    front.shop.shelves.open_task("order-10433")
    behind.returns.changed.emit(returns())
    behind.returns.scanned.emit(ReturnScan("9521234500018", "10433", "", "1"))


def _put_back_wrong(front: Front, behind: StandIns) -> None:
    _put_back(front, behind)
    behind.returns.scanned.emit(ReturnScan("9521234500049", "10433", "Wall plugs 8 mm, 50 pcs"))


SCENES: dict[str, Scene] = {
    "shelves": _shelves,
    "sweep": _sweep,
    "sweep_finished": _sweep_finished,
    "put_back": _put_back,
    "put_back_wrong": _put_back_wrong,
}
