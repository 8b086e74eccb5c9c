export type DiffLine = { kind: "same" | "gone" | "come"; text: string };

/** What changed between two texts, line by line: a longest common subsequence of the lines that are not the same at either end. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail++;
  const same = (lines: string[]): DiffLine[] => lines.map((text) => ({ kind: "same", text }));
  return [
    ...same(old.slice(0, head)),
    ...between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...same(old.slice(old.length - tail)),
  ];
}

/** Past this many pairs of lines, all of one is gone and all of the other has come. */
const MOST = 1_000_000;

function between(old: string[], fresh: string[]): DiffLine[] {
  const gone = old.map((text): DiffLine => ({ kind: "gone", text }));
  const come = fresh.map((text): DiffLine => ({ kind: "come", text }));
  if (old.length * fresh.length > MOST) return [...gone, ...come];
  const width = fresh.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--)
      common[row * width + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    const [a, b] = [gone[row], come[column]];
    if (a && b && a.text === b.text) {
      lines.push({ kind: "same", text: a.text });
      row++;
      column++;
    } else if (a && (!b || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(a);
      row++;
    } else if (b) {
      lines.push(b);
      column++;
    }
  }
  return lines;
}
