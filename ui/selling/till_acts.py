"""What can be done at the till, by key and by button alike."""

from typing import Protocol

from values.tender_method import TenderMethod


class TillActs(Protocol):
    """The acts; `TillControls` does them."""

    def find(self) -> None:
        """Type a name."""

    def choose_buyer(self) -> None:
        """Choose the member who buys, or take them off."""

    def open_member(self) -> None:
        """Show the member who buys on their own page."""

    def repay(self) -> None:
        """Take in what the buyer owes, or ask who it is."""

    def exact(self) -> None:
        """Take exact cash and save."""

    def ask_quantity(self) -> None:
        """Ask how much of a line."""

    def ask_discount(self) -> None:
        """Ask what is given away."""

    def hold(self) -> None:
        """Put aside, or take up again."""

    def open_held(self) -> None:
        """List the carts put aside."""

    def print_again(self) -> None:
        """Print the last receipt again."""

    def pay(self) -> None:
        """Ask for the money."""

    def remove(self) -> None:
        """Take the chosen line out."""

    def undo(self) -> None:
        """Go back one step."""

    def empty(self) -> None:
        """Take every line out."""

    def more(self) -> None:
        """Take one more."""

    def less(self) -> None:
        """Take one less."""

    def check_price(self) -> None:
        """Ask for a price only."""

    def new_item(self) -> None:
        """Note new goods, or a price."""

    def leave(self) -> None:
        """Go one step back."""

    def enter(self) -> None:
        """Do what Enter stands for."""

    def save_only(self) -> None:
        """Save without printing."""

    def choose_way(self, method: TenderMethod) -> None:
        """Pay in another way."""

    def ask_supervisor(self) -> None:
        """Ask who allows more credit than the limit."""

    def another_way(self) -> None:
        """Put a part down."""

    def take_back(self) -> None:
        """Take a part back."""

    def pay_sum(self, number: int) -> None:
        """Take a quick sum and save."""

    def open_drawer(self) -> None:
        """Open the drawer."""

    def turn_discount(self) -> None:
        """Ask for the other discount."""

    def save(self) -> None:
        """Save and print."""

    def begin_new(self) -> None:
        """Begin with the next buyer."""

    def press_screen_enter(self) -> None:
        """Press Enter on the screen."""
