import "server-only";
import { z } from "zod";
import { keptCount } from "@/lib/platform/kept-count";
import { unreadMessages } from "./schema";

/** What is unread, and the member's event number at that moment: later events are news to whoever read this. */
export const unreadState = unreadMessages.extend({ cursor: z.number() });
export type UnreadMessages = z.output<typeof unreadState>;

export const keptUnreadMessages = keptCount("unread-messages", unreadState);
export const { read: cachedUnreadMessages, forget: forgetUnreadMessages } = keptUnreadMessages;
