import { z } from "zod";
import { isWallTime } from "@/lib/communities/events/time-zone";
import { postId, saveInput, stepInput } from "./schema";

const words = z.string().default("");

/** What the editor's form sends when there is no script to keep words as they are written. */
export const saveForm = z
  .object({
    id: z.string(),
    version: z.coerce.number(),
    title: words,
    subtitle: words,
    excerpt: words,
    body: words,
    slug: words,
    coverId: words,
    coverAlt: words,
    canonicalUrl: words,
    tags: words,
    series: words,
  })
  .transform(({ coverId, canonicalUrl, tags, series, ...rest }) => ({
    ...rest,
    coverId: coverId || null,
    canonicalUrl: canonicalUrl || null,
    tags: tags
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    series: series || null,
  }))
  .pipe(z.preprocess((sent) => sent, saveInput.extend(postId.shape)));

export const stepForm = stepInput.extend(postId.shape);

/** A wall clock in the editor's own time zone. */
export const scheduleForm = postId.extend({
  at: z.string({ error: "Say when." }).refine(isWallTime, "Say on which day and at what time."),
});
