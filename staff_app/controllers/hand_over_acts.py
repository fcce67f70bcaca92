"""The commands of a hand-over, built on the store lane, where the rules are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pickup_domain.commands import CommandArgs
    from staff_app.controllers.hand_over_work import Work


def hand_over(
    method: str, bag_ids: tuple[str, ...], work: Work, *, age_checked: bool, is_proxy: bool
) -> CommandArgs:
    """Hand over these bags, or all that is here where none is named."""
    from pickup_domain.commands import DoHandOver, PassCheck
    from pickup_domain.order import VerificationMethod
    from pickup_domain.signature import Signature

    signed = work.signature
    by_eye = VerificationMethod(method) is VerificationMethod.IDENTITY_CHECK
    return DoHandOver(
        bag_ids=bag_ids,
        method=VerificationMethod(method),
        pass_check=None if by_eye else PassCheck.VALID,
        to_proxy=is_proxy,
        age_checked=age_checked,
        scanned_bag_ids=work.scanned,
        signature=signed and Signature(aspect=signed.aspect, strokes=signed.strokes),
        not_signed=work.not_signed,
    )


def refuse(line_id: str, quantity: int, reason: str) -> CommandArgs:
    """The customer does not want units of a line."""
    from pickup_domain.commands import RefuseItem

    return RefuseItem(line_id=line_id, quantity=quantity, reason=reason)
