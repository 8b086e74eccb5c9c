import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import type { RealtimeEvent } from "./event";

const eventRow = z.object({
  channel: z.string(),
  seq: z.coerce.number(),
  type: z.string(),
  payload: z.unknown(),
});
const startRow = z.object({
  channel: z.string(),
  head: z.coerce.number(),
  seq: z.coerce.number().nullable(),
  type: z.string().nullable(),
  payload: z.unknown(),
});

const MOST_AT_ONCE = 500;
/** Further behind than this, reading everything anew is quicker than being told. */
const MOST_TO_REPLAY = 1_000;

/** The events of each channel after the number given with it, in one round trip. `more` names channels that have further ones. */
export async function readAfter(
  from: ReadonlyMap<string, number>,
): Promise<{ events: Map<string, RealtimeEvent[]>; more: string[] }> {
  const events = new Map<string, RealtimeEvent[]>();
  if (from.size === 0) return { events, more: [] };
  const rows = await db.$queryRaw<unknown[]>`
    SELECT e.channel, e.seq, e.type, e.payload
      FROM jsonb_to_recordset(${asJson(from)}::jsonb) AS w(channel text, after bigint)
     CROSS JOIN LATERAL (
       SELECT * FROM realtime_events WHERE channel = w.channel AND seq > w.after ORDER BY seq LIMIT ${MOST_AT_ONCE}
     ) e
     ORDER BY e.channel, e.seq`;
  for (const row of z.array(eventRow).parse(rows)) {
    const found = events.get(row.channel);
    if (found) found.push(row);
    else events.set(row.channel, [row]);
  }
  const more = [...events].filter(([, found]) => found.length === MOST_AT_ONCE).map(([channel]) => channel);
  return { events, more };
}

/** Where a stream begins on one channel. */
export type Start = {
  /** What the client has seen, or the newest there is for one that names nothing. */
  cursor: number;
  /** What it missed, in order. */
  missed: RealtimeEvent[];
  /** What it missed is gone, or too much: it has to read everything anew. */
  reset: boolean;
};

/** Where a stream begins on each channel, given the client's cursors; one round trip and one moment for all of them. */
export async function readStart(cursors: ReadonlyMap<string, number | null>): Promise<Map<string, Start>> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT w.channel, coalesce(c.seq, 0) AS head, e.seq, e.type, e.payload
      FROM jsonb_to_recordset(${asJson(cursors)}::jsonb) AS w(channel text, after bigint)
      LEFT JOIN realtime_channels c ON c.name = w.channel
      LEFT JOIN LATERAL (
        SELECT * FROM realtime_events WHERE channel = w.channel AND seq > w.after ORDER BY seq LIMIT ${MOST_TO_REPLAY + 1}
      ) e ON true
     ORDER BY w.channel, e.seq`;
  const byChannel = new Map<string, { head: number; missed: RealtimeEvent[] }>();
  for (const { channel, head, seq, type, payload } of z.array(startRow).parse(rows)) {
    const known = byChannel.get(channel) ?? { head, missed: [] };
    if (seq !== null && type !== null) known.missed.push({ channel, seq, type, payload });
    byChannel.set(channel, known);
  }
  return new Map([...byChannel].map(([channel, found]) => [channel, startOf(cursors.get(channel), found)]));
}

function startOf(after: number | null | undefined, found: { head: number; missed: RealtimeEvent[] }): Start {
  const { head, missed } = found;
  if (after === null || after === undefined) return { cursor: head, missed: [], reset: false };
  const complete = missed.length === head - after && missed.length <= MOST_TO_REPLAY;
  return complete ? { cursor: after, missed, reset: false } : { cursor: head, missed: [], reset: true };
}

function asJson(positions: ReadonlyMap<string, number | null>): string {
  return JSON.stringify([...positions].map(([channel, after]) => ({ channel, after })));
}
