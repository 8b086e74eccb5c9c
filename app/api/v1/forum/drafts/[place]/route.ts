import { z } from "zod";
import { dropForumDraft } from "@/lib/forum/drafts/drop-forum-draft";
import { findForumDraft } from "@/lib/forum/drafts/queries";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { draftInput, draftParams, forumDraft } from "@/lib/forum/drafts/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you have begun to write in a thread, or as a new one; null when nothing",
    who: "member",
    params: draftParams,
    answer: forumDraft.nullable(),
  },
  ({ actor, params }) => findForumDraft(actor, params),
);

export const PUT = endpoint(
  {
    summary: "Keep what you are writing for thirty days",
    who: "member",
    params: draftParams,
    body: draftInput,
    answer: forumDraft,
  },
  ({ actor, params, body }) => saveForumDraft(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Forget what you were writing",
    who: "member",
    params: draftParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => dropForumDraft(actor, params),
);
