import type { NotificationView } from "@/lib/notifications/schema";
import { api } from "@/lib/web/api-client";

/** How much is unread, and the newest line; null while that cannot be known. */
export async function fetchInboxTop(): Promise<{ unread: number; newest: NotificationView | null } | null> {
  try {
    const page = await api("GET", "/notifications", { query: { limit: 1 } });
    return { unread: page.unread, newest: page.items[0] ?? null };
  } catch {
    // Offline, or signed out meanwhile. The stream tells again what was missed when it is back.
    return null;
  }
}
