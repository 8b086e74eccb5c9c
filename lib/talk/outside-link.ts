import "server-only";
import { env } from "@/lib/platform/env";
import { firstLink } from "./first-link";

/** The link of a rendered message that a preview is made of, if there is one. */
export function outsideLink(html: string | null): string | null {
  return firstLink(html, new URL(env().APP_URL).origin);
}
