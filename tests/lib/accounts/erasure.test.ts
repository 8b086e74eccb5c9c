import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeHandle } from "@/lib/accounts/change-handle";
import { eraseAccounts } from "@/lib/accounts/leaving/erase-accounts";
import { ERASURE } from "@/lib/accounts/leaving/erasure";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { uploadImage } from "@/lib/media/upload-image";
import { editMessage } from "@/lib/messaging/edit-message";
import { reportThing } from "@/lib/moderation/report-thing";
import { thawClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { storage } from "@/lib/platform/storage/storage";
import { followMember } from "@/lib/profiles/following/follow-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { uploadPicture } from "@/lib/profiles/upload-picture";
import { readColumns } from "@/tests/safety/catalogue";
import { putRow } from "@/tests/safety/make-row";
import { PRIVATE } from "@/tests/safety/tables";
import { givePassword, PASSWORD } from "@/tests/support/accounts";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { photo } from "@/tests/support/photo";
import { visitor } from "@/tests/support/visitors";
import { placeOf, read as readRoom, say as sayInRoom } from "../communities/place";
import { groupOf, pairOf, read, say } from "../messaging/talk";
import { daysPass, leave } from "./leaving";

castOnStage();
beforeEach(() => givePassword(ada));
afterEach(thawClock);

async function erase(): Promise<void> {
  await leave(ada);
  daysPass(15);
  await eraseAccounts();
}

/** Every row of every table as one text. */
async function dump(): Promise<string> {
  const tables = await asSuperuser<{ name: string }>(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await asSuperuser<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    texts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return texts.join("\n");
}

describe("T11.2 erasing a member", () => {
  test("knows every column that names a member, and no other", async () => {
    const columns = await readColumns();
    const naming = columns
      .filter(({ refers }) => refers === "members")
      .map(({ table, name }) => `${table}.${name}`);
    expect(naming.filter((column) => !(column in ERASURE))).toEqual([]);
    const all = new Set(columns.map(({ table, name }) => `${table}.${name}`));
    expect(Object.keys(ERASURE).filter((column) => !all.has(column))).toEqual([]);
  });

  test("leaves nothing of them in any column of any table", async () => {
    await updateProfile(ada, {
      name: "Ada Kanariname",
      bio: "kanaribio",
      place: "kanariplace",
      pronouns: "kanaripro",
    });
    const known = { ...ada, name: "Ada Kanariname" };
    await changeHandle({ ...known, sessionId: newId() }, { handle: "kanarihandle" });
    const her = { ...known, handle: "kanarihandle" };
    await signInWithPassword(visitor({ userAgent: "kanariagent", address: "203.0.113.77" }), {
      login: her.handle,
      password: PASSWORD,
    });
    const pair = await pairOf(her, grace);
    const { id } = await say(her, pair, "kanaribefore");
    await editMessage(her, { id, body: "what stays said" });
    await reportThing(grace, { kind: "message", ref: id, reason: "spam", note: "" });
    const columns = await readColumns();
    const bare = ["accounts", "departures", "reports", "notification_actors"];
    for (const table of Object.keys(PRIVATE).filter((each) => !bare.includes(each)))
      await putRow(columns, table, { owner: her, other: grace });
    const words = [
      "Kanariname",
      "kanaribio",
      "kanariplace",
      "kanaripro",
      "kanarihandle",
      "kanariagent",
      "kanaribefore",
      "ada@example.com",
    ];
    const before = await dump();
    for (const word of words) expect(before).toContain(word);
    const hashes = await asSuperuser<{ hash: string }>(
      "SELECT address_hash AS hash FROM audit_entries WHERE subject_id = $1 AND address_hash IS NOT NULL",
      [ada.id],
    );
    expect(hashes.length).toBeGreaterThan(0);

    await leave(her);
    daysPass(15);
    await eraseAccounts();
    const after = await dump();
    const kept = after
      .split("\n")
      .filter((row) => /kanari|6b616e617269|ada@example|\bada\b|Lovelace/i.test(row));
    expect(kept.filter((row) => !row.startsWith("rate_hits "))).toEqual([]);
    for (const { hash } of hashes) expect(after).not.toContain(hash);
    expect((await read(grace, pair))[0]).toMatchObject({
      body: "what stays said",
      sender: { name: "Somebody who left" },
    });
  });

  test("takes their pictures away, files and rows, and what was only a picture", async () => {
    await uploadPicture(ada, { file: await photo(), crop: undefined });
    const pair = await pairOf(ada, grace);
    const image = await uploadImage(ada, {
      bytes: Buffer.from(await (await photo()).arrayBuffer()),
      purpose: "image",
      altText: "A lantern",
      crop: undefined,
    });
    await say(ada, pair, "", { imageIds: [image.id] });
    await say(ada, pair, "and words");
    expect((await filesLeft()).length).toBeGreaterThan(0);
    await erase();
    expect(await filesLeft()).toEqual([]);
    expect(await asSuperuser("SELECT 1 FROM uploads")).toEqual([]);
    expect((await read(grace, pair)).map(({ body, images }) => [body, images])).toEqual([
      [null, []],
      ["and words", []],
    ]);
  });

  test("keeps counts exact, groups led and rooms readable", async () => {
    const { community, lobby } = await placeOf(ada, [grace, alan]);
    await sayInRoom(ada, lobby, "Welcome.");
    const group = await groupOf(ada, grace, alan);
    await followMember(ada, { member: "alan" });
    await erase();
    expect(await asSuperuser("SELECT member_count FROM communities WHERE id = $1", [community.id])).toEqual([
      { member_count: 2 },
    ]);
    expect((await readRoom(grace, lobby))[0]).toMatchObject({
      body: "Welcome.",
      sender: { name: "Somebody who left" },
    });
    expect(
      await db.member.findUnique({
        where: { id: alan.id },
        select: { followersCount: true, followingCount: true },
      }),
    ).toEqual({ followersCount: 0, followingCount: 0 });
    expect(
      await asSuperuser(
        "SELECT state, role FROM conversation_members WHERE conversation_id = $1 AND role = 'owner'",
        [group.id],
      ),
    ).toEqual([{ state: "active", role: "owner" }]);
    const [orphan] = await asSuperuser("SELECT is_orphaned($1) AS orphan", [community.id]);
    expect(orphan).toEqual({ orphan: true });
  });

  test("leaves the handle taken, and the door shut", async () => {
    await erase();
    expect(await db.$queryRaw`SELECT handle_is_free('ada') AS free, handle_is_free('adaa') AS other`).toEqual(
      [{ free: false, other: true }],
    );
    for (const login of ["ada", "ada@example.com"])
      await expect(signInWithPassword(visitor(), { login, password: PASSWORD })).rejects.toMatchObject({
        code: "unauthenticated",
      });
  });

  test("does not come early, and a second run changes nothing", async () => {
    await leave(ada);
    daysPass(13);
    const waiting = await dump();
    await eraseAccounts();
    expect(await dump()).toBe(waiting);
    daysPass(2);
    await eraseAccounts();
    const erased = await dump();
    expect(erased).not.toBe(waiting);
    await eraseAccounts();
    expect(await dump()).toBe(erased);
  });

  test("that breaks off in the middle is finished by the next run, and keeps nobody else here", async () => {
    await givePassword(grace);
    await uploadPicture(ada, { file: await photo(), crop: undefined });
    await leave(ada);
    await leave(grace);
    daysPass(15);
    const broken = vi.spyOn(storage(), "delete").mockRejectedValueOnce(new Error("the disk is away"));
    await expect(eraseAccounts()).rejects.toThrow("1 of 2");
    broken.mockRestore();
    expect(await asSuperuser("SELECT handle FROM departures")).toEqual([{ handle: "ada" }]);
    await eraseAccounts();
    expect(await asSuperuser("SELECT 1 FROM departures")).toEqual([]);
    expect(
      await asSuperuser("SELECT 1 FROM accounts WHERE member_id IN ($1, $2)", [ada.id, grace.id]),
    ).toEqual([]);
  });
});

async function filesLeft(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage().list("pictures/")) keys.push(key);
  return keys;
}
