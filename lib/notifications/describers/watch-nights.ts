import { z } from "zod";
import type { Describer } from "../describer";

const night = z.object({
  title: z.string(),
  news: z.string(),
  film: z.string().optional(),
  when: z.string().optional(),
});

/** A watch night is an event, too: one is asked to it, it is decided, near, off, or was. */
export const describeNight: Describer = ({ data, subject }) => {
  const found = night.safeParse(data);
  if (!found.success || !subject) return { what: "There is news of a watch night.", href: "/watch-nights" };
  return { what: inWords(found.data), href: `/watch-nights/${subject.id}` };
};

function inWords({ title, news, film, when }: z.output<typeof night>): string {
  const what = film ? `“${film}”` : "A film";
  const time = when ? `: ${when}.` : ".";
  switch (news) {
    case "invited":
      return `asked you to the watch night “${title}”.`;
    case "joined":
      return `comes to “${title}”.`;
    case "set":
      return `decided about “${title}”: ${film ? `${what}, ` : ""}${when ?? "no day any more"}.`;
    case "cancelled":
      return `called the watch night “${title}” off.`;
    case "day":
      return `${what} at “${title}” is tomorrow${time}`;
    case "hour":
      return `${what} at “${title}” begins within the hour${time}`;
    default:
      return `How was ${film ? what : `“${title}”`}? Put it into your diary.`;
  }
}
