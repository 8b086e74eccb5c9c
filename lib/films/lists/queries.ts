import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { decodeCursor, PAGE, type Page, toPage } from "@/lib/platform/pagination";
import { relationColumns, visibleTo } from "@/lib/profiles/member-rows";
import { canSeeProfile } from "@/lib/profiles/policy";
import { relation } from "@/lib/profiles/schema";
import { NO_COMMENT, NO_LIST, refuse } from "./refusals";
import {
  type changesAnswer,
  type FilmList,
  filmList,
  type ListCard,
  type ListComment,
  type ListForFilm,
  type ListQuery,
  type ListsQuery,
  listCard,
  listChange,
  listComment,
  listForFilm,
  listItem,
  type OpenedList,
} from "./schema";

const openedRows = z.array(
  z.object({
    item: filmList,
    films: z.array(listItem.extend({ position: z.string() })),
    comments: z.array(listComment),
    cursor: z.coerce.number(),
  }),
);
const place = z.tuple([z.string().regex(/^-?\d{1,18}$/), z.uuid(), z.int32().min(0)]);
const last = z.tuple([z.uuid()]);

type Which = { id: string } | { link: string };

/** A list with fifty of its films and the newest comments, by its id or by its secret link; what stands further down by their markers. One round trip. */
export async function openList(
  viewer: Viewer,
  which: Which,
  { cursor, after, limit }: ListQuery,
): Promise<OpenedList> {
  const [position, film, before] = cursor ? decodeCursor(cursor, place) : [null, null, 0];
  const [comment] = after ? decodeCursor(after, last) : [null];
  const [row] = openedRows.parse(
    await db.$queryRaw`
      SELECT item, films, comments, cursor FROM open_film_list(
        ${viewer?.id ?? null}::uuid, ${"id" in which ? which.id : null}::uuid, ${"link" in which ? which.link : null},
        ${position}::bigint, ${film}::uuid, ${limit + 1}::int, ${comment}::uuid, ${PAGE.rows + 1}::int)`,
  );
  assertFound(row, NO_LIST);
  const page = toPage(row.films, limit, (at) => [at.position, at.film.id, before + limit]);
  return {
    list: row.item,
    items: page.items.map(({ position: _, ...item }) => item),
    nextCursor: page.nextCursor,
    before,
    start: film,
    comments: toPage(row.comments, PAGE.rows, ({ id }) => [id]),
    cursor: row.cursor,
  };
}

/** A list that the viewer sees, without what is on it. One round trip. */
export async function getList(viewer: Viewer, id: string): Promise<FilmList> {
  return (await openList(viewer, { id }, { limit: 1 })).list;
}

const cardRows = z.array(z.object({ item: listCard, key: z.coerce.number() }));
/** How much a list is liked, or the millisecond of its last change. */
const mark = z.tuple([z.int().min(0).max(8_640_000_000_000), z.uuid()]);

/** Lists that are there for everybody: the most liked, the ones changed last, or those of people the viewer follows. One round trip. */
export async function listLists(
  viewer: Viewer,
  { sort, tag, cursor, limit }: ListsQuery,
): Promise<Page<ListCard>> {
  const [key, id] = cursor ? decodeCursor(cursor, mark) : [null, null];
  const rows = cardRows.parse(
    await db.$queryRaw`
      SELECT item, key FROM list_film_lists(${viewer?.id ?? null}::uuid, ${sort}, NULL::uuid, ${tag ?? null}, ${key}::bigint, ${id}::uuid, ${limit + 1}::int)`,
  );
  return toCards(rows, limit);
}

const theirs = z.array(relation.extend({ isPrivate: z.boolean(), items: cardRows }));
type OfMember = { member: string; cursor?: string | undefined; limit: number };

/** A member's lists, the one changed last first; on their own page with those that only they see. One round trip. */
export async function listMemberLists(
  viewer: Viewer,
  { member, cursor, limit }: OfMember,
): Promise<Page<ListCard>> {
  const [key, id] = cursor ? decodeCursor(cursor, mark) : [null, null];
  const [found] = theirs.parse(
    await db.$queryRaw`
      SELECT ${relationColumns(viewer)}, m.is_private AS "isPrivate",
             coalesce((SELECT jsonb_agg(jsonb_build_object('item', l.item, 'key', l.key)) FROM list_film_lists(
               ${viewer?.id ?? null}::uuid, 'recent', m.id, NULL, ${key}::bigint, ${id}::uuid, ${limit + 1}::int) l), '[]') AS items
        FROM members m WHERE m.id = find_member(${member}) AND ${visibleTo(viewer)}`,
  );
  assertFound(found, "There is no member by that name.");
  assertAllowed(canSeeProfile(found, viewer ? found : null), "This profile is not open to you.");
  return toCards(found.items, limit);
}

function toCards(rows: z.output<typeof cardRows>, limit: number): Page<ListCard> {
  const page = toPage(rows, limit, ({ key, item }) => [key, item.id]);
  return { ...page, items: page.items.map(({ item }) => item) };
}

const minesRows = z.array(z.object({ item: listForFilm }));
const MINE_MOST = 100;

/** The lists the actor may put a film on, the hundred changed last, and whether it is there. One round trip. */
export async function listOwnFor(actor: Actor, slug: string): Promise<ListForFilm[]> {
  const rows = minesRows.parse(
    await db.$queryRaw`SELECT item FROM my_lists_for_film(${actor.id}::uuid, ${slug}, ${MINE_MOST}::int)`,
  );
  return rows.map(({ item }) => item);
}

const changeRows = z.array(z.object({ about: filmList, items: z.array(listChange) }));
const number = z.tuple([z.int32().min(1)]);

/** What became of a list, the newest first, for who makes or edits it. One round trip. */
export async function listChanges(
  actor: Actor,
  { id, cursor, limit }: { id: string; cursor?: string | undefined; limit: number },
): Promise<z.output<typeof changesAnswer>> {
  const [before] = cursor ? decodeCursor(cursor, number) : [null];
  const [row] = changeRows.parse(
    await db.$queryRaw`
      SELECT about, items FROM list_film_list_changes(${actor.id}::uuid, ${id}::uuid, ${before}::int, ${limit + 1}::int)`,
  );
  assertFound(row, NO_LIST);
  if (!row.about.mine?.isEditor) refuse("not yours to edit", []);
  return { list: row.about, ...toPage(row.items, limit, (change) => [change.number]) };
}

const commentRows = z.array(z.object({ item: listComment, about: listCard }));

/** A comment, and the list it was said to. One round trip. */
export async function getListComment(
  viewer: Viewer,
  id: string,
): Promise<{ comment: ListComment; list: ListCard }> {
  const [row] = commentRows.parse(
    await db.$queryRaw`SELECT item, about FROM get_film_list_comment(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_COMMENT);
  return { comment: row.item, list: row.about };
}
