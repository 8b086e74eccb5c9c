/** A public page that visitors all see alike. */
type PublicPage = {
  /** `:name` stands for one segment. */
  path: string;
  /** What a change to any of these makes the page stale at once; `<name>` is the segment, in lower case. */
  tags: readonly string[];
  /** The query parameters the page reads. With any other the page is rendered for the asker alone. */
  query?: readonly string[];
};

/** Every public page that is kept for visitors. A room adds its own here, and drops the tags when it writes. */
export const publicPages: readonly PublicPage[] = [
  { path: "/", tags: ["home", "members", "forum", "categories", "blog", "featured"] },
  { path: "/members", tags: ["members"], query: ["sort", "cursor"] },
  { path: "/members/:handle", tags: ["member:<handle>"] },
  { path: "/members/:handle/followers", tags: ["member:<handle>", "members"], query: ["cursor"] },
  { path: "/members/:handle/following", tags: ["member:<handle>", "members"], query: ["cursor"] },
  {
    path: "/members/:handle/watchlist",
    tags: ["member:<handle>", "members", "films"],
    query: ["sort", "genre", "length", "decade", "cursor"],
  },
  {
    path: "/communities",
    tags: ["communities", "featured"],
    query: ["topic", "sort", "cursor"],
  },
  { path: "/communities/:slug", tags: ["community:<slug>", "communities"] },
  {
    path: "/communities/:slug/events",
    tags: ["community:<slug>", "communities"],
    query: ["when", "cursor"],
  },
  { path: "/communities/:slug/club", tags: ["community:<slug>", "communities", "films"], query: ["cursor"] },
  { path: "/communities/:slug/events/:id", tags: ["community:<slug>", "communities"] },
  { path: "/forum", tags: ["forum", "categories", "featured"], query: ["sort", "period", "tag", "cursor"] },
  {
    path: "/forum/c/:slug",
    tags: ["category:<slug>", "categories"],
    query: ["sort", "period", "cursor"],
  },
  { path: "/forum/t/:slug/:id", tags: ["thread:<id>", "categories"] },
  { path: "/forum/t/:slug/:id/:number", tags: ["thread:<id>", "categories"] },
  { path: "/blog", tags: ["blog"], query: ["cursor"] },
  { path: "/blog/:slug", tags: ["blog:<slug>", "blog"] },
  { path: "/blog/tag/:tag", tags: ["blog"], query: ["cursor"] },
  { path: "/blog/author/:handle", tags: ["blog", "member:<handle>"], query: ["cursor"] },
  { path: "/blog/series/:slug", tags: ["blog"] },
  {
    path: "/films",
    tags: ["films"],
    query: [
      "genre",
      "country",
      "language",
      "decade",
      "from",
      "to",
      "length",
      "director",
      "stars",
      "sort",
      "cursor",
    ],
  },
  {
    path: "/films/:slug",
    tags: ["film:<slug>", "films", "forum", "categories", "members", "lists"],
    query: ["reviews"],
  },
  { path: "/films/:slug/reviews", tags: ["film:<slug>", "films", "members"], query: ["reviews", "cursor"] },
  {
    path: "/members/:handle/stats",
    tags: ["member:<handle>", "films"],
    query: ["year", "month", "from", "to"],
  },
  { path: "/members/:handle/year/:year", tags: ["member:<handle>", "films"] },
  { path: "/members/:handle/achievements", tags: ["member:<handle>"] },
  { path: "/members/:handle/diary", tags: ["member:<handle>"], query: ["month", "view", "cursor"] },
  { path: "/films/people/:slug", tags: ["films"] },
  { path: "/lists", tags: ["lists", "members", "films"], query: ["sort", "tag", "cursor"] },
  { path: "/lists/:slug/:id", tags: ["list:<id>", "members", "films"], query: ["cursor", "after"] },
  {
    path: "/members/:handle/lists",
    tags: ["member:<handle>", "members", "lists", "films"],
    query: ["cursor"],
  },
  { path: "/legal/:page", tags: [] },
  { path: "/developers", tags: [] },
  { path: "/developers/:group", tags: [] },
];

/** Every kept page shows what is switched on, and what is announced. */
const ON_EVERY_PAGE = ["flags", "announcements"];

const compiled = publicPages.map((page) => ({
  page,
  pattern: new RegExp(`^${page.path.replace(/:(\w+)/g, "(?<$1>[A-Za-z0-9_.~-]+)")}$`),
}));

/** The page behind a path, its tags filled in, or null where nothing may be kept. */
export function publicPageAt(path: string): { tags: string[]; query: readonly string[] } | null {
  for (const { page, pattern } of compiled) {
    const match = pattern.exec(path);
    if (!match) continue;
    const tags = page.tags.map((tag) =>
      tag.replace(/<(\w+)>/g, (_, name: string) => (match.groups?.[name] ?? "").toLowerCase()),
    );
    return { tags: [...tags, ...ON_EVERY_PAGE], query: page.query ?? [] };
  }
  return null;
}
