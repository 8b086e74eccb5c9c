import { type PosterDesign, posterDesign, posterInks } from "@/lib/platform/poster-design";

/** The colours of the n-th panel: the same for the same year of the same person, and never those of the panel before. */
export function panelInks(seed: string, nth: number): PosterDesign["inks"] {
  const { inks } = posterDesign({ id: seed, title: "" });
  const at = (posterInks.indexOf(inks) + nth * 5) % posterInks.length;
  return posterInks[at] ?? inks;
}
