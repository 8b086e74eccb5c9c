"use client";
import { useEffect, useState } from "react";
import { exactTime, relativeTime } from "./time-words";

type Props = {
  at: Date | string;
  /** The member's own zone; without it the reader's browser knows best, and the server says UTC. */
  timeZone?: string;
  className?: string;
};

/** When something happened: "3 min ago", with the exact moment on hover and for screen readers. Keeps up while the page is open. */
export function Time({ at, timeZone, className }: Props) {
  const date = new Date(at);
  const [now, setNow] = useState<number | null>(null);

  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);

  const exact = exactTime(date, timeZone ?? (now === null ? "UTC" : undefined));
  return (
    <time dateTime={date.toISOString()} title={exact} className={className} suppressHydrationWarning>
      {relativeTime(date, now ?? Date.now())}
      <span className="sr-only" suppressHydrationWarning>
        {`, ${exact}`}
      </span>
    </time>
  );
}
