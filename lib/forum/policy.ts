import { isStaff, type Viewer } from "@/lib/auth/actor";
import type { Category } from "./categories/schema";
import type { Thread } from "./threads/schema";

/** Categories, pins, locks, moves: the staff of the site. */
export function canKeepForum(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Pins, locks and moves of a thread: the staff of the site, and who keeps its category. */
export function canKeepThread(viewer: Viewer, { category }: Pick<Thread, "category">): boolean {
  return viewer !== null && (isStaff(viewer) || category.isKept);
}

/** Beginning a thread in a category that one may read. */
export function canStartIn(
  viewer: Viewer,
  { isArchived, whoMayStart }: Pick<Category, "isArchived" | "whoMayStart">,
): boolean {
  return viewer !== null && !isArchived && (whoMayStart === "members" || isStaff(viewer));
}

/** Having a thread begin there later, by itself. */
export function canPlanIn(
  viewer: Viewer,
  category: Pick<Category, "isArchived" | "whoMayStart" | "whoMayPlan">,
): boolean {
  return canStartIn(viewer, category) && (category.whoMayPlan === "members" || isStaff(viewer));
}

type Where = Pick<Thread, "isLocked" | "closesAt" | "category">;
type Written = { author: { id: string }; number: number; deletedAt: string | null };

/** Replying in a thread that one may read; neither a lock nor its closing time holds who keeps it. */
export function canReplyIn(viewer: Viewer, thread: Where): boolean {
  const { whoMayReply, isArchived } = thread.category;
  if (viewer === null || isArchived) return false;
  return (isStaff(viewer) || whoMayReply === "members") && (canKeepThread(viewer, thread) || isOpen(thread));
}

/** Giving a thread another title, or taking it away: whoever began it while it is open, and who keeps it. */
export function canChangeThread(viewer: Viewer, thread: Where & Pick<Thread, "author">): boolean {
  if (canKeepThread(viewer, thread)) return true;
  return viewer?.id === thread.author.id && isOpen(thread) && !thread.category.isArchived;
}

/** Saying which post answered it, where a category is for questions: whoever asked, and who keeps it. */
export function canSolveThread(viewer: Viewer, thread: Pick<Thread, "author" | "category">): boolean {
  return thread.category.hasAnswers && (canKeepThread(viewer, thread) || viewer?.id === thread.author.id);
}

/** Saying one's own post differently, while its thread is open. */
export function canEditPost(viewer: Viewer, thread: Where, { author, deletedAt }: Written): boolean {
  if (viewer?.id !== author.id || deletedAt || thread.category.isArchived) return false;
  return canKeepThread(viewer, thread) || isOpen(thread);
}

/** Emptying one's own post while its thread is open, or as who keeps it anybody's; the first goes with its thread. */
export function canDeletePost(
  viewer: Viewer,
  thread: Where,
  { author, number, deletedAt }: Written,
): boolean {
  if (deletedAt || number === 1) return false;
  return canKeepThread(viewer, thread) || (viewer?.id === author.id && isOpen(thread));
}

/** Showing somebody else's post to the staff. */
export function canReportPost(viewer: Viewer, { author, deletedAt }: Omit<Written, "number">): boolean {
  return viewer !== null && viewer.id !== author.id && !deletedAt;
}

function isOpen({ isLocked, closesAt }: Where): boolean {
  return !isLocked && (closesAt === null || Date.parse(closesAt) > Date.now());
}
