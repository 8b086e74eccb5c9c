/** Where a list is. The id in it is what counts: a list may be called otherwise, and its maker, too, without a link to it going stale. */
export function listHref({ slug, id }: { slug: string; id: string }): string {
  return `/lists/${slug}/${id}`;
}
