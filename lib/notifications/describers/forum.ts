import { z } from "zod";
import type { Describer } from "../describer";

const decided = z.object({
  title: z.string(),
  decision: z.enum([
    "solved",
    "merged",
    "split",
    "post-deleted",
    "thread-deleted",
    "locked",
    "unlocked",
    "moved",
    "begun",
    "begun-held",
    "not-begun",
  ]),
  href: z.string(),
  reason: z.string().optional(),
});

const said = z.object({ threadId: z.string(), slug: z.string(), title: z.string(), number: z.number() });

function inForum(words: (title: string, isFirst: boolean) => string): Describer {
  return ({ data }) => {
    const found = said.safeParse(data);
    if (!found.success) return { what: "wrote in the forum.", href: "/forum" };
    const { threadId, slug, title, number } = found.data;
    return { what: words(title, number === 1), href: `/forum/t/${slug}/${threadId}/${number}` };
  };
}

/** A post of the forum names you, answers you, or goes on in what you watch. */
export const saidInForum: Record<"mention" | "reply" | "thread-activity", Describer> = {
  mention: inForum((title) => `mentioned you in “${title}”.`),
  reply: inForum((title) => `answered you in “${title}”.`),
  "thread-activity": inForum((title, isFirst) => (isFirst ? `began “${title}”.` : `wrote in “${title}”.`)),
};

const WORDS = {
  merged: (title: string) => `Your thread “${title}” goes on in another one.`,
  split: (title: string) => `A post of yours was moved to “${title}”.`,
  solved: (title: string) => `Your post answered “${title}”.`,
  "post-deleted": (title: string) => `A post of yours in “${title}” was deleted.`,
  "thread-deleted": (title: string) => `Your thread “${title}” was deleted.`,
  locked: (title: string) => `Your thread “${title}” was locked.`,
  unlocked: (title: string) => `Your thread “${title}” is open again.`,
  begun: (title: string) => `Your planned thread “${title}” has begun.`,
  "begun-held": (title: string) => `Your planned thread “${title}” waits for a look by the staff.`,
  "not-begun": (title: string) => `Your planned thread “${title}” could not begin.`,
  moved: (title: string) => `Your thread “${title}” was moved to another category.`,
};

/** What the staff decided about a thread or a post of yours; the staff as a whole did, so there is no name before it. */
export const forumDescribers: Record<"forum-decision" | "reminder", Describer> = {
  reminder: inForum((title) => `You wanted to be reminded of a post in “${title}”.`),
  "forum-decision": ({ data }) => {
    const found = decided.safeParse(data);
    if (!found.success) return { what: "There is something new for you.", href: "/notifications" };
    const { title, decision, href, reason } = found.data;
    return { what: WORDS[decision](title) + (reason ? ` “${reason}”` : ""), href };
  },
};
