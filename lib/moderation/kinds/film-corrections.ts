import "server-only";
import { REVIEW_COMMENT_MOST, REVIEW_MOST } from "@/lib/films/diary/limits";
import { LIST_COMMENT_MOST, LIST_DESCRIPTION_MOST } from "@/lib/films/lists/limits";
import { showList } from "@/lib/films/lists/show-list";
import { showFilm } from "@/lib/films/show-film";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import type { Kind } from "../kind";
import { pageCorrections } from "./page-corrections";

const MOST = {
  review: REVIEW_MOST,
  "review-comment": REVIEW_COMMENT_MOST,
  "film-list": LIST_DESCRIPTION_MOST,
  "film-list-comment": LIST_COMMENT_MOST,
};

/** How what is said about films gets other words, and its own back. Of a review the address is the film's, with whose it is. */
export function filmCorrections(kind: keyof typeof MOST): Pick<Kind, "corrections"> {
  return pageCorrections(kind, {
    most: MOST[kind],
    make: (body) => ({ html: renderMarkdown(body, "message").html }),
    show({ id, address }) {
      if (kind === "film-list" || kind === "film-list-comment") return showList(id);
      const [slug = "", handle = ""] = address.split(" ");
      showFilm(slug, { handle });
    },
  });
}
