import type { Entry } from "@/lib/films/diary/schema";
import { SERIF } from "@/lib/platform/pictures/draw-picture";
import { drawable } from "@/lib/platform/pictures/drawable";
import { NIGHT, PictureFrame } from "./picture-frame";
import { PicturePoster } from "./picture-poster";
import { PictureStars } from "./picture-stars";

type Props = {
  review: Pick<Entry, "film" | "rating"> & { author: Pick<Entry["author"], "name" | "handle"> };
  /** Its beginning, where that gives nothing away. */
  words: string;
};

/** A review where it is shared: the film, the stars, the first words. */
export function ReviewPicture({ review: { film, rating, author }, words }: Props) {
  const said = drawable(words);
  return (
    <PictureFrame>
      <div style={{ display: "flex", alignItems: "center", gap: 60, padding: "0 60px", width: "100%" }}>
        <PicturePoster film={film} width={310} />
        <div style={{ display: "flex", flexDirection: "column", gap: 26, flex: 1, paddingBottom: 48 }}>
          {rating !== null && <PictureStars rating={rating} color={NIGHT.beam} size={44} />}
          <div
            style={{
              display: "flex",
              fontFamily: SERIF,
              fontSize: said.length > 110 ? 42 : 54,
              lineHeight: 1.14,
            }}
          >
            {said ? `“${said}”` : drawable(film.title, film.slug)}
          </div>
          <div style={{ display: "flex", fontSize: 28, color: NIGHT.soft }}>
            {drawable(author.name, `@${author.handle}`)} on {drawable(film.title, film.slug)}, {film.year}
          </div>
        </div>
      </div>
    </PictureFrame>
  );
}
