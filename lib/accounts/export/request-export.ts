import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isConflict, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId, randomToken } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spend } from "@/lib/platform/rate-limit";
import { assertInBrowser } from "../policy";
import { FORMATS } from "./formats";
import { ATTEMPTS } from "./make-export";
import { listExports } from "./queries";
import { type ExportInput, isAtWork } from "./schema";

const AT_WORK = "A copy is being made already. You hear of it as soon as it is ready.";

/**
 * Asks for a copy of everything the actor has here, or of their films in the shape of another house; a job makes it, and a letter and a
 * notice say when it is there. Everything once a day, films five times a day in each shape, one copy at a time.
 */
export async function requestExport(
  actor: Actor,
  { kind = "everything" }: Partial<ExportInput> = {},
): Promise<{ id: string }> {
  assertInBrowser(actor);
  const copies = await listExports(actor);
  if (copies.some(({ state }) => isAtWork(state))) throw new AppError("conflict", AT_WORK);
  const latest = copies.find((copy) => copy.kind === kind);
  const { limit, parts } = FORMATS[kind];
  const payer = limit === "export" ? actor.id : `${kind}:${actor.id}`;
  // One that failed was not theirs to pay for.
  await spend(limit, latest?.state === "failed" ? `${payer}:${latest.id}` : payer);
  const id = newId();
  try {
    await withMember(actor.id, async (tx) => {
      const fileName = randomToken();
      await tx.export.create({ data: { id, memberId: actor.id, kind, fileName, partsTotal: parts } });
      await enqueue(tx, "accounts.export", { id, memberId: actor.id }, { maxAttempts: ATTEMPTS });
    });
  } catch (error) {
    if (isConflict(error)) throw new AppError("conflict", AT_WORK);
    throw error;
  }
  return { id };
}
