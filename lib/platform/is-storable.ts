/** Whether every word in a plain value is one the database can hold: no U+0000, no half characters. Files are not looked into. */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== "object" || value === null) return true;
  return Object.getPrototypeOf(value) !== Object.prototype || Object.values(value).every(isStorable);
}
