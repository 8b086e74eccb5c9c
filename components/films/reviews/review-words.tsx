import { FoldedWords } from "@/components/talk/folded-words";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { Spoilers } from "@/components/ui/spoilers";
import type { Entry } from "@/lib/films/diary/schema";
import { Shielded } from "./shielded";

/** The words of a review, folded where the reader wants them so. */
export function ReviewWords({ entry }: { entry: Entry }) {
  const { html, author, film, isFolded, isShielded, hasSpoilers } = entry;
  if (html === null) return null;
  const words = (
    <>
      <RenderedHtml html={html} className="prose prose-talk max-w-measure text-ink" />
      {html.includes("spoiler") && <Spoilers />}
    </>
  );
  if (isFolded) return <FoldedWords name={author.name}>{words}</FoldedWords>;
  return (
    <Shielded isOn={isShielded} title={film.title} hasSpoilers={hasSpoilers}>
      {words}
    </Shielded>
  );
}
