/** Where what happens in a conversation is announced, by reference. Its members may listen. */
export function conversationChannel(conversationId: string): string {
  return `conversation:${conversationId}`;
}
