import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { HeldKindName, HeldReason } from "./kind-names";
import { refuseHeld } from "./refusals";
import { type Held, held } from "./schema";

type Words = {
  kind: HeldKindName;
  /** The category or the thread that they are for. */
  placeId: string;
  clientId: string;
  title: string;
  href: string;
  /** What the room's own operation takes; its `body` is shown. */
  payload: { body: string };
  reasons: readonly HeldReason[];
  /** More of the reasons, for the staff. */
  detail: string;
  /** The draft they come from, which they end; null where they come from none. */
  draft: string | null;
};

const answer = z.tuple([z.object({ outcome: z.string(), item: z.unknown() })]);

/** Keeps words for a look by the staff, in no list and no search, until they are approved, refused or taken back. The same clientId is the same words. Twenty wait at most. */
export async function holdWords(actor: Actor, words: Words): Promise<Held> {
  const { kind, placeId, clientId, title, href, payload, reasons, detail, draft } = words;
  const [{ outcome, item }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, item FROM hold_words(${actor.id}::uuid, ${newId()}::uuid, ${kind}, ${placeId}::uuid, ${clientId}, ${title}, ${href},
        ${JSON.stringify(payload)}::jsonb, ${reasons}::text[], ${detail}, ${draft}, ${now()}::timestamptz)`,
  );
  refuseHeld(outcome, ["held", "again"]);
  return held.parse(item);
}
