import { afterAll, describe, expect, test } from "vitest";
import { askToJoin } from "@/lib/communities/members/ask-to-join";
import { decideRequest } from "@/lib/communities/members/decide-request";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { liftBan } from "@/lib/communities/members/lift-ban";
import { banMember } from "@/lib/communities/members/remove-member";
import { listBans, listLog, listRequests } from "@/lib/communities/members/staff-queries";
import { withdrawRequest } from "@/lib/communities/members/withdraw-request";
import { getCommunity } from "@/lib/communities/queries";
import { closeDatabase } from "@/lib/platform/db";
import { ada, admin, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { countOf, enter, inboxOf, join, placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

const page = { limit: 20 };

describe("joining and leaving", () => {
  test("an open one is joined, once however often, and left", async () => {
    const { community, lobby } = await placeOf(ada);
    await say(ada, lobby, "Before your time");
    const joined = await join(grace, community);
    expect(joined).toMatchObject({ role: "member", memberCount: 2, rooms: [{ unread: 0, lastSeq: 1 }] });
    expect((await join(grace, community)).memberCount).toBe(2);
    await leaveCommunity(grace, community);
    expect(await countOf(community)).toEqual({ kept: 1, there: 1 });
    await expect(leaveCommunity(grace, community)).rejects.toMatchObject({ code: "not_found" });
    await expect(leaveCommunity(ada, community)).rejects.toMatchObject({ code: "conflict" });
  });

  test("the count is exact when fifty join at once, and when half of them leave while others come", async () => {
    const { community } = await placeOf(ada);
    const crowd = [];
    for (let n = 0; n < 50; n++) crowd.push(await newcomer(`guest-${n}`));
    await Promise.all(crowd.map((each) => join(each, community)));
    expect(await countOf(community)).toEqual({ kept: 51, there: 51 });
    await Promise.all(
      crowd.map(
        (each, n): Promise<unknown> => (n % 2 ? leaveCommunity(each, community) : join(each, community)),
      ),
    );
    expect(await countOf(community)).toEqual({ kept: 26, there: 26 });
  }, 60_000);

  test("who was banned does not come back until the ban ends or is lifted", async () => {
    const { community } = await placeOf(ada, [grace]);
    await banMember(ada, { slug: community.slug, member: "grace", reason: "Spoilers", ends: "week" });
    await expect(join(grace, community)).rejects.toMatchObject({ code: "forbidden" });
    expect(await getCommunity(grace, community.slug)).toMatchObject({
      role: null,
      bannedUntil: expect.any(String),
    });
    expect((await listBans(ada, { slug: community.slug, ...page })).items).toMatchObject([
      { member: { handle: "grace" }, reason: "Spoilers" },
    ]);
    await asSuperuser("UPDATE community_bans SET ends_at = now() - interval '1 minute'");
    expect((await join(grace, community)).role).toBe("member");
    await banMember(ada, { slug: community.slug, member: "grace", reason: "Again", ends: "never" });
    await liftBan(ada, { slug: community.slug, member: "grace" });
    expect((await join(grace, community)).role).toBe("member");
    expect((await inboxOf(grace)).map(({ data }) => data.decision)).toEqual(["unbanned", "banned"]);
  });

  test("it is searched by nobody, listed for nobody and not there for who is not in, when it is private", async () => {
    const { community } = await placeOf(ada, [], { visibility: "private" });
    for (const who of [stranger, admin, null]) {
      await expect(getCommunity(who, community.slug)).rejects.toMatchObject({ code: "not_found" });
      await expect(getCommunity(who, community.id)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(join(stranger, community)).rejects.toMatchObject({ code: "not_found" });
    await expect(askToJoin(stranger, { slug: community.slug, answers: [] })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("asking to join", () => {
  const asks = { joinPolicy: "request" as const, questions: ["Favourite intertitle?"] };

  test("each question is answered, the staff are told and one of them lets in", async () => {
    const { community } = await placeOf(ada, [alan], asks);
    await enter(alan, community, "moderator");
    await expect(join(grace, community)).rejects.toMatchObject({ code: "forbidden" });
    await expect(askToJoin(grace, { slug: community.slug, answers: [] })).rejects.toMatchObject({
      code: "invalid",
    });
    await askToJoin(grace, { slug: community.slug, answers: ["“Came the dawn.”"] });
    expect(await getCommunity(grace, community.slug)).toMatchObject({ request: "open", role: null });
    expect(await inboxOf(alan)).toMatchObject([{ type: "community-request" }]);
    expect((await listRequests(alan, { slug: community.slug, ...page })).items).toMatchObject([
      {
        member: { handle: "grace" },
        answers: [{ question: "Favourite intertitle?", answer: "“Came the dawn.”" }],
      },
    ]);
    await decideRequest(alan, { slug: community.slug, member: "grace", answer: "accept" });
    expect(await getCommunity(grace, community.slug)).toMatchObject({ role: "member", request: null });
    expect(await inboxOf(grace)).toMatchObject([
      { type: "community-decision", data: { decision: "accepted" } },
    ]);
    const twice = decideRequest(ada, { slug: community.slug, member: "grace", answer: "decline" });
    await expect(twice).rejects.toMatchObject({ code: "not_found" });
    expect((await listLog(ada, { slug: community.slug, ...page })).items[0]).toMatchObject({
      action: "request.accepted",
      actor: { handle: "alan" },
      subject: { handle: "grace" },
    });
  });

  test("who was declined waits a week; who takes it back was never told of", async () => {
    const { community } = await placeOf(ada, [], asks);
    const ask = () => askToJoin(grace, { slug: community.slug, answers: ["?"] });
    await ask();
    await withdrawRequest(grace, community);
    expect(await inboxOf(ada)).toEqual([]);
    await ask();
    await decideRequest(ada, { slug: community.slug, member: "grace", answer: "decline" });
    await expect(ask()).rejects.toMatchObject({ code: "forbidden" });
    await asSuperuser("UPDATE community_requests SET decided_at = now() - interval '8 days'");
    await ask();
  });

  test("two who decide at once: one does", async () => {
    const { community } = await placeOf(ada, [alan], asks);
    await enter(alan, community, "moderator");
    await askToJoin(grace, { slug: community.slug, answers: ["?"] });
    const outcome = await Promise.allSettled([
      decideRequest(ada, { slug: community.slug, member: "grace", answer: "accept" }),
      decideRequest(alan, { slug: community.slug, member: "grace", answer: "decline" }),
    ]);
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await inboxOf(grace)).toHaveLength(1);
  });

  test("members and strangers neither see nor decide requests", async () => {
    const { community } = await placeOf(ada, [alan], asks);
    await askToJoin(grace, { slug: community.slug, answers: ["?"] });
    const decide = (who: typeof ada) =>
      decideRequest(who, { slug: community.slug, member: "grace", answer: "accept" });
    for (const who of [alan, stranger, grace]) {
      await expect(decide(who)).rejects.toMatchObject({ code: "forbidden" });
      await expect(listRequests(who, { slug: community.slug, ...page })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });
});
