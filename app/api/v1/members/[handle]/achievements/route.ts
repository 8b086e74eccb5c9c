import { listAchievements } from "@/lib/achievements/queries";
import { achievementsAnswer } from "@/lib/achievements/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What a member has reached, the latest first; to yourself also what is left",
    who: "anyone",
    params: memberParams,
    answer: achievementsAnswer,
  },
  async ({ actor, params }) => ({ items: await listAchievements(actor, params.handle) }),
);
