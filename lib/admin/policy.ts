import { isAdmin, type Viewer } from "@/lib/auth/actor";

/** Everything under /admin: administrators of the site. */
export function canAdminister(viewer: Viewer): boolean {
  return isAdmin(viewer);
}
