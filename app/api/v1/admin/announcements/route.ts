import { putUpAnnouncement } from "@/lib/admin/announcements/put-up";
import { listPlanned } from "@/lib/admin/announcements/queries";
import { announcementParams, newAnnouncement, plannedAnnouncements } from "@/lib/admin/announcements/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What is announced, and what will be", who: "admin", answer: plannedAnnouncements },
  async ({ actor }) => ({ items: await listPlanned(actor) }),
);

export const POST = endpoint(
  {
    summary: "Put a line over every page",
    who: "admin",
    body: newAnnouncement,
    answer: announcementParams,
    status: 201,
  },
  ({ actor, body }) => putUpAnnouncement(actor, body),
);
