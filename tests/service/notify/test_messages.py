"""Which message is still worth sending when its turn comes."""

import pytest

from central_service.notify.message import MessageKind
from central_service.services.messages import is_overtaken
from pickup_domain.order import Order
from tests.factories import after, cancelled, hand_over, no_show, partly_ready, placed, ready

DONE = after(ready(), hand_over())


@pytest.mark.parametrize(
    ("kind", "true_of", "overtaken_by"),
    [
        (MessageKind.READY, [ready()], [placed(), partly_ready(), DONE, no_show(), cancelled()]),
        (MessageKind.PARTLY_READY, [partly_ready()], [placed(), ready(), DONE, cancelled()]),
        (MessageKind.RECALLED, [placed(), partly_ready()], [ready(), DONE, cancelled()]),
        (MessageKind.DELAYED, [placed(), ready()], [DONE, no_show(), cancelled()]),
        (MessageKind.RESCHEDULED, [placed(), ready()], [DONE, no_show(), cancelled()]),
        *(
            (kind, [placed(), ready(), DONE, cancelled()], [])
            for kind in (
                MessageKind.CONFIRMATION,
                MessageKind.CANCELLED,
                MessageKind.RECEIPT,
                MessageKind.PICKED_UP,
            )
        ),
    ],
)
def test_a_message_goes_while_what_it_says_is_so(
    kind: MessageKind, true_of: list[Order], overtaken_by: list[Order]
) -> None:
    """What happened stays true; what is asked of the customer may not."""
    assert [is_overtaken(kind, order) for order in true_of] == [False] * len(true_of)
    assert [is_overtaken(kind, order) for order in overtaken_by] == [True] * len(overtaken_by)
