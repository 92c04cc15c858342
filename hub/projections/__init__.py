"""What the hub makes of the facts it may read: totals of days, stock on hand, names of goods.

    fact --- reading ---> Effects (pure) --- writing ---> sale, daily_sales, stock_on_hand, item
       +---- not yet ---> waiting (parked), until an upgrade or what it waits for comes

Effects add up, so it does not matter in which order streams, or two tills of one cooperative,
arrive. What a fact means is decided here alone; it was stored before, and stays stored whatever is
decided.
"""
