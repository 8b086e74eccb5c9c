import { z } from "zod";
import { isWallTime } from "@/lib/communities/events/time-zone";
import { categoryRef } from "../categories/schema";
import { planInput } from "../planned/schema";
import { typedPoll } from "../polls/typed-poll";
import { typedTags } from "../tags/typed-tags";
import { deletionQuery, keepThreadInput, startThreadInput, tagThreadInput, threadParams } from "./schema";

const tick = z.enum(["true", "false"]).transform((value) => value === "true");

const typed = z.string().max(5_000).default("");

const publishAt = planInput.shape.publishAt.or(z.literal("")).optional();

const typedThread = z.object({
  clientId: z.unknown(),
  category: z.unknown(),
  title: z.unknown(),
  body: z.unknown(),
  film: typed,
  tags: typed,
  pollKind: typed,
  pollOptions: typed,
  pollHides: z.string().optional(),
  pollCloses: typed,
  publishAt: z.string().optional(),
});
/** A thread to be, as its form sends it; or one that is planned for a moment: an empty one is at once. */
export const newThreadForm = typedThread
  .transform(({ pollKind, pollOptions, pollHides, pollCloses, tags, ...thread }) => ({
    ...thread,
    tags: typedTags(tags),
    poll: typedPoll({ pollKind, pollOptions, pollHides, pollCloses }),
  }))
  // What it takes in is looked at by itself, whatever the types of its defaults say.
  .pipe(z.preprocess((thread) => thread, startThreadInput.extend({ publishAt })));

/** Other tags for a thread, as its form sends them. */
export const tagsForm = z.strictObject({
  ...threadParams.shape,
  tags: typed.transform(typedTags).pipe(tagThreadInput.shape.tags),
});

/** What staff do with a thread, as their form sends it. */
export const keepThreadForm = z.strictObject({
  ...threadParams.shape,
  category: categoryRef,
  isPinned: tick,
  isLocked: tick,
  /** On the clock of whoever sends it; empty for never. */
  closes: z.string().refine((value) => value === "" || isWallTime(value), "A day and a time, please."),
  slowSeconds: z.coerce.number().pipe(keepThreadInput.shape.slowSeconds.unwrap()),
  reason: keepThreadInput.shape.reason,
});

/** Taking a thread away, and to which category one goes back. */
export const deletionForm = deletionQuery.extend({ ...threadParams.shape, back: categoryRef });
