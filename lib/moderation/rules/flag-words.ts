import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { type Db, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { beginningOf } from "../kind";
import type { KindName } from "../kind-names";

/** What was said, where it stands, and which words of it met a rule. */
type Flagged = {
  kind: KindName;
  id: string;
  title: string;
  body: string;
  href: string | null;
  words: readonly string[];
};

/** Shows staff something that met a rule about words: a case that nobody reported but Lumo itself. While it is open, the same again is the same. Without words, nothing. */
export async function flagWords(
  author: Pick<Actor, "id">,
  { kind, id, title, body, href, words }: Flagged,
  on: Db = db,
): Promise<void> {
  if (words.length === 0) return;
  const met = [...new Set(words)].map((word) => `“${word}”`).join(", ");
  const evidence = {
    words: [
      { label: "What was met", text: met },
      { label: "What was said", text: body },
    ],
  };
  await on.$queryRaw`
    SELECT flag_words(${newId()}::uuid, ${newId()}::uuid, ${kind}, ${id}::uuid, ${author.id}::uuid, ${met}, ${JSON.stringify(evidence)}::jsonb,
      ${title}, ${beginningOf(body)}, ${href}, ${now()}::timestamptz)::text`;
}
