import { strToU8, type Zippable, zipSync } from "fflate";

/** A zip with these tables in it. */
export function zipOf(files: Record<string, string>): Buffer {
  const packed: Zippable = {};
  for (const [name, words] of Object.entries(files)) packed[name] = strToU8(words);
  return Buffer.from(zipSync(packed));
}

const FILM = "Date,Name,Year,Letterboxd URI";

/**
 * An export as Letterboxd hands it out, of somebody who watched four of the five films on the shelf of the tests and some that are
 * not there: one with another year, one with another spelling, and one that nobody knows.
 */
export const LETTERBOXD_FILES = {
  "profile.csv":
    "Date Joined,Username,Given Name,Family Name,Email Address,Location,Website,Bio,Pronoun,Favorite Films\n2019-10-03,ada,Ada,,,,,,,\n",
  "watched.csv": `${FILM}\n2024-01-01,Black Girl,1966,https://boxd.it/a\n2024-01-01,Mandabi,1968,https://boxd.it/b\n2024-01-02,Cléo from 5 to 7,1961,https://boxd.it/c\n2024-01-02,A Touch of Zenn,1971,https://boxd.it/d\n2024-01-03,Nobody Knows This One,1999,https://boxd.it/e\n`,
  "ratings.csv": `${FILM},Rating\n2024-01-01,Black Girl,1966,https://boxd.it/a,4.5\n2024-01-01,Mandabi,1968,https://boxd.it/b,3\n`,
  "diary.csv": `${FILM},Rating,Rewatch,Tags,Watched Date\n2024-01-01,Black Girl,1966,https://boxd.it/1,4,,"cinema, with mum",2023-12-30\n2024-02-01,Black Girl,1966,https://boxd.it/2,4.5,Yes,,2024-01-31\n2024-01-01,Mandabi,1968,https://boxd.it/3,3,,,2023-12-31\n`,
  "reviews.csv": `${FILM},Rating,Rewatch,Review,Tags,Watched Date\n2024-02-01,Black Girl,1966,https://boxd.it/2,4.5,Yes,"The <i>house</i> looks on.<br><br>* She said ""no"" & left.",,2024-01-31\n`,
  "watchlist.csv": `${FILM}\n2024-03-01,The Gleaners and I,2000,https://boxd.it/f\n2024-03-02,Mandabi,1968,https://boxd.it/b\n`,
  "likes/films.csv": `${FILM}\n2024-01-01,Black Girl,1966,https://boxd.it/a\n`,
  "lists/the-house.csv": `Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2024-01-05,The House,"rooms, walls",https://boxd.it/l,"Films about a <b>house</b>,\nor two."\n\nPosition,Name,Year,URL,Description\n1,Mandabi,1968,https://boxd.it/b,\n2,Black Girl,1966,https://boxd.it/a,Still holds up\n`,
  "deleted/diary.csv": `${FILM},Rating,Rewatch,Tags,Watched Date\n2020-01-01,Mandabi,1968,https://boxd.it/9,1,,,2020-01-01\n`,
};

export const letterboxdZip = (more: Record<string, string> = {}) => zipOf({ ...LETTERBOXD_FILES, ...more });

export const IMDB_RATINGS = `Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
tt0060758,9,2024-03-15,Black Girl,La noire de...,https://www.imdb.com/title/tt0060758/,Movie,7.4,65,1966,Drama,7000,1966-03-01,Ousmane Sembene
tt0903747,10,2024-02-02,Breaking Bad,Breaking Bad,https://www.imdb.com/title/tt0903747/,TV Series,9.5,,2008,Crime,1500000,2008-01-20,
`;
export const TRAKT_HISTORY = `watched_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,tvdb_id,url,released
2024-01-04T15:16:51Z,movie,Mandabi,1968,7.1,1,tt0063271,,,https://trakt.tv/movies/mandabi-1968,1968-09-01
2024-01-05T15:16:51Z,episode,Some Series,2008,8.1,2,,,,https://trakt.tv/shows/x,2008-01-20
`;
