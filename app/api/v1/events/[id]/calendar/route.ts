import { z } from "zod";
import { writeCalendar } from "@/lib/communities/events/calendar";
import { getEvent } from "@/lib/communities/events/queries";
import { eventParams } from "@/lib/communities/events/schema";
import { env } from "@/lib/platform/env";
import { calendarFile } from "@/lib/web/calendar-file";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "An event as a calendar file",
    who: "anyone",
    params: eventParams,
    answer: z.never(),
  },
  async ({ actor, params }) => {
    const found = await getEvent(actor, params.id);
    const calendar = writeCalendar({ name: found.title, events: [found], origin: env().APP_URL });
    return calendarFile(`event-${found.id.slice(-8)}`, calendar);
  },
);
