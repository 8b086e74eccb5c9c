import "server-only";
import { cached, dropTags } from "./cache";
import { afterCommit, db, inTransaction, type Tx } from "./db";
import { AppError } from "./errors";
import type { FlagName } from "./flag-names";

/** Kept for half a minute at most, so a turned switch is felt everywhere within one. */
export async function isOn(name: FlagName): Promise<boolean> {
  const off = await cached({ key: "flags:off", ttlSeconds: 30, tags: ["flags"] }, async () => {
    const rows = await db.flag.findMany({ where: { isOn: false }, select: { name: true } });
    return rows.map((row) => row.name);
  });
  return !off.includes(name);
}

/** Refuses as `unavailable` while a part of Lumo is switched off. */
export async function assertOn(name: FlagName, sentence: string): Promise<void> {
  if (!(await isOn(name))) throw new AppError("unavailable", sentence, undefined, { retryAfter: 300 });
}

/** Turns a switch; what else belongs to it happens in the same transaction. */
export function setFlag(name: FlagName, isOn: boolean, more?: (tx: Tx) => Promise<void>): Promise<void> {
  return inTransaction(async (tx) => {
    await tx.flag.upsert({ where: { name }, create: { name, isOn }, update: { isOn } });
    await more?.(tx);
    afterCommit(() => dropTags(["flags"]));
  });
}
