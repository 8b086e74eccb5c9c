import "server-only";
import type { Tx } from "@/lib/platform/db";

/** Who wrote held words, as far as publishing needs it. */
export type HeldAuthor = { id: string };

/** A kind of thing that may be held: how its words come to stand where they belong. */
export type HeldKind = {
  /**
   * Carries out the room's own operation as the author, in the decision's transaction, with everything checked anew; refuses
   * as `conflict` what stands against it by now. Answers where the words stand. The same words are the same thing.
   */
  publish: (tx: Tx, author: HeldAuthor, payload: unknown) => Promise<{ href: string }>;
};
