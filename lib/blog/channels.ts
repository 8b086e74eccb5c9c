/** Where is announced, by reference, what is said to a post. Whoever may read it may listen. */
export function blogChannel(postId: string): string {
  return `blog:${postId}`;
}
