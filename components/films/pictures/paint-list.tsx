import "server-only";
import { inFilms } from "@/components/films/lists/in-films";
import { openList } from "@/lib/films/lists/queries";
import { NO_LIST } from "@/lib/films/lists/refusals";
import { listParams } from "@/lib/films/lists/schema";
import { assertFound } from "@/lib/platform/errors";
import { keptPicture, type Picture } from "@/lib/platform/pictures/kept-picture";
import { ListPicture } from "./list-picture";

/** The picture of a list that everybody may see. */
export async function paintList(said: string): Promise<Picture> {
  const params = listParams.safeParse({ id: said });
  assertFound(params.data, NO_LIST);
  const { list, items } = await openList(null, params.data, { limit: 6 });
  const told = {
    title: list.title,
    owner: list.owner.name,
    count: inFilms(list.filmCount),
    films: items.map(({ film }) => film),
  };
  return keptPicture({ list: told }, () => <ListPicture {...told} />);
}
