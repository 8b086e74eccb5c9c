import { z } from "zod";
import { followCategory } from "@/lib/forum/categories/follow-category";
import { categoryParams, followInput } from "@/lib/forum/categories/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say how much of a category you want to hear",
    who: "member",
    params: categoryParams,
    body: followInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => followCategory(actor, { ...params, ...body }),
);
