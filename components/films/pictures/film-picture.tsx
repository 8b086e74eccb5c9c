import { GENRES } from "@/lib/films/genres";
import type { Film } from "@/lib/films/schema";
import { SERIF } from "@/lib/platform/pictures/draw-picture";
import { drawable } from "@/lib/platform/pictures/drawable";
import { NIGHT, PictureFrame } from "./picture-frame";
import { PicturePoster } from "./picture-poster";

type Props = { film: Pick<Film, "slug" | "title" | "year" | "directors" | "genres"> };

/** A film where it is shared: its poster, and what one would say of it. */
export function FilmPicture({ film }: Props) {
  const { slug, title, year, directors, genres } = film;
  const size = title.length > 40 ? 60 : title.length > 22 ? 74 : 92;
  return (
    <PictureFrame>
      <div style={{ display: "flex", alignItems: "center", gap: 64, padding: "0 60px", width: "100%" }}>
        <PicturePoster film={film} width={340} />
        <div style={{ display: "flex", flexDirection: "column", gap: 22, flex: 1, paddingBottom: 40 }}>
          <div
            style={{
              display: "flex",
              fontFamily: SERIF,
              fontSize: size,
              lineHeight: 1.02,
              letterSpacing: "-0.02em",
            }}
          >
            {drawable(title, slug)}
          </div>
          <div style={{ display: "flex", fontSize: 34, color: NIGHT.soft }}>
            {drawable([year, ...directors.slice(0, 2)].join(" · "))}
          </div>
          <div style={{ display: "flex", fontSize: 28, color: NIGHT.beam }}>
            {genres
              .slice(0, 3)
              .map((genre) => GENRES[genre])
              .join(" · ")}
          </div>
        </div>
      </div>
    </PictureFrame>
  );
}
