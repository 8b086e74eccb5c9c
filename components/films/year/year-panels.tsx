import { FilmPanels } from "./film-panels";
import { KindPanels } from "./kind-panels";
import { TimePanels } from "./time-panels";
import type { Told } from "./told";

/** A year told in panels, one thing after the other; what there is nothing to tell of is left out. */
export function YearPanels(told: Told) {
  return (
    <div className="grid gap-4 md:grid-cols-6">
      <TimePanels {...told} />
      <KindPanels {...told} />
      <FilmPanels {...told} />
    </div>
  );
}
