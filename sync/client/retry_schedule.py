"""When to try again. The dice are the caller's, so that a test can throw them.

A thousand tills lose the same line in the same storm; full jitter keeps them from coming back in
the same second.
"""

from collections.abc import Callable

RETRY_SECONDS_MIN = 5
RETRY_SECONDS_MAX = 900
RETRY_AFTER_SECONDS_MAX = 3_600
"""A hub that asks for more than an hour is not obeyed: it may be somebody else."""
NEW_FACT_SECONDS = 30
"""From a sale to its sending: the next few sales go with it."""
_SOONEST_SECONDS = 1.0

Dice = Callable[[], float]
"""A number from 0 up to, but not including, 1."""


def retry_delay_seconds(
    failures: int, dice: Dice, retry_after_seconds: float | None = None
) -> float:
    """Return how long to wait after so many failures in a row, the first being 1."""
    assert failures > 0, failures
    doublings = min(failures - 1, RETRY_SECONDS_MAX.bit_length())
    ceiling = min(RETRY_SECONDS_MIN << doublings, RETRY_SECONDS_MAX)
    asked = min(retry_after_seconds or 0.0, RETRY_AFTER_SECONDS_MAX)
    return max(dice() * ceiling, asked, _SOONEST_SECONDS)


def rest_seconds(poll_seconds: int, dice: Dice) -> float:
    """Return how long to rest when everything is sent."""
    return max(dice() * poll_seconds, _SOONEST_SECONDS)
