"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { Button } from "@/components/ui/button";
import { blogChannel } from "@/lib/blog/channels";

type Props = {
  postId: string;
  viewerId: string;
  /** The channel's number when the page was made. */
  cursor: number;
};

const GATHER_MS = 400;

/** News of a discussion: what is edited or deleted changes where it stands; new comments are announced, and come when asked for. */
export function CommentsLive({ postId, viewerId, cursor }: Props) {
  const router = useRouter();
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [isComing, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  useChannel(
    blogChannel(postId),
    ({ type, payload }) => {
      const { id = "", authorId } = (payload ?? {}) as { id?: string; authorId?: string };
      if (type === "comment.created") {
        if (authorId !== viewerId) setFresh((before) => [...before.filter((each) => each !== id), id]);
        return;
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(() => router.refresh(), GATHER_MS);
    },
    cursor,
  );

  return (
    <div
      role="status"
      className="pointer-events-none sticky bottom-24 z-10 flex h-0 items-end justify-center md:bottom-6"
    >
      {fresh.length > 0 && (
        <Button
          size="sm"
          className="pointer-events-auto animate-rise rounded-full shadow-lift"
          busy={isComing}
          onClick={() => start(() => router.refresh())}
        >
          {fresh.length === 1 ? "A new comment" : `${fresh.length} new comments`}
        </Button>
      )}
    </div>
  );
}
