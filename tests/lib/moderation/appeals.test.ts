import { afterAll, afterEach, describe, expect, test } from "vitest";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { ada, admin, castOnStage, grace, moderator, newcomer } from "@/tests/support/cast";
import { lettersTo } from "@/tests/support/visitors";
import * as rooms from "../communities/place";
import { appealed, decided, endsOf, mine, queue, words } from "./desk";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

describe("an appeal", () => {
  test("is judged by somebody else, once; undone, what held no longer does, and the member hears it", async () => {
    const { open, decision } = await appealed({ verdict: "suspend", ends: "week" });
    expect(await queue({ box: "appeals" })).toMatchObject([{ id: open.id, decision: { appeal: words } }]);
    const answer = { id: open.id, judgement: "undone", reason: "You were right." } as const;
    await expect(judgeAppeal(moderator, answer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(judgeAppeal(grace, answer)).rejects.toMatchObject({ code: "forbidden" });
    const second = await newcomer("second-mod", "moderator");
    const both = await Promise.allSettled([admin, second].map((who) => judgeAppeal(who, answer)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await endsOf()).toEqual({ quiet: null, out: null });
    expect(await mine()).toMatchObject([
      { id: decision.id, judgement: "undone", judgementReason: "You were right." },
    ]);
    expect((await lettersTo("ada@example.com")).map(({ subject }) => subject)).toContain(
      "Your appeal was looked at",
    );
    expect((await rooms.inboxOf(ada))[0]).toMatchObject({ data: { judgement: "undone" } });
  });

  test("that is turned down leaves everything as it was", async () => {
    const { open } = await appealed({ verdict: "silence", ends: "week" });
    const before = await endsOf();
    await judgeAppeal(admin, { id: open.id, judgement: "upheld", reason: "It stands." });
    expect(await endsOf()).toEqual(before);
    expect(await mine()).toMatchObject([{ judgement: "upheld" }]);
    await expect(
      judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Or not." }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  test("is the member's own to make, once, within thirty days", async () => {
    const { decision } = await decided({ verdict: "warn" });
    await expect(appealDecision(grace, { id: decision.id, words })).rejects.toMatchObject({
      code: "not_found",
    });
    const twice = await Promise.allSettled([1, 2].map(() => appealDecision(ada, { id: decision.id, words })));
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    freezeClock(new Date(Date.now() + 1_000));
    const later = await decided({ verdict: "warn" });
    freezeClock(new Date(Date.now() + 31 * 24 * 3_600_000));
    await expect(appealDecision(ada, { id: later.decision.id, words })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
