import { z } from "zod";
import { filmCard } from "@/lib/films/schema";
import { one, only } from "@/lib/platform/address-part";
import { day } from "@/lib/platform/day";
import { PAGE, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";

export const SEARCH_LONGEST = 200;

/** What may be found, in the order of the tabs. A kind is a file in `kinds/` and a function of the database. */
export const KINDS = ["threads", "posts", "articles", "films", "lists", "people", "communities"] as const;
export type KindName = (typeof KINDS)[number];

export const HAS = ["answer", "link", "picture", "quote"] as const;

const words = text({ max: SEARCH_LONGEST, label: "The search" });
const narrow = text({ max: 60, label: "The filter" }).optional();

export const searchQuery = pageQuery(PAGE.rows).extend({
  q: words,
  kind: z.enum(KINDS).optional(),
  /** A handle: who wrote it. */
  from: narrow,
  /** The slug of a category of the forum. */
  in: narrow,
  /** A tag of the forum or the blog. */
  tag: narrow,
  /** Days, as in 2026-01-31: from the beginning of the one until before the beginning of the other. */
  after: day.optional(),
  before: day.optional(),
  has: z.enum(HAS).optional(),
});
export type SearchQuery = z.output<typeof searchQuery>;

export const suggestionsQuery = z.object({ q: words });

/** Words of an answer; `marks` are the places, from and up to, where what was searched for stands. */
export const marked = z.object({
  text: z.string(),
  marks: z.array(z.object({ from: z.int(), to: z.int() })),
});
export type Marked = z.output<typeof marked>;

export const person = z.object({
  id: z.uuid(),
  handle: z.string(),
  name: z.string(),
  avatarUrl: z.string().nullable(),
});

/** Something found, of whatever kind: how it is shown does not depend on that. */
export const hit = z.object({
  kind: z.enum(KINDS),
  id: z.uuid(),
  href: z.string(),
  title: marked,
  snippet: marked.nullable(),
  /** What stands beside the title in small, as in “13 members”. */
  facts: z.array(z.string()),
  at: z.iso.datetime({ offset: true }).nullable(),
  by: person.nullable(),
  where: z.object({ name: z.string(), href: z.string() }).nullable(),
  /** The face of what is found, where it has one that is nobody's. */
  place: z.object({ slug: z.string(), name: z.string(), pictureUrl: z.string().nullable() }).nullable(),
  /** What its poster is drawn from, where it is a film. */
  film: filmCard.omit({ id: true }).optional(),
});
export type Hit = z.output<typeof hit>;

/** How many there are of a kind; `isMore` when they were not counted to the end. */
export const tab = z.object({ kind: z.enum(KINDS), count: z.int(), isMore: z.boolean() });
export type Tab = z.output<typeof tab>;

export const searchAnswer = z.object({
  items: z.array(hit),
  nextCursor: z.string().nullable(),
  tabs: z.array(tab),
  /** What was not understood, in sentences. */
  notes: z.array(z.string()),
});
export type SearchAnswer = z.output<typeof searchAnswer>;

export const keptSearch = z.object({ id: z.uuid(), query: z.string(), isSaved: z.boolean() });
export type KeptSearch = z.output<typeof keptSearch>;

export const saveSearchInput = z.object({
  query: text({ min: 1, max: SEARCH_LONGEST, label: "The search" }),
});
export type SaveSearchInput = z.output<typeof saveSearchInput>;
export const searchParams = z.object({ id: z.uuid() });

const CURSOR_LONGEST = 500;

/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const searchPage = z.object({
  q: one.transform((value) => words.safeParse(value ?? "").data ?? ""),
  kind: only(z.enum(KINDS)),
  from: only(narrow),
  in: only(narrow),
  tag: only(narrow),
  after: only(day),
  before: only(day),
  has: only(z.enum(HAS)),
  cursor: one.transform((value) => value?.slice(0, CURSOR_LONGEST)),
});
export type SearchPage = z.output<typeof searchPage>;
