import { z } from "zod";
import { bookmarkPost } from "@/lib/forum/bookmarks/bookmark-post";
import { dropBookmark } from "@/lib/forum/bookmarks/drop-bookmark";
import { bookmarkInput } from "@/lib/forum/bookmarks/schema";
import { post, postParams } from "@/lib/forum/posts/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Keep a post, with a note, and be reminded of it if you like",
    who: "member",
    params: postParams,
    body: bookmarkInput,
    answer: post,
  },
  ({ actor, params, body }) => bookmarkPost(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  { summary: "Keep a post no longer", who: "member", params: postParams, answer: z.void(), status: 204 },
  ({ actor, params }) => dropBookmark(actor, params),
);
