"use client";
import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { toast } from "@/components/ui/toast";
import { fetchInboxTop } from "./fetch-inbox-top";
import { showInTitle, showOnIcon } from "./show-unread";
import { unreadStore } from "./unread-store";

type Props = {
  channel: string;
  /** What the server counted, and the channel's event number at that moment. */
  initial: { unread: number; cursor: number };
};

const GATHER_MS = 40;
const HIDDEN_MS = 3_000;

/** Keeps the count of unread notifications true: in badges, in the tab's title, on the app's icon; and says once, in passing, what came. */
export function UnreadWatch({ channel, initial }: Props) {
  const router = useRouter();
  const path = usePathname();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = useRef(new Set<string>());
  const news = useRef(false);
  const where = useRef(path);
  where.current = path;

  useEffect(() => unreadStore.seed(initial), [initial]);

  const refresh = useCallback(async () => {
    const top = await fetchInboxTop();
    if (!top) return;
    unreadStore.set({ unread: top.unread, cursor: unreadStore.read()?.cursor ?? 0 });
    const wasNews = news.current;
    news.current = false;
    const line = top.newest;
    if (!wasNews || !line?.unread || document.hidden || where.current === "/notifications") return;
    const key = `${line.id} ${line.actors[0]?.id ?? ""}`;
    if (said.current.has(key)) return;
    said.current.add(key);
    toast(`${line.who} ${line.what}`, {
      action: { label: "Show", onClick: () => router.push("/notifications") },
    });
  }, [router]);

  useChannel(
    channel,
    (event) => {
      if (!event.type.startsWith("notification.") && event.type !== "reset") return;
      news.current ||= event.type === "notification.told";
      unreadStore.seed({ unread: unreadStore.read()?.unread ?? initial.unread, cursor: event.seq });
      clearTimeout(timer.current);
      timer.current = setTimeout(refresh, document.hidden ? HIDDEN_MS : GATHER_MS);
    },
    initial.cursor,
  );

  const unread = useSyncExternalStore(
    unreadStore.subscribe,
    () => unreadStore.read()?.unread ?? initial.unread,
    () => initial.unread,
  );
  useEffect(() => showOnIcon(unread), [unread]);
  useEffect(() => showInTitle(unread), [unread]);
  return null;
}
