import { starWords } from "@/components/films/stars/star-words";
import type { Parting } from "@/lib/films/statistics/schema";

/** What a member and everybody give a film: “5 stars, where all give 3.1”. */
export const partingWords = ({ rating, community }: Pick<Parting, "rating" | "community">) =>
  `${starWords(rating)}, where all give ${community.toFixed(1)}`;

/** How often: “twice”, “3 times”. */
export const timesWords = (times: number) => (times === 2 ? "twice" : `${times} times`);
