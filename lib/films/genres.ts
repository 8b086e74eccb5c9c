/** What a film may be, and what it is called. */
export const GENRES = {
  action: "Action",
  adventure: "Adventure",
  animation: "Animation",
  comedy: "Comedy",
  crime: "Crime",
  documentary: "Documentary",
  drama: "Drama",
  experimental: "Experimental",
  family: "Family",
  fantasy: "Fantasy",
  history: "History",
  horror: "Horror",
  music: "Music",
  mystery: "Mystery",
  romance: "Romance",
  "science-fiction": "Science fiction",
  thriller: "Thriller",
  war: "War",
  western: "Western",
} as const;

export type Genre = keyof typeof GENRES;
export const genres = Object.keys(GENRES) as [Genre, ...Genre[]];
