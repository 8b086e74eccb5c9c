import { z } from "zod";
import { timeZone, wallTime } from "@/lib/communities/events/schema";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { slugRef } from "@/lib/platform/slug-ref";
import { text } from "@/lib/platform/text";
import { memberParams } from "@/lib/profiles/schema";
import { moment, person } from "@/lib/talk/schema";
import { genres } from "../genres";
import { filmCard, filmSaidText } from "../schema";

export const NIGHT_MOST = 8;
export const NIGHT_TITLE_MOST = 100;
export const VOTES = ["approve", "veto"] as const;

export const nightParams = z.object({ id: z.uuid("Not the id of a watch night.") });
export type NightId = z.output<typeof nightParams>;
export const guestParams = nightParams.extend(memberParams.shape);
export type NightGuest = z.output<typeof guestParams>;
export const nightFilmParams = nightParams.extend({ slug: slugRef });

const title = text({ min: 1, max: NIGHT_TITLE_MOST, label: "The title" });
/** Handles, as JSON lists them or as somebody writes them: with spaces, commas or lines between, and an @ or not. */
const people = z.preprocess(
  (value) => (typeof value === "string" ? value.split(/[\s,]+/).filter(Boolean) : value),
  z
    .array(
      z
        .string()
        .max(60)
        .transform((handle) => handle.replace(/^@/, "").toLowerCase()),
    )
    .min(1, "Say who else comes.")
    .max(NIGHT_MOST - 1, `${NIGHT_MOST} people fit into a night, with you.`),
);

export const planNightInput = z.strictObject({ title, people, timeZone });
export type PlanNightInput = z.output<typeof planNightInput>;
export const inviteInput = z.strictObject({ people });
export type InviteInput = z.output<typeof inviteInput> & NightId;
export const hostInput = z.strictObject({ member: memberParams.shape.handle });
export type HostInput = z.output<typeof hostInput> & NightId;

const link = text({ max: 500, label: "The link" }).refine(
  (value) => value === "" || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)),
  "Links begin with https:// or http://.",
);
export const setNightInput = z.strictObject({
  title,
  /** Nothing, where it is not decided yet. */
  film: filmSaidText.default(""),
  starts: z.preprocess((value) => (value === "" ? undefined : value), wallTime.optional()),
  timeZone,
  place: text({ max: 200, label: "The place" }).default(""),
  link: link.default(""),
});
/** The same from a form, which knows by its slug the film that its words named when they were shown. */
export const setNightForm = setNightInput.extend({ ...nightParams.shape, shown: slugRef.optional() });
export type SetNightInput = z.output<typeof setNightInput> & NightId & { shown?: string };

export const voteInput = z.strictObject({ vote: z.enum(VOTES, { error: "Approve, or veto." }) });
/** Neither takes the vote back. */
export const voteForm = nightParams.extend({
  film: text({ min: 1, max: 220, label: "The film" }),
  vote: z.enum([...VOTES, "neither"], { error: "Approve, veto, or neither." }).default("approve"),
});
export type NightVote = z.output<typeof voteForm>;

const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional();
const only = <T>(shape: z.ZodType<T>) =>
  one.transform((value) => (value ? shape.safeParse(value).data : undefined));
const minutes = z.coerce.number().int().min(30).max(600);
const decade = z.coerce.number().int().min(1870).max(2190).multipleOf(10);
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}$/)
  .toLowerCase();
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .toUpperCase();
/** Which films of the watchlists are shown. What makes no sense is left out. */
export const nightQuery = z.object({
  minutes: only(minutes),
  genre: only(z.enum(genres)),
  decade: only(decade),
  language: only(language),
  /** Where it can be seen in some way. */
  country: only(country),
  /** Only what nobody of those who come has watched. */
  unseen: one.transform((value) => value === "true" || value === "on"),
});
export type NightFilters = z.output<typeof nightQuery>;

const nightFilm = filmCard.extend({ minutes: z.int().nullable() });
export const night = z.object({
  id: z.uuid(),
  title: z.string(),
  film: nightFilm.nullable(),
  startsAt: moment.nullable(),
  timeZone: z.string(),
  place: z.string(),
  link: z.string(),
  /** Counts changes, as calendars ask for it. */
  sequence: z.int(),
  cancelledAt: moment.nullable(),
  createdAt: moment,
  updatedAt: moment,
  people: z.array(person.extend({ state: z.enum(["invited", "in"]), isHost: z.boolean() })),
  mine: z.object({ state: z.enum(["invited", "in"]), isHost: z.boolean() }),
  /** The conversation of those who come, for who is in it. */
  conversationId: z.uuid().nullable(),
});
export type Night = z.output<typeof night>;
/** A night as it was decided about, and whether anybody hears of that. */
export type Decided = { night: Night; isTold: boolean };

export const nightChoice = z.object({
  film: nightFilm,
  /** On how many watchlists it is, and how many have watched it, of those who come. */
  wantedBy: z.int(),
  seenBy: z.int(),
  approvals: z.int(),
  vetoes: z.int(),
  mine: z.enum(VOTES).nullable(),
});
export type NightChoice = z.output<typeof nightChoice>;

/** A night, and the films to choose from: all that was voted on, and twenty more that most want to see. None before one is in it. */
export const openedNight = z.object({ night, films: z.array(nightChoice) });
export type OpenedNight = z.output<typeof openedNight>;

export const nightsQuery = pageQuery(PAGE.rows);
export type NightsQuery = z.output<typeof nightsQuery>;
export const nightPage = pageOf(night);
