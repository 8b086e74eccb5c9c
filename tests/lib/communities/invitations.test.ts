import { afterAll, describe, expect, test } from "vitest";
import { askToJoin } from "@/lib/communities/members/ask-to-join";
import { decideRequest } from "@/lib/communities/members/decide-request";
import { declineInvite } from "@/lib/communities/members/decline-invite";
import { followLink } from "@/lib/communities/members/follow-link";
import { inviteMember } from "@/lib/communities/members/invite-member";
import { makeLink, revokeLink } from "@/lib/communities/members/make-link";
import { listInvitations } from "@/lib/communities/members/queries";
import { listLinks } from "@/lib/communities/members/staff-queries";
import { getCommunity, getLinkedCommunity } from "@/lib/communities/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { countOf, inboxOf, join, placeOf } from "./place";

castOnStage();
afterAll(closeDatabase);

describe("invitations", () => {
  test("who is invited is told, sees a private community, and comes in or says no", async () => {
    const { community } = await placeOf(ada, [], { visibility: "private", joinPolicy: "invite" });
    await inviteMember(ada, { slug: community.slug, member: "grace" });
    await inviteMember(ada, { slug: community.slug, member: "grace" });
    expect(await inboxOf(grace)).toMatchObject([
      { type: "community-invite", data: { name: "The Flicker Society" } },
    ]);
    expect(await getCommunity(grace, community.slug)).toMatchObject({ isInvited: true, rooms: [] });
    expect((await listInvitations(grace)).items).toMatchObject([{ invitedBy: { handle: "ada" } }]);
    await declineInvite(grace, community);
    await expect(getCommunity(grace, community.slug)).rejects.toMatchObject({ code: "not_found" });
    await inviteMember(ada, { slug: community.slug, member: "grace" });
    expect((await join(grace, community)).role).toBe("member");
    await expect(inviteMember(grace, { slug: community.slug, member: "alan" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("nobody invites across a block", async () => {
    const { community } = await placeOf(ada);
    await blockMember(grace, { member: "ada" });
    await expect(inviteMember(ada, { slug: community.slug, member: "grace" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("a link lets in; its last use exactly one of ten at once", async () => {
    const { community } = await placeOf(ada, [], { visibility: "private", joinPolicy: "invite" });
    const link = await makeLink(ada, { slug: community.slug, ends: "day", useLimit: 1, admits: "join" });
    expect(await asSuperuser("SELECT 1 FROM community_links WHERE token_hash = $1", [link.token])).toEqual(
      [],
    );
    expect(await getLinkedCommunity(stranger, link.token)).toMatchObject({
      name: "The Flicker Society",
      admits: "join",
    });
    const crowd = [];
    for (let n = 0; n < 10; n++) crowd.push(await newcomer(`guest-${n}`));
    const outcome = await Promise.allSettled(crowd.map((each) => followLink(each, { token: link.token })));
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await countOf(community)).toEqual({ kept: 2, there: 2 });
    expect((await listLinks(ada, community)).items).toEqual([]);
    await followLink(ada, { token: link.token });
  });

  test("an expired, revoked or invented link opens nothing", async () => {
    const { community } = await placeOf(ada, [], { visibility: "private" });
    const make = () =>
      makeLink(ada, { slug: community.slug, ends: "hour", useLimit: undefined, admits: "join" });
    const [expired, revoked] = [await make(), await make()];
    await asSuperuser("UPDATE community_links SET expires_at = now() - interval '1 second' WHERE id = $1", [
      expired.id,
    ]);
    await revokeLink(ada, { slug: community.slug, id: revoked.id });
    for (const token of [expired.token, revoked.token, "x".repeat(32)]) {
      await expect(followLink(grace, { token })).rejects.toMatchObject({ code: "not_found" });
      await expect(getLinkedCommunity(grace, token)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(revokeLink(ada, { slug: community.slug, id: newId() })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("a link that lets people ask opens a private community to questions", async () => {
    const { community } = await placeOf(ada, [], {
      visibility: "private",
      joinPolicy: "request",
      questions: ["Why?"],
    });
    const { token } = await makeLink(ada, {
      slug: community.slug,
      ends: "week",
      useLimit: undefined,
      admits: "ask",
    });
    await expect(followLink(grace, { token })).rejects.toMatchObject({ code: "forbidden" });
    await askToJoin(grace, { slug: "-", answers: ["Because."], token });
    expect(await getCommunity(grace, community.slug)).toMatchObject({ request: "open", rooms: [] });
    await decideRequest(ada, { slug: community.slug, member: "grace", answer: "decline" });
    await expect(getCommunity(grace, community.slug)).rejects.toMatchObject({ code: "not_found" });
  });
});
