import { afterAll, describe, expect, test } from "vitest";
import { findServedVariant } from "@/lib/media/queries";
import { uploadImage } from "@/lib/media/upload-image";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { getMessage, getUnreadMessages, listConversations, listRevisions } from "@/lib/messaging/queries";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import { unreactToMessage } from "@/lib/messaging/unreact-to-message";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { emoji } from "@/lib/talk/schema";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { goodFiles } from "@/tests/support/hostile-files";
import { heard, pairOf, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

const { jpeg } = await goodFiles();
const picture = (altText: string) =>
  uploadImage(ada, { bytes: jpeg, purpose: "image", altText, crop: undefined });

/** Every table in which a word stands anywhere in any column of any row. */
async function whereIs(word: string): Promise<string[]> {
  const tables = await asSuperuser<{ name: string }>(
    `SELECT schemaname || '.' || quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' OR schemaname = 'graphile_worker'`,
  );
  const parts = tables.map(
    ({ name }) => `SELECT '${name}' AS name FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`,
  );
  const found = await asSuperuser<{ name: string }>(parts.join(" UNION "), [word]);
  return found.map(({ name }) => name).sort();
}

describe("editing", () => {
  test("the message is marked, what it said before is its sender's to see, and open pages know", async () => {
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "Frist");
    await editMessage(ada, { id, body: "First" });
    const edited = await editMessage(ada, { id, body: "*First*" });
    expect(edited).toMatchObject({ body: "*First*", html: "<p><em>First</em></p>\n", seq: 1 });
    expect(edited.editedAt).not.toBeNull();
    expect((await listRevisions(ada, id)).items.map(({ body }) => body)).toEqual(["Frist", "First"]);
    await expect(listRevisions(grace, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await heard(`conversation:${pair.id}`)).at(-1)).toEqual({
      type: "message.edited",
      payload: { id, seq: 1 },
    });
  });

  test("the same words again change nothing, and two edits at once keep both revisions", async () => {
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "One");
    expect((await editMessage(ada, { id, body: "One" })).editedAt).toBeNull();
    await Promise.all([editMessage(ada, { id, body: "Two" }), editMessage(ada, { id, body: "Three" })]);
    expect((await listRevisions(ada, id)).items).toHaveLength(2);
  });

  test("nobody changes or deletes another's words, staff included", async () => {
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "Mine");
    await expect(editMessage(grace, { id, body: "Yours" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(deleteMessage(grace, { id })).rejects.toMatchObject({ code: "forbidden" });
    for (const other of [stranger, moderator, admin]) {
      await expect(editMessage(other, { id, body: "x" })).rejects.toMatchObject({ code: "not_found" });
      await expect(deleteMessage(other, { id })).rejects.toMatchObject({ code: "not_found" });
    }
    expect((await getMessage(grace, id)).body).toBe("Mine");
  });
});

describe("deleting", () => {
  test("T11.3 nothing of a deleted message is left in any column of any table", async () => {
    const pair = await pairOf(ada, grace);
    const canary = "kanarienvogel";
    const upload = await picture(`A ${canary}alt`);
    const { id } = await say(ada, pair, `A ${canary}one`, { imageIds: [upload.id] });
    await editMessage(ada, { id, body: `A ${canary}two` });
    await say(grace, pair, "What?", { replyToSeq: 1 });
    await reactToMessage(grace, { id, emoji: "🎬" });
    expect(await whereIs(canary)).toEqual([
      "public.message_images",
      "public.message_revisions",
      "public.messages",
      "public.uploads",
    ]);
    await deleteMessage(ada, { id });
    // The upload is nobody's but hers again, until the sweep takes row and files.
    expect(await whereIs(canary)).toEqual(["public.uploads"]);
    expect(await asSuperuser("SELECT attached_at, is_public FROM uploads")).toEqual([
      { attached_at: null, is_public: false },
    ]);
    expect(await findServedVariant(upload.url.replace("/media/", ""), async () => grace)).toBeNull();
    expect(await asSuperuser("SELECT 1 FROM message_reactions")).toEqual([]);
    const [gone, answer] = await read(grace, pair);
    expect(gone).toMatchObject({ id, seq: 1, body: null, html: null, images: [], reactions: [] });
    expect(answer?.replyTo?.excerpt).toBeNull();
    expect((await heard(`conversation:${pair.id}`)).at(-1)).toEqual({
      type: "message.deleted",
      payload: { id, seq: 1 },
    });
  });

  test("twice is the same as once; it no longer counts as unread, nor can it be edited or answered with an emoji", async () => {
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "Oops");
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1 });
    await deleteMessage(ada, { id });
    await deleteMessage(ada, { id });
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 0 });
    await expect(editMessage(ada, { id, body: "Back" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(reactToMessage(grace, { id, emoji: "👍" })).rejects.toMatchObject({ code: "forbidden" });
    const { items } = await listConversations(grace, { box: "inbox", limit: 20 });
    expect(items[0]?.lastMessage).toMatchObject({ excerpt: null, isDeleted: true });
    const events = (await heard(`conversation:${pair.id}`)).filter(({ type }) => type === "message.deleted");
    expect(events).toHaveLength(1);
  });
});

