/** "1 follower", "1,204 followers". */
export function inNumbers(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
