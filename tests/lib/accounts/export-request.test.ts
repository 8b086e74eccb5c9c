import { mkdir, readdir, rmdir, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FOLDER, makeExport } from "@/lib/accounts/export/make-export";
import { PARTS } from "@/lib/accounts/export/parts";
import { listExports, openExport } from "@/lib/accounts/export/queries";
import { requestExport } from "@/lib/accounts/export/request-export";
import { sweepExports } from "@/lib/accounts/export/sweep-exports";
import { eraseAccounts } from "@/lib/accounts/leaving/erase-accounts";
import { thawClock } from "@/lib/platform/clock";
import { storage } from "@/lib/platform/storage/storage";
import { givePassword } from "@/tests/support/accounts";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { lettersTo } from "@/tests/support/visitors";
import { copyOf, inBrowser, makeCopies } from "./copy";
import { daysPass, leave } from "./leaving";

castOnStage();
beforeEach(async () => {
  for await (const { key } of storage().list("exports/")) await storage().delete(key);
});
afterEach(thawClock);

const context = (attempt = 1) => ({ attempt, jobId: "1", signal: new AbortController().signal });

async function copiesInStorage(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage().list("exports/")) keys.push(key);
  return keys;
}

describe("asking for a copy", () => {
  test("tells of it once, by letter and in the inbox", async () => {
    const before = (await lettersTo("ada@example.com")).length;
    await copyOf(ada);
    const letters = (await lettersTo("ada@example.com")).slice(0, -before || undefined);
    expect(letters.map(({ subject }) => subject)).toEqual(["Your copy of everything is ready"]);
    expect(letters[0]?.text).toContain("/settings/account/copy");
    expect(await asSuperuser("SELECT recipient_id, type FROM notifications")).toEqual([
      { recipient_id: ada.id, type: "copy-ready" },
    ]);
  });

  test("is for a browser, once a day, and twice at once is one", async () => {
    await expect(requestExport(ada)).rejects.toMatchObject({ code: "forbidden" });
    const asked = await Promise.allSettled([1, 2, 3].map(() => requestExport(inBrowser(ada))));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(requestExport(inBrowser(ada))).rejects.toMatchObject({ code: "conflict" });
    await makeCopies();
    await expect(requestExport(inBrowser(ada))).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("says how far it is", async () => {
    const { id } = await requestExport(inBrowser(ada));
    expect(await listExports(ada)).toMatchObject([{ id, state: "waiting", partsDone: 0 }]);
    await expect(openExport(inBrowser(ada), { id })).rejects.toMatchObject({ code: "conflict" });
    const seen: number[] = [];
    const put = vi.spyOn(storage(), "putFile").mockImplementationOnce(async () => {
      const [copy] = await listExports(ada);
      if (copy?.state === "making") seen.push(copy.partsDone, copy.partsTotal);
      throw new Error("the disk is away");
    });
    await expect(makeExport({ id, memberId: ada.id }, context())).rejects.toThrow("away");
    put.mockRestore();
    expect(seen).toEqual([PARTS.length, PARTS.length]);
  });

  test("survives a job that breaks off, begins again and runs twice: one file, told once", async () => {
    const { id } = await requestExport(inBrowser(ada));
    const asked = { id, memberId: ada.id };
    const stop = AbortSignal.abort(new Error("asked to stop"));
    await expect(makeExport(asked, { ...context(), signal: stop })).rejects.toThrow("asked to stop");
    expect(await copiesInStorage()).toEqual([]);
    await makeExport(asked, context(2));
    await makeExport(asked, context(3));
    await makeCopies();
    expect(await copiesInStorage()).toHaveLength(1);
    expect(await asSuperuser("SELECT type FROM notifications")).toEqual([{ type: "copy-ready" }]);
    expect(await listExports(ada)).toMatchObject([{ state: "ready", partsDone: PARTS.length }]);
  });

  test("that fails for good is said, and does not use the day up", async () => {
    const { id } = await requestExport(inBrowser(ada));
    const broken = vi.spyOn(storage(), "putFile").mockRejectedValueOnce(new Error("the disk is away"));
    await expect(makeExport({ id, memberId: ada.id }, context(5))).rejects.toThrow("away");
    broken.mockRestore();
    expect(await listExports(ada)).toMatchObject([{ id, state: "failed" }]);
    await expect(openExport(inBrowser(ada), { id })).rejects.toMatchObject({ code: "conflict" });
    await requestExport(inBrowser(ada));
  });

  test("ends a day after it was ready, and the sweep takes the file", async () => {
    await copyOf(ada);
    const [copy] = await listExports(ada);
    daysPass(1);
    const id = copy?.id ?? "";
    await expect(openExport(inBrowser(ada), { id })).rejects.toMatchObject({
      code: "gone",
      message: "This copy is gone: its day is over. Ask for a new one.",
    });
    expect(await copiesInStorage()).toHaveLength(1);
    await sweepExports();
    expect(await copiesInStorage()).toEqual([]);
    expect(await listExports(ada)).toMatchObject([{ id, state: "ended" }]);
    daysPass(30);
    await sweepExports();
    expect(await listExports(ada)).toEqual([]);
  });

  test("that nobody finishes is given up after a day, and files nobody knows go", async () => {
    await requestExport(inBrowser(ada));
    await storage().put("exports/left-behind.zip", Buffer.from("PK"), "application/zip");
    const [old, young] = [path.join(tmpdir(), `${FOLDER}old`), path.join(tmpdir(), `${FOLDER}young`)];
    for (const folder of [old, young]) await mkdir(folder, { recursive: true });
    await utimes(old, 0, 0);
    await sweepExports();
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(`${FOLDER}old`))).toEqual([]);
    await rmdir(young);
    expect(await listExports(ada)).toMatchObject([{ state: "waiting" }]);
    daysPass(2);
    await sweepExports();
    expect(await listExports(ada)).toMatchObject([{ state: "failed" }]);
    expect(await copiesInStorage()).toEqual([]);
  });

  test("comes to nothing for somebody who leaves meanwhile, and erasing takes what was made", async () => {
    await givePassword(ada);
    await givePassword(grace);
    await copyOf(grace);
    await requestExport(inBrowser(ada));
    await leave(ada);
    await leave(grace);
    await makeCopies();
    expect(await copiesInStorage()).toHaveLength(1);
    daysPass(15);
    await eraseAccounts();
    expect(await copiesInStorage()).toEqual([]);
    expect(await asSuperuser("SELECT 1 FROM exports")).toEqual([]);
  });
});
