import { inNumbers } from "@/components/profiles/in-numbers";
import type { Choices } from "@/lib/films/schema";

/** How much there is to choose from: "1,204 films from 87 countries, the earliest of them from the 1890s." */
export function catalogueInWords({
  total,
  countries,
  decades,
}: Pick<Choices, "total" | "countries" | "decades">): string {
  const earliest = decades.at(-1)?.value;
  const from = `${inNumbers(total, "film")} from ${inNumbers(countries.length, "country", "countries")}`;
  return earliest && total > 1 ? `${from}, the earliest of them from the ${earliest}s.` : `${from}.`;
}
