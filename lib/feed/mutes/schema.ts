import { z } from "zod";
import { filmCard, filmSaidText } from "@/lib/films/schema";
import { text } from "@/lib/platform/text";
import { MUTE_ENDS } from "@/lib/profiles/hiding/schema";
import { moment } from "@/lib/talk/schema";
import { plainWords } from "../muted-words";

/** As many words and films as one member may mute. */
export const MUTES_MOST = 500;

const ends = z.enum(MUTE_ENDS, { error: "A day, a week, a month, or never." }).default("never");
export const muteWordInput = z.strictObject({
  /** One, or a few that stand together. */
  word: text({ min: 2, max: 60, label: "The word" })
    .transform(plainWords)
    .refine((word) => word !== "" && word.length <= 60, "Write a word, with letters or digits in it."),
  ends,
});
export type MuteWordInput = z.output<typeof muteWordInput>;
export const muteFilmInput = z.strictObject({
  /** Its address, or its title. */
  film: filmSaidText.refine((film) => film !== "", "Name a film."),
  ends,
});
export type MuteFilmInput = z.output<typeof muteFilmInput>;
export const muteInput = z.union([muteWordInput, muteFilmInput], {
  error: "Name a word or a film, and until when.",
});

export const muteParams = z.object({ id: z.uuid("Not the id of a mute.") });
export type MuteId = z.output<typeof muteParams>;

/** A word or a film that the member does not meet in their feed. */
export const mute = z.object({
  id: z.uuid(),
  word: z.string().nullable(),
  film: filmCard.nullable(),
  /** Null is for good. */
  endsAt: moment.nullable(),
});
export type FeedMute = z.output<typeof mute>;
export const mutesAnswer = z.object({ items: z.array(mute) });
