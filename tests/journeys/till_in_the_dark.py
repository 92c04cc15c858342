"""A till that works until somebody pulls the plug: the child of the test of power cuts.

It loads the program once and then, for each seed on its standard input, forks a till that opens the
books, says its process id, and keeps carts and sells them until it is killed. What it promises it
says on the standard output, one line a promise, after the commit and never before:

    pid 4711
    kept 01a20c23c3017bcf84b4aec89845cd97 3     so many lines of that cart are on the disk
    paid 01a20c23c3017bcf84b4aec89845cd97 01-20261124-0031
    gone                                        said by the parent of the till
"""

import os
import sys
from pathlib import Path
from random import Random

from msgspec.structs import replace
from sqlalchemy import select

import coop.rebuild as _every_subject  # noqa: F401  Loaded before the first fork.
from coop.selling.cart import Cart, Discount, with_line
from coop.selling.keep_cart import keep_cart
from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from db.database import Database, open_database
from db.session import Session
from db.tables import Item
from tests.builders import A_KEY, SHOP, Mirror, a_line, a_stamp, by_qris, in_cash
from values.identity import CartId, FactId, ItemId, new_uuid
from values.money import Rupiah

CARTS_MAX = 300
"""A till whose killer died ends by itself."""
LINES_MAX = 6


def promise(*words: object) -> None:
    """Say so at once: a short write into a pipe is whole or not there."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def keep_line_by_line(database: Database, item_ids: list[ItemId], chance: Random) -> Cart:
    cart = Cart(cart_id=CartId(new_uuid()))
    for item_id in chance.sample(item_ids, chance.randint(1, LINES_MAX)):
        with database.transaction() as session:
            line = a_line(session, item_id, chance.randint(1, 9) * 1_000)
            cart, _ = with_line(cart, line)
            keep_cart(session, cart, a_stamp().recorded_at)
        promise("kept", cart.cart_id.hex, len(cart.lines))
    return replace(cart, discount=Discount(amount=Rupiah(chance.randint(0, 100))))


def payments_for(cart: Cart, chance: Random) -> tuple[Payment, ...]:
    by_phone = chance.choice([0, 0, cart.due // 2])
    return (in_cash(), by_qris(by_phone)) if by_phone else (in_cash(),)


def sell(session: Session, cart: Cart, payments: tuple[Payment, ...]) -> str:
    stamp = a_stamp(FactId(cart.cart_id))
    done = record_sale(session, stamp, cart=cart, payments=payments, settings=SHOP)
    assert done is not None
    return done.number


def work(path: Path, seed: int) -> None:
    chance = Random(seed)
    database = open_database(path, A_KEY, Mirror())
    with database.snapshot() as session:
        item_ids = list(session.scalars(select(Item.item_id).order_by(Item.item_id)))
    for _ in range(CARTS_MAX):
        cart = keep_line_by_line(database, item_ids, chance)
        payments = payments_for(cart, chance)
        with database.transaction() as session:
            number = sell(session, cart, payments)
        promise("paid", cart.cart_id.hex, number)


def main(path: Path) -> None:
    for seed in sys.stdin:
        till = os.fork()
        if till == 0:
            promise("pid", os.getpid())
            work(path, int(seed))
            os._exit(0)
        os.waitpid(till, 0)
        promise("gone")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
