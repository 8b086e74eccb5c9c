import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { CapturedResponse } from "./captured-response";
import type { Rendered } from "./kept-page";

/** How Next answers a request. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Asked = { url: string; headers: Record<string, string> };

const PATIENCE_MS = 15_000;

/**
 * Asks the application for a page in nobody's name: a request without cookies, on no connection that could break
 * off. Whatever comes back holds for every visitor.
 */
export async function renderPage(handle: Handle, { url, headers }: Asked): Promise<Rendered> {
  const request = new IncomingMessage(new Socket());
  const version = { httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 };
  Object.assign(request, version, { method: "GET", url, headers });
  request.push(null);
  const response = new CapturedResponse(request);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A page took longer than ${PATIENCE_MS} ms.`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([handle(request, response).then(() => response.rendered), late]);
  } finally {
    clearTimeout(timer);
  }
}
