import { listFavourites } from "@/lib/films/favourites/queries";
import { favouritesAnswer } from "@/lib/films/favourites/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The films a member shows first",
    who: "anyone",
    params: memberParams,
    answer: favouritesAnswer,
  },
  async ({ actor, params }) => ({ items: await listFavourites(actor, params.handle) }),
);
