import { listDesk } from "@/lib/blog/writing/queries";
import { desk, deskQuery, draft } from "@/lib/blog/writing/schema";
import { startPost } from "@/lib/blog/writing/start-post";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The posts you wrote, in every state, or those that wait for you as an editor",
    who: "member",
    query: deskQuery,
    answer: desk,
  },
  ({ actor, query }) => listDesk(actor, query),
);

export const POST = endpoint(
  { summary: "Open an empty draft; for writers and editors", who: "member", answer: draft, status: 201 },
  ({ actor }) => startPost(actor),
);
