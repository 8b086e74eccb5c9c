import { isStaff, type Viewer } from "@/lib/auth/actor";

/** The whole queue, and judging appeals: the staff of the site. Who keeps a category has a part of it, which the database knows. */
export function canModerate(viewer: Viewer): boolean {
  return isStaff(viewer);
}
