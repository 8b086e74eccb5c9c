import "server-only";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import type { Found } from "./find-people";
import { NO_CONVERSATION } from "./queries";
import { GROUP_MOST } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.enum(["added", "missing", "forbidden", "unknown", "closed", "full"]),
    who: z.string().nullable(),
    hears: z.array(z.string()).nullable(),
  }),
]);

/** What the database said to letting people into a group: who hears of it, or the refusal in words. */
export function groupAnswer(rows: unknown, people: readonly Found[]): string[] {
  const [{ outcome, who, hears }] = answer.parse(rows);
  const name = people.find(({ id }) => id === who)?.name ?? "Somebody";
  switch (outcome) {
    case "added":
      return hears ?? [];
    case "missing":
      throw new AppError("not_found", NO_CONVERSATION);
    case "forbidden":
      throw new AppError("forbidden", "Only people in a group let others in.");
    case "unknown":
      throw new AppError("not_found", "There is no member by that name.");
    case "closed":
      throw new AppError("forbidden", `${name} does not take new messages.`);
    case "full":
      throw new AppError("conflict", `A group has room for ${GROUP_MOST}.`);
  }
}
