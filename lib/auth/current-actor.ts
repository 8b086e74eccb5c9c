import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Viewer } from "./actor";
import { sessionCookieName } from "./session-cookie";
import { findSessionActor } from "./who";

/** Who looks at this page or sent this form; read once a request. */
export const currentActor = cache(async (): Promise<Viewer> => {
  const jar = await cookies();
  return findSessionActor(jar.get(sessionCookieName())?.value);
});
