import { PERIODS, type Period, SORTS, threadsQuery } from "@/lib/forum/threads/schema";

export type ForumSort = (typeof SORTS)[number];
/** Which list of threads an address asks for. What makes no sense there is left out rather than refused. */
export type ForumList = {
  sort: ForumSort | null;
  period: Period;
  cursor: string | undefined;
  tag: string | undefined;
};
export type Asked = Record<string, string | string[] | undefined>;

export function listOf(asked: Asked): ForumList {
  const { cursor } = asked;
  return {
    sort: SORTS.find((sort) => sort === asked.sort) ?? null,
    period: PERIODS.find((period) => period === asked.period) ?? "week",
    cursor: typeof cursor === "string" ? cursor.slice(0, 500) : undefined,
    tag: threadsQuery.shape.tag.safeParse(asked.tag).data,
  };
}

/** The address of a list at `path`, without what goes without saying. */
export function listHref(path: string, sort: ForumSort | null, period?: Period): string {
  const query = new URLSearchParams();
  if (sort) query.set("sort", sort);
  if (period && sort === "top" && period !== "week") query.set("period", period);
  return query.size > 0 ? `${path}?${query}` : path;
}

export function nextHref(
  path: string,
  { sort, period, tag }: ForumList,
  cursor: string | null,
): string | null {
  if (!cursor) return null;
  const href = listHref(path, sort, period);
  return `${href}${href.includes("?") ? "&" : "?"}${new URLSearchParams({ ...(tag && { tag }), cursor })}`;
}
