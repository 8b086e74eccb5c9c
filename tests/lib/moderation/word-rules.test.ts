import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createCommunity } from "@/lib/communities/create-community";
import { createCommunityInput } from "@/lib/communities/schema";
import type { Category } from "@/lib/forum/categories/schema";
import { editPost } from "@/lib/forum/posts/edit-post";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import { tagThread } from "@/lib/forum/tags/tag-thread";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import { startThread } from "@/lib/forum/threads/start-thread";
import { startConversation } from "@/lib/messaging/start-conversation";
import { listHeld } from "@/lib/moderation/held/queries";
import { heldQuery, isHeld } from "@/lib/moderation/held/schema";
import { getCase } from "@/lib/moderation/queries";
import { addWordRule } from "@/lib/moderation/rules/add-word-rule";
import { changeWordRule } from "@/lib/moderation/rules/change-word-rule";
import { listWordRules, tryWords } from "@/lib/moderation/rules/queries";
import { removeWordRule } from "@/lib/moderation/rules/remove-word-rule";
import { addRuleInput } from "@/lib/moderation/rules/schema";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { updateProfile } from "@/lib/profiles/update-profile";
import { placeOf, say as sayInRoom } from "@/tests/lib/communities/place";
import { categoryOf, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, admin, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { decide, queue, theCase } from "./desk";

castOnStage();
afterAll(closeDatabase);

const watch = (pattern: string, action: "flag" | "hold" | "refuse") =>
  addWordRule(moderator, addRuleInput.parse({ pattern, action }));

let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
});

