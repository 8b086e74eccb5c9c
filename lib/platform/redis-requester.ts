import "server-only";
import { Agent, type ClientRequest, type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps, Agent as SecureAgent } from "node:https";
import { text } from "node:stream/consumers";
import { errors } from "@upstash/redis";
import { parseJson } from "./json";

type Where = { url: string; token: string; timeoutMs: number };
type Asked = { path?: string[]; body?: unknown; headers?: Record<string, string> };

/** What lets a later command see what an earlier one wrote, where Redis has replicas. */
const SYNC = "upstash-sync-token";

/**
 * Carries commands to Redis over connections that stay open, without `fetch`: every request of a member asks several
 * times, and this takes a third of the processor's time. Gives up after `timeoutMs`. Only what found its connection
 * closed is sent again, once.
 */
export function redisRequester({ url, token, timeoutMs }: Where) {
  const base = new URL(url);
  const root = base.pathname.replace(/\/$/, "");
  const [start, agent] = connector(base);
  let synced = "";

  function send({ path = [], headers }: Asked, command: string) {
    const sent = start(base, {
      agent,
      method: "POST",
      path: [root, ...path].join("/") || "/",
      timeout: timeoutMs,
      headers: {
        ...headers,
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(command),
        [SYNC]: synced,
      },
    });
    sent.on("timeout", () => sent.destroy(new Error(`Redis was silent for ${timeoutMs} ms.`)));
    sent.end(command);
    return sent;
  }

  async function answerTo(asked: Asked, command: string): Promise<IncomingMessage> {
    const sent = send(asked, command);
    try {
      return await responseOf(sent);
    } catch (error) {
      const wasClosed = sent.reusedSocket && (error as NodeJS.ErrnoException).code === "ECONNRESET";
      if (!wasClosed) throw error;
      return responseOf(send(asked, command));
    }
  }

  return async function request<T>(asked: Asked): Promise<{ result?: T; error?: string }> {
    const command = JSON.stringify(asked.body);
    const response = await answerTo(asked, command);
    const raw = await text(response);
    const body = parseJson(raw) as { result?: T; error?: string } | undefined;
    if (!body) throw new errors.UpstashJSONParseError(raw);
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) throw new errors.UpstashError(`${body.error}, command was: ${command}`);
    const isAt = response.headers[SYNC];
    synced = typeof isAt === "string" ? isAt : "";
    return body;
  };
}

function responseOf(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once("response", resolve);
    sent.on("error", reject);
  });
}

function connector({ protocol }: URL) {
  const options = { keepAlive: true, noDelay: true };
  return protocol === "https:"
    ? ([overHttps, new SecureAgent(options)] as const)
    : ([overHttp, new Agent(options)] as const);
}
