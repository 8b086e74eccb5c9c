import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { DATA_POLICY } from "@/lib/platform/headers/content-security-policy";
import { SECURITY_HEADERS } from "@/lib/platform/headers/security-headers";
import { acceptedEncoding } from "./compression";

type Kept = { type: string; plain: Buffer; br: Buffer | null; gzip: Buffer | null };

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".woff2": "font/woff2",
};
const PREFIX = "/_next/static/";

/**
 * The build's own files, whose names change with their content: read once, compressed once and thoroughly, kept.
 * There are a few megabytes of them. What is not among them is left to Next.
 */
export function openStaticFiles(distDir: string) {
  const root = path.resolve(distDir, "static");
  const kept = new Map<string, Promise<Kept | null>>();

  return async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { url = "", method } = request;
    if (!url.startsWith(PREFIX) || (method !== "GET" && method !== "HEAD")) return false;
    const name = url.slice(PREFIX.length).split("?", 1)[0] ?? "";
    const file = path.join(root, name);
    const type = TYPES[path.extname(name)];
    if (!type || !/^[\w./~-]+$/.test(name) || !file.startsWith(root + path.sep)) return false;
    let reading = kept.get(name);
    if (!reading) {
      reading = keep(file, type);
      kept.set(name, reading);
    }
    const found = await reading;
    if (found) send(request, response, found);
    else kept.delete(name);
    return found !== null;
  };
}

async function keep(file: string, type: string): Promise<Kept | null> {
  const plain = await readFile(file).catch(() => null); // Next says that it is not there
  if (!plain) return null;
  if (type.startsWith("font/")) return { type, plain, br: null, gzip: null };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  return { type, plain, br, gzip: gz };
}

function send(request: IncomingMessage, response: ServerResponse, { type, plain, br, gzip: gz }: Kept): void {
  for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", DATA_POLICY);
  response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  response.setHeader("Content-Type", type);
  response.setHeader("Vary", "Accept-Encoding");
  const coding =
    br && gz ? acceptedEncoding(`${request.headers["accept-encoding"] ?? ""}`, ["br", "gzip"]) : null;
  if (coding) response.setHeader("Content-Encoding", coding);
  const body = (coding === "br" ? br : coding === "gzip" ? gz : plain) ?? plain;
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}
