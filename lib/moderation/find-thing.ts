import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/platform/errors";
import type { Found } from "./kind";
import { kindOf } from "./kinds/all";
import type { Thing } from "./schema";

/** What goes by a name as well as by an id. */
const NAMED: readonly string[] = ["member", "community"];

/** The thing as the actor sees it. What goes by its id alone is not there under anything else. */
export async function findThing(actor: Actor, { kind, ref }: Thing): Promise<Found> {
  if (!NAMED.includes(kind) && !z.uuid().safeParse(ref).success)
    throw new AppError("not_found", "What you want to report is not there.");
  return kindOf(kind).find(actor, ref);
}
