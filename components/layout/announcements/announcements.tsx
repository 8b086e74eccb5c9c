"use client";
import { useSyncExternalStore } from "react";
import type { Announcement } from "@/lib/admin/announcements/schema";
import { idsIn, SEEN_COOKIE } from "@/lib/admin/announcements/seen-cookie";
import { AnnouncementLine } from "./announcement-line";

/** What is announced to everybody, over the page. The same for all visitors: their browser knows what they have put away. */
export function Announcements({ current }: { current: Announcement[] }) {
  const seen = idsIn(useSyncExternalStore(nobodyTells, readSeen, () => ""));
  const shown = current.filter(({ id }) => !seen.includes(id));
  if (shown.length === 0) return null;
  return (
    <aside aria-label="Announcements" className="border-line border-b bg-beam-soft empty:hidden">
      {shown.map((announcement) => (
        <AnnouncementLine key={announcement.id} announcement={announcement} />
      ))}
    </aside>
  );
}

/** A cookie does not say when it changes; whoever puts a line away hides it. */
const nobodyTells = () => () => undefined;

function readSeen(): string {
  const found = document.cookie.split(/;\s*/).find((each) => each.startsWith(`${SEEN_COOKIE}=`));
  return found?.slice(SEEN_COOKIE.length + 1) ?? "";
}
