import { z } from "zod";
import { dropDraft } from "@/lib/messaging/drop-draft";
import { listDrafts } from "@/lib/messaging/queries";
import { saveDraft } from "@/lib/messaging/save-draft";
import { draft, draftBody, draftPlace } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your words that are not sent yet",
    who: "member",
    answer: z.object({ items: z.array(draft) }),
  },
  async ({ actor }) => ({ items: await listDrafts(actor) }),
);

export const PUT = endpoint(
  {
    summary: "Keep words for later, one text a conversation",
    who: "member",
    body: draftBody.extend(draftPlace.shape),
    answer: draft,
  },
  ({ actor, body }) => saveDraft(actor, body),
);

export const DELETE = endpoint(
  { summary: "Forget a draft", who: "member", query: draftPlace, answer: z.void(), status: 204 },
  ({ actor, query }) => dropDraft(actor, query),
);
