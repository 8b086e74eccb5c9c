import { afterAll, describe, expect, test } from "vitest";
import { closeCommunity } from "@/lib/communities/close-community";
import { createCommunity } from "@/lib/communities/create-community";
import { moveCommunity } from "@/lib/communities/move-community";
import { getCommunity } from "@/lib/communities/queries";
import { createCommunityInput } from "@/lib/communities/schema";
import { updateCommunity } from "@/lib/communities/update-community";
import { closeDatabase } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { enter, placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

describe("opening a community", () => {
  test("its opener owns it, it has a lobby, and everybody finds it", async () => {
    const { community } = await placeOf(ada, [], { topics: ["silent"], rules: ["Be kind to the pianist."] });
    expect(community).toMatchObject({
      slug: "the-flicker-society",
      role: "owner",
      memberCount: 1,
      line: "Silent films, loudly.",
      topics: ["silent"],
      rules: ["Be kind to the pianist."],
      staff: [{ handle: "ada", role: "owner" }],
      waiting: { requests: 0, messages: 0 },
    });
    expect(community.rooms).toMatchObject([{ slug: "lobby", unread: 0, lastSeq: 0 }]);
    expect(await getCommunity(null, "the-flicker-society")).toMatchObject({
      role: null,
      mine: null,
      rooms: [],
      waiting: null,
    });
  });

  test("an address made from a name gets a number; one that was asked for and is taken is refused", async () => {
    await placeOf(ada);
    expect((await placeOf(grace)).community.slug).toBe("the-flicker-society-2");
    const again = createCommunityInput.parse({ name: "Other", slug: "the-flicker-society" });
    await expect(createCommunity(alan, again)).rejects.toMatchObject({
      code: "conflict",
      fields: { slug: expect.any(String) },
    });
    const reserved = createCommunityInput.parse({ name: "Other", slug: "settings" });
    await expect(createCommunity(alan, reserved)).rejects.toMatchObject({ code: "conflict" });
  });

  test("a name that many have has an address for each of them", async () => {
    const slugs: string[] = [];
    for (const opener of [ada, grace, alan]) {
      for (let n = 0; n < 3; n++) slugs.push((await placeOf(opener)).community.slug);
    }
    expect(new Set(slugs).size).toBe(9);
    expect(slugs[6]).toBe("the-flicker-society-7");
    expect(slugs[8]).toMatch(/^the-flicker-society-[0-9a-f]{8}$/);
  });

  test("T5.3 the fourth in a day is refused, also of ten at once", async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        createCommunity(ada, createCommunityInput.parse({ name: `Number ${n} of them` })),
      ),
    );
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    for (const attempt of attempts)
      if (attempt.status === "rejected") expect(attempt.reason).toMatchObject({ code: "rate_limited" });
  });

  test("names have a hundred characters at most, and lists come from forms too", () => {
    const parsed = (input: object) => createCommunityInput.safeParse({ name: "A name", ...input });
    expect(parsed({ name: "x".repeat(101) }).success).toBe(false);
    expect(parsed({ name: "😀".repeat(100) }).success).toBe(true);
    expect(parsed({ topics: "Silent, #Horror,silent" }).data?.topics).toEqual(["silent", "horror"]);
    expect(parsed({ questions: "Why?\n\nWhat for?" }).data?.questions).toEqual(["Why?", "What for?"]);
    expect(parsed({ questions: "1\n2\n3\n4\n5\n6" }).success).toBe(false);
    expect(parsed({ ownerId: ada.id }).success).toBe(false);
  });
});

describe("changing and closing", () => {
  test("what is given is changed, the rest stays; the old address redirects and stays its own", async () => {
    const { community } = await placeOf(ada, [], { topics: ["silent"] });
    const changed = await updateCommunity(ada, {
      slug: community.slug,
      description: "*Talkies* too",
      slowSeconds: 30,
    });
    expect(changed).toMatchObject({
      line: "Talkies too",
      slowSeconds: 30,
      topics: ["silent"],
      name: community.name,
    });
    await moveCommunity(ada, { community: community.slug, slug: "flickers" });
    expect((await getCommunity(null, "the-flicker-society")).slug).toBe("flickers");
    const taken = createCommunityInput.parse({ name: "Thief", slug: "the-flicker-society" });
    await expect(createCommunity(grace, taken)).rejects.toMatchObject({ code: "conflict" });
    expect((await moveCommunity(ada, { community: "flickers", slug: "the-flicker-society" })).slug).toBe(
      "the-flicker-society",
    );
  });

  test("only its owner closes it, and then nothing of it is left", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    await enter(grace, community, "admin");
    await say(ada, lobby, "Hello @grace");
    await expect(closeCommunity(grace, community)).rejects.toMatchObject({ code: "forbidden" });
    await closeCommunity(ada, community);
    await expect(getCommunity(ada, community.slug)).rejects.toMatchObject({ code: "not_found" });
    for (const table of [
      "community_messages",
      "community_members",
      "community_rooms",
      "community_log",
      "notifications",
    ])
      expect(await asSuperuser(`SELECT 1 FROM ${table}`), table).toEqual([]);
  });
});
