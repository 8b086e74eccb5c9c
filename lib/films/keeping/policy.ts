import { isStaff, type Viewer } from "@/lib/auth/actor";

/** Correcting what a film is, and making one of two: the staff of the site. */
export function canKeepFilms(viewer: Viewer): boolean {
  return isStaff(viewer);
}
