"""What was done for the hand-over in hand, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass

from pickup_domain.wording import say
from staff_app.controllers.leaving import bags_here, can_go, leaving
from staff_app.rows.hand_over import PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import OrderDetail


@dataclass(frozen=True, slots=True)
class Work:
    """Scanned, checked, signed, refused: for one order."""

    scanned: tuple[str, ...] = ()
    staying: tuple[str, ...] = ()
    age_checked: bool = False
    identity_checked: bool = False
    signature: SignatureRow | None = None
    not_signed: str = ""
    refused: bool = False

    @property
    def is_begun(self) -> bool:
        """Whether somebody has done anything for it."""
        return self != Work()


def missing(detail: OrderDetail, verdict: PassVerdict, work: Work) -> tuple[str, ...]:
    """What still stands in the way, one sentence each."""
    if verdict.verdict is not Verdict.VALID:
        return ()
    goes = leaving(detail, work.staying, work.scanned)
    found = []
    if verdict.method == "identity_check" and not work.identity_checked:
        found.append(say("Compare the name with an ID."))
    lost = [bag for bag in bags_here(detail) if not can_go(bag, work.scanned)]
    if goes.is_nothing and lost and not work.staying:
        found.append(say("Find the bag that stood on {shelf} and scan it.", shelf=lost[0].shelf))
    left = [bag for bag in goes.bags if bag.bag_id not in work.scanned]
    if detail.require_bag_scan and left:
        found.append(say("Scan the bag on {shelf}.", shelf=left[0].shelf))
    if goes.min_age is not None and not work.age_checked:
        found.append(say("Check that they are {age} or older.", age=goes.min_age))
    if detail.require_signature and work.signature is None and not work.not_signed:
        found.append(say("Let them sign."))
    return tuple(found)
