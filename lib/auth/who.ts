import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/ids";
import { type Actor, SCOPES, type Viewer } from "./actor";

const person = {
  member_id: z.string(),
  handle: z.string(),
  name: z.string(),
  role: z.enum(["member", "moderator", "admin"]),
  avatar_url: z.string().nullable(),
  email_verified: z.boolean(),
  time_zone: z.string(),
};
const sessionRow = z.object({ ...person, session_id: z.string() });
const tokenRow = z.object({ ...person, scopes: z.array(z.string()) });

/** The member a session cookie names, or nobody: revoked, expired, idle, suspended and forged all look the same. One round trip. */
export async function findSessionActor(token: string | undefined): Promise<Viewer> {
  if (!token) return null;
  const [row] = await db.$queryRaw<unknown[]>`SELECT * FROM session_actor(${sha256(token)})`;
  if (!row) return null;
  const found = sessionRow.parse(row);
  return { ...toPerson(found), sessionId: found.session_id, scopes: "all" };
}

/** The member a personal access token belongs to. A token that is not good is `unauthenticated`, never a stranger. */
export async function getTokenActor(authorization: string): Promise<Actor> {
  const token = /^Bearer ([\w-]{20,200})$/.exec(authorization)?.[1];
  const [row] = token ? await db.$queryRaw<unknown[]>`SELECT * FROM api_token_actor(${sha256(token)})` : [];
  if (!row) throw new AppError("unauthenticated", "This access token is not valid.");
  const found = tokenRow.parse(row);
  return {
    ...toPerson(found),
    sessionId: null,
    scopes: SCOPES.filter((scope) => found.scopes.includes(scope)),
  };
}

function toPerson(row: z.infer<z.ZodObject<typeof person>>) {
  return {
    id: row.member_id,
    handle: row.handle,
    name: row.name,
    role: row.role,
    avatarUrl: row.avatar_url,
    emailVerified: row.email_verified,
    timeZone: row.time_zone,
  };
}
