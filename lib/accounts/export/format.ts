import type { LimitName } from "@/lib/platform/limits";
import type { Eyes } from "./part";

/** What it takes to make a copy: who looks, where there is room, and where the file is to lie. */
export interface Making {
  eyes: Eyes;
  folder: string;
  file: string;
  onPart: (done: number) => Promise<void>;
}

/** A shape in which somebody takes along what is theirs. */
export interface Format {
  /** What the file is called, without who and when. */
  name: string;
  ending: "zip" | "csv";
  type: string;
  /** In how many parts it is made. */
  parts: number;
  limit: LimitName;
  write: (making: Making) => Promise<void>;
}
