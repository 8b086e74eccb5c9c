import type { IncomingMessage } from "node:http";
import { CLIENT_ADDRESS, clientAddress } from "@/lib/platform/headers/client-address";
import { requestId } from "@/lib/platform/headers/request-id";

const OURS = [
  "content-security-policy",
  "x-nonce",
  "x-forwarded-host",
  "x-forwarded-port",
  "next-resume",
  "x-matched-path",
];

type Settings = { appUrl: URL; hops: number };

/**
 * Leaves only headers we can stand behind. The host is always our own public one, so no link, redirect or origin
 * check can be talked into another; the address is the one our own proxy saw.
 */
export function trustHeaders(request: IncomingMessage, { appUrl, hops }: Settings): void {
  const { headers, socket } = request;
  const address = clientAddress({
    forwardedFor: headers["x-forwarded-for"]?.toString(),
    peer: socket.remoteAddress,
    hops,
  });
  for (const name of Object.keys(headers))
    if (OURS.includes(name) || name.startsWith("x-middleware-")) delete headers[name];
  headers.host = appUrl.host;
  headers["x-forwarded-proto"] = appUrl.protocol.slice(0, -1);
  headers["x-forwarded-for"] = address;
  headers[CLIENT_ADDRESS] = address;
  headers["x-request-id"] = requestId(headers["x-request-id"]?.toString());
}
