import type { ImportView } from "./schema";

/** Whether another file may be brought. */
export function isOver(state: ImportView["state"]): boolean {
  return state === "done" || state === "undone" || state === "failed";
}
