import { z } from "zod";
import { inviteEditor } from "@/lib/films/lists/invite-editor";
import { leaveList } from "@/lib/films/lists/leave-list";
import { editorParams } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Ask somebody to edit your list with you",
    who: "member",
    params: editorParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => inviteEditor(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Take somebody off those who edit your list",
    who: "member",
    params: editorParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => leaveList(actor, params),
);
