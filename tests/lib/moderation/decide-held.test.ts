import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { setForumApproval } from "@/lib/forum/approval/set-forum-approval";
import type { Category } from "@/lib/forum/categories/schema";
import { listForumDrafts } from "@/lib/forum/drafts/queries";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { draftInput } from "@/lib/forum/drafts/schema";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { startThread } from "@/lib/forum/threads/start-thread";
import { approveWords } from "@/lib/moderation/held/approve-words";
import { claimWords } from "@/lib/moderation/held/claim-words";
import { decideHeld } from "@/lib/moderation/held/decide-held";
import { forgetHeld } from "@/lib/moderation/held/forget-held";
import { refuseWords } from "@/lib/moderation/held/refuse-words";
import { releaseWords } from "@/lib/moderation/held/release-words";
import { withdrawWords } from "@/lib/moderation/held/withdraw-words";
import { listNotifications } from "@/lib/notifications/queries";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { categoryOf, list, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { heldOf, mine, thread, waiting } from "./waiting";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
  await setForumApproval(moderator, { category: "films", approval: "first" });
});

describe("deciding", () => {
  test("approved it stands as its author's, once, and they hear of it; the audit knows by whom", async () => {
    const input = thread();
    const held = await heldOf(startThread(ada, input));
    const before = await heldOf(startThread(ada, input));
    const answers = await Promise.allSettled([
      approveWords(moderator, held),
      approveWords(admin, held),
      refuseWords(admin, { id: held.id, reason: "No." }),
    ]);
    expect(before.id).toBe(held.id);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const decided = await asSuperuser<{ status: string }>("SELECT status FROM held_words");
    const [item] = (await list(grace)).items;
    if (decided[0]?.status === "refused") return expect(item).toBeUndefined();
    expect(item).toMatchObject({ title: "My first thread", author: { handle: "ada" }, postCount: 1 });
    expect(await startThread(ada, input)).toMatchObject({ id: item?.id });
    expect(await mine()).toEqual([]);
    const [told] = (await listNotifications(ada, { filter: "all", limit: 20 })).items;
    expect(told).toMatchObject({ type: "moderation-decision" });
    const [entry] = await asSuperuser(
      "SELECT action, subject_id FROM audit_entries WHERE action LIKE '%held%'",
    );
    expect(entry).toEqual({ action: "moderation.held-approved", subject_id: ada.id });
  });

  test("what its author writes meanwhile stays with them", async () => {
    const its = await start(moderator, films, "Welcome");
    const held = [
      await heldOf(startThread(ada, thread())),
      await heldOf(replyInThread(ada, { id: its.id, clientId: newId(), body: "Hello!" })),
    ];
    for (const place of ["new", its.id])
      await saveForumDraft(ada, { place, ...draftInput.parse({ body: "More of it" }) });
    for (const each of held) await approveWords(moderator, each);
    expect((await listForumDrafts(ada)).items).toHaveLength(2);
  });

  test("a reply gets the number it has by then", async () => {
    const its = await start(moderator, films, "Welcome");
    const held = await heldOf(
      replyInThread(ada, { id: its.id, clientId: newId(), body: "Early", replyTo: 1 }),
    );
    await reply(moderator, its, "Later, and there first");
    expect(await approveWords(moderator, held)).toEqual({ href: `/forum/t/welcome/${its.id}/3` });
    expect((await postsOf(grace, its)).map(({ number, body }) => [number, body])).toEqual([
      [1, "To begin with."],
      [2, "Later, and there first"],
      [3, "Early"],
    ]);
  });

  test("what stands against it by now is said to whoever approves, and it waits on", async () => {
    const its = await start(moderator, films, "Welcome");
    const held = await heldOf(replyInThread(ada, { id: its.id, clientId: newId(), body: "Early" }));
    await keepThread(moderator, { id: its.id, isLocked: true, reason: "" });
    await expect(approveWords(moderator, held)).rejects.toMatchObject({
      code: "conflict",
      message: "The thread was locked since.",
    });
    const other = await heldOf(startThread(grace, thread()));
    await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(approveWords(moderator, other)).rejects.toMatchObject({
      message: "Its author is suspended, or gone. It can only be refused.",
    });
    expect(await waiting()).toHaveLength(2);
    const many = await decideHeld(moderator, {
      ids: [held.id, other.id, newId()],
      answer: "refuse",
      reason: "Late.",
    });
    expect(many).toMatchObject({ decided: 2, refused: [{ why: "There is nothing like that waiting." }] });
  });

  test("refused it is its author's for thirty days, with the reason; then it is gone", async () => {
    const held = await heldOf(startThread(ada, thread()));
    await expect(refuseWords(ada, { id: held.id, reason: "Mine" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await refuseWords(moderator, { id: held.id, reason: "We have that one." });
    expect(await mine()).toMatchObject([{ status: "refused", reason: "We have that one.", body: held.body }]);
    expect((await listNotifications(ada, { filter: "all", limit: 20 })).items).toHaveLength(1);
    await expect(approveWords(moderator, held)).rejects.toMatchObject({ code: "conflict" });
    freezeClock(new Date(Date.now() + 31 * 86_400_000));
    await forgetHeld();
    expect(await mine()).toEqual([]);
  });

  test("its author takes it back, and nobody else; what was taken back cannot be approved", async () => {
    const held = await heldOf(startThread(ada, thread()));
    await expect(withdrawWords(grace, held)).rejects.toMatchObject({ code: "not_found" });
    await withdrawWords(ada, held);
    expect(await waiting()).toEqual([]);
    await expect(approveWords(moderator, held)).rejects.toMatchObject({ code: "not_found" });
    const again = await heldOf(startThread(ada, thread()));
    await approveWords(moderator, again);
    await expect(withdrawWords(ada, again)).rejects.toMatchObject({ code: "conflict" });
  });

  test("what one of the staff took up nobody else decides, one by one or with others, for half an hour", async () => {
    const held = await heldOf(startThread(ada, thread()));
    expect((await waiting())[0]?.claim).toBeNull();
    const claims = await Promise.allSettled([claimWords(moderator, held), claimWords(admin, held)]);
    expect(claims.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const by = (await waiting())[0]?.claim?.by.id;
    const [one, other] = by === admin.id ? [admin, moderator] : [moderator, admin];
    await claimWords(one, held);
    const taken = { code: "conflict", message: "Somebody else is looking into this." };
    await expect(approveWords(other, held)).rejects.toMatchObject(taken);
    await expect(refuseWords(other, { id: held.id, reason: "No." })).rejects.toMatchObject(taken);
    const many = await decideHeld(other, { ids: [held.id], answer: "approve", reason: "" });
    expect(many).toEqual({ decided: 0, refused: [{ id: held.id, why: taken.message }] });
    // Putting back is for who took it up.
    await releaseWords(other, held);
    expect((await waiting())[0]?.claim?.by.id).toBe(one.id);
    await releaseWords(one, held);
    expect((await waiting())[0]?.claim).toBeNull();
    await claimWords(one, held);
    freezeClock(new Date(Date.now() + 31 * 60_000));
    await approveWords(other, held);
    await expect(claimWords(one, held)).rejects.toMatchObject({ code: "conflict" });
    for (const who of [ada, grace]) {
      await expect(claimWords(who, held)).rejects.toMatchObject({ code: "forbidden" });
      await expect(releaseWords(who, held)).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
