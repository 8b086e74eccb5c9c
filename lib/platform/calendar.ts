/** Something that has a time, as calendars know it. */
export type CalendarEntry = {
  id: string;
  title: string;
  description: string;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  /** Where one reads about it. */
  page: string;
  isCancelled: boolean;
  /** Counts changes. */
  sequence: number;
  createdAt: string;
  updatedAt: string;
};
type Calendar = {
  name: string;
  /** What of Lumo wrote it. */
  by: string;
  entries: readonly CalendarEntry[];
  origin: string;
};

/** An iCalendar object (RFC 5545): times in UTC, so that no zone's rules have to come along. */
export function writeEntries({ name, by, entries, origin }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Lumo//${by}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, origin)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function entryLines(entry: CalendarEntry, origin: string): string[] {
  const about = [entry.description, entry.link, entry.page].filter(Boolean).join("\n\n");
  return [
    "BEGIN:VEVENT",
    `UID:${entry.id}@${new URL(origin).hostname}`,
    `DTSTAMP:${utc(entry.updatedAt)}`,
    `LAST-MODIFIED:${utc(entry.updatedAt)}`,
    `CREATED:${utc(entry.createdAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(about)}`,
    ...(entry.place || entry.link ? [`LOCATION:${escapeText(entry.place || entry.link)}`] : []),
    `URL:${entry.page}`,
    "END:VEVENT",
  ];
}

function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, "\\n");
}

const LONGEST = 75;

/** No line is longer than 75 octets; what is left of it follows after a space, and no character is cut in two. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // The space that begins a continued line counts.
    if (bytes + size > LONGEST - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
}
