/** A calendar to keep, under this name. */
export function calendarFile(name: string, calendar: string): Response {
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.ics"`,
    },
  });
}
