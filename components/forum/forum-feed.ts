/** The address of the forum's feed, or of a category's. */
export function forumFeed(category?: string): string {
  return category ? `/api/v1/forum/feed?category=${category}` : "/api/v1/forum/feed";
}
