const NAMES: Record<string, [one: string, many: string]> = {
  viewing: ["viewing", "viewings"],
  mark: ["rating or mark", "ratings and marks"],
  watchlist: ["film for your watchlist", "films for your watchlist"],
  list: ["list", "lists"],
  listed: ["film on a list", "films on lists"],
  review: ["review", "reviews"],
  film: ["film", "films"],
};

/** How many there are of something, in words. */
export function inRows(kind: string, many: number): string {
  const [one, several] = NAMES[kind] ?? ["row", "rows"];
  return many === 1 ? `1 ${one}` : `${many.toLocaleString("en")} ${several}`;
}

/** Several kinds in one phrase: "12 viewings, 3 lists". */
export function inKinds(kinds: Readonly<Record<string, number>>): string {
  return Object.keys(NAMES)
    .flatMap((kind) => (kinds[kind] ? [inRows(kind, kinds[kind])] : []))
    .join(", ");
}

/** What became of rows, by kind: `rows` are counted by both. */
export function became(rows: Readonly<Record<string, number>>, outcome: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([key, many]) => {
      const [kind = "", what] = key.split(":");
      return what === outcome ? [[kind, many]] : [];
    }),
  );
}
