import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getUnreadMessages, listConversations } from "@/lib/messaging/queries";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase, jobsDb } from "@/lib/platform/db";
import { seededMembers, seedMembers } from "@/prisma/seed/members";
import { seededRandom } from "@/prisma/seed/random";
import { seedTalks } from "@/prisma/seed/talks";
import { ada, emptyTables } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { read } from "./talk";

let mira: Actor;

beforeAll(async () => {
  await emptyTables();
  const members = seededMembers(seededRandom(1895));
  await seedMembers(jobsDb(), members, []);
  await seedTalks(jobsDb(), members);
  mira = { ...ada, id: members.find(({ handle }) => handle === "mira")?.id ?? "", handle: "mira" };
}, 60_000);
afterAll(closeDatabase);

test("the demo's people have talked, and what they said reads as if it had been sent", async () => {
  const { items } = await listConversations(mira, { box: "inbox", limit: 20 });
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["pair", "group"]));
  const [newest] = items;
  expect(newest).toMatchObject({ kind: "pair", unread: 2, others: [{ handle: "kenji-w", joined: true }] });
  const messages = await read(mira, newest ?? { id: "" });
  expect(messages.some(({ editedAt }) => editedAt)).toBe(true);
  expect(messages.some(({ replyTo }) => replyTo?.excerpt)).toBe(true);
  expect(messages.some(({ html }) => html?.includes('class="spoiler"'))).toBe(true);
  expect(messages.every(({ createdAt }) => new Date(createdAt) <= new Date())).toBe(true);
  const group = items.find(({ name }) => name.startsWith("Thursday"));
  const pictures = (await read(mira, group ?? { id: "" })).flatMap(({ images }) => images);
  expect(pictures).toMatchObject([{ width: 1_200, altText: expect.stringContaining("open field") }]);
  expect(await getUnreadMessages(mira)).toMatchObject({ requests: 1, unread: expect.any(Number) });
});

test("whoever asks to talk stands among the requests and in the inbox", async () => {
  const { items } = await listConversations(mira, { box: "requests", limit: 20 });
  expect(items).toMatchObject([{ state: "request", others: [{ handle: "callum" }], unread: 2 }]);
  const told = await listNotifications(mira, { limit: 20, filter: "all" });
  expect(told.items).toMatchObject([{ type: "message-request", href: "/messages/requests" }]);
});

test("numbers are gapless, as in everything that is sent", async () => {
  const gaps = await asSuperuser(
    `SELECT c.id FROM conversations c JOIN messages m ON m.conversation_id = c.id
      GROUP BY c.id HAVING count(*) <> c.last_seq OR max(m.seq) <> c.last_seq OR max(m.created_at) <> c.last_message_at`,
  );
  expect(gaps).toEqual([]);
});
