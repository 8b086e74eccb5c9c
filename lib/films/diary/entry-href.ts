/**
 * Where a viewing is read, with what is said to it: an address of its own, so that it stays when its author takes another
 * handle or deletes an earlier viewing of the same film.
 */
export function entryHref(id: string): string {
  return `/diary/${id}`;
}

/** A comment there: the page begins with it, and lights it. */
export function commentHref(id: string, comment: string): string {
  return `${entryHref(id)}?comment=${comment}#comment-${comment}`;
}
