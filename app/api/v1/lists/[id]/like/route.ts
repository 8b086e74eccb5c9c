import { likeList } from "@/lib/films/lists/like-list";
import { likeState, listParams } from "@/lib/films/lists/schema";
import { unlikeList } from "@/lib/films/lists/unlike-list";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Like a list", who: "member", params: listParams, answer: likeState },
  ({ actor, params }) => likeList(actor, params),
);

export const DELETE = endpoint(
  { summary: "Take your like of a list back", who: "member", params: listParams, answer: likeState },
  ({ actor, params }) => unlikeList(actor, params),
);
