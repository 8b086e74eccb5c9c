import { afterEach, expect, test, vi } from "vitest";
import { closeCommunity } from "@/lib/communities/close-community";
import { deleteRoomMessage } from "@/lib/communities/rooms/delete-room-message";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { openRoom } from "@/lib/communities/rooms/open-room";
import { reactToRoomMessage } from "@/lib/communities/rooms/react-to-room-message";
import { newId } from "@/lib/platform/ids";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { splitTable } from "@/tests/support/split-table";
import { placeOf, read, say } from "./place";

castOnStage();
const { first, month, inNextMonth } = splitTable("community_messages");

afterEach(() => {
  vi.useRealTimers();
});
const later = () => vi.useFakeTimers({ toFake: ["Date"], now: inNextMonth });

/** In which partition each message is, in the order they were said. */
async function places(): Promise<string[]> {
  const rows = await asSuperuser<{ place: string }>(
    "SELECT tableoid::regclass::text AS place FROM community_messages ORDER BY id",
  );
  return rows.map(({ place }) => place);
}

test("S3-19 a room and a thread of it go on across the end of a month", async () => {
  const { lobby } = await placeOf(ada, [grace]);
  const root = await say(ada, lobby, "Which train first?");
  await say(grace, lobby, "The one in Late Spring", { threadId: root.id });
  later();
  const answer = await say(grace, lobby, "The night train", { threadId: root.id });
  const next = await say(grace, lobby, "Meanwhile", { replyToSeq: root.seq });
  expect(await places()).toEqual([first, first, month, month]);
  expect([answer.seq, next.seq]).toEqual([2, 2]);
  expect(next.replyTo).toMatchObject({ seq: 1, excerpt: "Which train first?" });
  expect((await read(ada, lobby)).map(({ body }) => body)).toEqual(["Which train first?", "Meanwhile"]);
  const opened = await openRoom(ada, { id: lobby.id, thread: root.id });
  expect(opened.thread?.root).toMatchObject({ id: root.id, replyCount: 2 });
  expect(opened.thread?.messages.map(({ body }) => body)).toEqual([
    "The one in Late Spring",
    "The night train",
  ]);
});

test("the same client id is the same message, though the month ended between", async () => {
  const { lobby } = await placeOf(ada, []);
  const clientId = newId();
  const once = await say(ada, lobby, "Once", { clientId });
  later();
  expect((await say(ada, lobby, "Once", { clientId })).id).toBe(once.id);
  expect(await places()).toEqual([first]);
});

test.each([["before"], ["after"]])(
  "what was said %s the split is edited, answered with emoji, and deleted for good",
  async (when) => {
    const { lobby } = await placeOf(ada, [grace]);
    if (when === "after") later();
    const { id } = await say(ada, lobby, "Frist");
    expect(await editRoomMessage(ada, { id, body: "First" })).toMatchObject({ body: "First" });
    await reactToRoomMessage(grace, { id, emoji: "🎬" });
    await deleteRoomMessage(ada, { id });
    expect(await asSuperuser("SELECT body, excerpt FROM community_messages")).toEqual([
      { body: null, excerpt: null },
    ]);
    expect(
      await asSuperuser(
        "SELECT 1 FROM community_message_revisions UNION ALL SELECT 1 FROM community_message_reactions",
      ),
    ).toEqual([]);
  },
);

test("a reply stands under a message there is, in whichever month; with the message, and with the community, it goes", async () => {
  const { community, lobby } = await placeOf(ada, []);
  const root = await say(ada, lobby, "Above");
  later();
  await say(ada, lobby, "Below", { threadId: root.id });
  await expect(
    asSuperuser("UPDATE community_messages SET thread_id = $1 WHERE thread_id = $2", [newId(), root.id]),
  ).rejects.toThrow(/foreign key/);
  await asSuperuser("DELETE FROM community_messages WHERE id = $1", [root.id]);
  expect(await places()).toEqual([]);
  await say(ada, lobby, "Once more");
  await closeCommunity(ada, { slug: community.slug });
  expect(await places()).toEqual([]);
});

test("nobody reads a partition past the rules of the whole", async () => {
  const { lobby } = await placeOf(ada, []);
  await say(ada, lobby, "Between us");
  later();
  await say(ada, lobby, "Still between us");
  for (const table of [first, month])
    await expect(asApp(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
  expect(await asApp("SELECT * FROM community_messages")).toEqual([]);
});
