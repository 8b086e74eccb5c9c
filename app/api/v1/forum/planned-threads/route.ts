import { planThread } from "@/lib/forum/planned/plan-thread";
import { listPlanned } from "@/lib/forum/planned/queries";
import { planInput, planned, plannedList } from "@/lib/forum/planned/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Threads of yours that will begin by themselves", who: "member", answer: plannedList },
  ({ actor }) => listPlanned(actor),
);

export const POST = endpoint(
  {
    summary: "Plan a thread that begins by itself at a moment on your own clock",
    who: "member",
    body: planInput,
    answer: planned,
    status: 201,
  },
  ({ actor, body }) => planThread(actor, body),
);
