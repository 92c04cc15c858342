"""An act and the slip that is signed, in one transaction: there are both, or neither."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId
from values.stamp import Stamp

P = ParamSpec("P")
T = TypeVar("T")

PrintSlip = Callable[[Session, FactId, ShopSettings], object]
"""Puts the slip of an act into the print queue."""


def with_slip(
    act: Callable[Concatenate[Session, Stamp, P], T | None],
    print_slip: PrintSlip,
    settings: ShopSettings,
) -> Callable[Concatenate[Session, Stamp, P], T | None]:
    """Let an act print its slip where the shop prints; pressed twice, it prints once."""

    @wraps(act)
    def act_and_slip(
        session: Session, stamp: Stamp, /, *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        done = act(session, stamp, *args, **kwargs)
        if done is not None and settings.prints_receipts:
            print_slip(session, stamp.fact_id, settings)
        return done

    return act_and_slip
