import { listFeatured } from "@/lib/admin/featured/queries";
import { featuredList, placeParams } from "@/lib/admin/featured/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What stands on the front of a place",
    who: "anyone",
    params: placeParams,
    answer: featuredList,
  },
  async ({ actor, params }) => ({ items: await listFeatured(actor, params.place) }),
);
