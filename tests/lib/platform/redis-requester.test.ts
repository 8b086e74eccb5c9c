import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { errors, Redis } from "@upstash/redis";
import { afterEach, expect, test } from "vitest";
import { redisRequester } from "@/lib/platform/redis-requester";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("commands go out with the token, one or several at once, and what comes back is read", async () => {
  const asked: unknown[] = [];
  const redis = await redisThat(async (request, response) => {
    const body: unknown[] = JSON.parse(await text(request));
    asked.push([request.url, request.headers.authorization, body, request.headers["upstash-sync-token"]]);
    response.setHeader("upstash-sync-token", "seen");
    response.end(
      request.url === "/base" ? '{"result":"{\\"a\\":\\"héllo\\"}"}' : '[{"result":1},{"result":null}]',
    );
  });
  expect(await redis.get("a")).toEqual({ a: "héllo" });
  expect(await redis.pipeline().incr("b").get("c").exec()).toEqual([1, null]);
  const several = [
    ["incr", "b"],
    ["get", "c"],
  ];
  expect(asked).toEqual([
    ["/base", "Bearer the-token", ["get", "a"], ""],
    ["/base/pipeline", "Bearer the-token", several, "seen"],
  ]);
});

test("a command that Redis refuses is an UpstashError that says so", async () => {
  const redis = await redisThat((_, response) => {
    response.statusCode = 400;
    response.end('{"error":"WRONGTYPE of a thing"}');
  });
  const refused = redis.get("key");
  await expect(refused).rejects.toThrow(errors.UpstashError);
  await expect(refused).rejects.toThrow("WRONGTYPE of a thing");
});

test("an answer that is not JSON is an error", async () => {
  const redis = await redisThat((_, response) => void response.end("<html>"));
  await expect(redis.get("key")).rejects.toThrow(errors.UpstashJSONParseError);
});

test("a silent Redis is given up", async () => {
  const redis = await redisThat(() => undefined, 80);
  await expect(redis.get("key")).rejects.toThrow("Redis was silent for 80 ms.");
});

test("what found its connection closed is sent again, once", async () => {
  let asked = 0;
  let hangsUp = false;
  const redis = await redisThat((request, response) => {
    asked += 1;
    if (hangsUp) request.socket.resetAndDestroy();
    else response.end('{"result":"here"}');
  });
  expect(await redis.get("first")).toBe("here");
  hangsUp = true;
  await expect(redis.get("second")).rejects.toThrow(/ECONNRESET|hang up/);
  expect(asked).toBe(3);
});

async function redisThat(answers: RequestListener, timeoutMs = 2_000): Promise<Redis> {
  server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/base`;
  return new Redis({ request: redisRequester({ url, token: "the-token", timeoutMs }) });
}
