import type { ListSort } from "@/lib/films/lists/limits";

/** The address of the lists asked for, its own and below the API's. */
export function listsHref(sort: ListSort, tag: string | undefined): string {
  const query = new URLSearchParams();
  if (sort !== "popular") query.set("sort", sort);
  if (tag) query.set("tag", tag);
  return query.size > 0 ? `/lists?${query}` : "/lists";
}