describe("pictures", () => {
  test("only the people of the conversation may see them, and a retry sends them once", async () => {
    const pair = await pairOf(ada, grace);
    const upload = await picture("A still");
    const clientId = newId();
    const sent = await say(ada, pair, "", { clientId, imageIds: [upload.id] });
    expect(sent.images).toMatchObject([{ url: upload.url, altText: "A still" }]);
    expect(await say(ada, pair, "", { clientId, imageIds: [upload.id] })).toEqual(sent);
    const file = upload.url.replace("/media/", "");
    const seen = (who: typeof ada | null) => findServedVariant(file, async () => who);
    expect(await seen(grace)).toMatchObject({ isPublic: false });
    expect(await seen(stranger)).toBeNull();
    expect(await seen(null)).toBeNull();
  });

  test("another's picture, or one in use, sends nothing", async () => {
    const pair = await pairOf(ada, grace);
    const upload = await picture("Hers");
    await expect(say(grace, pair, "Mine now", { imageIds: [upload.id] })).rejects.toMatchObject({
      code: "not_found",
    });
    await say(ada, pair, "", { imageIds: [upload.id] });
    await expect(say(ada, pair, "Again", { imageIds: [upload.id] })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await read(grace, pair)).toHaveLength(1);
  });
});

describe("reactions", () => {
  test("are counted by emoji, are one's own to take back, and twice is once", async () => {
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "Stalker tonight?");
    await Promise.all([
      reactToMessage(grace, { id, emoji: "🎬" }),
      reactToMessage(grace, { id, emoji: "🎬" }),
    ]);
    const both = await reactToMessage(ada, { id, emoji: "🎬" });
    expect(both.reactions).toEqual([{ emoji: "🎬", count: 2, mine: true }]);
    const left = await unreactToMessage(grace, { id, emoji: "🎬" });
    expect(left.reactions).toEqual([{ emoji: "🎬", count: 1, mine: false }]);
    await unreactToMessage(grace, { id, emoji: "🎬" });
    for (const attempt of [reactToMessage, unreactToMessage])
      await expect(attempt(alan, { id, emoji: "👍" })).rejects.toMatchObject({ code: "not_found" });
    const told = (await heard(`conversation:${pair.id}`)).filter(({ type }) => type === "message.reacted");
    expect(told).toHaveLength(3);
  });

  test("one emoji is one emoji, and ten are plenty", async () => {
    expect(["👍", "👩‍🚀", "🏳️‍🌈", "🇫🇷"].every((each) => emoji.safeParse(each).success)).toBe(true);
    expect(["", "a", "👍👍", "<b>", ":-)"].some((each) => emoji.safeParse(each).success)).toBe(false);
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "Hm");
    for (const each of ["😀", "😁", "😂", "😃", "😄", "😅", "😆", "😇", "😈", "😉"])
      await reactToMessage(grace, { id, emoji: each });
    await expect(reactToMessage(grace, { id, emoji: "😊" })).rejects.toMatchObject({ code: "conflict" });
  });
});
