import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { correctFilm } from "@/lib/films/keeping/correct-film";
import { mergeFilms } from "@/lib/films/keeping/merge-films";
import { correctInput, mergeInput } from "@/lib/films/keeping/schema";
import { getFilm } from "@/lib/films/queries";
import { closeDatabase } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { log, mark, markOf, ORDER, votesFor } from "./logbook";
import { add, lastEntry } from "./missing";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});
afterAll(closeDatabase);

const mandabi = (more = {}) =>
  correctInput.parse({
    slug: "mandabi-1968",
    title: "Mandabi",
    year: 1968,
    minutes: 92,
    genres: ["comedy", "drama"],
    countries: "SN, FR",
    languages: "wo, fr",
    directors: "Ousmane Sembène",
    cast: "Makhouredia Gueye",
    synopsis: "A money order from Paris arrives in Dakar, and to cash it a man needs papers.",
    ...more,
  });
describe("what a film is", () => {
  test("is corrected by the staff alone, and what it was is written down", async () => {
    await expect(correctFilm(ada, mandabi({ minutes: 90 }))).rejects.toMatchObject({ code: "forbidden" });
    expect(
      await correctFilm(
        moderator,
        mandabi({ minutes: 105, cast: "Makhouredia Gueye, Ynousse N’Diaye", reason: "Restored." }),
      ),
    ).toEqual({
      slug: "mandabi-1968",
    });
    expect(await getFilm("mandabi-1968")).toMatchObject({
      minutes: 105,
      cast: [{}, { slug: "ynousse-ndiaye" }],
    });
    expect(await lastEntry()).toMatchObject({
      action: "films.corrected",
      actor_id: moderator.id,
      reason: "Restored.",
      data: { film: "mandabi-1968", before: { minutes: 92, cast: ["Makhouredia Gueye"] } },
    });
  });

  test("is not written down again where nothing changed", async () => {
    await correctFilm(moderator, mandabi());
    expect(await lastEntry()).toBeUndefined();
  });

  test("changes its address with its title, and the old ones lead there, back and forth", async () => {
    const renamed = await correctFilm(moderator, mandabi({ title: "The Money Order" }));
    expect(renamed).toEqual({ slug: "the-money-order-1968" });
    expect((await getFilm("mandabi-1968")).slug).toBe("the-money-order-1968");
    await correctFilm(moderator, mandabi({ slug: "the-money-order-1968" }));
    expect((await getFilm("the-money-order-1968")).slug).toBe("mandabi-1968");
  });

  test("is ours from then on where TMDB lent it", async () => {
    await asSuperuser("UPDATE films SET tmdb_facts = '{minutes,synopsis}' WHERE slug = 'mandabi-1968'");
    await correctFilm(moderator, mandabi({ minutes: 100 }));
    expect(await asSuperuser("SELECT tmdb_facts FROM films WHERE slug = 'mandabi-1968'")).toEqual([
      { tmdb_facts: ["synopsis"] },
    ]);
  });
});

