"""The places that every shop has: they need nobody to name them first.

Their ids are the same on every till, so that goods which two tills carry apart lie in one place.
"""

from uuid import UUID

from values.identity import PlaceId

SHOP = PlaceId(UUID(int=1))
"""Toko: where all goods lie that nobody carried elsewhere."""
WAREHOUSE = PlaceId(UUID(int=2))
"""Gudang: goods to be sold, once they are carried to the shop."""
QUARANTINE = PlaceId(UUID(int=3))
"""Karantina: goods that are not sold until somebody decides about them."""
OF_EVERY_SHOP = (SHOP, WAREHOUSE, QUARANTINE)
