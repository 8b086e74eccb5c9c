import { PAGE } from "@/lib/platform/pagination";

/** After which number the page begins that a number is on. */
export function startOfPage(number: number, limit: number = PAGE.rows): number {
  return Math.floor(Math.max(0, number - 1) / limit) * limit;
}
