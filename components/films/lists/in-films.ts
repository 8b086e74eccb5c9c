/** How many films there are, in words. */
export function inFilms(count: number): string {
  return count === 1 ? "1 film" : `${count.toLocaleString("en")} films`;
}
