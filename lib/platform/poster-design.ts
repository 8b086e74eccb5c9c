/** Ground, figure and letters. The letters reach 4.5:1 on the ground and 3:1 on the figure; a test holds them to it. */
export const posterInks = [
  { ground: "#16302f", figure: "#b5482f", letters: "#f8edd6" },
  { ground: "#e9d9b0", figure: "#d8894a", letters: "#24150c" },
  { ground: "#12263f", figure: "#8a6420", letters: "#f7ead0" },
  { ground: "#cdd8c9", figure: "#86aa86", letters: "#10241a" },
  { ground: "#3b0f14", figure: "#a3343a", letters: "#fbe8d2" },
  { ground: "#f0c8ae", figure: "#dd8064", letters: "#33090f" },
  { ground: "#0e3a45", figure: "#2b757d", letters: "#f4efdc" },
  { ground: "#e6c545", figure: "#dd8f2c", letters: "#241803" },
  { ground: "#2a1b3c", figure: "#85466a", letters: "#fbe9da" },
  { ground: "#e8e0d2", figure: "#d9512f", letters: "#17100c" },
  { ground: "#1e1d1a", figure: "#80601c", letters: "#f5ead6" },
  { ground: "#d5dee6", figure: "#86abc8", letters: "#0e2134" },
] as const;

export type PosterDesign = {
  inks: (typeof posterInks)[number];
  motif: number;
  mirrored: boolean;
  /** Where the title stands. */
  titleAt: "head" | "foot";
  /** Size of the title, in hundredths of the poster's width. */
  titleSize: number;
};

export const motifCount = 12;
/** The motifs whose figure fills the upper half leave the foot to the title, and the other way round. */
const headMotifs = new Set([1, 2, 5, 8, 10]);

/** What a film's typographic poster looks like: always the same for the same id. */
export function posterDesign(film: { id: string; title: string }): PosterDesign {
  const hash = fnv1a(film.id);
  const motif = hash % motifCount;
  const longest = Math.max(...film.title.split(/[\s-]+/).map(widthOf));
  const roomy =
    film.title.length <= 10 ? 19 : film.title.length <= 18 ? 16 : film.title.length <= 30 ? 13.5 : 11.5;
  return {
    inks: posterInks[(hash >>> 8) % posterInks.length] ?? posterInks[0],
    motif,
    mirrored: ((hash >>> 16) & 1) === 1,
    titleAt: headMotifs.has(motif) ? "head" : "foot",
    titleSize: Math.min(roomy, 84 / (0.54 * longest)),
  };
}

/** How wide a word is, in letters of middling width, of which one is 0.54 of the size. */
function widthOf(word: string): number {
  return [...word].reduce(
    (sum, letter) => sum + (/[mwMW]/.test(letter) ? 1.6 : /\p{Lu}/u.test(letter) ? 1.25 : 1),
    0,
  );
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // A last stir, or ids that differ only at the end would share most of their bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
