import { logViewing } from "@/lib/films/diary/log-viewing";
import { entry, viewingInput } from "@/lib/films/diary/schema";
import { filmParams } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Put a viewing of a film into your diary, with or without a review",
    who: "member",
    params: filmParams,
    body: viewingInput,
    answer: entry,
    status: 201,
  },
  ({ actor, params, body }) => logViewing(actor, { ...params, ...body }),
);
