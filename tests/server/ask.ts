import { type IncomingHttpHeaders, request } from "node:http";
import { application } from "./application";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Options = { method?: string; headers?: Record<string, string>; body?: string | Buffer; base?: string };

let asked = 0;

/** One request exactly as written (no normalising of paths), each from an address of its own, so no limit is met by accident. */
export function ask(
  path: string,
  { method = "GET", headers = {}, body, base }: Options = {},
): Promise<Answer> {
  asked += 1;
  const { hostname, port } = new URL(base ?? application.url);
  const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
  return new Promise((resolve, reject) => {
    const asking = request(
      { hostname, port, path, method, headers: { "x-forwarded-for": from, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
}
