import { z } from "zod";
import { listTopics } from "@/lib/communities/queries";
import { topicCount } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What public communities are about, the most frequent first",
    who: "anyone",
    answer: z.object({ items: z.array(topicCount) }),
  },
  async () => ({ items: await listTopics() }),
);
