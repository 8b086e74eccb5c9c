import type { CommunitySort } from "@/lib/communities/schema";

export type DirectoryAsked = {
  q: string;
  topic: string | undefined;
  sort: CommunitySort;
  mine: "true" | "false";
};

/** The address of the directory that answers this, its own and below the API's: it says only what is not so by itself. */
export function directoryHref({ q, topic, sort, mine }: DirectoryAsked): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (topic) query.set("topic", topic);
  if (mine === "true") query.set("mine", mine);
  else if (sort !== "popular") query.set("sort", sort);
  return query.size > 0 ? `/communities?${query}` : "/communities";
}
