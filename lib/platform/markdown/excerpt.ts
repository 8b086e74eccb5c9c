/** The first `length` code points of a plain text, on one line, cut between words where that costs little. */
export function excerpt(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/g, " ")
    .trim();
  const points = Array.from(line);
  if (points.length <= length) return line;
  const cut = points.slice(0, length - 1).join("");
  const space = cut.lastIndexOf(" ");
  const tidy = space > cut.length * 0.7 ? cut.slice(0, space) : cut;
  return `${tidy.replace(/[\s,;:.–-]+$/u, "")}…`;
}
