import { GET } from "@/app/api/realtime/route";
import type { Call } from "@/tests/support/listener";

/** Through the door a browser uses, with its cookie. */
export function throughTheDoor(cookie: string, channels: readonly string[] = [], cursor?: string): Call {
  // A request that is collected takes its signal's abort with it; a server's lives as long as its answer.
  const alive: Request[] = [];
  return (lastId, signal) => {
    const url = new URL("http://localhost:4100/api/realtime");
    if (channels.length > 0) url.searchParams.set("channels", channels.join(","));
    if (cursor) url.searchParams.set("cursor", cursor);
    const headers = new Headers({ cookie });
    if (lastId) headers.set("last-event-id", lastId);
    const request = new Request(url, { headers, signal });
    alive.push(request);
    return GET(request, { params: Promise.resolve({}) });
  };
}
