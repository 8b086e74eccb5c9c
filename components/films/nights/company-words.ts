import type { Night } from "@/lib/films/nights/schema";

/** Who else was there: "Grace, Alan and Ines". */
export function companyWords({ people }: Pick<Night, "people">, ownId: string): string {
  const names = people.flatMap(({ id, name, state }) => (state === "in" && id !== ownId ? [name] : []));
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
