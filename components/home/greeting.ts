/** What one says at that hour, where the member is. */
export function greeting(at: Date, timeZone: string): string {
  const hour = Number(at.toLocaleString("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }));
  if (hour < 5) return "Still up";
  if (hour < 12) return "Good morning";
  if (hour < 18) return "Good afternoon";
  return "Good evening";
}
