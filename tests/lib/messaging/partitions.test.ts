import { afterEach, expect, test, vi } from "vitest";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { getUnreadMessages, listConversations, listMessages, listRevisions } from "@/lib/messaging/queries";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import { sendMessage } from "@/lib/messaging/send-message";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { splitTable } from "@/tests/support/split-table";
import { pairOf, read, say } from "./talk";

castOnStage();

// One conversation goes on while its table is split: what was said before is in the first partition, the rest in the next month's.
const { first: firstPart, month, inNextMonth } = splitTable("messages");

afterEach(() => {
  vi.useRealTimers();
});

const later = () => vi.useFakeTimers({ toFake: ["Date"], now: inNextMonth });

/** In which partition each message is, in their order. */
async function places(): Promise<string[]> {
  const rows = await asSuperuser<{ place: string }>(
    "SELECT tableoid::regclass::text AS place FROM messages ORDER BY seq",
  );
  return rows.map(({ place }) => place);
}

test("a conversation goes on across the end of a month", async () => {
  const pair = await pairOf(ada, grace);
  const before = await say(ada, pair, "See you on the other side");
  later();
  const after = await say(grace, pair, "Here", { replyToSeq: before.seq });
  expect(await places()).toEqual([firstPart, month]);
  expect(after.seq).toBe(2);
  expect(after.replyTo).toMatchObject({ seq: 1, excerpt: "See you on the other side" });
  expect((await read(ada, pair)).map(({ body }) => body)).toEqual(["See you on the other side", "Here"]);
  expect((await listMessages(ada, { id: pair.id, before: 2, limit: 50 })).items).toHaveLength(1);
  expect((await getUnreadMessages(ada)).unread).toBe(1);
  const [listed] = (await listConversations(ada, { box: "inbox", limit: 20 })).items;
  expect(listed?.lastMessage).toMatchObject({ seq: 2, excerpt: "Here" });
});

test("the same client id is the same message, though the month ended between", async () => {
  const pair = await pairOf(ada, grace);
  const input = { id: pair.id, clientId: "the-very-same", body: "Once", imageIds: [] };
  const first = await sendMessage(ada, input);
  later();
  expect((await sendMessage(ada, input)).id).toBe(first.id);
  expect(await places()).toEqual([firstPart]);
});

test.each([["before"], ["after"]])(
  "what was said %s the split is edited, answered with emoji, and deleted for good",
  async (when) => {
    const pair = await pairOf(ada, grace);
    if (when === "after") later();
    const { id } = await say(ada, pair, "Frist");
    await editMessage(ada, { id, body: "First" });
    await reactToMessage(grace, { id, emoji: "🎬" });
    expect((await listRevisions(ada, id)).items).toHaveLength(1);
    await expect(editMessage(grace, { id, body: "Mine now" })).rejects.toMatchObject({ code: "forbidden" });
    await deleteMessage(ada, { id });
    expect(await asSuperuser("SELECT body, excerpt FROM messages")).toEqual([{ body: null, excerpt: null }]);
    expect(
      await asSuperuser("SELECT 1 FROM message_revisions UNION ALL SELECT 1 FROM message_reactions"),
    ).toEqual([]);
  },
);

test("nobody reads a partition past the rules of the whole", async () => {
  const pair = await pairOf(ada, grace);
  await say(ada, pair, "Between us");
  later();
  await say(ada, pair, "Still between us");
  for (const table of [firstPart, month])
    await expect(asApp(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
  expect(await asApp("SELECT * FROM messages")).toEqual([]);
  await expect(listMessages(stranger, { id: pair.id, limit: 50 })).rejects.toMatchObject({
    code: "not_found",
  });
  // With a conversation go its messages, wherever they are.
  await asSuperuser("DELETE FROM conversations");
  expect(await places()).toEqual([]);
});
