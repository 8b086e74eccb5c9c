import "server-only";
import { headers } from "next/headers";
import type { Viewer } from "@/lib/auth/actor";
import { isAppError } from "@/lib/platform/errors";
import type { LimitName } from "@/lib/platform/limits";
import { spend } from "@/lib/platform/rate-limit";
import { clientAddress } from "./client-address";

/** Counts a page under a limit as its door is counted; the sentence that refuses it, or null. */
export async function refusedBy(rule: LimitName, viewer: Viewer): Promise<string | null> {
  try {
    await spend(rule, viewer?.id ?? clientAddress(await headers()));
    return null;
  } catch (error) {
    if (isAppError(error)) return error.message;
    throw error;
  }
}
