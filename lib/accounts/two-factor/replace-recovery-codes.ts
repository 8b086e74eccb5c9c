import "server-only";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { newRecoveryCodes, recoveryHash } from "./recovery-codes";

/** Ten new codes; the old ones stop working. */
export async function replaceRecoveryCodes(tx: Tx, memberId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { memberId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), memberId, codeHash: recoveryHash(memberId, code) })),
  });
  return codes;
}
