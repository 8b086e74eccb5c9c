import "server-only";
import { getEntry } from "@/lib/films/diary/queries";
import { entryParams } from "@/lib/films/diary/schema";
import { NO_VIEWING } from "@/lib/films/refusals";
import { assertFound } from "@/lib/platform/errors";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { keptPicture, type Picture } from "@/lib/platform/pictures/kept-picture";
import { ReviewPicture } from "./review-picture";

/** The picture of a viewing that everybody may see; without the words of a review that gives the film away. */
export async function paintReview(said: string): Promise<Picture> {
  const params = entryParams.safeParse({ id: said });
  assertFound(params.data, NO_VIEWING);
  const { film, rating, author, review, hasSpoilers } = await getEntry(null, params.data.id);
  const words = review && !hasSpoilers ? excerpt(renderMarkdown(review, "message").text, 190) : "";
  const told = { film, rating, author: { name: author.name, handle: author.handle } };
  return keptPicture({ review: told, words }, () => <ReviewPicture review={told} words={words} />);
}
