import "server-only";
import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { AppError } from "./errors";
import { isPublicAddress } from "./public-address";
import { readBody } from "./read-body";

export interface OutsideRequest {
  headers?: Record<string, string>;
  /** Makes it a POST. One that is redirected is not sent again: the answer is the redirect. */
  body?: Buffer;
  /** After decompression. Default 1 MB. */
  maxBytes?: number;
  /** For all of it: names, connections, redirects, body. Default 5 s. */
  timeoutMs?: number;
}

export interface OutsideAnswer {
  /** Where the last redirect led. */
  url: string;
  status: number;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
}

/** What tests replace, so that they can play the internet. */
export interface Outside {
  resolve: (hostname: string) => Promise<string[]>;
  isAllowedAddress: (address: string) => boolean;
  isAllowedPort: (port: number) => boolean;
}

const HOPS = 2;

/**
 * Gets an address that somebody outside gave us. Only http(s) on ports 80 and 443 of the open internet; the address
 * that was checked is the one connected to, so a name that changes its mind in between gains nothing. Follows two
 * redirects, each checked again; sends and keeps no cookies. Refused: `invalid`. Failed: `unavailable`.
 */
export const fetchOutside = outsideFetcher({
  resolve: async (hostname) =>
    (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address),
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => port === 80 || port === 443,
});

export function outsideFetcher(outside: Outside) {
  return async (address: string, request: OutsideRequest = {}): Promise<OutsideAnswer> => {
    const { maxBytes = 1_000_000, timeoutMs = 5000, headers = {}, body } = request;
    const signal = AbortSignal.timeout(timeoutMs);
    const first = parse(address);
    let url = first;
    try {
      for (let hop = 0; hop <= HOPS; hop++) {
        const host = await checked(url, outside, signal);
        const own = url.origin === first.origin ? headers : {};
        const answer = await send(url, host, own, body, outside, signal);
        const next = body ? null : redirectOf(answer, url);
        if (!next) {
          const bytes = await readBody(answer, maxBytes, signal);
          return { url: url.href, status: answer.statusCode ?? 0, headers: answer.headers, bytes };
        }
        answer.destroy();
        url = next;
      }
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError("unavailable", "That address did not answer as expected.");
    }
    throw new AppError("unavailable", "That address redirects too often.");
  };
}

function refused(): AppError {
  return new AppError("invalid", "That address cannot be fetched.");
}

function parse(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname)
    throw refused();
  return url;
}

/** The address to connect to. One special-use address among several is enough to refuse the name. */
async function checked(url: URL, outside: Outside, signal: AbortSignal): Promise<string> {
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!outside.isAllowedPort(port)) throw refused();
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(hostname) ? [hostname] : await orAborted(outside.resolve(hostname), signal);
  const [address] = addresses;
  if (!address || !addresses.every((each) => isIP(each) && outside.isAllowedAddress(each))) throw refused();
  return address;
}

function send(
  url: URL,
  address: string,
  headers: Record<string, string>,
  body: Buffer | undefined,
  outside: Outside,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { request } = url.protocol === "https:" ? https : http;
  const named = isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address,
        port: url.port || undefined,
        path: url.pathname + url.search,
        method: body ? "POST" : "GET",
        servername: named ? url.hostname : undefined,
        agent: false,
        signal,
        headers: {
          "user-agent": "Lumo",
          accept: "*/*",
          ...headers,
          "accept-encoding": "gzip, br",
          host: url.host,
        },
      },
      resolve,
    );
    sent.on("error", reject);
    sent.on("socket", (socket) => {
      socket.on("connect", () => {
        if (!socket.remoteAddress || !outside.isAllowedAddress(socket.remoteAddress)) sent.destroy(refused());
      });
    });
    sent.end(body);
  });
}

function redirectOf(answer: http.IncomingMessage, from: URL): URL | null {
  const { location } = answer.headers;
  if (!location || ![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0)) return null;
  return parse(location, from);
}

/** Name lookups cannot be called off, but need not be waited for. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
