/** Where is announced what happens in a community: its people, rooms and events, and that something was said in a room. Its members may listen. */
export function communityChannel(communityId: string): string {
  return `community:${communityId}`;
}

/** Where is announced, by reference, what is said in a room. The members of its community may listen. */
export function roomChannel(roomId: string): string {
  return `room:${roomId}`;
}
