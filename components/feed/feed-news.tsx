"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { useConnection } from "@/components/realtime/use-connection";
import { NewsPill } from "@/components/ui/news-pill";
import { FEED_CHANNEL } from "@/lib/feed/channels";
import type { Shelf } from "@/lib/feed/kinds";
import { PAGE } from "@/lib/platform/pagination";
import { api } from "@/lib/web/api-client";

type Props = { since: string; show: Shelf | undefined };

/** Not everybody asks at the same moment, and nobody more often than that. */
const GATHER_MS = 300;
const SPREAD_MS = 700;
const PAUSE_MS = 10_000;

/**
 * "3 new", above a feed that stays as it is until one asks for them. That something happened is whispered to everybody; what
 * of it is there for this reader is asked, also whenever the page has been away: the number is the server's.
 */
export function FeedNews({ since, show }: Props) {
  const [news, setNews] = useState({ since, count: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const askedAt = useRef(0);

  const look = useCallback(async () => {
    askedAt.current = Date.now();
    try {
      const { count } = await api("GET", "/feed/news", { query: { since, show } });
      setNews({ since, count });
    } catch {
      // The next thing that happens, or the next visit, says it again.
    }
  }, [since, show]);
  const lookSoon = useCallback(() => {
    clearTimeout(timer.current);
    const pause = Math.max(0, askedAt.current + PAUSE_MS - Date.now());
    timer.current = setTimeout(() => void look(), pause + GATHER_MS + Math.random() * SPREAD_MS);
  }, [look]);

  useChannel(FEED_CHANNEL, lookSoon);
  const connection = useConnection();
  const wasBroken = useRef(false);
  useEffect(() => {
    if (connection === "live" && wasBroken.current) void look();
    wasBroken.current = connection === "broken";
  }, [connection, look]);
  useEffect(() => {
    const back = () => !document.hidden && lookSoon();
    document.addEventListener("visibilitychange", back);
    return () => {
      document.removeEventListener("visibilitychange", back);
      clearTimeout(timer.current);
    };
  }, [lookSoon]);

  // A page that was read anew has them.
  const count = news.since === since ? news.count : 0;
  return (
    <NewsPill count={count}>{count >= PAGE.rows ? `${PAGE.rows} or more new` : `${count} new`}</NewsPill>
  );
}
