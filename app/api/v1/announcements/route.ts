import { listCurrent } from "@/lib/admin/announcements/queries";
import { currentAnnouncements } from "@/lib/admin/announcements/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What is announced to everybody", who: "anyone", answer: currentAnnouncements },
  async () => ({ items: await listCurrent() }),
);
