/** Stars as they are kept: 1 to 10. */
export function halfStars(stars: number | null): number | null {
  return stars === null ? null : stars * 2;
}
