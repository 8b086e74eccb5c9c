/** How far a client is on each of its channels, as one short text: what `id:` lines carry and `Last-Event-ID` brings back. */
export function encodePositions(positions: ReadonlyMap<string, number>): string {
  return [...positions].map(([channel, seq]) => `${shortName(channel)}_${seq.toString(36)}`).join(".");
}

/** Positions on the channels named, null where the text says nothing of one. Text that is not ours says nothing of any. */
export function decodePositions(
  text: string | null,
  channels: readonly string[],
): Map<string, number | null> {
  const known = new Map<string, number>();
  for (const part of (text ?? "").split(".")) {
    const [, name, seq] = /^([0-9a-z]{1,7})_([0-9a-z]{1,10})$/.exec(part) ?? [];
    if (name && seq) known.set(name, Number.parseInt(seq, 36));
  }
  return new Map(channels.map((channel) => [channel, known.get(shortName(channel)) ?? null]));
}

/** FNV-1a, 32 bits: a client follows fifty channels at most, and two of them meeting would only replay or reset one. */
export function shortName(channel: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < channel.length; at++) {
    hash = Math.imul(hash ^ channel.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
