import { cloneList } from "@/lib/films/lists/clone-list";
import { filmList, listParams } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Make a list of your own with the films of this one",
    who: "member",
    params: listParams,
    answer: filmList,
    status: 201,
  },
  ({ actor, params }) => cloneList(actor, params),
);
