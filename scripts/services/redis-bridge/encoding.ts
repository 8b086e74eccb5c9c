/**
 * A reply as Upstash writes it: numbers and nulls as they are, maps as flat lists, and, when the client asked for it,
 * every string in base64. Only a bare OK stays in the clear; the same two letters inside of a list do not.
 */
export function toWire(reply: unknown, base64: boolean): unknown {
  return String(reply) === "OK" && !Array.isArray(reply) ? "OK" : wire(reply, base64);
}

function wire(reply: unknown, base64: boolean): unknown {
  if (reply === null || reply === undefined) return null;
  if (typeof reply === "number") return reply;
  if (typeof reply === "bigint") return Number(reply);
  if (typeof reply === "boolean") return reply ? 1 : 0;
  if (reply instanceof Error) return text(Buffer.from(reply.message), base64);
  if (Buffer.isBuffer(reply)) return text(reply, base64);
  if (typeof reply === "string") return text(Buffer.from(reply), base64);
  if (Array.isArray(reply)) return reply.map((item) => wire(item, base64));
  const entries = reply instanceof Map ? [...reply] : Object.entries(reply);
  return entries.flat().map((item) => wire(item, base64));
}

function text(bytes: Buffer, base64: boolean): string {
  return bytes.toString(base64 ? "base64" : "utf8");
}
