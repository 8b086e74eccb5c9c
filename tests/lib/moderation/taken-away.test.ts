import { afterAll, afterEach, describe, expect, test } from "vitest";
import { getEvent } from "@/lib/communities/events/queries";
import { getCommunity } from "@/lib/communities/queries";
import { getThread } from "@/lib/forum/threads/queries";
import { forgetRemovals } from "@/lib/moderation/forget-removals";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { getOwnProfile } from "@/lib/profiles/queries";
import { updateProfile } from "@/lib/profiles/update-profile";
import { categoryOf, counts, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, pairOf, read, say } from "@/tests/lib/messaging/talk";
import { ada, admin, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import * as rooms from "../communities/place";
import { appealed, decided } from "./desk";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

describe("what was taken away", () => {
  test("a message is gone with its words, and comes back when the decision is undone", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "You **fool**.");
    const { open } = await appealed({ verdict: "warn", removes: true }, "message", id);
    expect((await read(grace, pair))[0]).toMatchObject({ body: null, html: null });
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "It was a quote." });
    expect((await read(grace, pair))[0]).toMatchObject({ body: "You **fool**.", deletedAt: null });
    expect(await asSuperuser("SELECT kept FROM moderation_decisions")).toEqual([{ kept: {} }]);
  });

  test("so does a message of a room, in its thread, too", async () => {
    const { lobby } = await rooms.placeOf(grace, [ada]);
    const top = await rooms.say(grace, lobby, "Well?");
    const { id } = await rooms.say(ada, lobby, "Go away.", { threadId: top.id });
    const { open } = await appealed({ verdict: "remove" }, "room-message", id);
    expect(await rooms.read(grace, lobby)).toMatchObject([{ replyCount: 0 }]);
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Fine." });
    expect(await rooms.read(grace, lobby)).toMatchObject([{ replyCount: 1 }]);
    expect((await rooms.read(grace, lobby, top.id)).at(-1)).toMatchObject({ body: "Go away." });
  });

  test("a post and a thread go and come back with their counts; a thread that is away is staff's alone", async () => {
    const films = await categoryOf("Films");
    const thread = await start(ada, films, "Is it any good?");
    const post = await reply(ada, thread, "It is *not*.");
    const { open } = await appealed({ verdict: "remove" }, "forum-post", post.id);
    expect((await postsOf(null, thread))[1]).toMatchObject({ body: null });
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Fine." });
    expect((await postsOf(null, thread))[1]).toMatchObject({ body: "It is *not*." });
    const again = await appealed({ verdict: "remove" }, "forum-thread", thread.id);
    for (const viewer of [null, grace, ada])
      await expect(getThread(viewer, thread.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await getThread(moderator, thread.id)).category.slug).toBe("taken-away");
    await judgeAppeal(admin, { id: again.open.id, judgement: "undone", reason: "Fine." });
    expect((await getThread(null, thread.id)).category.slug).toBe("films");
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
  });

  test("a profile loses its words, a community is hidden, an event is called off, until they come back", async () => {
    await updateProfile(ada, { bio: "Buy my course.", place: "London" });
    const member = await appealed({ verdict: "remove" });
    expect(await getOwnProfile(ada)).toMatchObject({ bio: "", place: "" });
    await judgeAppeal(admin, { id: member.open.id, judgement: "undone", reason: "Fine." });
    expect(await getOwnProfile(ada)).toMatchObject({ bio: "Buy my course.", place: "London" });
    const event = await rooms.eventOf([grace]);
    const off = await appealed({ verdict: "remove" }, "event", event.id);
    expect((await getEvent(grace, event.id)).cancelledAt).not.toBeNull();
    await judgeAppeal(admin, { id: off.open.id, judgement: "undone", reason: "Fine." });
    expect((await getEvent(grace, event.id)).cancelledAt).toBeNull();
    const { slug } = event.community;
    const hidden = await appealed({ verdict: "remove" }, "community", slug);
    await expect(getCommunity(grace, slug)).rejects.toMatchObject({ code: "not_found" });
    await judgeAppeal(admin, { id: hidden.open.id, judgement: "undone", reason: "Fine." });
    expect((await getCommunity(grace, slug)).hidden).toBeNull();
  });

  test("is forgotten for good when it can no longer be asked back", async () => {
    await updateProfile(ada, { bio: "Buy my course." });
    await decided({ verdict: "remove" });
    const kept = async () => (await asSuperuser("SELECT kept FROM moderation_decisions"))[0]?.kept;
    await forgetRemovals();
    expect(await kept()).toMatchObject({ bio: "Buy my course." });
    freezeClock(new Date(Date.now() + 31 * 24 * 3_600_000));
    await forgetRemovals();
    expect(await kept()).toEqual({});
  });

  test("staff takes away only what somebody reported", async () => {
    const { id } = await say(ada, await pairOf(ada, grace), "Just between us.");
    expect(await asSuperuser("SELECT * FROM take_message_away($1, $2, now())", [moderator.id, id])).toEqual(
      [],
    );
    expect(await asSuperuser("SELECT * FROM take_message_away($1, $2, now())", [alan.id, id])).toEqual([]);
  });
});
