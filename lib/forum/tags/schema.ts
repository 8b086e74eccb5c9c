import { z } from "zod";

export const TAGS_MOST = 5;
const LONGEST = 30;

/** A tag as it is kept, however it is typed: "#Film Noir" is "film-noir". */
function tagOf(typed: string): string {
  return typed
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

export const tag = z
  .string({ error: "Not a tag." })
  .max(200, "A tag has 30 characters at most.")
  .transform(tagOf)
  .refine(
    (value) => [...value].length >= 2 && value.length <= LONGEST,
    "A tag has 2 to 30 letters or digits.",
  );

export const tags = z
  .array(tag)
  .max(20, `${TAGS_MOST} tags at most.`)
  .transform((all) => [...new Set(all)])
  .refine((all) => all.length <= TAGS_MOST, `${TAGS_MOST} tags at most.`);

export const tagParams = z.object({ tag });
export const renameTagInput = z.strictObject({ to: tag });
export type RenameTagInput = z.output<typeof renameTagInput> & z.output<typeof tagParams>;

export const tagsQuery = z.object({ beginning: z.string().max(200).default("").transform(tagOf) });
export type TagsQuery = z.output<typeof tagsQuery>;

/** Tags in use, each with how many of the threads talked in last have it. */
export const tagUse = z.object({ items: z.array(z.object({ tag: z.string(), threads: z.int() })) });
export type TagUse = z.output<typeof tagUse>;
