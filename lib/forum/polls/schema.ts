import { z } from "zod";
import { momentSaid } from "@/lib/platform/moment-said";
import { text } from "@/lib/platform/text";
import { moment } from "@/lib/talk/schema";

export const KINDS = ["single", "multiple", "ranked"] as const;
export const OPTIONS_MOST = 10;

const option = text({ min: 1, max: 100, label: "The option" });

export const pollInput = z
  .strictObject({
    kind: z.enum(KINDS, { error: "Single, multiple, or ranked." }).default("single"),
    options: z
      .array(option)
      .min(2, "A poll has two options at least.")
      .max(OPTIONS_MOST, `${OPTIONS_MOST} options at most.`)
      .refine((all) => new Set(all).size === all.length, "Each option once."),
    /** How many one may choose where it is multiple; all of them when left out. */
    most: z.int().min(1).max(OPTIONS_MOST).optional(),
    /** Results are for those who have voted, until it closes. */
    hidesResults: z.boolean().default(false),
    closesAt: momentSaid
      .refine((value) => new Date(value) > new Date(), "That moment is past.")
      .nullable()
      .default(null),
  })
  .transform(({ most, ...poll }) => ({
    ...poll,
    most: poll.kind === "multiple" ? Math.min(most ?? OPTIONS_MOST, poll.options.length) : 1,
  }));
export type PollInput = z.output<typeof pollInput>;

/** The numbers of the options, the best first where it is ranked; none takes the vote back. */
export const voteInput = z.strictObject({
  choices: z
    .array(z.int({ error: "Not the number of an option." }).min(1).max(OPTIONS_MOST))
    .max(OPTIONS_MOST),
});
export type VoteInput = z.output<typeof voteInput> & { id: string };

export const poll = z.object({
  kind: z.enum(KINDS),
  most: z.int(),
  hidesResults: z.boolean(),
  closesAt: moment.nullable(),
  isClosed: z.boolean(),
  voters: z.int(),
  /** What the viewer chose; null when they have not voted. */
  mine: z.array(z.int()).nullable(),
  options: z.array(
    z.object({
      number: z.int(),
      words: z.string(),
      /** How many chose it; where it is ranked, its points. Null while results are kept from the viewer. */
      votes: z.int().nullable(),
    }),
  ),
});
export type Poll = z.output<typeof poll>;
export const pollAnswer = z.object({ poll });
