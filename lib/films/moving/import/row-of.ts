import "server-only";
import { isStorable } from "@/lib/platform/is-storable";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { slugOf } from "@/lib/platform/slug";
import { ASIDE_MOST, REVIEW_MOST, TAG_MOST, TAGS_MOST } from "../../diary/limits";
import { LIST_DESCRIPTION_MOST, LIST_NOTE_MOST, LIST_TAGS_MOST, LIST_TITLE_MOST } from "../../lists/limits";
import type { Said } from "./said";

type Kept = Exclude<Said, { kind: "other" }>;
const WATCHLIST_NOTE_MOST = 200;

/**
 * What a file says as it will stand here, in the words of the tables. What does not fit comes as far as it fits, and is kept
 * whole beside it: `whole` for a review, `allTags` for tags.
 */
export function rowOf(said: Kept, listNumber: number): Record<string, unknown> {
  switch (said.kind) {
    case "viewing": {
      const tags = tagsOf(said.tags, TAGS_MOST);
      return {
        watched_on: said.watchedOn,
        rating: said.rating,
        liked: said.liked,
        is_rewatch: said.isRewatch,
        ...reviewOf(clean(said.review)),
        has_spoilers: said.hasSpoilers,
        tags,
        ...(tags.length < said.tags.length && { allTags: said.tags.map(clean) }),
        with_whom: cut(clean(said.withWhom), ASIDE_MOST),
        place: cut(clean(said.place), ASIDE_MOST),
      };
    }
    case "mark":
      return {
        day: said.day,
        watched: said.watched || said.rating !== null,
        liked: said.liked,
        rating: said.rating,
      };
    case "watchlist":
      return { day: said.day, note: cut(inLine(said.note), WATCHLIST_NOTE_MOST), priority: said.priority };
    case "list": {
      const title = cut(inLine(said.title), LIST_TITLE_MOST) || "A list";
      const description = cut(clean(said.description), LIST_DESCRIPTION_MOST);
      return {
        title,
        slug: slugOf(title, "list"),
        description,
        description_html: renderMarkdown(description, "message").html,
        is_ranked: said.isRanked,
        tags: tagsOf(said.tags, LIST_TAGS_MOST),
      };
    }
    case "listed":
      return { list: listNumber, place: said.place, note: cut(inLine(said.note), LIST_NOTE_MOST) };
  }
}

function reviewOf(review: string) {
  if (review === "") return { review: null, review_html: null };
  const short = cut(review, REVIEW_MOST);
  const shown = { review: short, review_html: renderMarkdown(short, "message").html };
  return short === review ? shown : { ...shown, whole: review };
}

/** At most so many code points; what is cut ends in an ellipsis. */
export function cut(words: string, most: number): string {
  const points = [...words];
  return points.length <= most
    ? words
    : `${points
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

function tagsOf(tags: readonly string[], most: number): string[] {
  return [...new Set(tags.map((tag) => cut(inLine(tag), TAG_MOST)))]
    .filter((tag) => tag !== "")
    .slice(0, most);
}

/** As words are kept here: NFC, LF, and nothing that the database cannot hold. */
export function clean(words: string): string {
  const kept = words
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}|[\u2028\u2029]/gu, "")
    .normalize("NFC")
    .trim();
  return isStorable(kept) ? kept : kept.replace(/\p{Cs}/gu, "\ufffd");
}

const inLine = (words: string) => clean(words).replace(/\s+/g, " ");
