"""The treasurer's desks about goods; each is imported when it is first opened."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.program import Program
    from ui.batches.batches_desk import BatchesDesk
    from ui.consignment.consignment_desk import ConsignmentDesk
    from ui.counting.counting_desk import CountDesk
    from ui.places.places_desk import PlacesDesk
    from ui.prices.prices_desk import PricesDesk
    from ui.repacking.repacking_desk import RepackingDesk


class GoodsDesks:
    """Builds them; the desks about members and their money are built by whoever derives."""

    def __init__(self, program: "Program") -> None:
        self._program = program

    def counting(self) -> "CountDesk":
        """Build the desk for counts of stock."""
        from ui.counting.counting_desk import CountDesk  # noqa: PLC0415  See above; so below.

        program = self._program
        clock = program.clock
        return CountDesk(program.operations, program.settings, clock.business_date, clock.now)

    def prices(self) -> "PricesDesk":
        """Build the desk for prices and labels."""
        from ui.prices.prices_desk import PricesDesk  # noqa: PLC0415

        program = self._program
        return PricesDesk(program.operations, program.settings, program.clock.business_date)

    def batches(self) -> "BatchesDesk":
        """Build the desk for last days."""
        from ui.batches.batches_desk import BatchesDesk  # noqa: PLC0415

        program = self._program
        return BatchesDesk(program.operations, program.settings, program.clock.business_date)

    def consignment(self) -> "ConsignmentDesk":
        """Build the desk for goods of villagers."""
        from desktop_app.consignment import words_about_consignment  # noqa: PLC0415
        from ui.consignment.consignment_desk import ConsignmentDesk  # noqa: PLC0415

        program = self._program
        return ConsignmentDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_about_consignment,
        )

    def places(self) -> "PlacesDesk":
        """Build the desk for places and transfers."""
        from desktop_app.places import words_about_places  # noqa: PLC0415
        from ui.places.places_desk import PlacesDesk  # noqa: PLC0415

        program = self._program
        return PlacesDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_about_places,
        )

    def repacking(self) -> "RepackingDesk":
        """Build the desk for repacking."""
        from desktop_app.repacking import words_while_repacking  # noqa: PLC0415
        from ui.repacking.repacking_desk import RepackingDesk  # noqa: PLC0415

        program = self._program
        return RepackingDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_while_repacking,
        )
