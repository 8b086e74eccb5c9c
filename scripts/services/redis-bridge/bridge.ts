import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Backend } from "./backend";
import { toWire } from "./encoding";
import { openBackend } from "./open-backend";
import { Scripts } from "./scripts";

const MAX_BODY = 16 * 1024 * 1024;
const HEARTBEAT = 15_000;
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

export type Bridge = { url: string; token: string; backend: Backend["kind"]; close(): Promise<void> };
type Options = {
  token: string;
  port?: number;
  /** A Redis to speak to; without one the data lives in this process. */
  redisUrl?: string;
};
type Answer = { result: unknown } | { error: string };

/**
 * Speaks Upstash's REST protocol in front of a plain Redis, so that one client (`@upstash/redis`) serves everywhere.
 * Listens on loopback only and answers nobody without the token.
 */
export async function startBridge(options: Options): Promise<Bridge> {
  const backend = await openBackend(options.redisUrl);
  const scripts = new Scripts();
  const streams = new Set<ServerResponse>();
  const dropStreams = backend.onLost(() => {
    // What was published meanwhile is gone: listeners must come back and catch up.
    for (const stream of streams) stream.end();
  });

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, { error: `ERR ${(error as Error).message}` });
      else response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;

  async function handle(request: IncomingMessage, response: ServerResponse) {
    if (!isAuthorized(request, options.token)) {
      return send(response, 401, { error: "WRONGPASS invalid or missing auth token" });
    }
    const [route = "", ...names] = (request.url ?? "/").split("?")[0]?.slice(1).split("/") ?? [];
    if (route === "subscribe" || route === "psubscribe") {
      return listen(request, response, route === "psubscribe", names.map(decodeURIComponent));
    }
    if (request.method !== "POST") return send(response, 405, { error: "ERR only POST is answered here" });
    const body = await readBody(request);
    const encode = request.headers["upstash-encoding"] === "base64";
    if (route === "" && isCommand(body)) {
      const answer = await run(body, encode);
      return send(response, "error" in answer ? 400 : 200, answer);
    }
    if (route === "pipeline" && isCommandList(body)) {
      return send(response, 200, await Promise.all(body.map((command) => run(command, encode))));
    }
    if (route === "multi-exec" && isCommandList(body)) {
      try {
        const results = await backend.transaction(body.map((command) => scripts.rewrite(words(command))));
        return send(
          response,
          200,
          results.map((result) => wire(result, encode)),
        );
      } catch (error) {
        return send(response, 400, { error: sentence(error) });
      }
    }
    send(response, 400, { error: "ERR a command is a JSON array, a pipeline an array of those" });
  }

  async function run(command: unknown[], encode: boolean): Promise<Answer> {
    try {
      return wire(await backend.run(scripts.rewrite(words(command))), encode);
    } catch (error) {
      return { error: sentence(error) };
    }
  }

  async function listen(
    request: IncomingMessage,
    response: ServerResponse,
    pattern: boolean,
    channels: string[],
  ) {
    const early: string[] = [];
    let tell = (line: string): unknown => early.push(line);
    const leave = await backend.subscribe(channels, pattern, (kind, ...parts) =>
      tell(`data: ${[kind, ...parts].join(",")}\n\n`),
    );
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    for (const [index, channel] of channels.entries()) {
      response.write(`data: ${pattern ? "psubscribe" : "subscribe"},${channel},${index + 1}\n\n`);
    }
    // A message may come in while the channel is being opened.
    for (const line of early) response.write(line);
    tell = (line) => response.write(line);
    const beat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT);
    streams.add(response);
    const end = () => {
      clearInterval(beat);
      streams.delete(response);
      leave();
    };
    response.once("close", end);
    if (request.destroyed) end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: options.token,
    backend: backend.kind,
    async close() {
      dropStreams();
      for (const stream of streams) stream.end();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await backend.close();
    },
  };
}

/** Compares digests, so that neither the length nor the first wrong letter of a token shows in the time taken. */
function isAuthorized(request: IncomingMessage, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(request.headers.authorization ?? ""), digest(`Bearer ${token}`));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BODY) throw new Error("the request is too large");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}

function isCommand(body: unknown): body is unknown[] {
  return Array.isArray(body) && typeof body[0] === "string";
}

function isCommandList(body: unknown): body is unknown[][] {
  return Array.isArray(body) && body.every(isCommand);
}

function words(command: unknown[]): string[] {
  return command.map((word) => (typeof word === "object" && word ? JSON.stringify(word) : String(word)));
}

function wire(result: unknown, encode: boolean): Answer {
  return result instanceof Error ? { error: sentence(result) } : { result: toWire(result, encode) };
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z]+ /.test(message) ? message : `ERR ${message}`;
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
}
