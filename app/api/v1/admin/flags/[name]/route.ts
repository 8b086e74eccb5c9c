import { z } from "zod";
import { flagInput, flagParams } from "@/lib/admin/schema";
import { switchFlag } from "@/lib/admin/switch-flag";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Switch a part of Lumo off or on",
    who: "admin",
    params: flagParams,
    body: flagInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => switchFlag(actor, { ...params, ...body }),
);
