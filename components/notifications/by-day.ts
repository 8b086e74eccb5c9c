import type { NotificationView } from "@/lib/notifications/schema";

export type Day = { day: string; label: string; lines: NotificationView[] };

/** Lines under the day they last happened on, in the reader's own zone: "Today", "Yesterday", "Monday, 16 November". */
export function byDay(lines: readonly NotificationView[], timeZone: string, now: Date): Day[] {
  const keyOf = (at: Date) => at.toLocaleDateString("sv-SE", { timeZone });
  const today = keyOf(now);
  const yesterday = keyOf(new Date(now.getTime() - 86_400_000));
  const days: Day[] = [];
  for (const line of lines) {
    const at = new Date(line.updatedAt);
    const day = keyOf(at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else {
      const words = at.toLocaleDateString("en-GB", {
        weekday: "long",
        day: "numeric",
        month: "long",
        timeZone,
      });
      days.push({
        day,
        label: day === today ? "Today" : day === yesterday ? "Yesterday" : words,
        lines: [line],
      });
    }
  }
  return days;
}
