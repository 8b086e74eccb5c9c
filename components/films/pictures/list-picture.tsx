import type { FilmCard } from "@/lib/films/schema";
import { SERIF } from "@/lib/platform/pictures/draw-picture";
import { drawable } from "@/lib/platform/pictures/drawable";
import { NIGHT, PictureFrame } from "./picture-frame";
import { PicturePoster } from "./picture-poster";

type Props = { title: string; owner: string; count: string; films: readonly FilmCard[] };

/** A list where it is shared: what it is called, and the first of its films. */
export function ListPicture({ title, owner, count, films }: Props) {
  return (
    <PictureFrame>
      <div style={{ display: "flex", flexDirection: "column", padding: "56px 60px 0", width: "100%" }}>
        <div
          style={{
            display: "flex",
            fontFamily: SERIF,
            fontSize: title.length > 44 ? 54 : 70,
            lineHeight: 1.05,
            letterSpacing: "-0.02em",
            height: 148,
          }}
        >
          {drawable(title, "A list of films")}
        </div>
        <div style={{ display: "flex", fontSize: 30, color: NIGHT.soft, paddingTop: 14 }}>
          {`${count} · a list by ${drawable(owner, "a member")}`}
        </div>
        <div style={{ display: "flex", gap: 20, paddingTop: 36 }}>
          {films.slice(0, 6).map((film) => (
            <PicturePoster key={film.id} film={film} width={163} />
          ))}
        </div>
      </div>
    </PictureFrame>
  );
}
