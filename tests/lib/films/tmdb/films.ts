const sembene = { id: 11, name: "Ousmane Sembène", job: "Director" };

/** Films as TMDB tells of them. */
export const blackGirl = {
  id: 1,
  title: "Black Girl",
  original_title: "La Noire de…",
  original_language: "fr",
  release_date: "1966-12-01",
  overview: "Diouana leaves Dakar for Antibes.",
  popularity: 7.25,
  adult: false,
  runtime: 65,
  genres: [{ id: 18 }],
  origin_country: ["SN"],
  spoken_languages: [{ iso_639_1: "fr" }, { iso_639_1: "wo" }],
  credits: {
    cast: [{ id: 20, name: "Mbissine Thérèse Diop", order: 0 }],
    crew: [sembene, { id: 12, name: "Christian Lacoste", job: "Director of Photography" }],
  },
};
export const mandabi = {
  id: 2,
  title: "Mandabi",
  original_title: "Mandabi",
  original_language: "wo",
  release_date: "1968-11-27",
  overview: "",
  popularity: 3,
  runtime: null,
  genres: [{ id: 35 }, { id: 18 }],
  origin_country: [],
  production_countries: [{ iso_3166_1: "SN" }, { iso_3166_1: "FR" }],
  spoken_languages: [],
  credits: { cast: [], crew: [sembene] },
};
export const moolaade = {
  id: 3,
  title: "Moolaadé",
  original_title: "Moolaadé",
  original_language: "bm",
  release_date: "2004-05-15",
  overview: `A woman of a village takes in four girls who ran away. ${"The village talks of it. ".repeat(30)}`,
  popularity: 4.5,
  runtime: 124,
  genres: [{ id: 18 }, { id: 10770 }],
  origin_country: ["SN", "BF", "??"],
  spoken_languages: [{ iso_639_1: "fr" }, { iso_639_1: "xx" }, { iso_639_1: "bm" }],
  credits: {
    cast: [
      { id: 22, name: "Maïmouna Hélène Diarra", order: 1 },
      { id: 21, name: "Fatoumata Coulibaly", order: 0 },
      { id: 23, name: "", order: 2 },
    ],
    crew: [sembene, sembene],
  },
};
