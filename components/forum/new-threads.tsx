"use client";
import { useEffect, useRef, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { NewsPill } from "@/components/ui/news-pill";
import { FORUM_CHANNEL } from "@/lib/forum/channels";
import { api } from "@/lib/web/api-client";

type Props = {
  viewerId: string;
  category?: string;
  /** When the list was read. */
  since: string;
};

/** Not everybody asks at the same moment. */
const GATHER_MS = 400;
const SPREAD_MS = 1_600;

/** "2 new threads", above a list that stays as it is until one asks for them. */
export function NewThreads({ viewerId, category, since }: Props) {
  const [count, setCount] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function look() {
    try {
      const { items } = await api("GET", "/forum/threads", { query: { category, sort: "latest" } });
      setCount(items.filter(({ createdAt, author }) => createdAt > since && author.id !== viewerId).length);
    } catch {
      // The next thread, or the next visit, says it again.
    }
  }
  useChannel(FORUM_CHANNEL, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(), GATHER_MS + Math.random() * SPREAD_MS);
  });

  return <NewsPill count={count}>{count === 1 ? "A new thread" : `${count} new threads`}</NewsPill>;
}
