import { z } from "zod";
import { announcementParams } from "@/lib/admin/announcements/schema";
import { takeDownAnnouncement } from "@/lib/admin/announcements/take-down";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Take an announcement down",
    who: "admin",
    params: announcementParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => takeDownAnnouncement(actor, params),
);
