import { afterAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/v1/uploads/route";
import { GET } from "@/app/media/[name]/route";
import type { Actor } from "@/lib/auth/actor";
import { attachUpload } from "@/lib/media/attach-upload";
import { releaseUpload } from "@/lib/media/release-upload";
import { type UploadView, uploadSchema } from "@/lib/media/schema";
import { sweepFiles, sweepUploads } from "@/lib/media/sweep-uploads";
import { uploadImage } from "@/lib/media/upload-image";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, inTransaction, withMember } from "@/lib/platform/db";
import { setFlag } from "@/lib/platform/flags";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { storage } from "@/lib/platform/storage/storage";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { goodFiles } from "@/tests/support/hostile-files";

castOnStage();
afterAll(closeDatabase);

const { jpeg, png, gif } = await goodFiles();
const picture = { bytes: jpeg, purpose: "image" as const, altText: "", crop: undefined };
const SITE = "http://localhost:4100";

/** A program's way in, so that requests need no browser. */
async function tokenOf(actor: Actor, scopes = ["read", "write"]): Promise<Record<string, string>> {
  const token = `lumo_${randomToken()}`;
  await withMember(actor.id, (tx) =>
    tx.apiToken.create({
      data: {
        id: newId(),
        memberId: actor.id,
        name: "test",
        tokenHash: sha256(token),
        prefix: token.slice(0, 10),
        scopes,
      },
    }),
  );
  return { authorization: `Bearer ${token}` };
}

function send(headers: Record<string, string>, body: BodyInit, query = ""): Promise<Response> {
  const request = new Request(`${SITE}/api/v1/uploads${query}`, { method: "POST", headers, body });
  return POST(request, { params: Promise.resolve({}) });
}

function form(
  fields: Record<string, string>,
  bytes: Buffer = png,
  name = "film.png",
  type = "image/png",
): FormData {
  const made = new FormData();
  for (const [key, value] of Object.entries(fields)) made.set(key, value);
  made.set("file", new File([new Uint8Array(bytes)], name, { type }));
  return made;
}

function look(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const name = url.replace("/media/", "");
  return GET(new Request(`${SITE}${url}`, { headers }), { params: Promise.resolve({ name }) });
}

async function rows(): Promise<number> {
  return (await asSuperuser("select 1 from uploads")).length;
}

async function files(): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of storage().list("pictures/")) found.push(key);
  return found;
}

const attach = (actor: Actor, upload: UploadView) =>
  inTransaction((tx) => attachUpload(tx, actor, upload.id, upload.purpose));

describe("sending a picture", () => {
  test("as a form makes it the sender's, in the sizes of its purpose", async () => {
    const headers = await tokenOf(ada);
    const answer = await send(
      headers,
      form({ purpose: "avatar", x: "10", y: "10", size: "64", altText: "Me" }),
    );
    expect(answer.status).toBe(201);
    const upload = uploadSchema.parse(await answer.json());
    expect(upload).toMatchObject({
      purpose: "avatar",
      width: 512,
      height: 512,
      widths: [96, 256, 512],
      altText: "Me",
    });
    expect((await look(upload.url, headers)).status).toBe(200);
  });

  test("as a bare body works too", async () => {
    const headers = { ...(await tokenOf(ada)), "content-type": "image/gif" };
    const answer = await send(headers, new Uint8Array(gif), "?purpose=image");
    expect(answer.status).toBe(201);
    expect(uploadSchema.parse(await answer.json())).toMatchObject({
      purpose: "image",
      width: 120,
      height: 80,
    });
  });

  test("T6.1 the file's name and declared type decide nothing", async () => {
    const headers = await tokenOf(ada);
    for (const name of ["../../etc/passwd", "x.php.png", "<script>.svg", "C:\\x.png", "a".repeat(5000)]) {
      const answer = await send(headers, form({}, png, name, "text/html"));
      expect(answer.status, name).toBe(201);
      expect(uploadSchema.parse(await answer.json()).url).toMatch(/^\/media\/[\w-]{24}-120\.webp$/);
    }
    for (const name of ["a.png\u0000.html", ""]) {
      expect([201, 400]).toContain((await send(headers, form({}, png, name))).status);
    }
    expect((await files()).every((key) => /^pictures\/[\w-]{24}-\d+\.webp$/.test(key))).toBe(true);
    const page = Buffer.from("<html><script>alert(1)</script></html>");
    expect((await send(headers, form({}, page, "film.png", "image/png"))).status).toBe(422);
  });

  test("signed out, or with a token that may only read, is refused", async () => {
    expect((await send({ "sec-fetch-site": "same-origin" }, form({}))).status).toBe(401);
    expect((await send(await tokenOf(ada, ["read"]), form({}))).status).toBe(403);
    expect(await rows()).toBe(0);
  });

  test("what is no upload at all is refused with a status that says why", async () => {
    const headers = await tokenOf(ada);
    const typed = (type: string) => ({ ...headers, "content-type": type });
    expect((await send(typed("application/json"), "{}")).status).toBe(415);
    expect((await send(typed("text/html"), "<html>")).status).toBe(415);
    expect((await send(typed("image/png"), "")).status).toBe(400);
    expect((await send(typed("multipart/form-data"), "x")).status).toBe(400);
    expect((await send(typed("multipart/form-data; boundary=x"), "--x\r\nbroken")).status).toBe(400);
    expect((await send(headers, form({ file: "no" }))).status).toBe(201);
    const words = new FormData();
    words.set("file", "only words");
    expect((await send(headers, words)).status).toBe(400);
    expect((await send(headers, form({ purpose: "weapon" }))).status).toBe(422);
    expect((await send(headers, form({ purpose: "avatar", x: "1" }))).status).toBe(422);
    expect((await send(headers, form({ purpose: "avatar", x: "NaN", y: "-1", size: "1e9" }))).status).toBe(
      422,
    );
  });

  test("T6.8 a body over the limit is refused whole, never cut and then believed", async () => {
    const headers = await tokenOf(ada);
    const long = Buffer.concat([png, Buffer.alloc(8_100_000)]);
    expect((await send({ ...headers, "content-type": "image/png" }, new Uint8Array(long))).status).toBe(413);
    expect((await send(headers, form({}, long))).status).toBe(413);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(100_000)) });
    const init = {
      method: "POST",
      headers: { ...headers, "content-type": "image/png" },
      body: endless,
      duplex: "half",
    };
    expect(
      (await POST(new Request(`${SITE}/api/v1/uploads`, init), { params: Promise.resolve({}) })).status,
    ).toBe(413);
    expect(await rows()).toBe(0);
  });

  test("T6.6 of eleven in a minute ten arrive", async () => {
    const headers = await tokenOf(ada);
    const statuses = await Promise.all(
      Array.from({ length: 11 }, async () => (await send(headers, form({}))).status),
    );
    expect(statuses.sort()).toEqual([...Array(10).fill(201), 429]);
    const late = await send(headers, form({}));
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    await expect(uploadImage(grace, picture)).resolves.toMatchObject({ purpose: "image" });
  });

  test("is not possible while staff has switched it off", async () => {
    await setFlag("uploads", false);
    await expect(uploadImage(ada, picture)).rejects.toMatchObject({ code: "unavailable" });
    await setFlag("uploads", true);
  });
});

