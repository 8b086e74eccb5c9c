import "server-only";
import { cache } from "react";
import { asShown } from "@/components/profiles/as-shown";
import { getStatistics } from "@/lib/films/statistics/queries";
import { type Statistics, type StatisticsQuery, statisticsQuery } from "@/lib/films/statistics/schema";

type Asked = Record<string, string | string[] | undefined>;

/** The period an address asks for; what makes no sense there is all time. */
export function periodAsked({ year, month, from, to }: Asked): StatisticsQuery {
  const said = Object.fromEntries(Object.entries({ year, month, from, to }).filter(([, value]) => value));
  return statisticsQuery.safeParse(said).data ?? {};
}

/** What a member's films come to, for a page; null where it is not the viewer's to see. */
export function statisticsOf(handle: string, asked: StatisticsQuery): Promise<Statistics | null> {
  return asShown(handle, (viewer, member) => getStatistics(viewer, { handle: member, ...asked }));
}

/** Those of a year, read once for the page and its title. */
export const yearOf = cache((handle: string, year: number) => statisticsOf(handle, { year }));
