import { z } from "zod";
import { PAGE, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";

export const SORTS = ["popular", "newest", "alphabetical"] as const;
export type Sort = (typeof SORTS)[number];

export const directoryQuery = pageQuery(PAGE.cards).extend({ sort: z.enum(SORTS).default("popular") });
export type DirectoryQuery = z.output<typeof directoryQuery>;

export const SEARCH_LONGEST = 200;
const words = text({ max: SEARCH_LONGEST, label: "The search" }).transform((value) =>
  value.replace(/^@/, "").trim(),
);

export const searchQuery = pageQuery(PAGE.cards).extend({ q: words });
export type SearchQuery = z.output<typeof searchQuery>;

export const suggestionsQuery = z.object({ q: words });

const CURSOR_LONGEST = 500;
const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional();

/** What the address of the directory's page says. What makes no sense there is left out rather than refused. */
export const directoryPage = z.object({
  q: one.transform((value) => words.safeParse(value ?? "").data ?? ""),
  sort: one.transform((value) => SORTS.find((sort) => sort === value) ?? "popular"),
  cursor: one.transform((value) => value?.slice(0, CURSOR_LONGEST)),
});

/** Where in a list an address says to begin. */
export function cursorOf(asked: Record<string, string | string[] | undefined>): string | undefined {
  return one.parse(asked.cursor)?.slice(0, CURSOR_LONGEST);
}
