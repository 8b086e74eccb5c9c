import { hoursOf } from "@/components/films/statistics/statistics-words";
import { panelInks } from "@/components/films/year/panel-inks";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { Statistics } from "@/lib/films/statistics/schema";
import { SERIF } from "@/lib/platform/pictures/draw-picture";
import { drawable } from "@/lib/platform/pictures/drawable";
import { PictureFrame } from "./picture-frame";
import { PicturePoster } from "./picture-poster";

type Props = {
  member: { handle: string; name: string };
  year: number;
  figures: Pick<Statistics, "films" | "minutes" | "countryCount" | "best">;
};

/** A year in review where it is shared: in the colours of its page. */
export function YearPicture({ member: { handle, name }, year, figures }: Props) {
  const { films, minutes, countryCount, best } = figures;
  const { ground, figure, letters } = panelInks(`${handle}-${year}`, 0);
  const told = [
    inNumbers(films, "film"),
    inNumbers(hoursOf(minutes), "hour"),
    inNumbers(countryCount, "country", "countries"),
  ];
  return (
    <PictureFrame ground={ground} ink={letters}>
      <svg
        width="1200"
        height="630"
        viewBox="0 0 1200 630"
        aria-hidden="true"
        style={{ position: "absolute", top: 0, left: 0 }}
      >
        <path d="M60 84 1200-90v620z" fill={figure} fillOpacity="0.55" />
        <path d="M60 84 1200 60v280z" fill={figure} fillOpacity="0.6" />
        <circle cx="60" cy="84" r="12" fill={letters} />
      </svg>
      <div style={{ display: "flex", flexDirection: "column", padding: "56px 60px 0 100px", width: "100%" }}>
        <div style={{ display: "flex", fontSize: 34 }}>{drawable(name, `@${handle}`)}’s year in films</div>
        <div
          style={{
            display: "flex",
            fontFamily: SERIF,
            fontSize: 222,
            lineHeight: 0.98,
            letterSpacing: "-0.04em",
          }}
        >
          {year}
        </div>
        <div style={{ display: "flex", gap: 36, fontFamily: SERIF, fontSize: 42, paddingTop: 14 }}>
          {told.map((each) => (
            <div key={each} style={{ display: "flex" }}>
              {each}
            </div>
          ))}
        </div>
        <div style={{ display: "flex", gap: 16, paddingTop: 26 }}>
          {best.slice(0, 6).map((film) => (
            <PicturePoster key={film.id} film={film} width={130} />
          ))}
        </div>
      </div>
    </PictureFrame>
  );
}
