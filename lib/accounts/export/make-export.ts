import "server-only";
import { mkdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import type { JobContext } from "@/lib/platform/jobs/job";
import { storage } from "@/lib/platform/storage/storage";
import { CopyLetter } from "../emails/copy-letter";
import { exportKey } from "./export-key";
import { eyesOf } from "./eyes";
import { FORMATS } from "./formats";
import { copyReady } from "./notices";
import { EXPORT_HOURS, type ExportKind, exportInput, type exportJob } from "./schema";

export const ATTEMPTS = 5;
/** Begins the names of folders that copies are written in. */
export const FOLDER = "lumo-copy-";

type Asked = z.output<typeof exportJob>;

/**
 * A job: makes a copy, puts it into the storage under the one name it was given when it was asked for, and says so. Killed
 * anywhere, it begins again: the name is the same, and only the first to finish tells. Nothing is made for somebody on their way out.
 */
export async function makeExport(asked: Asked, { attempt, signal }: JobContext): Promise<void> {
  const begun = await begin(asked);
  if (!begun) return;
  const { fileName } = begun;
  const format = FORMATS[begun.kind];
  const folder = path.join(tmpdir(), `${FOLDER}${asked.id}`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    const eyes = eyesOf(asked.memberId, signal);
    const file = path.join(folder, "copy");
    await format.write({ eyes, folder, file, onPart: (done) => note(asked, { partsDone: done }) });
    const { size } = await stat(file);
    await storage().putFile(exportKey(fileName), file, format.type);
    if (!(await finish(asked, size))) await storage().delete(exportKey(fileName));
  } catch (error) {
    if (attempt >= ATTEMPTS) await note(asked, { state: "failed" });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const unfinished = ({ id }: Asked) => ({
  id,
  state: { in: ["waiting", "making"] },
  member: { erasedAt: null },
});

function begin(asked: Asked): Promise<{ fileName: string; kind: ExportKind } | null> {
  return withMember(asked.memberId, async (tx) => {
    const data = { state: "making", partsDone: 0 };
    const [begun] = await tx.export.updateManyAndReturn({
      where: unfinished(asked),
      data,
      select: { fileName: true, kind: true },
    });
    return begun ? { ...begun, kind: exportInput.shape.kind.parse(begun.kind) } : null;
  });
}

async function note(asked: Asked, data: { partsDone: number } | { state: "failed" }): Promise<void> {
  await withMember(asked.memberId, (tx) => tx.export.updateMany({ where: unfinished(asked), data }));
}

/** Whether the file is wanted: not when its member left meanwhile. */
function finish(asked: Asked, bytes: number): Promise<boolean> {
  const readyAt = now();
  const endsAt = new Date(readyAt.getTime() + EXPORT_HOURS * 3_600_000);
  return withMember(asked.memberId, async (tx) => {
    const done = { state: "ready", bytes, readyAt, endsAt };
    const { count } = await tx.export.updateMany({ where: unfinished(asked), data: done });
    if (count === 0) return (await tx.export.count({ where: { id: asked.id, state: "ready" } })) > 0;
    const { email, member } = await tx.account.findUniqueOrThrow({
      where: { memberId: asked.memberId },
      select: {
        email: true,
        member: { select: { name: true, preferences: { select: { timeZone: true } } } },
      },
    });
    await enqueueMail(tx, {
      to: email,
      subject: "Your copy of everything is ready",
      letter: CopyLetter({ name: member.name, endsAt, timeZone: member.preferences?.timeZone ?? "UTC" }),
      kind: "copy-ready",
    });
    await tell(tx, copyReady(asked));
    return true;
  });
}
