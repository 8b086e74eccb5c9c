import { z } from "zod";
import { markAllRead } from "@/lib/forum/threads/mark-all-read";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Mark every thread that is unread to you as read",
    who: "member",
    answer: z.object({ marked: z.int() }),
  },
  ({ actor }) => markAllRead(actor),
);
