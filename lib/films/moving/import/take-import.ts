import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId, randomToken } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spend } from "@/lib/platform/rate-limit";
import { storage } from "@/lib/platform/storage/storage";
import { importKey } from "./import-key";
import { FILE_MOST_BYTES } from "./limits";
import { listImports } from "./queries";
import { readMoving } from "./read-moving";
import { AT_WORK, refuse, unreadable } from "./refusals";
import { clean } from "./row-of";
import { isOver } from "./states";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/**
 * Takes in a file that the actor exported elsewhere. It is read once to its end before anything is kept of it, so that whatever is wrong
 * with it is said at once; a job then reads it for good. Five a day, one at a time.
 */
export async function takeImport(
  actor: Actor,
  { bytes, name }: { bytes: Buffer; name: string },
): Promise<{ id: string }> {
  if (bytes.length > FILE_MOST_BYTES) throw unreadable("large");
  const [latest] = await listImports(actor);
  if (latest && !isOver(latest.state)) throw new AppError("conflict", AT_WORK);
  await spend("import", actor.id);
  const source = await inspect(bytes, name, actor.timeZone);
  const [id, fileKey] = [newId(), randomToken()];
  await storage().put(importKey(fileKey), bytes, "application/octet-stream");
  try {
    await withMember(actor.id, async (tx) => {
      const [{ outcome }] = answer.parse(
        await tx.$queryRaw`
          SELECT start_import(${actor.id}::uuid, ${id}::uuid, ${source}, ${calledBy(name)}, ${fileKey}, ${now()}::timestamptz) AS outcome`,
      );
      refuse(outcome, ["started"]);
      await enqueue(tx, "films.read-import", { id, memberId: actor.id }, { maxAttempts: 5 });
    });
  } catch (error) {
    await storage().delete(importKey(fileKey));
    throw error;
  }
  return { id };
}

/** What its member calls a file, by its last hundred and twenty code points. */
const calledBy = (name: string) => [...clean(name)].slice(-120).join("") || "A file";

async function inspect(bytes: Buffer, name: string, timeZone: string) {
  const { source, says } = await readMoving(bytes, name, timeZone);
  let films = 0;
  for await (const { kind } of says) if (kind !== "other" && kind !== "list") films += 1;
  if (films === 0) throw unreadable("nothing");
  return source;
}
