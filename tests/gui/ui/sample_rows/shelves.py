"""Shelves to go through and goods to put back."""

from dataclasses import replace

from staff_app.rows.shelves import ReturnsView, ReturnTask, ShelfRow, StrayBag, StrayKind, SweepView, SweptBag
from tests.gui.ui.sample_rows.day import at
from tests.gui.ui.sample_rows.orders import bag, line

SHELVES = (
    ShelfRow("A-02", 1, at(9, 12)),
    ShelfRow("A-03", 1, at(9, 14)),
    ShelfRow("B-07", 3, at(9, 20)),
    ShelfRow("B-08", 1),
    ShelfRow("C-11", 2),
    ShelfRow("C-12", 0),
)


def swept(
    number: str = "10477", name: str = "Jonas Weber", *, seen: bool = True, **fields: object
) -> SweptBag:
    """A bag on B-07 that was seen, or what the fields say."""
    made = bag(1, bag_id=f"{number}-1", shelf="B-07", **fields)
    return SweptBag(made, f"order-{number}", number, name, seen)


def sweep(**fields: object) -> SweepView:
    """B-07 half gone through: one bag to find, three that do not belong there."""
    usual = SweepView(
        shelf="B-07",
        expected=(
            swept(),
            swept("10482", "Amara Okafor", total=1, cold=True),
            swept("10495", "Noah Smith", seen=False, total=1, heavy=True),
        ),
        strays=(
            StrayBag("10460-1", StrayKind.OTHER_SHELF, "order-10460", "10460", "Kenji Sato", "A-02"),
            StrayBag("10433-1", StrayKind.CANCELLED, "order-10433", "10433", "Omar Haddad", "B-07"),
            StrayBag("10440-1", StrayKind.COLLECTED, "order-10440", "10440", "Grace Hill", ""),
            StrayBag("T-0099", StrayKind.UNKNOWN),
        ),
        next_shelf="B-08",
        begun_at=at(14, 12),
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def task(**fields: object) -> ReturnTask:
    """Omar Haddad's order was cancelled when it was ready: one of three items is back."""
    lines = (
        replace(line("1", picked=1), returned=1),
        replace(line("2", name="Wood screws 4×40, 200 pcs", gtins=("9521234500025",), aisle="A14", bin="1",
                     ordered=2, picked=2), to_return=2),
        replace(line("3", name="Exterior primer, white, 2.5 l", gtins=("9521234500032",), aisle="C03",
                     bin="2", picked=1), to_return=1),
    )  # fmt: skip
    usual = ReturnTask("order-10433", "10433", "Omar Haddad", "cancelled", ("B-07",), lines, 3, 1)
    return replace(usual, **fields)  # type: ignore[arg-type]


def returns(chosen: str = "order-10433") -> ReturnsView:
    """Three orders to put back: cancelled, not collected, refused at the counter."""
    two = (replace(line("1", picked=2, ordered=2), to_return=2),)
    one = (replace(line("3", name="Exterior primer, white, 2.5 l", aisle="C03", bin="2"), to_return=1),)
    return ReturnsView(
        (
            task(),
            ReturnTask("order-10420", "10420", "Lucia Ferri", "no_show", ("C-11",), two, 2, 0),
            ReturnTask("order-10440", "10440", "Grace Hill", "picked_up", (), one, 1, 0),
        ),
        chosen,
    )
