import { z } from "zod";
import type { Describer } from "../describer";

const list = z.object({ slug: z.string(), title: z.string() });
const said = list.extend({ listId: z.string(), commentId: z.string() });

const UNKNOWN = { what: "did something with a list of films.", href: "/lists" };

const about =
  (words: (title: string) => string): Describer =>
  ({ data, subject }) => {
    const found = list.safeParse(data);
    if (!found.success || !subject) return UNKNOWN;
    const { slug, title } = found.data;
    return { what: words(title), href: `/lists/${slug}/${subject.id}` };
  };

const under =
  (words: (title: string) => string): Describer =>
  ({ data }) => {
    const found = said.safeParse(data);
    if (!found.success) return UNKNOWN;
    const { slug, title, listId, commentId } = found.data;
    return { what: words(title), href: `/lists/${slug}/${listId}#comment-${commentId}` };
  };

/** Somebody asks you to edit a list, likes one of yours, or says something to it. */
export const listDescribers: Record<"list-invitation" | "list-like" | "list-comment", Describer> = {
  "list-invitation": about((title) => `asked you to edit “${title}” with them.`),
  "list-like": about((title) => `liked your list “${title}”.`),
  "list-comment": under((title) => `commented on your list “${title}”.`),
};

/** A comment on a list names you. */
export const saidOnList = { mention: under((title) => `mentioned you under the list “${title}”.`) };
