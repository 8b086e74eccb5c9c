import type { KindName } from "@/lib/search/schema";

/** What the tabs and headings call each kind. */
export const KIND_NAMES: Record<KindName, string> = {
  threads: "Threads",
  posts: "Posts",
  articles: "Articles",
  films: "Films",
  lists: "Lists",
  people: "People",
  communities: "Communities",
};
