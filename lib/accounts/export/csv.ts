/** A line of a table for spreadsheets (RFC 4180). */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map((value) => quoted(cell(value))).join(",")}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string") return harmless(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A spreadsheet would carry out what begins like a formula, and somebody else may have written it. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
