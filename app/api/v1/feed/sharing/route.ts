import { getSharing } from "@/lib/feed/sharing/queries";
import { saveSharing } from "@/lib/feed/sharing/save-sharing";
import { sharing, sharingInput } from "@/lib/feed/sharing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Who hears in their feed of what you do", who: "member", answer: sharing },
  ({ actor }) => getSharing(actor),
);

export const PATCH = endpoint(
  {
    summary: "Say who hears in their feed of what you do",
    who: "member",
    body: sharingInput,
    answer: sharing,
  },
  ({ actor, body }) => saveSharing(actor, body),
);
