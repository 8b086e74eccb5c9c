import { afterAll, expect, test } from "vitest";
import { listAudit } from "@/lib/admin/queries";
import { auditQuery } from "@/lib/admin/schema";
import { audit } from "@/lib/auth/audit";
import { closeDatabase, db, roundTrips } from "@/lib/platform/db";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";

castOnStage();
afterAll(closeDatabase);

const note = (action: string, actor = moderator, subject = ada) =>
  audit(db, { action, actorId: actor.id, subjectId: subject.id, reason: "Because.", data: { n: 1 } });
const ask = (query: Record<string, unknown> = {}) => listAudit(admin, auditQuery.parse(query));
const actions = async (query: Record<string, unknown>) =>
  (await ask(query)).items.map(({ action }) => action);

test("T12.1 what was done is told to administrators: by room, by and about whom, a page at a time in one round trip", async () => {
  await note("moderation.warn");
  await note("forum.post-deleted", moderator, grace);
  await note("moderation.suspend", admin, grace);
  const before = roundTrips();
  const first = await ask({ limit: 2 });
  expect(roundTrips() - before).toBe(1);
  expect(first.items).toMatchObject([
    {
      action: "moderation.suspend",
      actor: { handle: "adm1n" },
      subject: { handle: "grace" },
      reason: "Because.",
    },
    { action: "forum.post-deleted", data: { n: 1 } },
  ]);
  expect(await actions({ limit: 2, cursor: first.nextCursor })).toEqual(["moderation.warn"]);
  expect(await actions({ room: "moderation" })).toEqual(["moderation.suspend", "moderation.warn"]);
  expect(await actions({ by: "@Minerva" })).toEqual(["forum.post-deleted", "moderation.warn"]);
  expect(await actions({ about: "grace", room: "forum" })).toEqual(["forum.post-deleted"]);
  expect(await actions({ by: "nobody-here" })).toEqual([]);
  expect(await actions({ what: "Deleted" })).toEqual(["forum.post-deleted"]);
  expect(await actions({ what: "moderation.", by: "adm1n" })).toEqual(["moderation.suspend"]);
  for (const outsider of [ada, moderator])
    await expect(listAudit(outsider, auditQuery.parse({}))).rejects.toMatchObject({ code: "forbidden" });
});

test("what was done is asked by day, on the asker's own clock", async () => {
  const at = async (moment: string, action: string) => {
    const [row] = await asSuperuser<{ id: string }>(
      "SELECT overlay(overlay(first_id_at($1)::text PLACING '7' FROM 15) PLACING '8' FROM 20) AS id",
      [moment],
    );
    await asSuperuser("INSERT INTO audit_entries (id, action, created_at) VALUES ($1, $2, $3)", [
      row?.id,
      action,
      moment,
    ]);
  };
  await at("2026-03-01T23:30:00Z", "forum.one");
  await at("2026-03-02T12:00:00Z", "forum.two");
  await at("2026-03-02T23:30:00Z", "forum.three");
  const inDays = (from?: string, until?: string) =>
    actions({ ...(from && { from }), ...(until && { until }), room: "forum" });
  expect(await inDays("2026-03-02", "2026-03-02")).toEqual(["forum.three", "forum.two"]);
  expect(await inDays("2026-03-02")).toEqual(["forum.three", "forum.two"]);
  expect(await inDays(undefined, "2026-03-01")).toEqual(["forum.one"]);
  const inParis = await listAudit(
    { ...admin, timeZone: "Europe/Paris" },
    auditQuery.parse({ from: "2026-03-03" }),
  );
  expect(inParis.items.map(({ action }) => action)).toEqual(["forum.three"]);
  for (const from of ["0000-01-01", "yesterday", "9999-12-31", "2026-02-31"])
    expect(auditQuery.safeParse({ from }).success).toBe(false);
});

test("T12.1 the application adds rows through its one function and changes or removes none", async () => {
  await note("moderation.warn");
  const refused = /permission denied/;
  await expect(
    asApp("INSERT INTO audit_entries (id, action) VALUES (gen_random_uuid(), 'moderation.nothing')"),
  ).rejects.toThrow(refused);
  await expect(asApp("UPDATE audit_entries SET reason = ''")).rejects.toThrow(refused);
  await expect(asApp("DELETE FROM audit_entries")).rejects.toThrow(refused);
  await expect(asApp("TRUNCATE audit_entries")).rejects.toThrow(refused);
  expect(await asSuperuser("SELECT action, reason FROM audit_entries")).toEqual([
    { action: "moderation.warn", reason: "Because." },
  ]);
});
