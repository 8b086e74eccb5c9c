import "server-only";
import { getFilm } from "@/lib/films/queries";
import { keptPicture, type Picture } from "@/lib/platform/pictures/kept-picture";
import { slugRef } from "@/lib/platform/slug-ref";
import { FilmPicture } from "./film-picture";

/** The picture of a film. */
export async function paintFilm(said: string): Promise<Picture> {
  const { slug, title, year, directors, genres } = await getFilm(slugRef.parse(said));
  const film = { slug, title, year, directors, genres };
  return keptPicture({ film }, () => <FilmPicture film={film} />);
}
