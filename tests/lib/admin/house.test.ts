import { afterAll, expect, test } from "vitest";
import { changeSiteRole } from "@/lib/admin/change-role";
import { getOverview } from "@/lib/admin/queries";
import { switchFlag } from "@/lib/admin/switch-flag";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { isOn } from "@/lib/platform/flags";
import { inboxOf } from "@/tests/lib/communities/place";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, admin, castOnStage, grace, moderator, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { report } from "../moderation/desk";

castOnStage();
afterAll(closeDatabase);

const why = { reason: "She asked." };
const roleOf = async ({ id }: { id: string }) =>
  (await asSuperuser<{ role: string }>("SELECT role FROM members WHERE id = $1", [id]))[0]?.role;

test("the overview counts what there is and what came today, in one round trip, for administrators alone", async () => {
  await start(ada, await categoryOf("Films"), "One thread");
  await say(ada, await pairOf(ada, grace), "One message");
  await report(grace, "member", "ada");
  const before = roundTrips();
  const found = await getOverview(admin);
  expect(roundTrips() - before).toBe(1);
  expect(found).toMatchObject({ members: 6, posts: 1, communities: 0, waiting: 1, appeals: 0, off: [] });
  expect(found.days).toHaveLength(30);
  expect(found.days.at(-1)).toMatchObject({ members: 6, posts: 1, messages: 1 });
  expect(found.staff.map(({ handle, role }) => [handle, role])).toEqual([
    ["adm1n", "admin"],
    ["minerva", "moderator"],
  ]);
  for (const outsider of [ada, moderator])
    await expect(getOverview(outsider)).rejects.toMatchObject({ code: "forbidden" });
});

test("an administrator gives roles; the member is told why, and it is written down; the last administrator stays one", async () => {
  await changeSiteRole(admin, { handle: "ada", role: "moderator", ...why });
  await changeSiteRole(admin, { handle: "ada", role: "moderator", ...why });
  expect(await roleOf(ada)).toBe("moderator");
  expect(await inboxOf(ada)).toMatchObject([{ data: { verdict: "role-moderator", reason: "She asked." } }]);
  expect(await asSuperuser("SELECT action, reason, data FROM audit_entries")).toEqual([
    { action: "admin.role-given", reason: "She asked.", data: { role: "moderator", before: "member" } },
  ]);
  for (const outsider of [grace, moderator])
    await expect(changeSiteRole(outsider, { handle: "grace", role: "admin", ...why })).rejects.toMatchObject({
      code: "forbidden",
    });
  await expect(changeSiteRole(admin, { handle: "adm1n", role: "member", ...why })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(changeSiteRole(admin, { handle: "nobody", role: "member", ...why })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("two administrators who take each other's role at once leave one", async () => {
  const other = await newcomer("other-admin", "admin");
  const both = await Promise.allSettled([
    changeSiteRole(admin, { handle: "other-admin", role: "member", ...why }),
    changeSiteRole(other, { handle: "adm1n", role: "member", ...why }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect([await roleOf(admin), await roleOf(other)].sort()).toEqual(["admin", "member"]);
});

test("an administrator switches a part off and on; it is written down", async () => {
  const turn = (isOn: boolean, who = admin) => switchFlag(who, { name: "studio", isOn, ...why });
  await expect(turn(false, moderator)).rejects.toMatchObject({ code: "forbidden" });
  await turn(false);
  expect(await isOn("studio")).toBe(false);
  expect((await getOverview(admin)).off).toEqual(["studio"]);
  await turn(true);
  expect(await isOn("studio")).toBe(true);
  expect(await asSuperuser("SELECT action FROM audit_entries")).toHaveLength(2);
});
