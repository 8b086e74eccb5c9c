import { getPost } from "@/lib/blog/queries";
import { post, refParams } from "@/lib/blog/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A post of the blog, by its address or a former one",
    who: "anyone",
    params: refParams,
    answer: post,
  },
  ({ actor, params }) => getPost(actor, params.slug),
);
