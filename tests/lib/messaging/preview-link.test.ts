import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { messagingJobs } from "@/lib/messaging/jobs";
import { getMessage } from "@/lib/messaging/queries";
import { closeDatabase } from "@/lib/platform/db";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { heard, pairOf, say } from "./talk";

// The internet, played on this machine: every name is here, whatever its port says.
const internet = vi.hoisted(() => ({ port: 0, asked: [] as string[] }));
vi.mock("@/lib/platform/fetch-outside", async (original) => {
  const real = await original<typeof import("@/lib/platform/fetch-outside")>();
  const friendly = real.outsideFetcher({
    resolve: async () => ["127.0.0.1"],
    isAllowedAddress: () => true,
    isAllowedPort: () => true,
  });
  const fetchOutside: typeof real.fetchOutside = (address, request) => {
    const url = new URL(address);
    if (!url.hostname.endsWith(".example")) return real.fetchOutside(address, request);
    url.port = String(internet.port);
    return friendly(url.href, request);
  };
  return { ...real, fetchOutside };
});

const server = createServer((request, response) => {
  internet.asked.push(request.url ?? "");
  const isPage = !request.url?.startsWith("/picture");
  response.setHeader("content-type", isPage ? "text/html; charset=iso-8859-1" : "image/png");
  response.end(
    Buffer.from(
      `<title>Caf\u00e9 ${request.url}</title><meta name="description" content="Doors at eight.">`,
      "latin1",
    ),
  );
});

castOnStage();
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  internet.port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  internet.asked = [];
});
afterAll(async () => {
  server.close();
  await closeDatabase();
});

const drain = () => drainJobs(messagingJobs, { seconds: 10 });
const previewOf = async (id: string) => (await getMessage(grace, id)).preview;

test("a moment after a link is sent, what it leads to stands under it, and open pages hear of it", async () => {
  const pair = await pairOf(ada, grace);
  const said = await say(ada, pair, "Tonight: http://films.example/tonight");
  expect(said.preview).toBeNull();
  await drain();
  expect(await previewOf(said.id)).toEqual({
    url: "http://films.example/tonight",
    title: "Café /tonight",
    description: "Doors at eight.",
    siteName: null,
  });
  expect((await heard(`conversation:${pair.id}`)).at(-1)).toEqual({
    type: "message.previewed",
    payload: { id: said.id, seq: said.seq },
  });
  await say(grace, pair, "Again http://films.example/tonight");
  await drain();
  expect(internet.asked).toEqual(["/tonight"]);
});

test("an edit that keeps the link keeps the preview; another link, none, or deleting takes it away", async () => {
  const pair = await pairOf(ada, grace);
  const { id } = await say(ada, pair, "http://films.example/one");
  await drain();
  await editMessage(ada, { id, body: "This: http://films.example/one" });
  expect(await previewOf(id)).toMatchObject({ title: "Café /one" });
  await editMessage(ada, { id, body: "No, this: http://films.example/two" });
  expect(await previewOf(id)).toBeNull();
  await drain();
  expect(await previewOf(id)).toMatchObject({ title: "Café /two" });
  await editMessage(ada, { id, body: "Neither" });
  expect(await previewOf(id)).toBeNull();
  await editMessage(ada, { id, body: "http://films.example/one" });
  await drain();
  await deleteMessage(ada, { id });
  expect(await asSuperuser("SELECT preview FROM messages")).toEqual([{ preview: null }]);
});

test("deleted or changed while the page is asked: nothing is put there", async () => {
  const pair = await pairOf(ada, grace);
  const gone = await say(ada, pair, "http://films.example/gone");
  const other = await say(ada, pair, "http://films.example/other");
  await deleteMessage(ada, gone);
  await editMessage(ada, { id: other.id, body: "Never mind" });
  await drain();
  expect(await asSuperuser("SELECT preview FROM messages")).toEqual([{ preview: null }, { preview: null }]);
});

test("our own machines are not asked, nor pictures read, nor what a spoiler hides looked at", async () => {
  const pair = await pairOf(ada, grace);
  const port = internet.port;
  for (const body of [
    `http://127.0.0.1:${port}/own`,
    "http://169.254.169.254/latest/meta-data",
    `http://localhost:${port}/own`,
    "||http://films.example/ending||",
    "http://films.example/picture.png",
  ])
    await say(ada, pair, body);
  await drain();
  expect(internet.asked).toEqual(["/picture.png"]);
  const kept = await asSuperuser<{ preview: unknown }>("SELECT preview FROM messages");
  expect(kept.map(({ preview }) => preview)).toEqual([null, null, null, null, null]);
});
