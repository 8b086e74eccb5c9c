import "server-only";
import { cache } from "react";
import { getUnreadEverywhere } from "@/lib/notifications/unread-everywhere";

/** What a member has not read, read once for the frame and the page inside it. */
export const unreadOf = cache((memberId: string) => getUnreadEverywhere({ id: memberId }));
