import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import type { Streamed } from "@/lib/platform/storage/port";
import { storage } from "@/lib/platform/storage/storage";
import { assertInBrowser } from "../policy";
import { exportKey } from "./export-key";
import { type ExportKind, type ExportView, exportView } from "./schema";

const rows = z.array(
  z.object({
    id: z.string(),
    kind: exportView.shape.kind,
    state: exportView.shape.state,
    fileName: z.string(),
    partsDone: z.number(),
    partsTotal: z.number(),
    bytes: z.number().nullable(),
    createdAt: z.date(),
    readyAt: z.date().nullable(),
    endsAt: z.date().nullable(),
  }),
);

/** The copies that the actor asked for in the last month, newest first. One round trip. */
export async function listExports(actor: Actor): Promise<ExportView[]> {
  return (await ownExports(actor)).map(({ fileName: _, ...view }) => view);
}

/** A copy's file, for its member's own browser and nobody else, within its day. */
export async function openExport(
  actor: Actor,
  { id }: { id: string },
): Promise<Streamed & { createdAt: Date; kind: ExportKind }> {
  assertInBrowser(actor);
  const copy = (await ownExports(actor)).find((each) => each.id === id);
  assertFound(copy, "There is no such copy.");
  if (copy.state === "ended")
    throw new AppError("gone", "This copy is gone: its day is over. Ask for a new one.");
  if (copy.state === "failed")
    throw new AppError("conflict", "This copy could not be made. Ask for a new one.");
  if (copy.state !== "ready") throw new AppError("conflict", "This copy is still being made.");
  const file = await storage().open(exportKey(copy.fileName));
  if (!file) throw new AppError("gone", "This copy is gone. Ask for a new one.");
  return { ...file, createdAt: copy.createdAt, kind: copy.kind };
}

async function ownExports(actor: Actor) {
  const found = rows.parse(
    await db.$queryRaw`
      SELECT id, kind, state, file_name AS "fileName", parts_done AS "partsDone", parts_total AS "partsTotal", bytes,
             created_at AS "createdAt", ready_at AS "readyAt", ends_at AS "endsAt"
        FROM own_exports(${actor.id}::uuid)`,
  );
  // The sweep comes by once an hour; the day is over when it is over.
  return found.map((copy) =>
    copy.state === "ready" && copy.endsAt && copy.endsAt <= now()
      ? { ...copy, state: "ended" as const }
      : copy,
  );
}
