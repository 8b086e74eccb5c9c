import { mkdir, rmdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { listMail } from "@/lib/admin/mail/queries";
import { mailQuery } from "@/lib/admin/mail/schema";
import { DecisionLetter } from "@/lib/moderation/emails/decision-letter";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, db, inTransaction, roundTrips } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { mailJobs } from "@/lib/platform/email/jobs";
import { sendMail } from "@/lib/platform/email/send-mail";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { closeJobsPool } from "@/lib/platform/jobs/pool";
import { ada, admin, castOnStage, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();
beforeEach(async () => {
  await asSuperuser("TRUNCATE graphile_worker._private_jobs CASCADE");
});
afterAll(async () => {
  thawClock();
  await closeJobsPool();
  await closeDatabase();
});

const letter = DecisionLetter({
  name: "Ada",
  said: "Well.",
  reason: "Because.",
  href: "https://lumo.example",
});
const write = (more: { key?: string; to?: string } = {}) =>
  enqueueMail(db, { to: "ada@example.com", subject: "Secret words", letter, kind: "digest", ...more });
const ask = (query: Record<string, unknown> = {}, actor = admin) => listMail(actor, mailQuery.parse(query));
const context = { attempt: 2, jobId: "1", signal: new AbortController().signal };

test("a letter is listed with the change that causes it, its address masked and without its words, until it was sent", async () => {
  await expect(
    inTransaction(async (tx) => {
      await enqueueMail(tx, { to: "ada@example.com", subject: "No", letter, kind: "digest" });
      throw new Error("changed my mind");
    }),
  ).rejects.toThrow("changed my mind");
  expect((await ask()).items).toEqual([]);
  await write();
  const before = roundTrips();
  const waiting = await ask();
  expect(roundTrips() - before).toBe(1);
  expect(waiting).toMatchObject({
    counts: { waiting: 1, failed: 0 },
    items: [{ kind: "digest", recipient: "a…@example.com", state: "waiting", settledAt: null }],
  });
  await drainJobs(mailJobs, { seconds: 10 });
  const sent = await ask({ state: "sent" });
  expect(sent).toMatchObject({ counts: { waiting: 0 }, items: [{ state: "sent", attempts: 1 }] });
  expect(JSON.stringify(await asSuperuser("SELECT * FROM mail_log"))).not.toMatch(/Secret|ada@/);
  for (const outsider of [ada, moderator])
    await expect(ask({}, outsider)).rejects.toMatchObject({ code: "forbidden" });
});

test("one that does not leave says why, and is sent when it leaves after all", async () => {
  const id = newId();
  const mail = { id, kind: "digest", to: "ada@example.com", subject: "S", html: "h", text: "t", headers: {} };
  const inTheWay = path.resolve(env().LUMO_DATA_DIR, "mail", `${id}.html`);
  await mkdir(inTheWay, { recursive: true });
  await expect(sendMail(mail, context)).rejects.toThrow();
  const [failed] = (await ask({ state: "failed" })).items;
  expect(failed).toMatchObject({ recipient: "a…@example.com", attempts: 2 });
  expect(failed?.error).toContain(id);
  await rmdir(inTheWay);
  await sendMail(mail, { ...context, attempt: 3 });
  expect((await ask()).items).toMatchObject([{ id, state: "sent", attempts: 3, error: "" }]);
});

test("of letters with one key the newest replaces those that wait; a month later nobody knows of them", async () => {
  await write({ key: "weekly" });
  await write({ key: "weekly" });
  expect((await ask()).items.map(({ state }) => state)).toEqual(["waiting", "replaced"]);
  const first = await ask({ limit: 1 });
  expect((await ask({ limit: 1, cursor: first.nextCursor })).items).toMatchObject([{ state: "replaced" }]);
  await mailJobs["mail.forget"].runWith({}, context);
  expect((await ask()).items).toHaveLength(2);
  freezeClock(new Date(Date.now() + 31 * 24 * 3_600_000));
  await mailJobs["mail.forget"].runWith({}, context);
  expect((await ask()).items).toEqual([]);
});
