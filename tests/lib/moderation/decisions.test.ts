import { afterAll, describe, expect, test } from "vitest";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { readLetterToken } from "@/lib/moderation/write-letter";
import { closeDatabase } from "@/lib/platform/db";
import { categoryOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, admin, castOnStage, grace, moderator, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { lettersTo } from "@/tests/support/visitors";
import * as rooms from "../communities/place";
import { decide, decided, endsOf, mine, report, theCase, why } from "./desk";

castOnStage();
afterAll(closeDatabase);

describe("deciding", () => {
  test("a dismissed report changes nothing and tells only whoever reported", async () => {
    await report(grace, "member", "ada");
    await decide(moderator, await theCase(), { verdict: "dismiss", reason: "" });
    expect(await rooms.inboxOf(ada)).toEqual([]);
    expect(await rooms.inboxOf(grace)).toMatchObject([{ type: "report-decision", data: { acted: false } }]);
    expect(await mine()).toEqual([]);
    expect(await asSuperuser("SELECT status FROM reports")).toEqual([{ status: "dismissed" }]);
    // What is reported anew is a new case.
    await report(grace, "member", "ada");
    expect((await theCase()).reportCount).toBe(1);
  });

  test("a warning says why, by notice and by letter, and is written down", async () => {
    const { decision } = await decided({ verdict: "warn" });
    expect(decision).toMatchObject({ verdict: "warn", removed: false, reason: why, endsAt: null });
    expect(decision).not.toHaveProperty("by");
    expect(await rooms.inboxOf(ada)).toMatchObject([
      { type: "moderation-decision", data: { verdict: "warn", reason: why } },
    ]);
    expect(await rooms.inboxOf(grace)).toMatchObject([{ type: "report-decision", data: { acted: true } }]);
    const [mail] = await lettersTo("ada@example.com");
    expect(mail).toMatchObject({ to: "ada@example.com", kind: "moderation-decision" });
    expect(mail?.text).toContain(why);
    const token = /\/decisions\?token=([\w.-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(readLetterToken(token)).toEqual({ member: { id: ada.id }, decisionId: decision.id });
    expect(readLetterToken(`${token}x`)).toBeNull();
    expect(await asSuperuser("SELECT action, actor_id, subject_id, reason FROM audit_entries")).toEqual([
      { action: "moderation.warn", actor_id: moderator.id, subject_id: ada.id, reason: why },
    ]);
  });

  test("what is gone already is not taken away, and nobody is told that it was", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Rude");
    const post = await reply(ada, thread, "Rubbish.");
    await report(grace, "forum-post", post.id);
    const open = await theCase();
    await deletePost(ada, { id: post.id, reason: "" });
    await expect(decide(moderator, open, { verdict: "remove" })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("gone already"),
    });
    expect(await mine()).toEqual([]);
    await decide(moderator, open, { verdict: "warn", removes: true });
    expect(await mine()).toMatchObject([{ verdict: "warn", removed: false }]);
    expect(await rooms.inboxOf(ada)).toMatchObject([{ data: { verdict: "warn", removed: false } }]);
    expect(
      await asSuperuser(
        "SELECT data->'removes' AS removes FROM audit_entries WHERE action = 'moderation.warn'",
      ),
    ).toEqual([{ removes: false }]);
  });

  test("somebody silenced does not write, somebody suspended is out, until it ends; the longest that holds counts", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    await decided({ verdict: "silence", ends: "month" });
    await expect(say(ada, pair, "But")).rejects.toMatchObject({ code: "forbidden" });
    const first = await endsOf();
    await decided({ verdict: "silence", ends: "day" });
    expect(await endsOf()).toEqual(first);
    await decided({ verdict: "suspend", ends: "never" });
    expect((await endsOf())?.out).toEqual(new Date("9999-12-31T00:00:00Z"));
    await expect(report(grace, "member", "ada")).rejects.toMatchObject({ code: "not_found" });
  });

  test("only an administrator decides about staff, nobody twice, and two at once are one decision", async () => {
    await newcomer("other-mod", "moderator");
    await report(grace, "member", "other-mod");
    await expect(decide(moderator, await theCase(), { verdict: "warn" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await decide(admin, await theCase(), { verdict: "warn" });
    await report(grace, "member", "ada");
    const open = await theCase();
    const both = await Promise.allSettled(
      [moderator, admin].map((who) => decide(who, open, { verdict: "silence" })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(decide(admin, open, { verdict: "warn" })).rejects.toMatchObject({ code: "conflict" });
    expect(await mine()).toHaveLength(1);
    expect(() => decide(admin, open, { verdict: "warn", reason: "" })).toThrow();
  });
});
