import "server-only";
import { z } from "zod";
import { cardsIn } from "@/lib/films/cards-in";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Cards } from "@/lib/platform/markdown/cards";
import type { Facts, Kind } from "../kind";
import type { KindName } from "../kind-names";
import { saved } from "../schema";

const place = z.object({ place: z.string(), thing: z.string(), seq: z.int() });
const corrected = z.array(place.extend({ kept: saved }));
const back = z.array(place);

type SpokenKind = Extract<KindName, "message" | "room-message" | "forum-thread" | "forum-post">;
type Room = {
  /** How long its words may be. */
  most: number;
  render: (body: string, cards: Cards) => { html: string; excerpt: string };
  /** Open pages hear of it. */
  tell: (tx: Tx, at: z.output<typeof place>, kept: Facts) => Promise<void> | void;
};

/** How what is said where people talk gets other words, and its own back. */
export function corrections(kind: SpokenKind, { most, render, tell }: Room): Pick<Kind, "corrections"> {
  return {
    corrections: {
      async correct(tx, staff, id, body) {
        assertFits(body, most);
        const { html, excerpt } = render(body, await cardsIn(body));
        const [done] = corrected.parse(
          await tx.$queryRaw`
            SELECT * FROM correct_words(${staff.id}::uuid, ${kind}, ${id}::uuid, ${body}, ${html}, ${excerpt}, ${now()}::timestamptz)`,
        );
        if (!done) return null;
        await tell(tx, done, done.kept);
        return { ...done.kept, now: body };
      },
      async takeBack(tx, staff, id, kept) {
        const [done] = back.parse(
          await tx.$queryRaw`
            SELECT * FROM take_correction_back(${staff.id}::uuid, ${kind}, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
        );
        if (!done) return false;
        await tell(tx, done, kept);
        return true;
      },
    },
  };
}

/** Refuses words that are longer than those they stand in for may be. */
export function assertFits(words: string, most: number): void {
  if ([...words].length > most)
    throw new AppError("invalid", "That is too long for it.", { words: `${most} characters at most.` });
}
