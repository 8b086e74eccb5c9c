import type { Notice } from "@/lib/notifications/notice";
import { nightTime } from "./night-time";

type Told = {
  id: string;
  title: string;
  startsAt: string | Date | null;
  timeZone: string;
  film: { title: string; slug: string } | null;
};

export type NightNews = "invited" | "joined" | "set" | "cancelled" | "day" | "hour" | "after";

/** What becomes of a watch night: somebody is asked to it or comes, it is decided or off, it is near, or it was. */
export function nightNews(recipientId: string, actorId: string | null, night: Told, news: NightNews): Notice {
  const { id, title, startsAt, timeZone, film } = night;
  return {
    type: "event",
    recipientId,
    actorId,
    groupKey: `night:${id}:${news}`,
    subject: { kind: "watch-night", id },
    data: {
      title,
      news,
      ...(film && { film: film.title, slug: film.slug }),
      ...(startsAt && { when: nightTime(startsAt, timeZone) }),
    },
  };
}
