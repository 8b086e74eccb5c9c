/** The address of the blog's feed: of all of it, of a tag, or of an author. */
export function blogFeed(of: { tag?: string; author?: string } = {}): string {
  const query = new URLSearchParams(of);
  return query.size > 0 ? `/api/v1/blog/feed?${query}` : "/api/v1/blog/feed";
}
