/** Which of the doors for server actions made one of them, as its source says; empty where none did. */
export function doorOf(source: string, name: string): string {
  const [, door = ""] = new RegExp(`^export const ${name} = (\\w+)\\(`, "m").exec(source) ?? [];
  return door;
}
