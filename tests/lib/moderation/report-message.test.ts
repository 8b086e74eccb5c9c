import { afterAll, expect, test } from "vitest";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { KINDS } from "@/lib/moderation/kind-names";
import { reportThing } from "@/lib/moderation/report-thing";
import { closeDatabase } from "@/lib/platform/db";
import { ada, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { establish, pairOf, say } from "../messaging/talk";

castOnStage();
afterAll(closeDatabase);

type Evidence = { messages: { seq: number; body: string; handle: string }[] };
const why = { reason: "harassment", note: "This is not all right." } as const;

test("a report carries the message with five around it, as they were seen, and nothing more", async () => {
  await establish(ada);
  const pair = await pairOf(ada, grace);
  const said = [];
  for (let n = 1; n <= 14; n++) said.push(await say(ada, pair, `Line ${n}`));
  const about = said[7] ?? said[0];
  if (!about) throw new Error("Nothing was said.");
  const answer = await reportThing(grace, { kind: "message", ref: about.id, ...why });
  expect(answer.thanks).toContain("Thank you");
  await deleteMessage(ada, about);
  const [row] = await asSuperuser<{ evidence: Evidence }>("SELECT * FROM reports");
  expect(row).toMatchObject({
    id: answer.id,
    reporter_id: grace.id,
    subject_kind: "message",
    subject_id: about.id,
    member_id: ada.id,
    status: "open",
    ...why,
    evidence: { conversationId: pair.id, reportedSeq: 8 },
  });
  const messages = row?.evidence.messages ?? [];
  expect(messages.map(({ seq }) => seq)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(messages[5]).toMatchObject({ body: "Line 8", handle: "ada" });
});

test("twice while it is open is once", async () => {
  const { id } = await say(ada, await pairOf(ada, grace), "Hm");
  const first = await reportThing(grace, { kind: "message", ref: id, ...why });
  const again = await Promise.all(
    [1, 2, 3].map(() => reportThing(grace, { kind: "message", ref: id, reason: "spam", note: "" })),
  );
  expect(again).toEqual([first, first, first]);
  expect(await asSuperuser("SELECT reason FROM reports")).toEqual([{ reason: "harassment" }]);
  await asSuperuser("UPDATE reports SET status = 'decided'");
  expect((await reportThing(grace, { kind: "message", ref: id, ...why })).id).not.toBe(first.id);
});

test("nobody reports their own words, deleted ones, or those they cannot read, staff included", async () => {
  const pair = await pairOf(ada, grace);
  const { id } = await say(ada, pair, "Hm");
  await expect(reportThing(ada, { kind: "message", ref: id, ...why })).rejects.toMatchObject({
    code: "forbidden",
  });
  for (const outsider of [stranger, moderator])
    await expect(reportThing(outsider, { kind: "message", ref: id, ...why })).rejects.toMatchObject({
      code: "not_found",
    });
  await deleteMessage(ada, { id });
  await expect(reportThing(grace, { kind: "message", ref: id, ...why })).rejects.toMatchObject({
    code: "forbidden",
  });
  for (const kind of KINDS)
    await expect(reportThing(grace, { kind, ref: "no such thing 🎬", ...why }), kind).rejects.toMatchObject({
      code: "not_found",
    });
  expect(await asSuperuser("SELECT FROM reports")).toEqual([]);
});

test("ten an hour", async () => {
  const { id } = await say(ada, await pairOf(ada, grace), "Hm");
  for (let n = 0; n < 10; n++) await reportThing(grace, { kind: "message", ref: id, ...why });
  await expect(reportThing(grace, { kind: "message", ref: id, ...why })).rejects.toMatchObject({
    code: "rate_limited",
  });
});
