import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { listAlike } from "@/lib/films/keeping/list-alike";
import { addInput } from "@/lib/films/keeping/schema";
import { getFilm } from "@/lib/films/queries";
import { approveWords } from "@/lib/moderation/held/approve-words";
import { isHeld } from "@/lib/moderation/held/schema";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { add, moolaade } from "./missing";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});
afterAll(closeDatabase);

describe("a film that is missing", () => {
  test("is written down by a member, waits for the staff, and stands as the member's once it was looked at", async () => {
    const waiting = await add(ada);
    if (!isHeld(waiting)) throw new Error("It was to wait.");
    expect(waiting).toMatchObject({ kind: "film", title: "Moolaadé (2004)", status: "waiting" });
    expect(waiting.body).toContain("Countries: Senegal, Burkina Faso");
    await expect(getFilm("moolaade-2004")).rejects.toMatchObject({ code: "not_found" });
    await expect(approveWords(grace, { id: waiting.id })).rejects.toMatchObject({ code: "forbidden" });
    expect(await approveWords(moderator, { id: waiting.id })).toEqual({ href: "/films/moolaade-2004" });
    expect(await getFilm("moolaade-2004")).toMatchObject({
      title: "Moolaadé",
      minutes: null,
      countries: ["SN", "BF"],
      languages: ["bm", "fr"],
      directedBy: [{ slug: "ousmane-sembene" }],
      cast: [{ slug: "fatoumata-coulibaly" }, { slug: "maimouna-helene-diarra" }],
    });
    expect(await asSuperuser("SELECT added_by_id FROM films WHERE slug = 'moolaade-2004'")).toEqual([
      { added_by_id: ada.id },
    ]);
  });

  test("stands at once when the staff adds it; the same of another year or meaning gets an address of its own", async () => {
    expect(await add(moderator)).toEqual({ slug: "moolaade-2004" });
    await expect(add(ada)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("/films/moolaade-2004"),
    });
    await expect(add(ada, { year: 2005 })).rejects.toMatchObject({ code: "conflict" });
    expect(await add(moderator, { isAnother: "on" })).toEqual({ slug: "moolaade-2004-2" });
  });

  test("is looked for first, with a letter wrong, too", async () => {
    expect((await listAlike(ada, "mandaby")).here.map(({ slug }) => slug)).toEqual(["mandabi-1968"]);
    expect(await listAlike(ada, "")).toEqual({ here: [], onTmdb: [] });
  });

  test("may be added ten times a day", async () => {
    for (let n = 0; n < 10; n++) await add(ada, { title: `Film ${n}` });
    await expect(add(ada, { title: "One more" })).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("is refused with a sentence where it cannot be so", () => {
    for (const wrong of [
      { title: "" },
      { year: "soon" },
      { year: 1700 },
      { minutes: "-3" },
      { countries: "Atlantis" },
      { languages: "Klingonese" },
      { genres: "musicals" },
      { directors: "A, B, C, D, E, F, G" },
    ])
      expect(
        addInput.safeParse({ ...moolaade, clientId: newId(), ...wrong }).success,
        JSON.stringify(wrong),
      ).toBe(false);
  });
});
