import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { closeDatabase, inTransaction } from "@/lib/platform/db";
import { enqueueMail, type Outgoing } from "@/lib/platform/email/enqueue-mail";
import { findKeptMail, keepAsFiles, listKeptMails } from "@/lib/platform/email/files";
import { mailJobs } from "@/lib/platform/email/jobs";
import { Letter } from "@/lib/platform/email/letter";
import { LetterButton } from "@/lib/platform/email/letter-button";
import { LetterText } from "@/lib/platform/email/letter-text";
import { readUnsubscribeToken, unsubscribeUrl } from "@/lib/platform/email/unsubscribe";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { closeJobsPool } from "@/lib/platform/jobs/pool";
import { asSuperuser } from "@/tests/support/database";

const ada = { memberId: newId(), type: "digest" };
const letter = (
  <Letter
    preview="One step and you are in."
    title="Confirm your address"
    reason="You get this because someone signed up to Lumo with this address."
    unsubscribeUrl={unsubscribeUrl(ada)}
  >
    <LetterText>Hello Ada & friends, &lt;b&gt;welcome&lt;/b&gt;.</LetterText>
    <LetterButton href="https://lumo.example/verify?a=1&b=2">Confirm my address</LetterButton>
  </Letter>
);
const mail: Outgoing = {
  to: "ada@lumo.example",
  subject: "Confirm your address",
  letter,
  kind: "verify-email",
};
const post = (outgoing: Outgoing) => inTransaction((tx) => enqueueMail(tx, outgoing));
const deliver = () => drainJobs(mailJobs, { seconds: 10 });

beforeEach(() => asSuperuser("truncate graphile_worker._private_jobs cascade"));
afterAll(async () => {
  await closeJobsPool();
  await closeDatabase();
});

describe("a letter", () => {
  test("arrives as html and as plain text", async () => {
    await post(mail);
    await deliver();
    const [newest] = await listKeptMails();
    expect(newest).toMatchObject({
      to: "ada@lumo.example",
      subject: "Confirm your address",
      kind: "verify-email",
    });
    expect(newest?.html).toMatch(/^<!DOCTYPE html/);
    expect(newest?.html).toContain('href="https://lumo.example/verify?a=1&amp;b=2"');
    expect(newest?.html).toContain("&lt;b&gt;welcome");
    expect(newest?.html).not.toContain("<script");
    expect(newest?.text).toBe(
      [
        "Confirm your address",
        "",
        "Hello Ada & friends, <b>welcome</b>.",
        "",
        "Confirm my address https://lumo.example/verify?a=1&b=2",
        "",
        "You get this because someone signed up to Lumo with this address.",
        "",
        "Stop these mails",
        unsubscribeUrl(ada),
        "",
        "Lumo, a home for people who love films · localhost:4100",
        "http://localhost:4100",
      ].join("\n"),
    );
    const folder = path.resolve(env().LUMO_DATA_DIR, "mail");
    expect(await readFile(path.join(folder, `${newest?.id}.html`), "utf8")).toBe(newest?.html);
    expect(await readFile(path.join(folder, `${newest?.id}.txt`), "utf8")).toBe(newest?.text);
    expect(await findKeptMail(newest?.id ?? "")).toEqual(newest);
    expect(await findKeptMail("../../secrets")).toBeNull();
  });

  test("stays unsent when the change behind it is undone", async () => {
    const before = (await listKeptMails()).length;
    await inTransaction(async (tx) => {
      await enqueueMail(tx, mail);
      throw new Error("undone");
    }).catch(() => "as it should");
    await deliver();
    expect(await listKeptMails()).toHaveLength(before);
  });

  test("that is sent again lies there once", async () => {
    const kept = {
      id: newId(),
      kind: "x",
      to: "a@b.example",
      subject: "Once",
      html: "",
      text: "",
      headers: {},
    };
    await keepAsFiles(kept);
    await keepAsFiles(kept);
    expect((await listKeptMails()).filter((each) => each.subject === "Once")).toHaveLength(1);
  });

  test("that can be stopped can be stopped with one click", async () => {
    await post({ ...mail, unsubscribe: ada });
    await deliver();
    const [newest] = await listKeptMails();
    expect(newest?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const [, url = ""] = /^<(.+)>$/.exec(newest?.headers["List-Unsubscribe"] ?? "") ?? [];
    expect(url).toMatch(/^http:\/\/localhost:4100\/api\/unsubscribe\?token=/);
    expect(readUnsubscribeToken(new URL(url).searchParams.get("token") ?? "")).toEqual(ada);
    expect(readUnsubscribeToken("forged.token")).toBeNull();
  });
});

describe("nobody writes headers of their own", () => {
  const addresses = [
    "ada@lumo.example\r\nBcc: all@lumo.example",
    "ada@lumo.example\nBcc: all@lumo.example",
    "ada@lumo.example\rBcc: x@y.example",
    "ada@lumo.example\u0000",
    "ada@lumo.example\u2028Bcc: x@y.example",
    "ada@lumo.example\u0085Bcc: x@y.example",
    "ada@lumo.example,eve@evil.example",
    "ada@lumo.example;eve@evil.example",
    "ada@lumo.example eve@evil.example",
    "Ada <ada@lumo.example>",
    '"ada\r\n"@lumo.example',
    "ada@lumo.example%0d%0aBcc:x@y.example\n",
    "ada(comment)@lumo.example",
    "ada@@lumo.example",
    "ada@",
    "@lumo.example",
    "ada",
    "",
    `${"a".repeat(65)}@lumo.example`,
    "ada\ud800@lumo.example",
  ];
  test.each(addresses)("no mail goes to %j", async (to) => {
    await expect(post({ ...mail, to })).rejects.toMatchObject({ code: "invalid" });
    expect(await asSuperuser("select 1 from graphile_worker.jobs")).toEqual([]);
  });

  test.each(["Hello\r\nBcc: all@lumo.example", "Hello\nX: y", "Hello\u0000", "Hello\u2029there"])(
    "no mail says %j",
    async (subject) => {
      await expect(post({ ...mail, subject })).rejects.toMatchObject({ code: "invalid" });
    },
  );
});
