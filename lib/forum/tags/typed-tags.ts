/** Tags as they are typed into one field, with commas between, or a # before each. */
export function typedTags(typed: string): string[] {
  return typed
    .split(/[,#\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
}
