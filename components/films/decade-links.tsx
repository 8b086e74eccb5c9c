import { ChipLinks } from "@/components/ui/chip-links";
import type { Choices, FilmsAsked } from "@/lib/films/schema";
import { filmsHref } from "./films-href";

/** The decades there are films of, within what else is asked for. */
export function DecadeLinks({ asked, decades }: { asked: FilmsAsked; decades: Choices["decades"] }) {
  return (
    <ChipLinks
      label="Decades"
      chips={decades.map(({ value }) => {
        const current = Number(value) === asked.decade;
        return {
          href: filmsHref({
            ...asked,
            from: undefined,
            to: undefined,
            decade: current ? undefined : Number(value),
          }),
          label: `${value}s`,
          current,
        };
      })}
    />
  );
}
