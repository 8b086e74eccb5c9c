import { z } from "zod";
import { dropFeatured } from "@/lib/admin/featured/drop-featured";
import { featuredParams } from "@/lib/admin/featured/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Take something off the front it stands on",
    who: "admin",
    params: featuredParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => dropFeatured(actor, params),
);
