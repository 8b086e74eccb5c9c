import "server-only";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";

/** Uses up a proof that counts once. True for whoever comes first, false for everybody after, also in the same instant. */
export async function spendProof(proof: string, seconds: number): Promise<boolean> {
  const expiresAt = new Date(now().getTime() + seconds * 1_000);
  const { count } = await db.spentProof.createMany({
    data: [{ hash: sha256(proof), expiresAt }],
    skipDuplicates: true,
  });
  return count === 1;
}
