"use client";
import { useEffect, useRef, useState } from "react";
import type { TalkMessage } from "@/lib/talk/schema";
import { wordsInShort } from "./words-in-short";

const GATHER_MS = 600;

/** Says what others have just said, for people who listen to the page: gathered, and politely. What is deleted goes here, too. */
export function NewsForReaders({
  messages,
  viewerId,
}: {
  messages: readonly TalkMessage[];
  viewerId: string;
}) {
  const [fresh, setFresh] = useState<readonly number[]>([]);
  const heard = useRef(messages.at(-1)?.seq ?? 0);

  useEffect(() => {
    const timer = setTimeout(() => {
      const found = messages.filter(({ seq, sender }) => seq > heard.current && sender.id !== viewerId);
      heard.current = Math.max(heard.current, messages.at(-1)?.seq ?? 0);
      if (found.length > 0) setFresh(found.map(({ seq }) => seq));
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [messages, viewerId]);

  const news = messages.filter(
    ({ seq, deletedAt, isHidden }) => fresh.includes(seq) && !deletedAt && !isHidden,
  );
  const [only] = news;
  return (
    <p aria-live="polite" className="sr-only">
      {news.length > 1 ? `${news.length} new messages` : only && `${only.sender.name}: ${wordsInShort(only)}`}
    </p>
  );
}
