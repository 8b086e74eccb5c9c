import { afterAll, expect, test } from "vitest";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { muteConversation } from "@/lib/messaging/mute-conversation";
import { markAllRead } from "@/lib/notifications/mark-all-read";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { establish, groupOf, pairOf, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

const mentionsOf = async (who: typeof ada) =>
  (await listNotifications(who, { filter: "all", limit: 20 })).items.filter(({ type }) => type === "mention");

test("who is mentioned in a group hears of it and is led to the words, once", async () => {
  const group = await groupOf(ada, grace, alan);
  const clientId = newId();
  const said = await say(ada, group, "@grace and @Grace, and @stranger: Thursday?", { clientId });
  await say(ada, group, "@grace and @Grace, and @stranger: Thursday?", { clientId });
  expect(await mentionsOf(grace)).toMatchObject([
    {
      who: "Ada Lovelace",
      what: "mentioned you in a conversation.",
      href: `/messages/${group.id}#m${said.seq}`,
    },
  ]);
  for (const other of [ada, alan, stranger]) expect(await mentionsOf(other)).toEqual([]);
});

test("not in a conversation of two, not where it is muted, not from somebody blocked", async () => {
  await say(ada, await pairOf(ada, grace), "You, @grace?");
  expect(await mentionsOf(grace)).toEqual([]);
  const group = await groupOf(ada, grace, alan);
  await muteConversation(grace, { id: group.id, ends: "hour" });
  await blockMember(alan, { member: "ada" });
  await say(ada, group, "@grace @alan");
  expect(await mentionsOf(grace)).toEqual([]);
  expect(await mentionsOf(alan)).toEqual([]);
});

test("T11.3 with the message goes the line in the inbox, read or unread", async () => {
  const group = await groupOf(ada, grace, alan);
  const said = await say(ada, group, "@grace @alan, psst");
  await asSuperuser("UPDATE notifications SET read_at = now() WHERE recipient_id = $1", [alan.id]);
  await expect(deleteMessage(grace, said)).rejects.toMatchObject({ code: "forbidden" });
  expect(await mentionsOf(grace)).toHaveLength(1);
  await deleteMessage(ada, said);
  expect(await mentionsOf(grace)).toEqual([]);
  expect(await asSuperuser("SELECT FROM notifications WHERE subject_id = $1", [said.id])).toEqual([]);
});

test("whoever an edit mentions hears of it once; whoever was told already does not hear it again", async () => {
  const group = await groupOf(ada, grace, alan);
  const said = await say(ada, group, "@grace: Thursday?");
  await markAllRead(grace);
  await editMessage(ada, { id: said.id, body: "@grace, @Alan and @stranger: Thursday?" });
  expect(await mentionsOf(alan)).toMatchObject([{ href: `/messages/${group.id}#m${said.seq}` }]);
  await markAllRead(alan);
  await editMessage(ada, { id: said.id, body: "Thursday?" });
  await editMessage(ada, { id: said.id, body: "@alan @grace: Friday?" });
  for (const told of [grace, alan]) expect(await mentionsOf(told)).toMatchObject([{ unread: false }]);
  expect(await mentionsOf(stranger)).toEqual([]);
});

test("an edit in a conversation of two, or of somebody else's words, tells nobody", async () => {
  const pair = await pairOf(ada, grace);
  const said = await say(ada, pair, "You?");
  await editMessage(ada, { id: said.id, body: "You, @grace?" });
  const group = await groupOf(ada, grace, alan);
  const theirs = await say(ada, group, "Thursday?");
  const meddling = editMessage(grace, { id: theirs.id, body: "@alan?" });
  await expect(meddling).rejects.toMatchObject({ code: "forbidden" });
  for (const other of [grace, alan]) expect(await mentionsOf(other)).toEqual([]);
});

test("people who mention each other and delete at the same time do not wait for each other for ever", async () => {
  await establish(ada, grace, alan);
  const group = await groupOf(ada, grace, alan);
  const rounds = Array.from({ length: 5 }, async () => {
    const said = await Promise.all([
      say(ada, group, "@grace @alan"),
      say(grace, group, "@alan @ada"),
      say(alan, group, "@ada @grace"),
    ]);
    await Promise.all([
      editMessage(ada, { id: said[0].id, body: "@grace, @alan?" }),
      editMessage(grace, { id: said[1].id, body: "Well" }),
      editMessage(alan, { id: said[2].id, body: "@grace @ada" }),
    ]);
    await Promise.all([
      deleteMessage(ada, said[0]),
      deleteMessage(grace, said[1]),
      deleteMessage(alan, said[2]),
    ]);
  });
  await Promise.all(rounds);
  expect(await asSuperuser("SELECT FROM notifications WHERE type = 'mention'")).toEqual([]);
}, 20_000);
