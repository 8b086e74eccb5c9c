import "server-only";
import type { Viewer } from "@/lib/auth/actor";
import { isAppError } from "@/lib/platform/errors";
import { memberRef } from "@/lib/profiles/schema";
import { pageViewer } from "@/lib/web/page";

/**
 * What a room of a profile reads beside the profile itself; null where that is not the viewer's to see: whether there is such a
 * member, and what of them is shown, is the profile's to say.
 */
export async function asShown<T>(
  handle: string,
  read: (viewer: Viewer, member: string) => Promise<T>,
): Promise<T | null> {
  const viewer = await pageViewer();
  try {
    return await read(viewer, memberRef.safeParse(handle.replace(/^%40/, "@")).data ?? "-");
  } catch (error) {
    if (isAppError(error, "forbidden") || isAppError(error, "not_found")) return null;
    throw error;
  }
}
