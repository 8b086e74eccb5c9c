import { z } from "zod";
import { subscribeToBlog } from "@/lib/blog/newsletter/subscribe-to-blog";
import { unsubscribeFromBlog } from "@/lib/blog/newsletter/unsubscribe-from-blog";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Get each new post of the blog by mail", who: "member", answer: z.void(), status: 204 },
  ({ actor }) => subscribeToBlog(actor),
);

export const DELETE = endpoint(
  { summary: "Get no more letters from the blog", who: "member", answer: z.void(), status: 204 },
  ({ actor }) => unsubscribeFromBlog(actor),
);
