"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useChannel } from "./use-channel";

const GATHER_MS = 400;

type Props = {
  channel: string;
  /** The channel's number when the page was read. */
  cursor: number;
  /** The only happenings that count; without it all do. */
  type?: string;
};

/** What happens on a channel shows on the page around it, a moment later. */
export function RefreshOn({ channel, cursor, type }: Props) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useChannel(
    channel,
    (event) => {
      if (type && event.type !== type && event.type !== "reset") return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => router.refresh(), GATHER_MS);
    },
    cursor,
  );
  return null;
}
