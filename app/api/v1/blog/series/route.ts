import { refParams } from "@/lib/blog/schema";
import { listSeries } from "@/lib/blog/series/queries";
import { seriesInput, seriesList } from "@/lib/blog/series/schema";
import { startSeries } from "@/lib/blog/series/start-series";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "The series of the blog", who: "anyone", answer: seriesList },
  ({ actor }) => listSeries(actor),
);

export const POST = endpoint(
  {
    summary: "Open a series under an address made of its title; for editors",
    who: "member",
    body: seriesInput,
    answer: refParams,
    status: 201,
  },
  ({ actor, body }) => startSeries(actor, body),
);
