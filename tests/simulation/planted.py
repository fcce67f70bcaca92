"""Mistakes that somebody could make, put into the running code one at a time: each must be found.

Each is a few lines of the shipping code done wrong. `FOUND_BY` names the first seed that shows it; a test
finds each of them again, so that a checker that has gone blind is noticed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.simulation import planted_service as service
from tests.simulation import planted_tablet as tablet
from tests.simulation.central import template

Plant = Callable[[], Any]

FOUND_BY: dict[Plant, int] = {
    tablet.cursor_before_rows: 0,
    service.no_ledger: 0,
    tablet.reset_ignored: 4,
    tablet.sent_is_forgotten: 0,
    tablet.a_retry_has_a_new_id: 0,
    tablet.later_ones_overtake: 0,
    tablet.a_snapshot_empties_the_outbox: 4,
    service.a_snapshot_is_ahead_of_itself: 0,
    tablet.refused_is_still_shown: 0,
    tablet.nobody_hears_of_a_refusal: 0,
    service.the_feed_skips_a_number: 0,
    service.a_change_is_not_told: 4,
    service.a_page_loses_its_last_row: 0,
    service.an_event_without_its_message: 1,
    service.a_cart_counts_twice: 1,
    tablet.numbers_begin_again: 3,
    tablet.a_new_file_begins_at_one: 0,
    service.stock_is_not_given_back: 0,
    service.an_older_command_is_guessed: 16,
    service.a_batch_is_decided_backwards: 0,
    service.a_word_is_lost: 0,
    service.a_word_counts_again: 0,
    service.a_word_is_not_told: 0,
    tablet.a_word_is_gone_with_the_answer: 0,
    service.the_last_word_on_an_exception_counts: 0,
    service.only_one_of_two_leads_hears: 0,
    service.the_end_of_an_incident_is_not_told: 7,
    service.a_word_can_be_taken_back_for_ever: 1,
    service.a_snapshot_guesses_when: 0,
    tablet.the_key_ends_with_the_app: 0,
    service.who_is_set_up_again_is_another: 5,
    service.an_incident_stays_over: 22,
    tablet.what_counted_is_gone_at_once: 0,
    service.what_is_given_twice_is_no_incident: 22,
    service.what_was_cancelled_is_given_in_silence: 7,
    service.the_last_word_on_a_line_counts: 0,
    service.the_last_word_on_an_order_counts: 4,
    tablet.a_snapshot_forgets_what_did_not_count: 4,
    tablet.what_is_seen_to_goes_at_once: 1,
    service.nothing_waits: 4,
    service.a_shorter_end_of_a_day_counts_unseen: 40,
    service.nothing_is_to_be_done_at_a_time: 0,
    service.a_deadline_is_taken_and_not_done: 0,
    service.a_message_goes_twice: 0,
    service.a_cancelled_order_keeps_its_place: 0,
    tablet.an_answer_is_read_by_the_wrong_epoch: 9100004,
}


@contextmanager
def planted(plant: Plant) -> Iterator[None]:
    """Make the mistake for a while, in what runs; not in the store that every run begins with."""
    template()
    patches = plant()
    many = patches if isinstance(patches, tuple) else (patches,)
    for each in many:
        each.start()
    try:
        yield
    finally:
        for each in many:
            each.stop()
