import { afterAll, describe, expect, test } from "vitest";
import { changeRoom } from "@/lib/communities/rooms/change-room";
import { createRoom } from "@/lib/communities/rooms/create-room";
import { decideHeldMessage } from "@/lib/communities/rooms/decide-held-message";
import { listHeldInRoom, listHeldMessages } from "@/lib/communities/rooms/queries";
import { updateCommunity } from "@/lib/communities/update-community";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { inboxOf, placeOf, read, say } from "./place";

castOnStage();
afterAll(closeDatabase);

describe("rules of the community", () => {
  test("read-only, staff only, announcements, archived: each has its sentence, and the staff may", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    const { slug } = community;
    const refused = () => expect(say(grace, lobby, "Hm")).rejects.toMatchObject({ code: "forbidden" });
    await updateCommunity(ada, { slug, isReadOnly: true });
    await refused();
    await say(ada, lobby, "We are closed");
    await updateCommunity(ada, { slug, isReadOnly: false, whoMayPost: "staff" });
    await refused();
    await updateCommunity(ada, { slug, whoMayPost: "members" });
    const news = await createRoom(ada, { slug, name: "News", topic: "", kind: "announcements" });
    await expect(say(grace, news, "Extra!")).rejects.toMatchObject({ code: "forbidden" });
    const said = await say(ada, news, "A print was found");
    expect((await say(grace, news, "Where?", { threadId: said.id })).seq).toBe(1);
    await changeRoom(ada, { id: news.id, isArchived: true });
    await expect(say(ada, news, "Late")).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeRoom(ada, { id: lobby.id, isArchived: true })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(changeRoom(grace, { id: lobby.id, name: "Mine" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("slow mode lets one of five at once through, says how long to wait, and does not hold the staff", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    await updateCommunity(ada, { slug: community.slug, slowSeconds: 60 });
    const outcome = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => say(grace, lobby, `Line ${n}`)),
    );
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of outcome)
      if (each.status === "rejected")
        expect(each.reason).toMatchObject({ code: "rate_limited", retryAfter: expect.any(Number) });
    await say(ada, lobby, "One");
    await say(ada, lobby, "Two");
    freezeClock(new Date(Date.now() + 61_000));
    try {
      await say(grace, lobby, "A minute later");
    } finally {
      thawClock();
    }
  });

  test("a first message waits, seen by its sender and the staff, and gets its number when it is let in", async () => {
    const { community, lobby } = await placeOf(ada, [grace, alan]);
    await updateCommunity(ada, { slug: community.slug, approvesFirst: true });
    const clientId = newId();
    const waiting = await say(grace, lobby, "Am I in?", { clientId });
    expect(waiting).toMatchObject({ isHeld: true, seq: 0 });
    expect(await say(grace, lobby, "Am I in?", { clientId })).toEqual(waiting);
    await expect(say(grace, lobby, "Hello?")).rejects.toMatchObject({ code: "conflict" });
    expect((await listHeldInRoom(grace, lobby)).items).toHaveLength(1);
    expect((await listHeldMessages(ada, community)).items).toMatchObject([
      { id: waiting.id, sender: { handle: "grace" } },
    ]);
    expect((await listHeldMessages(alan, community)).items).toEqual([]);
    const decide = (who: typeof ada, answer: "approve" | "reject") =>
      decideHeldMessage(who, { id: waiting.id, answer, reason: "" });
    await expect(decide(alan, "approve")).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(stranger, "approve")).rejects.toMatchObject({ code: "not_found" });
    await say(ada, lobby, "Meanwhile");
    await decide(ada, "approve");
    await expect(decide(ada, "reject")).rejects.toMatchObject({ code: "not_found" });
    expect((await read(alan, lobby)).map(({ seq, body }) => [seq, body])).toEqual([
      [1, "Meanwhile"],
      [2, "Am I in?"],
    ]);
    expect(await inboxOf(grace)).toMatchObject([
      { type: "community-decision", data: { decision: "approved" } },
    ]);
    expect((await say(grace, lobby, "I am")).isHeld).toBe(false);
    expect(await say(grace, lobby, "Am I in?", { clientId })).toMatchObject({ seq: 2, isHeld: false });
  });
});
