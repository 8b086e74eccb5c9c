import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { startThreadInput } from "../threads/schema";
import { PLANNED_MOST, type Planned } from "./schema";

export const NO_PLANNED = "There is no such planned thread.";
export const SELECT = { id: true, payload: true, publishAt: true, failure: true } as const;

const rows = z.array(
  z.object({
    item: z.object({ id: z.uuid(), payload: z.unknown(), publishAt: z.coerce.date(), failure: z.string() }),
  }),
);

/** What the actor has planned, the next first. One round trip. */
export async function listPlanned(actor: Actor): Promise<{ items: Planned[] }> {
  const found = rows.parse(
    await db.$queryRaw`SELECT item FROM list_planned_threads(${actor.id}::uuid, ${PLANNED_MOST}::int)`,
  );
  return { items: found.map(({ item }) => asPlanned(item)) };
}

/** What is kept of a thread to be; a poll's end is not asked again while it waits. */
export const kept = startThreadInput.pick({ category: true, title: true, body: true, tags: true }).strip();

export function asPlanned(row: { id: string; payload: unknown; publishAt: Date; failure: string }): Planned {
  const { id, payload, publishAt, failure } = row;
  return { id, publishAt, failure, ...kept.parse(payload) };
}