describe("rules", () => {
  test("are the staff's: made, changed, removed and tried, each written down", async () => {
    const { id } = await watch("Casino*", "flag");
    await expect(watch("casino*", "hold")).rejects.toMatchObject({ code: "conflict" });
    await changeWordRule(admin, { id, action: "refuse" });
    expect((await listWordRules(moderator)).items).toMatchObject([
      { id, pattern: "casino*", action: "refuse", by: { handle: "adm1n" } },
    ]);
    expect(await tryWords(moderator, { text: "Two Ca5inos" })).toEqual({
      met: [{ pattern: "casino*", action: "refuse", word: "casinos" }],
    });
    await removeWordRule(moderator, { id });
    expect(await tryWords(moderator, { text: "Two casinos" })).toEqual({ met: [] });
    await expect(removeWordRule(moderator, { id })).rejects.toMatchObject({ code: "not_found" });
    await expect(changeWordRule(moderator, { id, action: "flag" })).rejects.toMatchObject({
      code: "not_found",
    });
    const acts = await asSuperuser(
      "SELECT action FROM audit_entries WHERE action LIKE 'moderation.rule%' ORDER BY id",
    );
    expect(acts.map(({ action }) => action)).toEqual([
      "moderation.rule-added",
      "moderation.rule-changed",
      "moderation.rule-removed",
    ]);
    const outsiders = [
      () => addWordRule(ada, { pattern: "mine", action: "flag" }),
      () => changeWordRule(ada, { id, action: "flag" }),
      () => removeWordRule(ada, { id }),
      () => listWordRules(ada),
      () => tryWords(ada, { text: "Anything" }),
    ];
    for (const outsider of outsiders) await expect(outsider()).rejects.toMatchObject({ code: "forbidden" });
  });

  test("are three hundred at most", async () => {
    await asSuperuser(
      "INSERT INTO word_rules (id, pattern, action, updated_at) SELECT gen_random_uuid(), 'word' || n, 'flag', now() FROM generate_series(1, 300) n",
    );
    await expect(watch("one more", "flag")).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("refused", () => {
  test("is whatever others would read, with the word; not what the staff say, nor what is said in confidence", async () => {
    const { community, lobby: room } = await placeOf(ada, [grace], { name: "Reel Talk" });
    const thread = await start(ada, films, "Before the rule");
    const post = await reply(ada, thread, "Before the rule");
    const pair = await pairOf(ada, grace);
    const message = await sayInRoom(ada, room, "Before the rule");
    await watch("casino", "refuse");
    const no = { code: "invalid", message: expect.stringContaining("“casino”") };
    await expect(start(ada, films, "My casino")).rejects.toMatchObject(no);
    await expect(start(ada, films, "Hello", "c a s i n o")).rejects.toMatchObject(no);
    await expect(reply(ada, thread, "A casino")).rejects.toMatchObject(no);
    await expect(editPost(ada, { id: post.id, body: "Casino" })).rejects.toMatchObject(no);
    await expect(renameThread(ada, { id: thread.id, title: "The casino" })).rejects.toMatchObject(no);
    await expect(tagThread(ada, { id: thread.id, tags: ["Casino"] })).rejects.toMatchObject(no);
    await expect(sayInRoom(ada, room, "Casino!")).rejects.toMatchObject(no);
    await expect(updateProfile(ada, { bio: "I own a casino" })).rejects.toMatchObject(no);
    const more = createCommunityInput.parse({ name: "Casino Royale", visibility: "public" });
    await expect(createCommunity(ada, more)).rejects.toMatchObject(no);
    const request = await startConversation(stranger, { member: "alan" });
    await expect(say(stranger, request, "Come to my casino")).rejects.toMatchObject(no);
    await say(ada, pair, "Casino with De Niro, tonight?");
    await start(moderator, films, "The word casino");
    expect(community.id).toBe(message.communityId);
    expect((await postsOf(grace, thread)).map(({ body }) => body)).toEqual([
      "To begin with.",
      "Before the rule",
    ]);
  });
});

describe("held", () => {
  test("is a thread or a reply that waits, with the words for the staff; what cannot wait is refused", async () => {
    const thread = await start(ada, films, "Before the rule");
    await watch("casino", "hold");
    const input = {
      clientId: newId(),
      category: films.slug,
      title: "My casino",
      body: "Hello",
      tags: [],
      poll: null,
    };
    expect(isHeld(await startThread(ada, input))).toBe(true);
    expect(isHeld(await replyInThread(ada, { id: thread.id, clientId: newId(), body: "Ca5ino" }))).toBe(true);
    const { items } = await listHeld(moderator, heldQuery.parse({}));
    expect(items.map(({ kind, reasons, detail }) => [kind, reasons, detail])).toEqual([
      ["forum-thread", ["words"], "“casino”"],
      ["forum-post", ["words"], "“casino”"],
    ]);
    await expect(renameThread(ada, { id: thread.id, title: "The casino" })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("flagged", () => {
  test("stands, and comes to the staff as a case of Lumo's own; edited again it is the same case", async () => {
    await watch("casino", "flag");
    const thread = await start(ada, films, "A casino", "Hello");
    const post = await reply(grace, await start(ada, films, "Other"), "In the casino");
    await editPost(grace, { id: post.id, body: "In another casino" });
    const cases = await queue();
    expect(cases.map(({ kind, member, reportCount }) => [kind, member?.handle, reportCount])).toEqual([
      ["forum-thread", "ada", 1],
      ["forum-post", "grace", 1],
    ]);
    const { evidence, reports } = await getCase(moderator, { id: cases[0]?.id ?? "" });
    expect(evidence.words).toEqual([
      { label: "What was met", text: "“casino”" },
      { label: "What was said", text: "Hello" },
    ]);
    expect(reports).toMatchObject([{ by: null, note: "“casino”" }]);
    await decide(moderator, cases[0] ?? { id: "" }, { verdict: "remove" });
    await expect(reply(grace, thread, "Anybody?")).rejects.toMatchObject({ code: "not_found" });
  });

  test("are profiles, communities and public rooms, too; a private room reaches the staff by a report alone", async () => {
    const open = await placeOf(ada, [grace], { name: "Reel Talk" });
    const closed = await placeOf(ada, [grace], { name: "Quiet Reels", visibility: "private" });
    await watch("casino", "flag");
    await sayInRoom(grace, closed.lobby, "The casino of our private talk");
    expect(await queue()).toEqual([]);
    await sayInRoom(grace, open.lobby, "The casino");
    expect(await theCase()).toMatchObject({ kind: "room-message", excerpt: "The casino" });
    await updateProfile(grace, { bio: "I own a casino" });
    expect(await theCase({ kind: "member" })).toMatchObject({ member: { handle: "grace" } });
  });
});
