import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { DROP_TAGS_CHANNEL } from "@/lib/platform/cache";
import { CLIENT_ADDRESS } from "@/lib/platform/headers/client-address";
import { freshNonce } from "@/lib/platform/headers/nonce";
import { parseJson } from "@/lib/platform/json";
import { log } from "@/lib/platform/log";
import { metrics } from "@/lib/platform/metrics";
import { fillIn, type KeptPage, type Rendered } from "@/lib/platform/page-store/kept-page";
import { createPageStore } from "@/lib/platform/page-store/page-store";
import { type Handle, renderPage } from "@/lib/platform/page-store/render-page";
import { storeKey } from "@/lib/platform/page-store/store-key";
import { subscribe } from "@/lib/platform/redis";
import { beforeExit } from "@/lib/platform/shutdown";
import { acceptedEncoding } from "./compression";

const MEGABYTE = 1024 * 1024;
const message = z.array(z.string());

/** Answers visitors' requests for public pages from the store, and keeps the store true to what other processes write. */
export function openVisitorPages(handle: Handle, megabytes: number) {
  const store = createPageStore({ maxBytes: megabytes * MEGABYTE });
  const unsubscribe = subscribe(
    DROP_TAGS_CHANNEL,
    (text) => {
      const tags = message.safeParse(parseJson(text));
      if (tags.success) store.drop(tags.data);
    },
    store.dropAll, // who was not listening does not know what was dropped
  );
  beforeExit("page store", unsubscribe);

  /** True when it answered; false when the request is for Next and the asker alone. */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const wanted = storeKey(request);
    if (!wanted) {
      response.setHeader("x-lumo-store", "bypass");
      return false;
    }
    const { key, url, tags } = wanted;
    const { host = "", "x-forwarded-proto": proto } = request.headers;
    const headers = {
      ...wanted.headers,
      host,
      "x-forwarded-proto": `${proto}`,
      accept: "*/*",
      "user-agent": "lumo-page-store",
      [CLIENT_ADDRESS]: `${request.headers[CLIENT_ADDRESS]}`, // so that limits see who causes the work
    };
    const render = () => renderPage(handle, { url, headers });
    const found = await store.find({ key, tags, render }).catch((error: unknown) => {
      log.error({ error, url }, "a visitors' page could not be rendered");
      return { outcome: "bypass", rendered: null } as const;
    });
    metrics().pageStore.inc({ outcome: found.outcome });
    response.setHeader("x-lumo-store", found.outcome);
    if (found.outcome !== "bypass") sendKept(request, response, found.page);
    else if (found.rendered) sendRendered(request, response, found.rendered);
    else return false;
    return true;
  }

  return { answer, size: store.size };
}

function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const nonce = freshNonce();
  const compressed =
    page.gzip !== null && acceptedEncoding(`${request.headers["accept-encoding"] ?? ""}`, ["gzip"]) !== null;
  const body = fillIn(page, nonce, compressed);
  for (const [name, value] of page.headers) response.appendHeader(name, value);
  response.setHeader("Content-Security-Policy", page.policy.join(nonce));
  response.setHeader("x-request-id", `${request.headers["x-request-id"]}`);
  response.appendHeader("Vary", "Accept-Encoding, Cookie");
  // A browser may keep it for when there is no network, and asks us each time while there is one.
  response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
  if (compressed) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** An answer that must not be kept (a redirect, a page that is not there) still answers the one who caused it. */
function sendRendered(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Rendered,
): void {
  for (const [name, value] of headers)
    if (!["content-length", "transfer-encoding", "connection"].includes(name))
      response.appendHeader(name, value);
  response.setHeader("x-request-id", `${request.headers["x-request-id"]}`);
  response.setHeader("Content-Length", body.length);
  response.statusCode = status;
  response.end(request.method === "HEAD" ? undefined : body);
}
