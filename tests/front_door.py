"""Which writes the proxy in front may send to a second service after a first did not answer, and why.

A new endpoint that writes is in one of the two tables, or `tests/unit/packaging/test_topology.py` fails.
"""

from collections.abc import Mapping

_KEY = "its Idempotency-Key counts once"
_READS = "it changes nothing"
_WHOLE = "it says how something is, not what is added to it"

SENT_AGAIN: Mapping[str, str] = {
    "POST /v1/stores/{store}/commands": "each command carries an id, and the ledger knows it",
    "POST /v1/orders": _KEY,
    "POST /v1/holds": _KEY,
    "POST /v1/admin/locations/{code}/stock": _KEY,
    "POST /v1/availability": _READS,
    "POST /v1/stores/{store}/orders/{order_id}/delay-preview": _READS,
    "POST /v1/orders/{order_id}/cancel": "an order that is cancelled stays so",
    "POST /v1/orders/{order_id}/reschedule": "the slot that it has already is no change",
    "PUT /v1/admin/merchant": _WHOLE,
    "PUT /v1/admin/locations/{code}": _WHOLE,
    "PUT /v1/admin/locations/{code}/products/{sku}": _WHOLE,
    "PUT /v1/admin/locations/{code}/slots/{start}": _WHOLE,
    "PUT /v1/stores/{store}/team/{staff_id}/pin": _WHOLE,
    "DELETE /v1/holds/{hold_id}": "given up twice is given up",
    "DELETE /v1/stores/{store}/devices/{device_id}": "locked out twice is locked out",
    "DELETE /v1/stores/{store}/team/{staff_id}": "taken off twice is taken off",
    "DELETE /v1/stores/{store}/sessions/current": "ended twice is ended",
}
"""The second finds done what the first did. PUT and DELETE mean that, so that nginx takes it of every one."""

NOT_SENT_AGAIN: Mapping[str, str] = {
    "POST /v1/devices/enrol": "the code is good once, and the token is told once",
    "POST /v1/orders/{order_id}/edit": "its Idempotency-Key may be left out",
    "POST /v1/orders/{order_id}/pickup-person": "it would tell the customer twice",
    "POST /v1/orders/{order_id}/en-route": "the store would read it twice",
    "POST /v1/orders/{order_id}/arrived": "the store would read it twice",
    "POST /v1/stores/{store}/sessions": "a wrong PIN would count twice",
    "POST /v1/stores/{store}/enrol-codes": "it would give a second code",
    "POST /v1/stores/{store}/team": "where no id is given, it would add a second person",
    "PATCH /v1/stores/{store}/team/{staff_id}": "a PIN that is set again ends sessions again",
    "POST /v1/admin/locations/{code}/team": "where no id is given, it would add a second person",
    "POST /v1/admin/import": "the second would be told that nothing was changed",
    "POST /v1/admin/erasures": "the second would be told that nobody was found",
}
"""Once a service may have got it, whoever asked decides whether to ask again."""
