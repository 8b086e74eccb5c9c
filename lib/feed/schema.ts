import { z } from "zod";
import { card } from "@/lib/blog/schema";
import { entry, VISIBILITIES } from "@/lib/films/diary/schema";
import { listCard } from "@/lib/films/lists/schema";
import { filmCard } from "@/lib/films/schema";
import { COLOURS } from "@/lib/forum/categories/schema";
import { momentSaid } from "@/lib/platform/moment-said";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { moment, person } from "@/lib/talk/schema";
import { KINDS, type Kind, SHELF_NAMES } from "./kinds";

export const ORDERS = ["newest", "ranked"] as const;
const one = <T>(value: T | T[]) => (Array.isArray(value) ? value[0] : value);

export const feedQuery = pageQuery(PAGE.rows).extend({
  order: z.enum(ORDERS, { error: "Newest or ranked." }).default("newest"),
  /** Only what is of this kind. */
  show: z.enum(SHELF_NAMES, { error: "films, lists, words, communities, or achievements." }).optional(),
});
export type FeedQuery = z.output<typeof feedQuery>;
/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const feedPlace = z.object({
  order: z.preprocess(one, z.enum(ORDERS)).catch("newest"),
  show: z.preprocess(one, z.enum(SHELF_NAMES).optional()).catch(undefined),
  cursor: z.preprocess(one, z.string().max(500).optional()).catch(undefined),
});
export type FeedPlace = z.output<typeof feedPlace>;

const said = { rating: z.number().nullable(), liked: z.boolean(), film: filmCard };
const viewing = z.object({ ...said, id: z.uuid(), isRewatch: z.boolean() });
const rating = z.object(said);
const list = listCard.extend({ isLiked: z.boolean() });
const listFilm = z.object({
  film: filmCard,
  list: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
});
const thread = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  /** The beginning of its first post, spoilers closed. */
  excerpt: z.string(),
  postCount: z.int(),
  category: z.object({ slug: z.string(), name: z.string(), colour: z.enum(COLOURS) }),
  film: filmCard.nullable(),
  /** The reader's spoiler shield folds it. */
  isShielded: z.boolean(),
});
const join = z.object({
  slug: z.string(),
  name: z.string(),
  line: z.string(),
  pictureUrl: z.string().nullable(),
  memberCount: z.int(),
});
const event = z.object({
  id: z.uuid(),
  title: z.string(),
  startsAt: moment,
  timeZone: z.string(),
  place: z.string(),
  community: z.object({ slug: z.string(), name: z.string() }),
});
const achievement = z.object({ title: z.string(), href: z.string() });

/** What one member did of one kind: on one day, where such things go together; else one thing. */
function item<K extends Kind, T extends z.ZodType>(kind: K, thing: T) {
  return z.object({
    kind: z.literal(kind),
    /** The newest of its activities. */
    id: z.uuid(),
    createdAt: moment,
    actor: person,
    /** The newest first. */
    things: z.array(thing).min(1),
  });
}
export const feedItem = z.discriminatedUnion("kind", [
  item("viewing", viewing),
  item("review", entry),
  item("rating", rating),
  item("list", list),
  item("list-films", listFilm),
  item("thread", thread),
  item("blog-post", card),
  item("join", join),
  item("event", event),
  item("achievement", achievement),
]);
export type FeedItem = z.output<typeof feedItem>;
export type FeedItemOf<K extends Kind> = Extract<FeedItem, { kind: K }>;

export const feedAnswer = pageOf(feedItem).extend({
  /** From when on there is something new to a reader of this page. */
  since: moment,
});
export type Feed = z.output<typeof feedAnswer>;

export const newsQuery = z.object({
  since: momentSaid,
  show: feedQuery.shape.show,
});
export type NewsQuery = z.output<typeof newsQuery>;
/** How many things a page of the feed would show that are newer; 20 stands for 20 or more. */
export const newsAnswer = z.object({ count: z.int() });

/** An activity as the database answers it. What may not be seen, or is gone, has no thing. */
export const activityRow = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  placeId: z.string().nullable(),
  visibility: z.enum(VISIBILITIES),
  createdAt: moment,
  score: z.number().nullable(),
  actor: person,
  thing: z.unknown(),
});
export type ActivityRow = z.output<typeof activityRow>;
