import { z } from "zod";
import { keeperParams } from "@/lib/admin/keepers/schema";
import { setKeeper } from "@/lib/admin/keepers/set-keeper";
import { endpoint } from "@/lib/web/endpoint";

const spec = { who: "admin", params: keeperParams, answer: z.void(), status: 204 } as const;

export const PUT = endpoint(
  { ...spec, summary: "Make a member a moderator of a category" },
  ({ actor, params }) => setKeeper(actor, { ...params, keeps: true }),
);

export const DELETE = endpoint(
  { ...spec, summary: "Take a category from a moderator" },
  ({ actor, params }) => setKeeper(actor, { ...params, keeps: false }),
);
