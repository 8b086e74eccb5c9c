import "server-only";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { AppError } from "@/lib/platform/errors";
import { match } from "./match";
import { preparedRules } from "./queries";

/** The words met that staff are told of, and those for which it waits. */
export type Judged = { flags: string[]; holds: string[] };

/**
 * What the rules about words make of what somebody is about to say where others read it: its texts, as they are written.
 * Refuses as `invalid` what must not be said, and names the word; where nothing can be held that is refused, too. What staff
 * say meets no rule.
 */
export async function judgeWords(
  author: Actor,
  texts: readonly (string | null | undefined)[],
  { canHold }: { canHold: boolean },
): Promise<Judged> {
  const said = texts.filter((text) => text).join("\n");
  if (said === "" || isStaff(author)) return { flags: [], holds: [] };
  const met = match(await preparedRules(), said);
  const refused = met.find(({ action }) => action === "refuse" || (action === "hold" && !canHold));
  if (refused)
    throw new AppError(
      "invalid",
      `“${refused.word}” is not said on Lumo. Say it in other words, and send it again.`,
    );
  const wordsOf = (which: "flag" | "hold") =>
    met.filter(({ action }) => action === which).map(({ word }) => word);
  return { flags: wordsOf("flag"), holds: wordsOf("hold") };
}
