/** The four kinds of picture Lumo takes, told by their first bytes; names and declared types are not believed. */
export type Kind = "jpeg" | "png" | "webp" | "gif";

export function sniff(bytes: Uint8Array): Kind | null {
  const at = (offset: number, ...wanted: number[]) =>
    wanted.every((byte, index) => bytes[offset + index] === byte);
  if (at(0, 0xff, 0xd8, 0xff)) return "jpeg";
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (at(0, 0x47, 0x49, 0x46, 0x38) && (at(4, 0x37, 0x61) || at(4, 0x39, 0x61))) return "gif";
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return "webp";
  return null;
}
