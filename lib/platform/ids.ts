import { createHash, randomBytes } from "node:crypto";

/** A UUIDv7: unique, and sorts by the millisecond it was made in (RFC 9562, section 5.7). */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A secret for a cookie or a link, 256 bits unless told. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/** What is kept of a token: enough to know it again, useless to whoever reads the table. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
