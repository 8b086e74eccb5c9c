import type { TalkMessage } from "@/lib/talk/schema";

/** What a message says where it is told in a line. What its reader keeps folded is not told there either. */
export function wordsInShort({ body, shieldedFor }: Pick<TalkMessage, "body" | "shieldedFor">): string {
  return shieldedFor ? "a message about a film you have not watched" : body || "a picture";
}
