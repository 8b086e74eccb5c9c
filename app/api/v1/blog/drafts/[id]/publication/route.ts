import { publishPost } from "@/lib/blog/writing/publish-post";
import { draft, postId, stepInput } from "@/lib/blog/writing/schema";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Publish a post now; for editors", who: "member", params: postId, answer: draft },
  ({ actor, params }) => publishPost(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Take a published post down, with a note for its author; for editors",
    who: "member",
    params: postId,
    query: stepInput,
    answer: draft,
  },
  ({ actor, params, query }) => unpublishPost(actor, { ...params, ...query }),
);
