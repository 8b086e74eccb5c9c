import { randomUUID } from "node:crypto";
import { postSlug } from "../data/blog";
import { type Row, signedIn } from "../row";

export const blogRows: Row[] = [
  { key: "blog", name: "blog, visitor", ask: () => ({ path: "/blog" }) },
  {
    key: "blog-post",
    name: "blog post, visitor",
    ask: (_, size) => ({ path: `/blog/${postSlug(1, size)}` }),
  },
  {
    key: "blog-post-member",
    name: "blog post, signed in",
    ask: (n, size) => ({ path: `/blog/${postSlug(n, size)}`, headers: signedIn(n, size) }),
  },
  {
    key: "blog-trending",
    name: "trending posts, JSON",
    ask: () => ({ path: "/api/v1/blog/analytics/trending" }),
  },
  {
    key: "blog-comment",
    name: "comment on a post",
    ask: (n, size) => ({
      method: "POST",
      path: `/api/v1/blog/posts/${postSlug(n, size)}/comments`,
      headers: { ...signedIn(n, size), "content-type": "application/json" },
      body: JSON.stringify({ clientId: randomUUID(), body: "The kettle, yes. And what it says." }),
    }),
  },
];
