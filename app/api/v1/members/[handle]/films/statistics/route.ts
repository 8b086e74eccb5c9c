import { getStatistics } from "@/lib/films/statistics/queries";
import { statistics, statisticsQuery } from "@/lib/films/statistics/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary:
      "What a member's films come to: of all time, or of a `year`, a `month`, or `from` a day `to` another",
    who: "anyone",
    params: memberParams,
    query: statisticsQuery,
    answer: statistics,
  },
  ({ actor, params, query }) => getStatistics(actor, { ...params, ...query }),
);
