/** Where is announced what becomes of a watch night. Who is in it, or was asked to, may listen. */
export function nightChannel(id: string): string {
  return `night:${id}`;
}
