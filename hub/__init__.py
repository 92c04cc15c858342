"""The hub: takes in what every till writes, keeps it word for word, and shows what it adds up to.

    device --- envelope ---> routes.sync --- inbox ---> fact, evidence      the bytes, as they came
                                              |
                                              +--- projections ---> sale, daily_sales, stock_on_hand
                                                                      |
    staff <--- routes.pages <--- figures <----------------------------+

A fact is stored before it is understood. What it means is worked out beside it, and may be worked
out again; what cannot be worked out yet is parked and holds up nobody.
"""
