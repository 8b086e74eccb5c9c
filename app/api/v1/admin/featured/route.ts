import { z } from "zod";
import { featureThing } from "@/lib/admin/featured/feature-thing";
import { featureInput } from "@/lib/admin/featured/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Put something on the front of a place",
    who: "admin",
    body: featureInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, body }) => featureThing(actor, body),
);
