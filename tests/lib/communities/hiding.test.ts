import { afterAll, expect, test } from "vitest";

import { getCalendar, listEvents } from "@/lib/communities/events/queries";
import { hideCommunity, showCommunity } from "@/lib/communities/hide-community";
import { followLink } from "@/lib/communities/members/follow-link";
import { inviteMember } from "@/lib/communities/members/invite-member";
import { listenableCommunities } from "@/lib/communities/members/listenable-communities";
import { makeLink } from "@/lib/communities/members/make-link";
import { listInvitations } from "@/lib/communities/members/queries";
import { getCommunity, getLinkedCommunity, listCommunities } from "@/lib/communities/queries";
import { communitiesQuery } from "@/lib/communities/schema";
import { updateCommunity } from "@/lib/communities/update-community";
import { closeDatabase } from "@/lib/platform/db";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { enter, inboxOf, join, placeOf, read, say } from "./place";

castOnStage();
afterAll(closeDatabase);

const reason = "It sells tickets that do not exist.";
const listed = async (who: Parameters<typeof listCommunities>[0], query = {}) =>
  (await listCommunities(who, communitiesQuery.parse(query))).items.map(({ slug }) => slug);

test("the site's staff hide a community: it is gone for everybody, and its owner sees why", async () => {
  const { community, lobby } = await placeOf(ada, [grace]);
  const { slug, id } = community;
  await enter(alan, community, "admin");
  await say(grace, lobby, "Is this real?");
  await inviteMember(ada, { slug, member: "stranger" });
  const { token } = await makeLink(ada, { slug, ends: "day", useLimit: undefined, admits: "join" });
  const hidden = await hideCommunity(moderator, { slug, reason });
  expect(hidden.hidden).toMatchObject({ reason });

  for (const who of [null, grace, alan, stranger])
    await expect(getCommunity(who, slug)).rejects.toMatchObject({ code: "not_found" });
  for (const who of [ada, moderator, admin])
    expect(await getCommunity(who, slug)).toMatchObject({ hidden: { reason }, role: null, rooms: [] });
  for (const who of [null, ada, grace, moderator]) {
    expect(await listed(who)).toEqual([]);
    expect(await listed(who, { q: "flicker" })).toEqual([]);
    expect(await listed(who, { mine: "true" })).toEqual([]);
  }
  const gone = [
    () => read(grace, lobby),
    () => read(ada, lobby),
    () => say(ada, lobby, "Hello?"),
    () => join(stranger, community),
    () => followLink(stranger, { token }),
    () => getLinkedCommunity(stranger, token),
    () => listEvents(grace, { slug, when: "coming", limit: 20 }),
    () => getCalendar({ slug, token: undefined }),
  ];
  for (const attempt of gone) await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
  const changed = updateCommunity(ada, { slug, name: "Still mine" });
  await expect(changed).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringMatching(/Nothing in it changes/),
  });
  expect((await listInvitations(stranger)).items).toEqual([]);
  for (const who of [ada, grace]) expect(await listenableCommunities(who, [`community:${id}`])).toEqual([]);

  expect(await inboxOf(ada)).toMatchObject([
    { type: "community-decision", data: { decision: "hidden", reason } },
  ]);
  expect(await inboxOf(grace)).toEqual([]);
});

test("shown again it is as it was, and the records keep who did what and why", async () => {
  const { community, lobby } = await placeOf(ada, [grace]);
  const { slug, id } = community;
  await say(grace, lobby, "Still here?");
  await hideCommunity(moderator, { slug, reason });
  await hideCommunity(admin, { slug, reason: "The same again" });
  const shown = await showCommunity(admin, { slug, reason: "The tickets were real." });
  await showCommunity(admin, { slug, reason: "Twice" });
  expect(shown.hidden).toBeNull();
  expect(await listed(null)).toEqual([slug]);
  expect((await read(grace, lobby)).map(({ body }) => body)).toEqual(["Still here?"]);
  expect((await getCommunity(ada, slug)).role).toBe("owner");
  const records = await asSuperuser(
    "SELECT action, actor_id, reason FROM audit_entries WHERE subject_id = $1 ORDER BY created_at, id",
    [id],
  );
  expect(records).toEqual([
    { action: "communities.hidden", actor_id: moderator.id, reason },
    { action: "communities.shown", actor_id: admin.id, reason: "The tickets were real." },
  ]);
  expect((await inboxOf(ada)).map(({ data }) => data.decision)).toEqual(["shown", "hidden"]);
});

test("nobody else hides, and what the staff do not see they do not hide", async () => {
  const { community } = await placeOf(ada, [grace], { visibility: "private" });
  const { slug } = community;
  for (const who of [ada, grace, stranger])
    await expect(hideCommunity(who, { slug, reason })).rejects.toMatchObject({ code: "forbidden" });
  await expect(hideCommunity(moderator, { slug, reason })).rejects.toMatchObject({ code: "not_found" });
  await expect(showCommunity(grace, { slug, reason })).rejects.toMatchObject({ code: "forbidden" });
});

test("a hidden community's picture is nobody's, and everybody's again after", async () => {
  const { community } = await placeOf(ada);
  await asSuperuser(
    `WITH made AS (INSERT INTO uploads (id, owner_id, purpose, name, bytes, width, height, widths, thumbhash, attached_at, is_public)
       VALUES (gen_random_uuid(), $1, 'avatar', 'a-picture', 1, 96, 96, '{96}', '', now(), true) RETURNING id)
     UPDATE communities SET picture_upload_id = (SELECT id FROM made) WHERE id = $2`,
    [ada.id, community.id],
  );
  const isPublic = async () =>
    (await asSuperuser<{ is_public: boolean }>("SELECT is_public FROM uploads"))[0]?.is_public;
  await hideCommunity(moderator, { slug: community.slug, reason });
  expect(await isPublic()).toBe(false);
  await showCommunity(moderator, { slug: community.slug, reason });
  expect(await isPublic()).toBe(true);
});
