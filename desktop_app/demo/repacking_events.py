"""Parcels are made of what stands on the shelves, at exactly what that cost."""

from dataclasses import dataclass

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from ui.formatting import rupiah_text
from ui.repacking.recipe_form import RecipeForm
from ui.repacking.recipes_view import RecipesView
from ui.repacking.repacking_desk import RepackingDesk
from values.money import Rupiah


@dataclass(frozen=True, slots=True)
class Part:
    """Goods of a recipe: by which part of their name they are found, and how many of them."""

    typed: str
    count: str


@dataclass(frozen=True, slots=True)
class MixParcels:
    """A recipe is written down, and done some times."""

    at: str
    recipe: str
    parts: tuple[Part, ...]
    parcel: Part
    times: str
    cost: int
    """Rupiah that all of it cost."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Write the recipe, look at what would move, and do it."""
        clerk, desk = scene.clerk, _desk(scene.clerk)
        hand, view = clerk.hand, desk.recipes
        _write_recipe(clerk, view, self)
        hand.press("Enter")
        hand.wait(view.repack_form.isVisible, "the repack")
        hand.type(self.times)
        clerk.take_picture(self.picture)
        hand.press("F10")
        hand.wait(view.is_at_home, "the parcels made")
        hand.press("F4")
        hand.wait(lambda: desk.history.rows.rows, "what was repacked")
        (entry,) = desk.history.rows.rows
        told, shown = rupiah_text(Rupiah(self.cost)), rupiah_text(entry.cost)
        scene.tally.look(f"{self.recipe}, cost", told, shown)
        hand.press("Esc", "Esc")


def _desk(clerk: Clerk) -> RepackingDesk:
    desk = clerk.open_duty("repacking")
    assert isinstance(desk, RepackingDesk)
    clerk.hand.wait(desk.recipes.isVisible, "the recipes")
    return desk


def _write_recipe(clerk: Clerk, view: RecipesView, mixed: MixParcels) -> None:
    hand, form = clerk.hand, view.recipe_form
    hand.press("F5")
    hand.wait(form.name.field.hasFocus, "the form of a recipe")
    hand.enter(mixed.recipe)
    for number, part in enumerate(mixed.parts):
        _put_in(clerk, form, part, number)
    hand.click(form.products.finder)
    _put_out(clerk, form, mixed.parcel)
    hand.press("F10")
    hand.wait(lambda: view.rows.rows and view.is_at_home(), "the recipe on the list")


def _put_in(clerk: Clerk, form: RecipeForm, part: Part, number: int) -> None:
    """Find goods that go in; the next are looked for once their number is typed."""
    hand, side = clerk.hand, form.sources
    hand.wait(side.finder.hasFocus, "the field for what goes in")
    hand.type(part.typed)
    hand.wait(side.finder.found.isVisible, f"goods called {part.typed}")
    hand.press("Enter")
    hand.wait(side.parts.rows[number].edit.hasFocus, f"how many of {part.typed}")
    hand.type(part.count)
    hand.click(side.finder)


def _put_out(clerk: Clerk, form: RecipeForm, part: Part) -> None:
    hand, side = clerk.hand, form.products
    hand.type(part.typed)
    hand.wait(side.finder.found.isVisible, f"goods called {part.typed}")
    hand.press("Enter")
    hand.wait(side.parts.rows[0].edit.hasFocus, f"how many of {part.typed}")
    hand.type(part.count)
