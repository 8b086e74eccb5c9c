import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diskStorage } from "@/lib/platform/storage/disk";
import { s3Storage } from "@/lib/platform/storage/s3";
import { S3_KEYS, startS3 } from "@/tests/support/s3-stand-in";

const folder = await mkdtemp(path.join(tmpdir(), "lumo-storage-"));
const s3 = await startS3("films");
afterAll(async () => {
  await rm(folder, { recursive: true });
  await s3.stop();
});

const places = {
  disk: diskStorage(path.join(folder, "media")),
  s3: s3Storage({ ...S3_KEYS, endpoint: s3.endpoint, bucket: "films" }),
};

describe.each(Object.entries(places))("storage on %s", (_, storage) => {
  const bytes = Buffer.from([0, 255, 10, 13, 128]);

  test("gives back what it was given, replaced where it was put twice", async () => {
    await storage.put("a/one-96.webp", Buffer.from("old"), "image/webp");
    await storage.put("a/one-96.webp", bytes, "image/webp");
    expect(await storage.get("a/one-96.webp")).toEqual({ bytes, type: "image/webp" });
  });

  test("takes a file as it lies here, and gives it back piece by piece", async () => {
    const file = path.join(folder, "large.zip");
    const large = Buffer.alloc(3_000_000, "film");
    await writeFile(file, large);
    await storage.put("a/large.zip", bytes, "application/zip");
    await storage.putFile("a/large.zip", file, "application/zip");
    await rm(file);
    const opened = await storage.open("a/large.zip");
    expect(opened?.size).toBe(large.length);
    expect(Buffer.from(await new Response(opened?.stream).arrayBuffer()).equals(large)).toBe(true);
    await storage.delete("a/large.zip");
  });

  test("answers null for what is not there, and for a folder", async () => {
    expect(await storage.open("a/none.zip")).toBeNull();
    expect(await storage.get("a/none.webp")).toBeNull();
    expect(await storage.get("a")).toBeNull();
  });

  test("lists what is there below a prefix, past its page size", async () => {
    for (const name of ["b/1.webp", "b/2.webp", "b/3.webp", "c/4.webp"])
      await storage.put(name, bytes, "image/webp");
    const listed: string[] = [];
    for await (const { key, modifiedAt } of storage.list("b/")) {
      expect(Math.abs(modifiedAt.getTime() - Date.now())).toBeLessThan(60_000);
      listed.push(key);
    }
    expect(listed.sort()).toEqual(["b/1.webp", "b/2.webp", "b/3.webp"]);
  });

  test("deletes, and deleting again is fine", async () => {
    await storage.delete("a/one-96.webp");
    await storage.delete("a/one-96.webp");
    expect(await storage.get("a/one-96.webp")).toBeNull();
  });

  test.each([
    "../x",
    "a/../../x",
    "/etc/passwd",
    "a//b",
    ".hidden",
    "a/.b",
    "a/",
    "a\u0000b",
    "a b",
    "é",
    "",
    "a\\b",
  ])("the key %j leads nowhere", async (key) => {
    await expect(storage.get(key)).rejects.toMatchObject({ code: "not_found" });
    await expect(storage.put(key, bytes, "image/webp")).rejects.toMatchObject({ code: "not_found" });
    await expect(storage.open(key)).rejects.toMatchObject({ code: "not_found" });
    await expect(storage.putFile(key, folder, "image/webp")).rejects.toMatchObject({ code: "not_found" });
  });
});

test("the disk keeps no half-written files and nothing outside its folder", async () => {
  expect(await readdir(folder)).toEqual(["media"]);
  expect((await readdir(path.join(folder, "media", "b"))).sort()).toEqual(["1.webp", "2.webp", "3.webp"]);
});

test("an empty disk lists nothing", async () => {
  for await (const { key } of diskStorage(path.join(folder, "nowhere")).list("")) expect.fail(`found ${key}`);
});

test("every request to S3 was signed; one signed with another secret is refused and said so", async () => {
  expect(s3.refused).toEqual([]);
  const stranger = s3Storage({
    ...S3_KEYS,
    secretAccessKey: "guessed",
    endpoint: s3.endpoint,
    bucket: "films",
  });
  await expect(stranger.get("b/1.webp")).rejects.toThrow("Storage answered 403");
  expect(s3.refused).toEqual(["wrong signature"]);
});
