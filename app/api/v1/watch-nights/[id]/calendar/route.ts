import { z } from "zod";
import { nightCalendar } from "@/lib/films/nights/night-calendar";
import { getNight } from "@/lib/films/nights/queries";
import { nightParams } from "@/lib/films/nights/schema";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { calendarFile } from "@/lib/web/calendar-file";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A watch night that has a date, as a calendar file",
    who: "member",
    params: nightParams,
    answer: z.never(),
  },
  async ({ actor, params }) => {
    const night = await getNight(actor, params.id);
    const { startsAt } = night;
    if (startsAt === null) throw new AppError("conflict", "This night has no date yet.");
    return calendarFile(`night-${night.id.slice(-8)}`, nightCalendar({ ...night, startsAt }, env().APP_URL));
  },
);
