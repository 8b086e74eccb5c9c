/** What a match means, in words. */
export function tasteWords(match: number): string {
  if (match >= 85) return "You could pick each other’s films.";
  if (match >= 70) return "You mostly see eye to eye.";
  if (match >= 55) return "You agree more often than not.";
  if (match >= 45) return "You agree as often as you do not.";
  if (match >= 30) return "You leave the cinema in different moods.";
  return "What one loves, the other walks out of.";
}
