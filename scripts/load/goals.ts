import { number, table } from "../bench/table";
import type { Tally } from "./tally";

export type Goal = [name: string, met: boolean, is: string];

/** Prints what came of a crowd. */
export function report({ page, endpoint, delivery, errors }: ReturnType<Tally["summary"]>): void {
  const line = (name: string, { count, p50, p95, p99 }: typeof page) => [
    name,
    number(count),
    number(p50, 1),
    number(p95, 1),
    number(p99, 1),
  ];
  console.log(
    `\n${table(
      ["", "count", "p50 ms", "p95 ms", "p99 ms"],
      [line("pages", page), line("endpoints", endpoint), line("delivery", delivery)],
    )}\n`,
  );
  for (const [why, count] of errors) console.log(`  failed × ${count}: ${why}`);
}
