/** Where a comment stands, for good. */
export function commentHref(slug: string, id: string): string {
  return `/blog/${slug}?comment=${id}#comment-${id}`;
}
