import "server-only";
import { z } from "zod";
import { cardsIn } from "@/lib/films/cards-in";
import { now } from "@/lib/platform/clock";
import type { Cards } from "@/lib/platform/markdown/cards";
import type { Facts, Kind } from "../kind";
import type { KindName } from "../kind-names";
import { saved } from "../schema";
import { assertFits } from "./corrections";

const place = z.object({ place: z.uuid(), address: z.string() });
const corrected = z.array(place.extend({ kept: saved }));
const back = z.array(place);

type PageKind =
  | Extract<KindName, "member" | "community" | "event" | "blog-post" | "blog-comment">
  | Extract<KindName, "review" | "review-comment" | "film-list" | "film-list-comment">;
type Page = {
  /** How long its words may be. */
  most: number;
  /** What is made of them: the html, and what its lists show. */
  make: (body: string, cards: Cards) => Facts & { html: string };
  /** From the commit on it is shown as it is now. */
  show: (at: { id: string; address: string }) => void;
};

/** How what has a page, or stands on one, gets other words, and its own back. */
export function pageCorrections(kind: PageKind, { most, make, show }: Page): Pick<Kind, "corrections"> {
  return {
    corrections: {
      async correct(tx, staff, id, body) {
        assertFits(body, most);
        const made = make(body, await cardsIn(body));
        const [done] = corrected.parse(
          await tx.$queryRaw`
            SELECT * FROM correct_page(${staff.id}::uuid, ${kind}, ${id}::uuid, ${body}, ${JSON.stringify(made)}::jsonb, ${now()}::timestamptz)`,
        );
        if (!done) return null;
        show({ id: done.place, address: done.address });
        return { ...done.kept, now: body };
      },
      async takeBack(tx, staff, id, kept) {
        const [done] = back.parse(
          await tx.$queryRaw`
            SELECT * FROM take_page_correction_back(${staff.id}::uuid, ${kind}, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
        );
        if (!done) return false;
        show({ id: done.place, address: done.address });
        return true;
      },
    },
  };
}
