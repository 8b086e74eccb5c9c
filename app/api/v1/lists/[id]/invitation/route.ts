import { z } from "zod";
import { joinList } from "@/lib/films/lists/join-list";
import { leaveList } from "@/lib/films/lists/leave-list";
import { listParams } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Take up the invitation to edit a list",
    who: "member",
    params: listParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => joinList(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Decline to edit a list, or stop editing it",
    who: "member",
    params: listParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => leaveList(actor, { ...params, handle: actor.handle }),
);
