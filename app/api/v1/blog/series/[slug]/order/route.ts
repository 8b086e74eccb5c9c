import { z } from "zod";
import { refParams } from "@/lib/blog/schema";
import { orderSeries } from "@/lib/blog/series/order-series";
import { orderInput } from "@/lib/blog/series/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put the posts of a series in an order; for editors",
    who: "member",
    params: refParams,
    body: orderInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => orderSeries(actor, { ...params, ...body }),
);
