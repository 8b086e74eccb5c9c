import { z } from "zod";
import { filmCard } from "@/lib/films/schema";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { event, timeZone, wallTime } from "../events/schema";
import { isTimeZone, isWallTime, momentIn } from "../events/time-zone";
import { communityParams, ROLES, ticked } from "../schema";

export const PHASES = ["planned", "nominating", "voting", "watching", "discussing", "done", "off"] as const;
export type Phase = (typeof PHASES)[number];
export const WHY_MOST = 300;
export const THEME_MOST = 120;
export const EACH_MOST = 3;

export const roundParams = z.object({ id: z.uuid("Not the id of a round.") });
export type RoundId = z.output<typeof roundParams>;
export const nominationParams = z.object({ id: z.uuid("Not the id of a nomination.") });
export type NominationId = z.output<typeof nominationParams>;

export const clubInput = z.strictObject({
  isOn: ticked,
  /** The address of the room in which the club talks; without one, the first. */
  room: z
    .string()
    .max(60)
    .optional()
    .transform((value) => value || undefined),
});
export type ClubInput = z.output<typeof clubInput> & z.output<typeof communityParams>;

const notYet = z.preprocess((value) => (value === "" ? undefined : value), wallTime.optional());
const datesFields = z.strictObject({
  theme: text({ max: THEME_MOST, label: "The theme" }).default(""),
  timeZone,
  /** When nominations open; now, or as it was, if left out. */
  opens: notYet,
  nominateUntil: wallTime,
  voteUntil: wallTime,
  watchUntil: wallTime,
  discussUntil: wallTime,
});
const planFields = datesFields.extend({
  nominationsEach: z.coerce
    .number({ error: "Say how many." })
    .int()
    .min(1)
    .max(EACH_MOST, "Three each at most.")
    .default(1),
  /** Whether a voter may choose several. */
  isSeveral: ticked.default(false),
});
export type RoundDates = z.output<typeof datesFields>;

const LONGEST_MS = 366 * 86_400_000;
const inTurn = ["opens", "nominateUntil", "voteUntil", "watchUntil", "discussUntil"] as const;

/** Each part of a round ends after the one before it; one that was cut short may have ended in the same minute. */
function inOrder<T extends z.ZodType<RoundDates>>(fields: T, { mayMeet = false } = {}): T {
  return fields.superRefine((said, context) => {
    // What is no time, or no zone, has been said already.
    if (!isTimeZone(said.timeZone)) return;
    const at = (name: (typeof inTurn)[number]) => {
      const wall = said[name];
      return wall === undefined || !isWallTime(wall) ? null : momentIn(said.timeZone, wall).getTime();
    };
    let before: number | null = null;
    for (const name of inTurn) {
      const here = at(name);
      if (here === null) continue;
      if (before !== null && (mayMeet ? here < before : here <= before)) {
        context.addIssue({
          code: "custom",
          path: [name],
          message: "This comes after what stands before it.",
        });
        return;
      }
      before = here;
    }
    const first = at("opens") ?? at("nominateUntil");
    if (before !== null && first !== null && before - first > LONGEST_MS)
      context.addIssue({ code: "custom", path: ["discussUntil"], message: "A round ends within a year." });
  });
}

export const planRoundInput = inOrder(planFields);
export type PlanRoundInput = z.output<typeof planFields>;
export const planRoundForm = inOrder(planFields.extend(communityParams.shape));
export const changeRoundInput = inOrder(datesFields, { mayMeet: true });
export const changeRoundForm = inOrder(datesFields.extend(roundParams.shape), { mayMeet: true });

/** Which phase one wants to be over: when somebody was quicker, nothing is skipped. */
export const moveOnInput = z.strictObject({ from: z.enum(PHASES) });
export type MoveOnInput = z.output<typeof moveOnInput> & RoundId;
export const callOffInput = z.object({ reason: text({ max: 300, label: "The reason" }).default("") });
export type CallOffInput = z.output<typeof callOffInput> & RoundId;

export const nominateInput = z.strictObject({
  film: text({ min: 1, max: 220, label: "The film" }),
  words: text({ max: WHY_MOST, label: "Why" }).default(""),
});
export type NominateInput = z.output<typeof nominateInput> & RoundId;

/** All that one votes for; what was said before is forgotten. */
export const voteInput = z.strictObject({
  nominations: z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(z.uuid("Not the id of a nomination.")).max(60, "Sixty at most."),
  ),
});
export type VoteInput = z.output<typeof voteInput> & RoundId;

const card = z.object({
  id: z.uuid(),
  number: z.int(),
  phase: z.enum(PHASES),
  theme: z.string(),
  film: filmCard.nullable(),
  nominationsEach: z.int(),
  isSeveral: z.boolean(),
  opensAt: moment,
  nominateUntil: moment,
  voteUntil: moment,
  watchUntil: moment,
  discussUntil: moment,
  voterCount: z.int(),
  /** What the people in the club who show it gave the film, when the round was done. */
  rating: z.number().nullable(),
  ratingCount: z.int(),
  thread: z.object({ id: z.uuid(), room: z.string(), replyCount: z.int() }).nullable(),
});
export type RoundCard = z.output<typeof card>;

export const nomination = z.object({
  id: z.uuid(),
  film: filmCard,
  words: z.string(),
  /** Nobody, where one of the two blocks the other. */
  by: person.nullable(),
  isMine: z.boolean(),
  /** How many voted for it; null until it is decided. */
  votes: z.int().nullable(),
});
export type Nomination = z.output<typeof nomination>;

export const round = card.extend({
  event: event.nullable(),
  /** For the people in the club, as is what follows. */
  nominations: z.array(nomination),
  mine: z.object({ votes: z.array(z.uuid()), hasSaid: z.boolean(), hasWatched: z.boolean() }).nullable(),
  /** Who says they have watched it, or shows it in their diary; a hundred at most are counted. */
  watched: z.object({ count: z.int(), people: z.array(person) }).nullable(),
});
export type Round = z.output<typeof round>;

export const clubQuery = pageQuery(PAGE.cards);
export type ClubQuery = z.output<typeof clubQuery>;
export const clubPage = z.object({
  /** Null where the community never was a club. */
  club: z.object({ isOn: z.boolean(), room: z.string().nullable() }).nullable(),
  rounds: z.array(round),
  past: pageOf(card),
});
export type ClubPage = z.output<typeof clubPage>;

/** A round as whoever stands in it: what the community is called, and what the viewer is in it. */
export const roundHome = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  role: z.enum(ROLES).nullable(),
});
export type RoundHome = z.output<typeof roundHome>;
