import { z } from "zod";
import { refParams } from "@/lib/blog/schema";
import { deleteSeries } from "@/lib/blog/series/delete-series";
import { getSeries } from "@/lib/blog/series/queries";
import { saveSeries } from "@/lib/blog/series/save-series";
import { series, seriesInput } from "@/lib/blog/series/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A series with its posts in their order", who: "anyone", params: refParams, answer: series },
  ({ actor, params }) => getSeries(actor, params.slug),
);

export const PUT = endpoint(
  {
    summary: "Open a series, or say one differently; for editors",
    who: "member",
    params: refParams,
    body: seriesInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => saveSeries(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "End a series, whose posts stay each by itself; for editors",
    who: "member",
    params: refParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteSeries(actor, params),
);
