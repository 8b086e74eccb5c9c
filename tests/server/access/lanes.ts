/** What keeps a server busy that renders one page at a time. */
export const MOST_AT_ONCE = 8;

/** Does it with each of them, so many at once, beginning in their order. */
export async function inLanes<T>(each: T[], atOnce: number, act: (one: T) => Promise<void>): Promise<void> {
  const left = each.values();
  const lane = async () => {
    for (const one of left) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
