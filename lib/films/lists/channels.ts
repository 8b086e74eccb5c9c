/** Where is announced, by reference, what becomes of a list. Whoever sees it may listen. */
export function listChannel(listId: string): string {
  return `list:${listId}`;
}
