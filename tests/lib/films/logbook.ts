import type { Actor, Viewer } from "@/lib/auth/actor";
import { changeViewing } from "@/lib/films/diary/change-viewing";
import { logViewing } from "@/lib/films/diary/log-viewing";
import { listDiary } from "@/lib/films/diary/queries";
import { diaryQuery, viewingChanges, viewingInput } from "@/lib/films/diary/schema";
import { markFilm } from "@/lib/films/marks/mark-film";
import { getMark } from "@/lib/films/marks/queries";
import { markInput } from "@/lib/films/marks/schema";
import { commentOnReview } from "@/lib/films/reviews/comment-on-review";
import { reviewCommentInput } from "@/lib/films/reviews/schema";
import { newId } from "@/lib/platform/ids";
import { asSuperuser } from "@/tests/support/database";

// Two of the five films on the shelf of these tests.
export const WOMAN = "black-girl-1966";
export const ORDER = "mandabi-1968";

/** Somebody watches a film, and says this of it. */
export const log = (who: Actor, slug: string, said: Record<string, unknown> = {}) =>
  logViewing(who, { slug, ...viewingInput.parse({ clientId: newId(), ...said }) });
export const change = (who: Actor, id: string, said: Record<string, unknown>) =>
  changeViewing(who, { id, ...viewingChanges.parse(said) });
export const mark = (who: Actor, slug: string, said: Record<string, unknown>) =>
  markFilm(who, { slug, ...markInput.parse(said) });
export const markOf = async (who: Actor, slug: string) => (await getMark(who, slug)).mark;
export const diary = (who: Viewer, handle: string, query: Record<string, unknown> = {}) =>
  listDiary(who, { handle, ...diaryQuery.parse(query) });
export const say = (who: Actor, { id }: { id: string }, body: string, more: Record<string, unknown> = {}) =>
  commentOnReview(who, { id, ...reviewCommentInput.parse({ clientId: newId(), body, ...more }) });

/** The votes for a film that anybody gave, by stars, and how many of them are doubted. */
export async function votesFor(slug: string): Promise<{ votes: Record<string, number>; doubted: number }> {
  const [row] = await asSuperuser<{ votes: number[]; doubted: number[] }>(
    "SELECT votes, doubted FROM film_scores s JOIN films f ON f.id = s.film_id WHERE f.slug = $1",
    [slug],
  );
  const votes = (row?.votes ?? []).flatMap((many, at) => (many > 0 ? [[(at + 1) / 2, many] as const] : []));
  return {
    votes: Object.fromEntries(votes),
    doubted: (row?.doubted ?? []).reduce((sum, many) => sum + many, 0),
  };
}
