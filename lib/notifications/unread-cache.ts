import "server-only";
import { z } from "zod";
import { keptCount } from "@/lib/platform/kept-count";

/** How many lines are unread, and the member's event number at that moment: later events are news to whoever read this. */
export const unreadSchema = z.object({ unread: z.number(), cursor: z.number() });
export type Unread = z.infer<typeof unreadSchema>;

export const keptUnread = keptCount("unread", unreadSchema);
export const { read: cachedUnread, forget: forgetUnread } = keptUnread;
