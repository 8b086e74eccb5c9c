import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

const TEXT =
  /^(text\/(?!event-stream)|application\/(json|problem\+json|manifest\+json|javascript|xml|rss\+xml|atom\+xml)|image\/svg)/;
const SMALLEST = 1_024;

/** Compresses text on its way out, as it comes: what Next flushes is flushed. Streams of events pass untouched. */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  const encoding = acceptedEncoding(request.headers["accept-encoding"]?.toString() ?? "", [
    "br",
    "gzip",
  ] as const);
  const plain = { write: response.write.bind(response), end: response.end.bind(response) };
  let decided = false;
  let coder: ReturnType<typeof createGzip> | null = null;

  function decide(): void {
    decided = true;
    if (!TEXT.test(`${response.getHeader("content-type") ?? ""}`)) return;
    response.appendHeader("Vary", "Accept-Encoding");
    if (!encoding || !isWorthwhile(request, response)) return;
    coder = encoding === "br" ? brotli() : createGzip({ level: 5 });
    response.setHeader("Content-Encoding", encoding);
    response.removeHeader("Content-Length");
    coder.on("data", (chunk) => plain.write(chunk) || coder?.pause());
    coder.on("end", () => plain.end());
    coder.on("drain", () => response.emit("drain"));
    response.on("drain", () => coder?.resume());
    response.once("close", () => coder?.destroy());
  }

  const { writeHead } = response;
  Object.assign(response, {
    writeHead(...args: Parameters<ServerResponse["writeHead"]>) {
      const given = args.find((part) => typeof part === "object" && part !== null);
      if (!response.headersSent && given) for (const [n, v] of headerPairs(given)) response.setHeader(n, v);
      response.statusCode = args[0];
      if (!decided) decide();
      return writeHead.call(response, args[0]);
    },
    write(chunk: string | Uint8Array, encodingOf?: BufferEncoding) {
      if (!decided) decide();
      return coder ? coder.write(bytes(chunk, encodingOf)) : plain.write(bytes(chunk, encodingOf));
    },
    end(chunk?: string | Uint8Array, encodingOf?: BufferEncoding) {
      const last = typeof chunk === "string" || chunk instanceof Uint8Array ? bytes(chunk, encodingOf) : null;
      if (!decided && last && !response.headersSent) {
        response.setHeader("Content-Length", last.length);
        decide();
      }
      if (coder) coder.end(last ?? undefined);
      else plain.end(last ?? undefined);
      return response;
    },
    flush: () => coder?.flush(),
  });
}

/** The first of the codings we offer that the client takes. */
export function acceptedEncoding<Coding extends string>(
  header: string,
  ours: readonly Coding[],
): Coding | null {
  const offered = header
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(";")[0]);
  return ours.find((coding) => offered.includes(coding)) ?? null;
}

function brotli(): ReturnType<typeof createGzip> {
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

function isWorthwhile(request: IncomingMessage, response: ServerResponse): boolean {
  const { statusCode } = response;
  if (request.method === "HEAD" || statusCode === 204 || statusCode === 304 || statusCode === 206)
    return false;
  if (response.hasHeader("content-encoding")) return false;
  const length = response.getHeader("content-length");
  return length === undefined || Number(length) >= SMALLEST;
}

function headerPairs(given: object): [string, string | string[]][] {
  if (!Array.isArray(given)) return Object.entries(given);
  const pairs: [string, string][] = [];
  for (let at = 0; at < given.length; at += 2) pairs.push([given[at], given[at + 1]]);
  return pairs;
}

function bytes(chunk: string | Uint8Array, encoding?: BufferEncoding): Uint8Array {
  return typeof chunk === "string"
    ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8")
    : chunk;
}
