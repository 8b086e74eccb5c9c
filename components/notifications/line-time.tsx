import { Time } from "@/components/ui/time";
import { exactTime } from "@/components/ui/time-words";
import { now } from "@/lib/platform/clock";

const WEEK_MS = 7 * 86_400_000;

/** How long ago; for what is older than a week the time of day, because its day stands above it. */
export function LineTime({ at, timeZone }: { at: string; timeZone: string }) {
  const date = new Date(at);
  const look = "text-ink-faint text-xs";
  if (now().getTime() - date.getTime() < WEEK_MS)
    return <Time at={at} timeZone={timeZone} className={look} />;
  return (
    <time dateTime={at} title={exactTime(date, timeZone)} className={look}>
      {date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone })}
    </time>
  );
}
