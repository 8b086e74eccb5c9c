import { z } from "zod";
import { renameTag } from "@/lib/forum/tags/rename-tag";
import { renameTagInput, tagParams } from "@/lib/forum/tags/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PATCH = endpoint(
  {
    summary: "Call a tag by another name, or make two tags one; for the staff",
    who: "moderator",
    params: tagParams,
    body: renameTagInput,
    answer: z.object({ threads: z.int() }),
  },
  ({ actor, params, body }) => renameTag(actor, { ...params, ...body }),
);
