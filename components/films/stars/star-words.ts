/** Half a star to five, in order. */
export const HALVES = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;

/** A number of stars, said: “half a star”, “3½ stars”. */
export function starWords(stars: number): string {
  if (stars === 0.5) return "half a star";
  if (stars === 1) return "1 star";
  return `${Math.floor(stars)}${stars % 1 ? "½" : ""} stars`;
}

/** Which half of a star a number ends with. */
export const sideOf = (stars: number) => (stars % 1 ? "left" : "right");
