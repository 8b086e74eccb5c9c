import { z } from "zod";
import { filmCard } from "@/lib/films/schema";
import { moment } from "@/lib/talk/schema";
import { PHASES } from "./schema";

/** What the database says of a round to who carries on with it. */
export const roundFacts = z.object({
  id: z.uuid(),
  number: z.int(),
  phase: z.enum(PHASES),
  theme: z.string(),
  film: filmCard.nullable(),
  /** When its phase ends; nothing once it is over. */
  dueAt: moment.nullable(),
  watchUntil: moment,
  community: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }),
  /** The next one, which may wait for this. */
  planned: z.object({ id: z.uuid(), opensAt: moment }).nullable(),
});
export type RoundFacts = z.output<typeof roundFacts>;

/** How the functions answer that move a round. */
export const moved = z.tuple([z.object({ outcome: z.string(), item: roundFacts.nullable() })]);
