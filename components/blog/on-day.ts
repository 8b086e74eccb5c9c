const written = { day: "numeric", year: "numeric", timeZone: "UTC" } as const;
const long = new Intl.DateTimeFormat("en-GB", { ...written, month: "long" });
const short = new Intl.DateTimeFormat("en-GB", { ...written, month: "short" });

/** "21 November 2031": the same for every reader, as a magazine says it. */
export function onDay(at: string): string {
  return long.format(new Date(at));
}

/** "21 Nov 2031", where there is little room. */
export function onShortDay(at: string): string {
  return short.format(new Date(at));
}
