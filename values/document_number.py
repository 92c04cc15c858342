"""How the numbers on the papers of a sale are written."""

from datetime import date


def sale_number(register: str, day: date, number: int) -> str:
    """Write a sale's number: `01-20261124-0007`."""
    return f"{register}-{day:%Y%m%d}-{number:04d}"


def return_number(register: str, day: date, number: int) -> str:
    """Write a return's number: `R01-20261124-0002`."""
    return f"R{sale_number(register, day, number)}"
