import { listKeepers } from "@/lib/admin/keepers/queries";
import { keptCategories } from "@/lib/admin/keepers/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Who keeps which category of the forum", who: "admin", answer: keptCategories },
  async ({ actor }) => ({ items: await listKeepers(actor) }),
);
