import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openFilm } from "@/lib/films/open-film";
import { openThread } from "@/lib/forum/posts/open-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { startThread } from "@/lib/forum/threads/start-thread";
import { tieThread } from "@/lib/forum/threads/tie-film";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, admin, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { shelve, titles } from "../films/shelf";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});
afterAll(closeDatabase);

const BLACK_GIRL = "black-girl-1966";
const filmOf = async (id: string) => (await openThread(null, { id, near: 1 })).film?.slug ?? null;

describe("a thread about a film", () => {
  test("is begun with what the film is called, and stands on the film's page; both in one round trip", async () => {
    const { slug } = await categoryOf("Films");
    for (const film of [
      "Black Girl",
      "black girl (1966)",
      BLACK_GIRL,
      `https://lumo.example/films/${BLACK_GIRL}`,
    ]) {
      const about = {
        clientId: newId(),
        category: slug,
        title: film,
        body: "Diouana.",
        tags: [],
        poll: null,
        film,
      };
      const { id } = await startThread(ada, about);
      const before = roundTrips();
      expect(await filmOf(id), film).toBe(BLACK_GIRL);
      expect(roundTrips() - before).toBe(1);
    }
    // What stands beside a film is kept.
    await openFilm(null, BLACK_GIRL);
    const before = roundTrips();
    const { film, threads } = await openFilm(null, BLACK_GIRL);
    expect(roundTrips() - before).toBe(1);
    expect(film.title).toBe("Black Girl");
    expect(threads).toHaveLength(4);
    expect((await openFilm(null, "mandabi-1968")).threads).toEqual([]);
  });

  test("is not begun when there is no such film: the sentence names it, and nothing is written", async () => {
    const { slug } = await categoryOf("Films");
    const about = { clientId: newId(), category: slug, title: "Hello", body: "Hello.", tags: [], poll: null };
    for (const film of ["Blacker Girl", "Black Girl (1967)", "/films/nowhere"])
      await expect(startThread(ada, { ...about, film })).rejects.toMatchObject({
        code: "invalid",
        fields: { film: expect.stringContaining(film) },
      });
    expect(await asSuperuser("SELECT FROM forum_threads")).toEqual([]);
  });

  test("is tied to another or to none by who began it or the staff, and by nobody else", async () => {
    const { id } = await start(ada, await categoryOf("Films"), "Which one?");
    expect(await filmOf(id)).toBeNull();
    await tieThread(ada, { id, film: "Mandabi" });
    expect(await filmOf(id)).toBe("mandabi-1968");
    await tieThread(moderator, { id, film: "Cleo from 5 to 7" });
    expect(await filmOf(id)).toBe("cleo-from-5-to-7-1962");
    await expect(tieThread(grace, { id, film: "" })).rejects.toMatchObject({ code: "forbidden" });
    await blockMember(ada, { member: "stranger" });
    await expect(tieThread(stranger, { id, film: "" })).rejects.toMatchObject({ code: "not_found" });
    await keepThread(admin, { id, isLocked: true, reason: "" });
    await expect(tieThread(ada, { id, film: "" })).rejects.toMatchObject({ code: "forbidden" });
    expect(await filmOf(id)).toBe("cleo-from-5-to-7-1962");
    await tieThread(admin, { id, film: "" });
    expect(await filmOf(id)).toBeNull();
  });

  test("goes on without it when the film leaves the catalogue", async () => {
    const { id } = await start(ada, await categoryOf("Films"), "Gone");
    await tieThread(ada, { id, film: "Mandabi" });
    await asSuperuser("DELETE FROM films WHERE slug = 'mandabi-1968'");
    expect(await filmOf(id)).toBeNull();
  });
});

test("a film's page lists what its reader may see: not of people they block, not of closed categories, talked in last first", async () => {
  const open = await categoryOf("Open");
  const staff = await categoryOf("Booth", { whoMayRead: "staff", whoMayStart: "staff" });
  const [first, second] = [await start(ada, open, "First"), await start(grace, open, "Second")];
  const hidden = await start(admin, staff, "Behind the door");
  for (const { id } of [first, second, hidden]) await tieThread(admin, { id, film: BLACK_GIRL });
  await reply(stranger, first, "Still thinking of it.");
  const seenBy = async (viewer: typeof ada | null) =>
    titles({ items: (await openFilm(viewer, BLACK_GIRL)).threads });
  expect(await seenBy(null)).toEqual(["First", "Second"]);
  expect((await seenBy(admin)).toSorted()).toEqual(["Behind the door", "First", "Second"]);
  await blockMember(stranger, { member: "grace" });
  expect(await seenBy(stranger)).toEqual(["First"]);
});
