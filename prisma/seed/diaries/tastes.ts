type Film = { id: string; year: number; genres: string[]; countries: string[] };

const DECADES = [1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];

/**
 * What each of the demo's people leans towards: some genres, decades and countries. Answers by how much they like a film
 * more than others do, from −1 to 2, so that those who share a taste have seen and love the same films.
 */
export function tastesOf(
  members: readonly { id: string }[],
  films: readonly Film[],
  random: () => number,
): (memberId: string, film: Film) => number {
  const some = <T>(of: readonly T[], many: number) =>
    new Set(Array.from({ length: many }, () => of[Math.floor(random() * of.length)]));
  const genres = [...new Set(films.flatMap((film) => film.genres))].filter((genre) => genre !== "drama");
  const countries = [...new Set(films.flatMap((film) => film.countries))];
  const tastes = new Map(
    members.map(({ id }) => [
      id,
      { genres: some(genres, 4), decades: some(DECADES, 3), countries: some(countries, 12) },
    ]),
  );
  return (memberId, { year, genres: kinds, countries: places }) => {
    const taste = tastes.get(memberId);
    if (!taste) return 0;
    return (
      (kinds.some((kind) => taste.genres.has(kind)) ? 1.2 : 0) +
      (taste.decades.has(Math.floor(year / 10) * 10) ? 1 : 0) +
      (places.some((place) => taste.countries.has(place)) ? 0.8 : 0) -
      1
    );
  };
}
