"use client";
import { ArrowDown } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { threadChannel } from "@/lib/forum/channels";
import { threadHref } from "./thread-href";

type Props = {
  thread: { id: string; slug: string };
  viewerId: string;
  /** The newest post when the page was made, and the channel's number. */
  lastNumber: number;
  cursor: number;
  /** Up to which number there is room on this page. */
  last: number;
};

const GATHER_MS = 400;

/** News of a thread: what is edited or deleted changes where it stands; new replies are announced, and come when asked for. */
export function ThreadLive({ thread, viewerId, lastNumber, cursor, last }: Props) {
  const router = useRouter();
  const [newest, setNewest] = useState(lastNumber);
  const [isComing, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  useChannel(
    threadChannel(thread.id),
    ({ type, payload }) => {
      const { number = 0, authorId } = (payload ?? {}) as { number?: number; authorId?: string };
      if (type === "post.created") {
        if (authorId !== viewerId) setNewest((before) => Math.max(before, number));
        return;
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(() => router.refresh(), GATHER_MS);
    },
    cursor,
  );

  const count = newest - lastNumber;
  const words = count === 1 ? "A new reply" : `${count} new replies`;
  const look = "animate-rise rounded-full shadow-lift";
  return (
    <div
      role="status"
      className="pointer-events-none sticky bottom-24 z-10 flex h-0 items-end justify-center md:bottom-6"
    >
      {count > 0 && (
        <div className="pointer-events-auto">
          {lastNumber < last ? (
            <Button size="sm" className={look} busy={isComing} onClick={() => start(() => router.refresh())}>
              <ArrowDown aria-hidden="true" />
              {words}
            </Button>
          ) : (
            <Link
              href={threadHref(thread, lastNumber + 1)}
              className={cn(buttonStyles({ size: "sm" }), look)}
            >
              <ArrowDown aria-hidden="true" />
              {words}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
