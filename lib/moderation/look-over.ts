import "server-only";
import { type Actor, isStaff } from "@/lib/auth/actor";
import type { HeldReason } from "./held/kind-names";
import { judgeWords } from "./rules/judge-words";
import { type Said, suspect } from "./spam/suspect";

/** Why something is held, with more of it for the staff; and the words that staff are told of if it is not. */
export type LookedOver = { reasons: HeldReason[]; detail: string; flags: string[] };

/** All that is asked of words before they stand where everybody reads them and can be held: the rules about words, and what spam looks like. Refuses what must not be said. */
export async function lookOver(author: Actor, said: Said): Promise<LookedOver> {
  if (isStaff(author)) return { reasons: [], detail: "", flags: [] };
  const [{ holds, flags }, suspicions] = await Promise.all([
    judgeWords(author, [said.text], { canHold: true }),
    suspect(author, said),
  ]);
  const met = [...new Set([...holds, ...flags])].map((word) => `“${word}”`).join(", ");
  return { reasons: [...(holds.length > 0 ? ["words" as const] : []), ...suspicions], detail: met, flags };
}
