import "server-only";
import { headers } from "next/headers";
import { cookieHash, readSessionToken } from "@/lib/auth/jar";
import type { Visitor } from "@/lib/auth/visitor";
import { sha256 } from "@/lib/platform/ids";
import { clientAddress } from "./client-address";

/** The browser behind the request in hand. */
export async function readVisitor(): Promise<Visitor> {
  const head = await headers();
  const token = await readSessionToken();
  return {
    address: clientAddress(head),
    userAgent: (head.get("user-agent") ?? "").slice(0, 300),
    deviceHash: await cookieHash("device"),
    browserHash: await cookieHash("registration"),
    sessionHash: token ? sha256(token) : null,
  };
}
