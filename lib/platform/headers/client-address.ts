/** Set by us on every request, whatever arrived under this name. */
export const CLIENT_ADDRESS = "x-lumo-client-address";

type Hop = { forwardedFor: string | null | undefined; peer: string | null | undefined; hops: number };

/**
 * The address that the outermost proxy we trust saw. Each trusted hop appended one entry to X-Forwarded-For, so
 * the client is the `hops`-th entry from the right; what stands left of it is the client's own invention.
 */
export function clientAddress({ forwardedFor, peer, hops }: Hop): string {
  const entries = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const seen = hops > 0 ? entries[entries.length - hops] : undefined;
  return normalAddress(seen) ?? normalAddress(peer) ?? "unknown";
}

function normalAddress(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const bare = text
    .trim()
    .replace(/^\[([^\]]+)\](:\d+)?$/, "$1")
    .replace(/%.*$/, "")
    .toLowerCase();
  const mapped = bare.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/)?.[1];
  const plain = mapped ?? (/^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, "") : bare);
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(plain)) return plain;
  return /^[0-9a-f:]{2,39}$/.test(plain) && plain.includes(":") ? plain : undefined;
}
