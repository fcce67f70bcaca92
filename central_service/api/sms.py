"""What the SMS provider tells: what became of a message, and what customers answer."""

import logging
import re
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response

from central_service.api.access import State
from central_service.errors import ProblemError
from central_service.notify import sms_signature
from central_service.notify.sms import INBOUND_PATH, OPTED_OUT, STATUS_PATH
from central_service.services import opt_outs
from central_service.services.clock import Clock
from central_service.services.opt_outs import Wish
from central_service.storage import receipts
from central_service.storage.database import UnitOfWork
from central_service.storage.receipts import Receipt

log = logging.getLogger(__name__)
_NO_ANSWER = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
"""TwiML that says nothing back: the provider itself answers STOP and START."""
_MOST_FIELDS = 100
_LONGEST_STORE, _LONGEST_ID = 9, 64
_NUMBER = re.compile(r"\+[1-9][0-9]{4,17}")
Form = tuple[tuple[str, str], ...]


def router(token: str, public_url: str) -> APIRouter:
    """The two addresses that a provider calls.

    Args:
        token: The account's: every request is signed with it.
        public_url: Where the provider reaches this service.
    """
    routes = APIRouter(include_in_schema=False)
    base = public_url.rstrip("/")

    async def checked(request: Request) -> Form:
        form = _form(await request.body())
        query = f"?{request.url.query}" if request.url.query else ""
        url = f"{base}{request.url.path}{query}"
        if not sms_signature.is_signed(token, url, form, request.headers.get("X-Twilio-Signature", "")):
            log.warning("a request to %s was not signed by the SMS provider", request.url.path)
            raise ProblemError(
                403, "bad_signature", "Not signed", "The signature of this request is not right."
            )
        return form

    @routes.post(STATUS_PATH, status_code=204)
    async def status(request: Request, service: State) -> Response:
        """A delivery receipt; what is about nothing here is taken, too, so that it is not sent again."""
        form = dict(await checked(request))
        receipt = _receipt(request, form)
        if receipt is not None:
            await service.write(lambda work: _keep(work, receipt, form.get("To", ""), service.clock))
        return Response(status_code=204)

    @routes.post(INBOUND_PATH)
    async def inbound(request: Request, service: State) -> Response:
        """What a customer wrote: STOP and START are heard, everything else is for people elsewhere."""
        form = dict(await checked(request))
        wish = opt_outs.wish_of(form.get("Body", ""), form.get("OptOutType", ""))
        number = form.get("From", "")
        if wish is not None and _NUMBER.fullmatch(number):
            await service.write(lambda work: _heed(work, wish, number, service.clock))
        return Response(_NO_ANSWER, media_type="text/xml")

    return routes


def _form(body: bytes) -> Form:
    try:
        return tuple(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except ValueError:
        raise ProblemError(422, "invalid_request", "Invalid request", "The request is not a form.") from None


def _receipt(request: Request, form: dict[str, str]) -> Receipt | None:
    """The receipt; None where it is about a message that did not ask for one here."""
    store, message = (request.query_params.get(name, "") for name in ("store", "message"))
    if not (store.isdecimal() and len(store) <= _LONGEST_STORE and message):
        return None
    return Receipt(
        store_id=int(store),
        notification_id=_kept(message),
        provider_id=_kept(form.get("MessageSid", form.get("SmsSid", ""))),
        status=form.get("MessageStatus", form.get("SmsStatus", "")),
        error_code=_kept(form.get("ErrorCode", "")),
    )


def _kept(told: str) -> str:
    """What a database takes of it: PostgreSQL has no NUL."""
    return told.replace("\0", "")[:_LONGEST_ID]


def _keep(work: UnitOfWork, receipt: Receipt, number: str, clock: Clock) -> None:
    receipts.keep(work, receipt, clock())
    if receipt.error_code == OPTED_OUT and _NUMBER.fullmatch(number):
        opt_outs.stop(work, number, clock())


def _heed(work: UnitOfWork, wish: Wish, number: str, clock: Clock) -> None:
    if wish is Wish.STOP:
        opt_outs.stop(work, number, clock())
    else:
        opt_outs.start(work, number)
