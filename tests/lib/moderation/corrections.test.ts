import { afterAll, describe, expect, test } from "vitest";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { editPost } from "@/lib/forum/posts/edit-post";
import { listPostRevisions } from "@/lib/forum/posts/queries";
import { editMessage } from "@/lib/messaging/edit-message";
import { decideInput } from "@/lib/moderation/schema";
import { closeDatabase } from "@/lib/platform/db";
import * as rooms from "@/tests/lib/communities/place";
import { categoryOf, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, pairOf, read, say } from "@/tests/lib/messaging/talk";
import { ada, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { corrected, decide, edit, report, theCase, undone } from "./desk";

castOnStage();
afterAll(closeDatabase);

describe("a correction", () => {
  test("puts the staff's words in place of a post's, with a mark; its own are kept, and come back", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Is it any good?");
    const post = await reply(ada, thread, "It is *rubbish*, fool.");
    const done = await corrected("forum-post", post.id);
    expect(done.decision).toMatchObject({ verdict: "edit", removed: false, reason: edit.reason });
    expect((await postsOf(null, thread))[1]).toMatchObject({
      body: edit.words,
      html: expect.stringContaining("<strong>not</strong>"),
      correctedAt: expect.any(String),
      deletedAt: null,
    });
    expect((await listPostRevisions(ada, post.id)).items).toMatchObject([{ body: "It is *rubbish*, fool." }]);
    expect(await rooms.inboxOf(ada)).toMatchObject([{ data: { verdict: "edit", reason: edit.reason } }]);
    expect(done.decision.changed).toEqual({ was: "It is *rubbish*, fool.", now: edit.words });
    await undone(done);
    expect((await postsOf(null, thread))[1]).toMatchObject({
      body: "It is *rubbish*, fool.",
      correctedAt: null,
      editedAt: null,
    });
    expect(
      await asSuperuser(
        "SELECT data->'restored' AS restored FROM audit_entries WHERE action = 'moderation.appeal-undone'",
      ),
    ).toEqual([{ restored: true }]);
  });

  test("so in a thread's first post, a message, and a message of a room", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Fools");
    const own = (await postsOf(null, thread))[0]?.body;
    const ofThread = await corrected("forum-thread", thread.id);
    expect((await postsOf(null, thread))[0]).toMatchObject({ body: edit.words });
    await undone(ofThread);
    expect((await postsOf(null, thread))[0]).toMatchObject({ body: own, correctedAt: null });

    await establish(ada);
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "You fool.");
    const ofMessage = await corrected("message", id);
    expect((await read(grace, pair))[0]).toMatchObject({ body: edit.words, correctedAt: expect.any(String) });
    await undone(ofMessage);
    expect((await read(grace, pair))[0]).toMatchObject({ body: "You fool.", correctedAt: null });

    const { lobby } = await rooms.placeOf(grace, [ada]);
    const said = await rooms.say(ada, lobby, "Go away.");
    const ofRoom = await corrected("room-message", said.id);
    expect((await rooms.read(grace, lobby)).at(-1)).toMatchObject({ body: edit.words });
    await undone(ofRoom);
    expect((await rooms.read(grace, lobby)).at(-1)).toMatchObject({ body: "Go away.", correctedAt: null });
  });

  test("is marked no longer once its author says something else, and an appeal leaves that alone", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Is it any good?");
    const post = await reply(ada, thread, "It is *rubbish*, fool.");
    const ofPost = await corrected("forum-post", post.id);
    await editPost(ada, { id: post.id, body: "It is long." });
    expect((await postsOf(null, thread))[1]).toMatchObject({ body: "It is long.", correctedAt: null });
    await undone(ofPost);
    expect((await postsOf(null, thread))[1]).toMatchObject({ body: "It is long.", correctedAt: null });

    await establish(ada);
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "You fool.");
    await corrected("message", id);
    await editMessage(ada, { id, body: "You dear." });
    expect((await read(grace, pair))[0]).toMatchObject({ body: "You dear.", correctedAt: null });

    const { lobby } = await rooms.placeOf(grace, [ada]);
    const said = await rooms.say(ada, lobby, "Go away.");
    await corrected("room-message", said.id);
    await editRoomMessage(ada, { id: said.id, body: "Do come." });
    expect((await rooms.read(grace, lobby)).at(-1)).toMatchObject({ body: "Do come.", correctedAt: null });
  });

  test("of what staff corrected again since is taken back only where its words stand", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Is it any good?");
    const post = await reply(ada, thread, "It is *rubbish*, fool.");
    const first = await corrected("forum-post", post.id);
    await corrected("forum-post", post.id, "Something else.");
    await undone(first);
    expect((await postsOf(null, thread))[1]).toMatchObject({
      body: "Something else.",
      correctedAt: expect.any(String),
    });
  });

  test("is refused where there are no words, is too long, or is gone; then nothing is decided", async () => {
    await report(grace, "member", "ada");
    await expect(decide(moderator, await theCase(), edit)).rejects.toMatchObject({ code: "conflict" });
    await decide(moderator, await theCase(), { verdict: "dismiss" });
    await establish(ada);
    const { id } = await say(ada, await pairOf(ada, grace), "You fool.");
    await report(grace, "message", id);
    const open = await theCase();
    await expect(decide(moderator, open, { ...edit, words: "x".repeat(5_001) })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(decide(grace, open, edit)).rejects.toMatchObject({ code: "forbidden" });
    expect(decideInput.safeParse({ verdict: "edit", reason: "Because." }).success).toBe(false);
    expect((await theCase()).status).toBe("open");
    await decide(moderator, open, { verdict: "remove" });
    await report(grace, "member", "ada");
    expect(
      await asSuperuser("SELECT * FROM correct_words($1, 'message', $2, 'x', 'x', 'x', now())", [
        moderator.id,
        id,
      ]),
    ).toEqual([]);
    expect(
      await asSuperuser("SELECT * FROM correct_words($1, 'message', $2, 'x', 'x', 'x', now())", [
        grace.id,
        id,
      ]),
    ).toEqual([]);
  });
});
