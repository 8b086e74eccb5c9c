import { listPosts } from "@/lib/forum/posts/queries";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import { post, postPage, postsQuery, replyInput } from "@/lib/forum/posts/schema";
import { threadParams } from "@/lib/forum/threads/schema";
import { held } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";
import { orHeld } from "@/lib/web/or-held";

export const GET = endpoint(
  {
    summary: "A thread with a page of its posts: near a number, after one, or before one",
    who: "anyone",
    params: threadParams,
    query: postsQuery,
    answer: postPage,
  },
  ({ actor, params, query }) => listPosts(actor, { ...params, ...query }),
);

export const POST = endpoint(
  {
    summary:
      "Reply in a thread; the same clientId is the same post. 202 when it waits for a look by the staff",
    who: "member",
    params: threadParams,
    body: replyInput,
    answer: post.or(held),
    status: 201,
  },
  async ({ actor, params, body }) => orHeld(await replyInThread(actor, { ...params, ...body })),
);
