"""Orders to suppliers on the screen (pesanan): the list, the form, what came of them."""
