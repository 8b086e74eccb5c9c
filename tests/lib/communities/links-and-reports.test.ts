import { afterAll, expect, test, vi } from "vitest";
import { communityJobs } from "@/lib/communities/jobs";
import { decideHeldMessage } from "@/lib/communities/rooms/decide-held-message";
import { deleteRoomMessage } from "@/lib/communities/rooms/delete-room-message";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { getRoomMessage } from "@/lib/communities/rooms/queries";
import { updateCommunity } from "@/lib/communities/update-community";
import { reportThing } from "@/lib/moderation/report-thing";
import { closeDatabase } from "@/lib/platform/db";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { inboxOf, placeOf, say } from "./place";

vi.mock("@/lib/platform/fetch-outside", async (original) => ({
  ...(await original<typeof import("@/lib/platform/fetch-outside")>()),
  fetchOutside: async (url: string) => ({
    url,
    status: 200,
    headers: { "content-type": "text/html" },
    bytes: Buffer.from(`<title>Page of ${new URL(url).hostname}</title>`),
  }),
}));

castOnStage();
afterAll(closeDatabase);

const drain = () => drainJobs(communityJobs, { seconds: 10 });

test("a link in a room is previewed for its people, until it is edited away or the message is deleted", async () => {
  const { lobby } = await placeOf(ada, [grace]);
  const { id } = await say(ada, lobby, "https://films.example/ tonight");
  await drain();
  expect((await getRoomMessage(grace, id)).preview).toMatchObject({ title: "Page of films.example" });
  const events = await asSuperuser(
    "SELECT type, payload FROM realtime_events WHERE channel = $1 ORDER BY seq",
    [`room:${lobby.id}`],
  );
  expect(events.at(-1)).toMatchObject({ type: "message.previewed", payload: { id } });
  await editRoomMessage(ada, { id, body: "https://films.example/ tomorrow" });
  expect((await getRoomMessage(grace, id)).preview).not.toBeNull();
  await editRoomMessage(ada, { id, body: "https://other.example/ tomorrow" });
  expect((await getRoomMessage(grace, id)).preview).toBeNull();
  await drain();
  expect((await getRoomMessage(grace, id)).preview).toMatchObject({ title: "Page of other.example" });
  await deleteRoomMessage(ada, { id });
  expect((await getRoomMessage(grace, id)).preview).toBeNull();
});

test("a first message that was held brings its preview, and tells whom it names and answers, when it is let in", async () => {
  const { community, lobby } = await placeOf(ada, [grace, alan]);
  const asked = await say(alan, lobby, "What is on?");
  await updateCommunity(ada, { slug: community.slug, approvesFirst: true });
  const words = "@ada and @stranger: https://films.example/ ";
  const { id } = await say(grace, lobby, words, { replyToSeq: asked.seq });
  await drain();
  for (const other of [ada, alan]) expect(await inboxOf(other)).toEqual([]);
  await decideHeldMessage(ada, { id, answer: "approve", reason: "" });
  await drain();
  expect((await getRoomMessage(alan, id)).preview).toMatchObject({ title: "Page of films.example" });
  expect(await inboxOf(ada)).toMatchObject([{ type: "mention", data: { messageId: id, roomName: "Lobby" } }]);
  expect(await inboxOf(alan)).toMatchObject([{ type: "reply", data: { messageId: id } }]);
  expect(await inboxOf(stranger)).toEqual([]);
});

test("one that is turned away tells nobody but its sender", async () => {
  const { community, lobby } = await placeOf(ada, [grace, alan]);
  await updateCommunity(ada, { slug: community.slug, approvesFirst: true });
  const { id } = await say(grace, lobby, "@alan https://films.example/");
  await decideHeldMessage(ada, { id, answer: "reject", reason: "Off topic" });
  expect(await inboxOf(alan)).toEqual([]);
  expect(await inboxOf(grace)).toMatchObject([
    { type: "community-decision", data: { decision: "rejected" } },
  ]);
});

test("a report carries the message and what stood around it; nobody reports their own, or what they cannot read", async () => {
  const { community, lobby } = await placeOf(ada, [grace], { visibility: "private" });
  await say(ada, lobby, "One");
  const { id } = await say(ada, lobby, "Two");
  const why = { reason: "hate", note: "" } as const;
  await reportThing(grace, { kind: "room-message", ref: id, ...why });
  expect(await asSuperuser("SELECT subject_kind, member_id, evidence FROM reports")).toMatchObject([
    {
      subject_kind: "room-message",
      member_id: ada.id,
      evidence: { communityId: community.id, reportedSeq: 2, messages: [{ body: "One" }, { body: "Two" }] },
    },
  ]);
  await expect(reportThing(ada, { kind: "room-message", ref: id, ...why })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(reportThing(stranger, { kind: "room-message", ref: id, ...why })).rejects.toMatchObject({
    code: "not_found",
  });
});
