import "server-only";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { acceptCode } from "./accept-code";

export async function assertCode(tx: Tx, memberId: string, code: string): Promise<void> {
  if (await acceptCode(tx, memberId, code)) return;
  throw new AppError("invalid", "That code is not right.", {
    code: "That code is not right, or has been used. Wait for the next one.",
  });
}
