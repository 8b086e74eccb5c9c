"use client";
import { useEffect } from "react";
import { api } from "@/lib/web/api-client";

type Props = { threadId: string; lastRead: number /** Of the posts on the page. */; lastNumber: number };

const WAIT_MS = 600;

/** Tells Lumo how far the reader has come: the last post that was in sight. */
export function ReadMarker({ threadId, lastRead, lastNumber }: Props) {
  useEffect(() => {
    let told = lastRead;
    let seen = lastRead;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      if (seen <= told || document.hidden) return;
      const before = told;
      told = seen;
      api("PUT", "/forum/threads/{id}/read", { params: { id: threadId }, body: { number: seen } }).catch(
        () => {
          // The next post, or the next visit, says it again.
          told = before;
        },
      );
    };
    const look = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) seen = Math.max(seen, numberOf(target));
      clearTimeout(timer);
      timer = setTimeout(tell, WAIT_MS);
    });
    for (const foot of document.querySelectorAll("[data-number]"))
      if (numberOf(foot) <= lastNumber) look.observe(foot);
    document.addEventListener("visibilitychange", tell);
    return () => {
      look.disconnect();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tell);
    };
  }, [threadId, lastRead, lastNumber]);
  return null;
}

const numberOf = (foot: Element) => Number(foot.getAttribute("data-number"));
