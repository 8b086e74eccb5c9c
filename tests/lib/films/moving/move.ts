import type { Actor } from "@/lib/auth/actor";
import { bringImport } from "@/lib/films/moving/import/bring-import";
import { confirmImport } from "@/lib/films/moving/import/confirm-import";
import { openImports } from "@/lib/films/moving/import/queries";
import { readImport } from "@/lib/films/moving/import/read-import";
import { takeBackImport } from "@/lib/films/moving/import/take-back-import";
import { takeImport } from "@/lib/films/moving/import/take-import";
import { undoImport } from "@/lib/films/moving/import/undo-import";
import { asSuperuser } from "@/tests/support/database";

export const once = { attempt: 1, jobId: "1", signal: new AbortController().signal };

/** Somebody sends a file, and it is read. */
export async function send(who: Actor, bytes: Buffer, name = "letterboxd.zip") {
  const { id } = await takeImport(who, { bytes, name });
  const job = { id, memberId: who.id };
  await readImport(job, once);
  return job;
}

/** They bring what is in it. */
export async function bring(who: Actor, id: string, long: "shorten" | "skip" = "shorten") {
  await confirmImport(who, { id, long });
  await bringImport({ id, memberId: who.id }, once);
}

export async function moveIn(who: Actor, bytes: Buffer, name?: string) {
  const job = await send(who, bytes, name);
  await bring(who, job.id);
  return job;
}

export async function takeBack(who: Actor, id: string) {
  await undoImport(who, { id });
  await takeBackImport({ id, memberId: who.id }, once);
}

/** The newest import as its member sees it. */
export async function lookAt(who: Actor) {
  const opened = await openImports(who, { after: 0 });
  const [moving] = opened.items;
  if (!moving || !opened.numbers) throw new Error("There is nothing to look at.");
  return { ...opened, moving, numbers: opened.numbers };
}

/** All that somebody keeps about films, as it lies in the tables; without what names the row or the moment. */
export async function keptBy(who: Actor) {
  const [row] = await asSuperuser<{ kept: Record<string, unknown[]> }>(
    `SELECT jsonb_build_object(
       'diary', (SELECT coalesce(jsonb_agg(to_jsonb(e) - '{id,member_id,client_id,created_at,edited_at,import_id,visibility,like_count,comment_count}'::text[]
         ORDER BY e.film_id, e.watched_on, e.review), '[]') FROM diary_entries e WHERE e.member_id = $1),
       'marks', (SELECT coalesce(jsonb_agg(to_jsonb(m) - '{member_id,created_at,updated_at,rated_at,import_id,visibility}'::text[] ORDER BY m.film_id), '[]')
         FROM film_marks m WHERE m.member_id = $1),
       'watchlist', (SELECT coalesce(jsonb_agg(jsonb_build_array(w.film_id, w.note, w.priority) ORDER BY w.position), '[]') FROM watchlist_items w WHERE w.member_id = $1),
       'lists', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', l.title, 'description', l.description, 'html', l.description_html, 'ranked', l.is_ranked, 'tags', l.tags,
         'count', l.film_count, 'films', (SELECT jsonb_agg(jsonb_build_array(i.film_id, i.note) ORDER BY i.position) FROM film_list_items i WHERE i.list_id = l.id)) ORDER BY l.title), '[]')
         FROM film_lists l WHERE l.owner_id = $1),
       'counts', (SELECT jsonb_build_array(m.reviews_count, m.watchlist_count) FROM members m WHERE m.id = $1)) AS kept`,
    [who.id],
  );
  return row?.kept ?? {};
}

/** They say where they are. */
export async function moveTo(who: Actor, timeZone: string) {
  await asSuperuser(
    "INSERT INTO preferences (member_id, time_zone, updated_at) VALUES ($1, $2, now()) ON CONFLICT (member_id) DO UPDATE SET time_zone = excluded.time_zone",
    [who.id, timeZone],
  );
}
