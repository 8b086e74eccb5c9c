import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { log } from "@/lib/platform/log";
import { metrics } from "@/lib/platform/metrics";
import type { Handle } from "@/lib/platform/page-store/render-page";
import { isDraining } from "@/lib/platform/shutdown";
import { capBody } from "./body-cap";
import { compressAnswer } from "./compression";
import { refusalFor } from "./refusals";
import { refusalBytes, refuse } from "./refuse";
import type { openStaticFiles } from "./static-files";
import { trustHeaders } from "./trusted-headers";
import type { openVisitorPages } from "./visitor-pages";

type Parts = {
  handle: () => Handle;
  /** Answers visitors of public pages from the store where it can; null in development. */
  visitorPages: () => ReturnType<typeof openVisitorPages> | null;
  /** Answers with the build's own files; null in development, where they change. */
  staticFiles: ReturnType<typeof openStaticFiles> | null;
  appUrl: URL;
  hops: number;
};

const failure = {
  status: 500,
  title: "Something went wrong",
  detail: "That did not work, and it is our fault. Please try again.",
};

/** The way of a request: refused if odd, stripped of what it may not say, capped, answered from the store or by Next. */
export function createHttpServer({ handle, visitorPages, staticFiles, appUrl, hops }: Parts): Server {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 });

  server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
    measure(request, response);
    try {
      if (isDraining()) response.shouldKeepAlive = false;
      const refusal = refusalFor(request);
      if (refusal) return refuse(request, response, refusal);
      trustHeaders(request, { appUrl, hops });
      if (capBody(request, response)) return;
      if (await staticFiles?.(request, response)) return;
      if (await visitorPages()?.answer(request, response)) return;
      compressAnswer(request, response);
      await handle()(request, response);
    } catch (error) {
      log.error({ error, path: request.url }, "a request failed outside Next");
      if (!response.headersSent) refuse(request, response, failure);
      else response.destroy();
    }
  });

  server.on("connect", (_request, socket) => {
    const detail = "Lumo is not a proxy.";
    socket.end(
      refusalBytes({ status: 405, title: "Method not allowed", detail, headers: { Allow: "GET" } }, ""),
    );
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    const tooLong = error.code === "HPE_HEADER_OVERFLOW";
    const status = tooLong ? 431 : 400;
    const title = tooLong ? "Headers too large" : "Bad request";
    socket.end(refusalBytes({ status, title, detail: "This request cannot be read." }, crypto.randomUUID()));
  });
  return server;
}

/** How long the answer took, by what was asked for; an event stream only counts until it opened. */
function measure(request: IncomingMessage, response: ServerResponse): void {
  const begun = performance.now();
  response.once("close", () => {
    if (`${response.getHeader("content-type") ?? ""}`.startsWith("text/event-stream")) return;
    const labels = {
      method: request.method ?? "GET",
      status: `${response.statusCode}`,
      kind: kindOf(request),
    };
    metrics().http.observe(labels, (performance.now() - begun) / 1_000);
  });
}

function kindOf({ url = "/", headers }: IncomingMessage): string {
  if (url.startsWith("/_next/static/")) return "file";
  if (url.startsWith("/api/")) return "endpoint";
  return headers.rsc ? "part" : "page";
}
