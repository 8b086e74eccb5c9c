import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { Mark, MarkedFilm } from "@/lib/films/marks/schema";
import { api } from "@/lib/web/api-client";

export type MarkChange = { watched?: boolean; liked?: boolean; rating?: number | null };

const MARKED = "lumo:marked";

/** Says what one thinks of a film, to whatever shows it on this page as well. A refusal is said in passing, and answers null. */
export async function sendMark(slug: string, change: MarkChange): Promise<MarkedFilm | null> {
  try {
    const film = await api("PATCH", "/films/{slug}/mark", { params: { slug }, body: change });
    dispatchEvent(new CustomEvent(MARKED, { detail: film }));
    return film;
  } catch (error) {
    toast.error(refusalOf(error));
    return null;
  }
}

/** Hears what was said of a film anywhere on the page, until the answer is called. */
export function onMarked(slug: string, take: (mark: Mark) => void): () => void {
  const hear = (event: Event) => {
    const { detail } = event as CustomEvent<MarkedFilm>;
    if (detail.slug === slug) take(detail.mark);
  };
  addEventListener(MARKED, hear);
  return () => removeEventListener(MARKED, hear);
}

/** What a mark will be once a change has come through. */
export function marked(mark: Mark, { watched = mark.watched, liked = mark.liked, rating }: MarkChange): Mark {
  const stars = watched || rating ? (rating === undefined ? mark.rating : rating) : null;
  return { ...mark, liked, rating: stars, watched: watched || stars !== null };
}