describe("T6.5 looking at a picture", () => {
  test("before it is attached, only its sender can", async () => {
    const upload = await uploadImage(ada, picture);
    expect((await look(upload.url)).status).toBe(404);
    expect((await look(upload.url, await tokenOf(grace))).status).toBe(404);
    const own = await look(upload.url, await tokenOf(ada));
    expect(own.status).toBe(200);
    expect(own.headers.get("cache-control")).toBe("private, no-store");
  });

  test("once attached, everyone can, and caches may keep it", async () => {
    const upload = await uploadImage(ada, picture);
    await attach(ada, upload);
    const answer = await look(upload.url);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe("WEBP");
  });

  test("attached to something private, it stays its owner's", async () => {
    const upload = await uploadImage(ada, picture);
    await inTransaction((tx) => attachUpload(tx, ada, upload.id, "image", { isPublic: false }));
    expect((await look(upload.url)).status).toBe(404);
    expect((await look(upload.url, await tokenOf(ada))).status).toBe(200);
  });

  test("released, nobody else can any more", async () => {
    const upload = await uploadImage(ada, picture);
    await attach(ada, upload);
    await inTransaction((tx) => releaseUpload(tx, grace, upload.id));
    expect((await look(upload.url)).status).toBe(200);
    await inTransaction((tx) => releaseUpload(tx, ada, upload.id));
    expect((await look(upload.url)).status).toBe(404);
  });

  test("a size that was not made, and any other spelling, is not there", async () => {
    const upload = await uploadImage(ada, picture);
    await attach(ada, upload);
    const [stem = ""] = upload.url.split("-120.webp");
    for (const url of [
      `${stem}-121.webp`,
      `${stem}-120.png`,
      `${stem}.webp`,
      "/media/..%2f..%2fsecrets",
      "/media/%00",
    ]) {
      expect((await look(url)).status, url).toBe(404);
    }
  });
});

describe("attaching", () => {
  test("is once, for one's own, and for what the picture was made for", async () => {
    const upload = await uploadImage(ada, picture);
    await expect(attach(grace, upload)).rejects.toMatchObject({ code: "not_found" });
    await expect(attach(ada, { ...upload, purpose: "avatar" })).rejects.toMatchObject({ code: "not_found" });
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => attach(ada, upload)));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    await expect(attach(ada, upload)).rejects.toMatchObject({ code: "conflict" });
  });

  test("is undone with the change it was part of", async () => {
    const upload = await uploadImage(ada, picture);
    const change = inTransaction(async (tx) => {
      await attachUpload(tx, ada, upload.id, "image");
      throw new Error("undone");
    });
    await expect(change).rejects.toThrow("undone");
    expect((await look(upload.url)).status).toBe(404);
  });
});

describe("T6.9 sweeping", () => {
  const tomorrow = () => freezeClock(new Date(Date.now() + 25 * 3_600_000));

  test("removes what nothing attached within a day, row and files, and nothing else", async () => {
    const kept = await uploadImage(ada, picture);
    await attach(ada, kept);
    const left = await uploadImage(ada, picture);
    expect(await sweepUploads()).toBe(0);
    tomorrow();
    expect(await sweepUploads()).toBe(1);
    thawClock();
    expect(await rows()).toBe(1);
    expect((await look(kept.url)).status).toBe(200);
    expect((await look(left.url, await tokenOf(ada))).status).toBe(404);
    expect((await files()).some((key) => key.endsWith(left.url.replace("/media/", "")))).toBe(false);
  });

  test("removes files that a crash left without a row", async () => {
    const kept = await uploadImage(ada, picture);
    await storage().put(`pictures/${randomToken(18)}-480.webp`, jpeg, "image/webp");
    expect(await sweepFiles()).toBe(0);
    tomorrow();
    await sweepFiles();
    thawClock();
    expect(await files()).toEqual([`pictures/${kept.url.replace("/media/", "")}`]);
  });
});
