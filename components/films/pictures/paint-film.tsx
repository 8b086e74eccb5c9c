import "server-only";
import { getFilm } from "@/lib/films/queries";
import { NO_FILM } from "@/lib/films/refusals";
import { assertFound } from "@/lib/platform/errors";
import { keptPicture, type Picture } from "@/lib/platform/pictures/kept-picture";
import { slugRef } from "@/lib/platform/slug-ref";
import { FilmPicture } from "./film-picture";

/** The picture of a film. */
export async function paintFilm(said: string): Promise<Picture> {
  const ref = slugRef.safeParse(said).data;
  assertFound(ref, NO_FILM);
  const { slug, title, year, directors, genres } = await getFilm(ref);
  const film = { slug, title, year, directors, genres };
  return keptPicture({ film }, () => <FilmPicture film={film} />);
}
