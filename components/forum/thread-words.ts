/** Whether nobody replies any more. */
export function isOver(closesAt: string | null): boolean {
  return closesAt !== null && Date.parse(closesAt) <= Date.now();
}

/** "30 seconds", "minute", "5 minutes", "hour": how long between two replies. */
export function slowness(seconds: number): string {
  if (seconds % 3_600 === 0) return seconds === 3_600 ? "hour" : `${seconds / 3_600} hours`;
  if (seconds % 60 === 0) return seconds === 60 ? "minute" : `${seconds / 60} minutes`;
  return `${seconds} seconds`;
}
