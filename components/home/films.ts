/**
 * Films on the wall of the front page, for those who have not found their own yet. Facts, and nothing but. A poster's colours
 * and drawing follow from the id; the numbers were picked so that twelve side by side are twelve different ones.
 */
export const wallFilms = [
  { id: "in-the-mood-for-love-432", title: "In the Mood for Love", director: "Wong Kar-wai", year: 2000 },
  { id: "tokyo-story-311", title: "Tokyo Story", director: "Yasujirō Ozu", year: 1953 },
  { id: "yi-yi-225", title: "Yi Yi", director: "Edward Yang", year: 2000 },
  { id: "touki-bouki-302", title: "Touki Bouki", director: "Djibril Diop Mambéty", year: 1973 },
  { id: "close-up-49", title: "Close-Up", director: "Abbas Kiarostami", year: 1990 },
  { id: "cleo-from-5-to-7-167", title: "Cléo from 5 to 7", director: "Agnès Varda", year: 1962 },
  { id: "daughters-of-the-dust-182", title: "Daughters of the Dust", director: "Julie Dash", year: 1991 },
  { id: "playtime-388", title: "Playtime", director: "Jacques Tati", year: 1967 },
  { id: "beau-travail-39", title: "Beau Travail", director: "Claire Denis", year: 1999 },
  { id: "wings-of-desire-880", title: "Wings of Desire", director: "Wim Wenders", year: 1987 },
  { id: "pather-panchali-41", title: "Pather Panchali", director: "Satyajit Ray", year: 1955 },
  { id: "la-cienaga-323", title: "La Ciénaga", director: "Lucrecia Martel", year: 2001 },
] as const;
