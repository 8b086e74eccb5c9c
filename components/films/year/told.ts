import type { Statistics } from "@/lib/films/statistics/schema";

/** What a year is told from; the seed draws its panels. */
export type Told = { year: number; seed: string; figures: Statistics };
