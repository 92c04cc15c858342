"""A till sells without the hub, and the hub has every fact once the line is back."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from typing_extensions import override

from db.database import open_database
from hub.cooperatives import add_cooperative
from hub.devices import resume, suspend
from sync.client.attempts import Surroundings
from sync.client.delivery_status import Attention, DeliveryProblem, DeliveryStatus, Phase
from sync.client.hub_account import OtherCooperative
from sync.client.sync_once import sync_once
from sync.client.transport import HttpTransport, HubRefused, LineCut
from sync.protocol.problems import Problem
from sync.protocol.vouchers import Invitation
from tests.builders import A_KEY, Mirror
from tests.sync.client.builders import AClock, LiveHub, Till


class LosesAnswers(HttpTransport):
    """A line on which the hub hears everything and the till hears no receipt."""

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        answer = super().post(path, envelope)
        if path.endswith("/batch"):
            raise LineCut
        return answer


def on_a_line_that(till: Till, line: type[HttpTransport]) -> DeliveryStatus:
    usual = till.surroundings
    return sync_once(Surroundings(usual.database, usual.manner, usual.dice, line))


def test_what_was_sold_before_enrolment_reaches_the_hub_after_it(till: Till, hub: LiveHub) -> None:
    sold = till.sell(3)
    before = till.deliver()

    till.enrol(hub.invitation())
    after = till.deliver()

    assert (before.phase, before.waiting) == (Phase.NOT_ENROLLED, 3)
    assert (after.phase, after.waiting, after.sent) == (Phase.RESTING, 0, 3)
    assert sorted(hub.facts_held()) == sorted(sold)


def test_with_the_cable_pulled_facts_wait_and_nothing_is_lost(
    enrolled_till: Till, hub: LiveHub
) -> None:
    sold = enrolled_till.sell(2)
    hub.stop()
    offline = enrolled_till.deliver()
    sold += enrolled_till.sell(2)

    hub.start()
    online = enrolled_till.deliver()

    assert (offline.phase, offline.problem) == (Phase.WAITING, DeliveryProblem.NO_LINE)
    assert offline.next_attempt_at is not None
    assert (online.waiting, online.problem) == (0, DeliveryProblem.NONE)
    assert sorted(hub.facts_held()) == sorted(sold)


def test_a_till_that_lost_the_receipt_hears_that_the_hub_has_it_and_sends_nothing_twice(
    enrolled_till: Till, hub: LiveHub
) -> None:
    sold = enrolled_till.sell(5)
    cut = on_a_line_that(enrolled_till, LosesAnswers)

    after = enrolled_till.deliver()

    assert (cut.waiting, cut.problem) == (5, DeliveryProblem.NO_LINE)
    assert (after.waiting, after.sent) == (0, 5)
    assert sorted(hub.facts_held()) == sorted(sold)


def test_a_restart_goes_on_where_it_stopped(enrolled_till: Till, hub: LiveHub) -> None:
    enrolled_till.sell(4)
    enrolled_till.deliver()
    enrolled_till.restart()
    sold = enrolled_till.sell(1)

    after = enrolled_till.deliver()

    sending = [status for status in enrolled_till.statuses if status.phase is Phase.SENDING]
    assert sending[-1].sending_total == 1
    assert (after.waiting, after.sent) == (0, 5)
    assert sold[0] in hub.facts_held()


def test_many_facts_go_in_batches_that_grow(enrolled_till: Till) -> None:
    enrolled_till.sell(300, text="beras")

    after = enrolled_till.deliver()

    done = [status.sending_done for status in enrolled_till.statuses if status.sending_total]
    sizes = [later - earlier for earlier, later in pairwise(done)]
    assert after.sent == 300
    assert done[0] == 0
    assert sizes == sorted(sizes)
    assert len(sizes) >= 1


def test_the_status_names_the_last_receipt_by_a_code_that_fits_a_telephone(
    enrolled_till: Till,
) -> None:
    sold = enrolled_till.sell(2)

    after = enrolled_till.deliver()

    assert after.last_receipt is not None
    assert (after.last_receipt.seq, after.last_receipt.fact_id) == (2, sold[1])
    assert len(after.last_receipt.code) == 9
    assert after.heard_at == enrolled_till.clock.now


def test_a_hub_that_was_restored_is_filled_again_by_itself(
    enrolled_till: Till, hub: LiveHub
) -> None:
    sold = enrolled_till.sell(2)
    enrolled_till.deliver()
    hub.back_up()
    sold += enrolled_till.sell(3)
    enrolled_till.deliver()
    hub.restore()

    after = enrolled_till.deliver()

    held = hub.facts_held()
    assert after.attention is Attention.HUB_RESTORED
    assert after.waiting == 0
    assert set(sold) < set(held)
    assert len(held) == len(sold) + 1  # And the note that it happened.


def test_a_suspended_till_sells_on_and_may_finish_its_stream(
    enrolled_till: Till, hub: LiveHub
) -> None:
    enrolled_till.sell(1)
    enrolled_till.deliver()
    suspend(hub.hub, enrolled_till.identity.device_id)
    sold = enrolled_till.sell(1)

    suspended = enrolled_till.deliver()
    resume(hub.hub, enrolled_till.identity.device_id)
    resumed = enrolled_till.deliver()

    assert (suspended.problem, suspended.waiting) == (DeliveryProblem.SUSPENDED, 0)
    assert resumed.problem is DeliveryProblem.NONE
    assert sold[0] in hub.facts_held()


def test_a_hub_with_another_identity_is_told_apart_and_gets_nothing(
    enrolled_till: Till, hub: LiveHub, tmp_path: Path, clock: AClock
) -> None:
    sold = enrolled_till.sell(1)
    other = LiveHub(tmp_path / "other", clock, port=hub.stop())

    met = enrolled_till.deliver()

    assert (met.problem, met.waiting) == (DeliveryProblem.OTHER_HUB, 1)
    assert other.facts_held() == []
    other.stop()
    hub.start()
    assert enrolled_till.deliver().waiting == 0
    assert hub.facts_held() == sold


def test_a_clock_that_is_wrong_by_years_is_noticed_and_stops_nothing(enrolled_till: Till) -> None:
    enrolled_till.sell(1)
    enrolled_till.clock = AClock()
    enrolled_till.clock.move(-timedelta(days=20 * 365))
    enrolled_till.restart()

    after = enrolled_till.deliver()

    assert after.waiting == 0
    assert after.hub_clock_ahead == timedelta(days=20 * 365)


def test_after_seven_days_without_the_hub_the_stick_is_recommended(
    enrolled_till: Till, hub: LiveHub, clock: AClock
) -> None:
    enrolled_till.sell(1)
    hub.stop()
    began = clock.now
    first = enrolled_till.deliver()
    clock.move(timedelta(days=7))
    enrolled_till.restart()
    later = enrolled_till.deliver()

    assert not later.is_overdue(clock.now)
    assert later.is_overdue(clock.now + timedelta(seconds=1))
    assert first.failing_since == later.failing_since == began
    hub.start()


@pytest.mark.parametrize("wrong", ["unknown", "used", "expired"])
def test_a_voucher_that_is_no_good_is_refused_and_the_till_stays_as_it_was(
    till: Till, hub: LiveHub, tmp_path: Path, clock: AClock, wrong: str
) -> None:
    invitation = hub.invitation()
    if wrong == "unknown":
        invitation = Invitation(hub.address, bytes(15))
    elif wrong == "used":
        till.enrol(invitation)
        till = Till(open_database(tmp_path / "second.db", A_KEY, Mirror()), clock)
    else:
        clock.move(timedelta(days=8))

    with pytest.raises(HubRefused) as refused:
        till.enrol(invitation)

    assert refused.value.problem is Problem.VOUCHER_INVALID
    assert till.deliver().phase is Phase.NOT_ENROLLED


def test_a_voucher_of_another_cooperative_is_refused_once_there_are_facts(
    enrolled_till: Till, hub: LiveHub
) -> None:
    enrolled_till.sell(1)
    other = Invitation(hub.address, hub.voucher(hub.add_cooperative()))

    with pytest.raises(OtherCooperative):
        enrolled_till.enrol(other)

    assert enrolled_till.deliver().waiting == 0


def test_a_cooperative_that_moves_to_another_hub_fills_it_from_the_beginning(
    enrolled_till: Till, hub: LiveHub, tmp_path: Path, clock: AClock
) -> None:
    sold = enrolled_till.sell(3)
    enrolled_till.deliver()
    other = LiveHub(tmp_path / "other", clock)
    moved = add_cooperative(other.hub, "KDMP Srimulyo", "34.02.08.2003", hub.cooperative_id)

    enrolled_till.enrol(Invitation(other.address, other.voucher(moved)))
    after = enrolled_till.deliver()
    held = other.facts_held()
    other.stop()

    assert (after.waiting, after.sent) == (0, 3)
    assert sorted(held) == sorted(sold)


def test_a_device_enrolled_again_keeps_its_number_and_its_stream(
    enrolled_till: Till, hub: LiveHub
) -> None:
    enrolled_till.sell(2)
    first = enrolled_till.deliver()

    again = enrolled_till.enrol(hub.invitation())
    after = enrolled_till.deliver()

    assert again.device_no == first.device_number
    assert (after.sent, after.waiting) == (2, 0)
