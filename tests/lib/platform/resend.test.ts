import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sendByResend } from "@/lib/platform/email/send-by-resend";
import { newId } from "@/lib/platform/ids";
import { GivenUp } from "@/lib/platform/jobs/job";

let status = 200;
let seen: { headers: http.IncomingHttpHeaders; body: string }[] = [];

/** Answers as Resend's reference says it does. */
const standIn = http.createServer(async (request, response) => {
  seen.push({ headers: request.headers, body: await text(request) });
  response.setHeader("content-type", "application/json");
  const body = status === 200 ? { id: newId() } : { statusCode: status, name: "refused", message: "No." };
  response.writeHead(status).end(JSON.stringify(body));
});
await new Promise<void>((resolve) => standIn.listen(0, "127.0.0.1", resolve));
const { port } = standIn.address() as AddressInfo;
const send = sendByResend("re_test", "Lumo <hello@lumo.example>", `http://127.0.0.1:${port}`);
const mail = {
  id: newId(),
  kind: "digest",
  to: "ada@lumo.example",
  subject: "Your week",
  html: "<p>Hello</p>",
  text: "Hello",
  headers: {
    "List-Unsubscribe": "<https://lumo.example/u>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  },
};

beforeEach(() => {
  status = 200;
  seen = [];
});
afterAll(() => {
  standIn.closeAllConnections();
  standIn.close();
});

test("a mail is handed over whole, with a key that makes a second try harmless", async () => {
  await send(mail);
  await send(mail);
  expect(JSON.parse(seen[0]?.body ?? "")).toMatchObject({
    from: "Lumo <hello@lumo.example>",
    to: "ada@lumo.example",
    subject: "Your week",
    html: "<p>Hello</p>",
    text: "Hello",
    headers: mail.headers,
  });
  expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual([
    `mail-${mail.id}`,
    `mail-${mail.id}`,
  ]);
  expect(seen[0]?.headers.authorization).toBe("Bearer re_test");
});

test.each([429, 500, 503, 401])("after a %i it is tried again", async (code) => {
  status = code;
  await expect(send(mail)).rejects.not.toBeInstanceOf(GivenUp);
});

test.each([400, 422])("after a %i it is given up", async (code) => {
  status = code;
  await expect(send(mail)).rejects.toBeInstanceOf(GivenUp);
});

test("when nobody answers it is tried again", async () => {
  const nowhere = sendByResend("re_test", "Lumo <hello@lumo.example>", "http://127.0.0.1:9");
  await expect(nowhere(mail)).rejects.not.toBeInstanceOf(GivenUp);
});
