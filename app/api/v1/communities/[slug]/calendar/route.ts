import { z } from "zod";
import { writeCalendar } from "@/lib/communities/events/calendar";
import { getCalendar } from "@/lib/communities/events/queries";
import { feedQuery } from "@/lib/communities/events/schema";
import { communityParams } from "@/lib/communities/schema";
import { env } from "@/lib/platform/env";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A community's events as a calendar; a private one's by the secret of one of its members",
    who: "anyone",
    params: communityParams,
    query: feedQuery,
    answer: z.never(),
  },
  async ({ params, query }) => {
    const { slug, name, events } = await getCalendar({ ...params, ...query });
    return new Response(writeCalendar({ name, events, origin: env().APP_URL }), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `inline; filename="${slug}.ics"`,
      },
    });
  },
);
