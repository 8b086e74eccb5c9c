import { z } from "zod";
import { achievementOf } from "@/lib/achievements/all";
import type { Describer } from "../describer";

const reached = z.object({ kinds: z.array(z.string()), handle: z.string() });

/** What somebody has reached. Nobody did it to them. */
export const achievementDescribers: Record<"achievement", Describer> = {
  achievement: ({ data }) => {
    const found = reached.safeParse(data);
    const names = (found.data?.kinds ?? []).flatMap((kind) => achievementOf(kind)?.name ?? []);
    const [first, ...others] = names;
    const what = first
      ? `You reached “${first}”${others.length > 0 ? ` and ${others.length} more` : ""}.`
      : "You reached something.";
    return { what, href: found.data ? `/members/${found.data.handle}/achievements` : "/members/me" };
  },
};
