import type { Draft } from "@/lib/blog/writing/schema";

type Checked = Pick<Draft, "title" | "body" | "words" | "tags" | "cover">;

/** What whoever publishes it should know first, in words; nothing when all is well. */
export function publishChecks({ title, body, words, tags, cover }: Checked): string[] {
  return [
    !title && "It has no title yet.",
    words === 0 && "It says nothing yet.",
    words > 0 && words < 150 && `It is short: ${words} words.`,
    title.length > 90 && "Its title is long; other sites will cut it off.",
    tags.length === 0 && "It has no tags: nobody will find it by what it is about.",
    cover && !cover.alt && "Its cover has no description.",
    /!\[\s*\]\(/.test(body) && "A picture in it has no description.",
  ].filter((problem) => typeof problem === "string");
}
