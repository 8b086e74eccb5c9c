import type { Comment } from "@/lib/blog/comments/schema";
import type { Person } from "@/lib/talk/schema";

/** Who wrote these, each once: whom an answer is likely to name. */
export function peopleIn(comments: readonly Comment[]): Person[] {
  return [...new Map(comments.map(({ author }) => [author.id, author])).values()];
}
