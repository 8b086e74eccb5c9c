import { Fragment } from "react";
import { PosterMotif } from "@/components/ui/poster-motif";
import type { FilmCard } from "@/lib/films/schema";
import { SERIF } from "@/lib/platform/pictures/draw-picture";
import { drawable } from "@/lib/platform/pictures/drawable";
import { posterDesign } from "@/lib/platform/poster-design";

type Props = { film: Omit<FilmCard, "id">; width: number };

/** The typographic poster as pictures have it: the same drawing, measured in pixels. */
export function PicturePoster({ film: { slug, title, year, directors }, width }: Props) {
  const { inks, motif, mirrored, titleAt, titleSize } = posterDesign({ id: slug, title });
  const share = width / 100;
  const drawn = PosterMotif({ motif, color: inks.figure });
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        flexShrink: 0,
        width,
        height: width * 1.5,
        borderRadius: 8,
        overflow: "hidden",
        backgroundColor: inks.ground,
        boxShadow: "0 0 0 1px rgba(255, 255, 255, 0.1)",
        color: inks.letters,
      }}
    >
      <svg
        width={width}
        height={width * 1.5}
        viewBox="0 0 200 300"
        aria-hidden="true"
        style={{ position: "absolute", top: 0, left: 0, ...(mirrored && { transform: "scaleX(-1)" }) }}
      >
        {drawn.type === Fragment ? <g>{drawn.props.children}</g> : drawn}
      </svg>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: titleAt === "foot" ? "flex-end" : "flex-start",
          gap: 3.5 * share,
          width: "100%",
          padding: 8 * share,
        }}
      >
        <div
          style={{
            display: "flex",
            fontFamily: SERIF,
            fontSize: titleSize * share,
            lineHeight: 0.98,
            letterSpacing: "-0.02em",
          }}
        >
          {drawable(title, slug)}
        </div>
        <div style={{ display: "flex", fontSize: Math.max(5.2 * share, 11), lineHeight: 1.25 }}>
          {drawable([directors.join(", "), year].filter(Boolean).join(", "))}
        </div>
      </div>
    </div>
  );
}
