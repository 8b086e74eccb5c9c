import autocannon, { type Result } from "autocannon";
import type { Ask } from "./row";

export type Measured = {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  bytes: number;
  asked: number;
  failed: number;
};
type Load = { url: string; clients: number; seconds: number; ask: (n: number) => Ask };

let addresses = 0;

/** Drives one kind of request with that many clients, each request from an address of its own, as crowds come. */
export async function measure({ url, clients, seconds, ask }: Load): Promise<Measured> {
  const times: number[] = [];
  let bytes = 0;
  let failed = 0;
  let n = 0;
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections: clients,
        duration: seconds,
        timeout: 30,
        requests: [
          {
            setupRequest(request) {
              const { method = "GET", path, headers, body } = ask(n++);
              const own = { "x-forwarded-for": nextAddress(), origin: new URL(url).origin };
              return { ...request, method, path, headers: { ...request.headers, ...own, ...headers }, body };
            },
          },
        ],
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    run.on("response", (_, status, size, milliseconds) => {
      times.push(milliseconds);
      bytes += size;
      if (status >= 400) failed += 1;
    });
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    bytes: Math.round(bytes / Math.max(1, times.length)),
    asked: times.length,
    failed: failed + result.errors,
  };
}

function nextAddress(): string {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
}