describe("a film that is here twice", () => {
  const merge = (actor: typeof ada, slug: string, into: string) =>
    mergeFilms(actor, mergeInput.parse({ slug, into, reason: "Twice." }));

  test("becomes one: what led to the other leads to it, once, and so do its addresses", async () => {
    await add(moderator, { title: "Le Mandat", year: 1969, originalTitle: "Mandat" });
    await asSuperuser("UPDATE films SET minutes = NULL WHERE slug = 'mandabi-1968'");
    await asSuperuser("UPDATE films SET minutes = 91 WHERE slug = 'le-mandat-1969'");
    // Ada rated both, Grace the other alone; both mean to see them again.
    await asSuperuser(
      `INSERT INTO film_marks (member_id, film_id, watched, rating) SELECT m.id, f.id, true, CASE f.year WHEN 1968 THEN 9 ELSE 4 END
         FROM films f, members m WHERE f.slug IN ('mandabi-1968', 'le-mandat-1969') AND m.id = ANY ($1::uuid[])
          AND (m.id = $2 OR f.year = 1969)`,
      [[ada.id, grace.id], ada.id],
    );
    await asSuperuser(
      `INSERT INTO watchlist_items (member_id, film_id, position) SELECT m.id, f.id, f.year FROM films f, members m
        WHERE f.slug IN ('mandabi-1968', 'le-mandat-1969') AND m.id = $1`,
      [ada.id],
    );
    await asSuperuser(
      `INSERT INTO watchlist_items (member_id, film_id, position) SELECT $1, id, 1 FROM films WHERE slug = 'le-mandat-1969'`,
      [grace.id],
    );
    await expect(merge(ada, "le-mandat-1969", "mandabi-1968")).rejects.toMatchObject({ code: "forbidden" });
    await expect(merge(moderator, "mandabi-1968", "mandabi-1968")).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(merge(moderator, "mandabi-1968", "nothing-1900")).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await merge(moderator, "le-mandat-1969", "https://lumo.example/films/mandabi-1968")).toEqual({
      slug: "mandabi-1968",
    });
    expect(await getFilm("le-mandat-1969")).toMatchObject({
      slug: "mandabi-1968",
      minutes: 91,
      originalTitle: "Mandat",
      cast: [{ name: "Makhouredia Gueye" }],
    });
    expect(
      await asSuperuser(
        "SELECT m.handle, f.slug FROM watchlist_items w JOIN members m ON m.id = w.member_id JOIN films f ON f.id = w.film_id ORDER BY 1",
      ),
    ).toEqual([
      { handle: "ada", slug: "mandabi-1968" },
      { handle: "grace", slug: "mandabi-1968" },
    ]);
    expect(
      await asSuperuser(
        "SELECT s.votes FROM film_scores s JOIN films f ON f.id = s.film_id WHERE f.slug = 'mandabi-1968'",
      ),
    ).toEqual([{ votes: [0, 0, 0, 1, 0, 0, 0, 0, 1, 0] }]);
    expect(await lastEntry()).toMatchObject({
      action: "films.merged",
      data: { film: "le-mandat-1969", into: "mandabi-1968" },
    });
  });

  test("keeps what somebody said of either, for nobody else than before", async () => {
    await add(moderator, { title: "Le Mandat", year: 1969 });
    await mark(ada, "le-mandat-1969", { rating: 4.5 });
    await asSuperuser("UPDATE film_marks SET visibility = 'me'");
    await mark(ada, ORDER, { liked: true });
    await asSuperuser(
      `INSERT INTO watchlist_items (member_id, film_id, position) SELECT $1, id, 1 FROM films WHERE slug = $2`,
      [ada.id, ORDER],
    );
    await log(grace, "le-mandat-1969", { watchedOn: "2026-01-04", rating: 2 });
    await mark(grace, ORDER, { rating: 3 });
    await merge(moderator, "le-mandat-1969", ORDER);
    expect(await markOf(ada, ORDER)).toMatchObject({ watched: true, liked: true, rating: 4.5 });
    expect(await markOf(grace, ORDER)).toMatchObject({
      rating: 3,
      viewings: 1,
      lastWatchedOn: "2026-01-04",
    });
    expect((await votesFor(ORDER)).votes).toEqual({ 3: 1, 4.5: 1 });
    expect(await asSuperuser("SELECT visibility FROM film_marks WHERE member_id = $1", [ada.id])).toEqual([
      { visibility: "me" },
    ]);
    expect(await asSuperuser("SELECT FROM watchlist_items WHERE member_id = $1", [ada.id])).toHaveLength(1);
  });

  test("takes in what is said of either while it becomes one", async () => {
    await add(moderator, { title: "Le Mandat", year: 1969 });
    await Promise.all([
      ...[ada, alan].map((who) => mark(who, "le-mandat-1969", { rating: 2 })),
      merge(moderator, "le-mandat-1969", ORDER),
      ...[grace, stranger].map((who) => log(who, "le-mandat-1969", { rating: 4 })),
      mark(moderator, ORDER, { rating: 5 }),
    ]);
    expect((await votesFor(ORDER)).votes).toEqual({ 2: 2, 4: 2, 5: 1 });
  });

  test("keeps the addresses that either had before", async () => {
    await correctFilm(moderator, mandabi({ title: "The Money Order" }));
    await merge(moderator, "the-money-order-1968", "black-girl-1966");
    expect((await getFilm("mandabi-1968")).slug).toBe("black-girl-1966");
    expect((await getFilm("the-money-order-1968")).slug).toBe("black-girl-1966");
  });
});
