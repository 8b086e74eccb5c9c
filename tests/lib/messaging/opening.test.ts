import { afterAll, expect, test } from "vitest";
import { changeMessagingSettings } from "@/lib/messaging/change-messaging-settings";
import { conversationChannel } from "@/lib/messaging/channels";
import { openConversation } from "@/lib/messaging/open-conversation";
import { getConversation } from "@/lib/messaging/queries";
import { saveDraft } from "@/lib/messaging/save-draft";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { heard, pairOf, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

test("a conversation's page is read in one round trip: who, what was said, where the channel is, what is not sent yet", async () => {
  const pair = await pairOf(ada, grace);
  await say(ada, pair, "One");
  await say(grace, pair, "Two");
  await saveDraft(ada, { place: conversationChannel(pair.id), body: "Thr" });
  await changeMessagingSettings(ada, { enterSends: false });
  const before = roundTrips();
  const opened = await openConversation(ada, { id: pair.id });
  expect(roundTrips() - before).toBe(1);
  expect(opened.conversation).toEqual(await getConversation(ada, pair.id));
  expect(opened.messages).toEqual(await read(ada, pair));
  expect(opened).toMatchObject({ hasOlder: false, enterSends: false, draft: { body: "Thr" } });
  expect(opened.cursor).toBe((await heard(conversationChannel(pair.id))).length);
  expect(await openConversation(grace, { id: pair.id })).toMatchObject({ draft: null, enterSends: true });
});

test("a page from the past is the fifty before a number, oldest first, and says whether there is more", async () => {
  const pair = await pairOf(ada, grace);
  await asSuperuser(
    `INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt)
     SELECT gen_random_uuid(), $1, n, $2, 'number-' || n, n, n, n FROM generate_series(1, 120) AS n`,
    [pair.id, ada.id],
  );
  await asSuperuser("UPDATE conversations SET last_seq = 120 WHERE id = $1", [pair.id]);
  const newest = await openConversation(grace, { id: pair.id });
  expect(newest.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, at) => 71 + at));
  expect(newest.hasOlder).toBe(true);
  const oldest = await openConversation(grace, { id: pair.id, before: 21 });
  expect(oldest.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, at) => 1 + at));
  expect(oldest.hasOlder).toBe(false);
});

test("a stranger, somebody blocked, and a name that is no id find no conversation", async () => {
  const pair = await pairOf(ada, grace);
  await say(ada, pair, "Between us");
  await expect(openConversation(stranger, { id: pair.id })).rejects.toMatchObject({ code: "not_found" });
  await expect(openConversation(ada, { id: "settings" })).rejects.toMatchObject({ code: "not_found" });
  await blockMember(grace, { member: ada.handle });
  await expect(openConversation(ada, { id: pair.id })).rejects.toMatchObject({ code: "not_found" });
  await expect(openConversation(grace, { id: pair.id })).rejects.toMatchObject({ code: "not_found" });
});
