import { z } from "zod";
import { noteView } from "@/lib/blog/views/note-view";
import { postId } from "@/lib/blog/writing/schema";
import { clientAddress } from "@/lib/web/client-address";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Say that a post was read: counted once a visitor and day, without keeping who",
    who: "anyone",
    params: postId,
    answer: z.void(),
    status: 204,
  },
  ({ params, request }) =>
    noteView({
      ...params,
      address: clientAddress(request.headers),
      agent: request.headers.get("user-agent") ?? "",
    }),
);
