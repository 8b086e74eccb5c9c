import type { ReactNode } from "react";
import { PICTURE, SANS } from "@/lib/platform/pictures/draw-picture";

/** The colours of pictures: those of the dark theme. */
export const NIGHT = { ground: "#16110d", ink: "#f4ede2", soft: "#c5bbae", beam: "#f9b73f" };

type Props = { ground?: string; ink?: string; children: ReactNode };

/** What every picture stands in: its ground, and whose it is at the foot. Drawn on the server, with styles alone. */
export function PictureFrame({ ground = NIGHT.ground, ink = NIGHT.ink, children }: Props) {
  return (
    <div
      style={{
        ...PICTURE,
        display: "flex",
        position: "relative",
        backgroundColor: ground,
        color: ink,
        fontFamily: SANS,
        overflow: "hidden",
      }}
    >
      {children}
      <div
        style={{
          position: "absolute",
          right: 52,
          bottom: 44,
          display: "flex",
          alignItems: "center",
          gap: 12,
          fontSize: 30,
        }}
      >
        <svg width="44" height="44" viewBox="0 0 32 32" fill="none" aria-hidden="true">
          <path d="M6 16 28 5.5v21z" fill={ink} fillOpacity="0.25" />
          <path
            d="M28 5.5 6 16l22 10.5"
            stroke={ink}
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <circle cx="6" cy="16" r="3.25" fill={ink} />
        </svg>
        Lumo
      </div>
    </div>
  );
}
