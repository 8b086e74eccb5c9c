import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { type Db, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { beginningOf } from "../kind";
import type { KindName } from "../kind-names";

/** What was said, where it stands, and which words of it met a rule. */
export type Flagged = {
  kind: KindName;
  id: string;
  title: string;
  body: string;
  href: string | null;
  words: readonly string[];
};

/**
 * Shows staff things that met a rule about words, each a case that nobody reported but Lumo itself. While it is open, the same again is
 * the same. Without words, nothing. One round trip, however many they are.
 */
export async function flagWords(
  author: Pick<Actor, "id">,
  things: Flagged | readonly Flagged[],
  on: Db = db,
): Promise<void> {
  const met = [things].flat().filter(({ words }) => words.length > 0);
  if (met.length === 0) return;
  await on.$queryRaw`
    SELECT flag_words(f.report, f.case, f.kind, f.id, ${author.id}::uuid, f.met, f.evidence, f.title, f.short, f.href, ${now()}::timestamptz)::text
      FROM jsonb_to_recordset(${JSON.stringify(met.map(caseOf))}::jsonb)
        AS f(report uuid, "case" uuid, kind text, id uuid, met text, evidence jsonb, title text, short text, href text)`;
}

function caseOf({ kind, id, title, body, href, words }: Flagged) {
  const met = [...new Set(words)].map((word) => `“${word}”`).join(", ");
  const evidence = {
    words: [
      { label: "What was met", text: met },
      { label: "What was said", text: body },
    ],
  };
  return { report: newId(), case: newId(), kind, id, met, evidence, title, short: beginningOf(body), href };
}
