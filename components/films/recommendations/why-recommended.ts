import { GENRES } from "@/lib/films/genres";
import type { Recommendation } from "@/lib/films/recommendations/schema";
import { whySimilar } from "../why-similar";

/** Why a film is recommended, in words: what says most about the one it is for comes first. */
export function whyRecommended({
  director,
  films,
  isShared,
  kin,
  genres,
}: Recommendation["because"]): string {
  if (director) return `By ${director}, whose films you love`;
  const [first, second] = films;
  if (first) return `Because you loved ${[first, second].flatMap((film) => film?.title ?? []).join(" and ")}`;
  if (kin) return `Like ${kin.film.title}: ${whySimilar(kin.because).replace(/^A/, "a")}`;
  if (isShared) return "Loved by people whose taste is like yours";
  const kinds = genres.slice(0, 2).map((genre) => GENRES[genre].toLowerCase());
  return `Among the best rated here${kinds.length > 0 ? ` in ${kinds.join(" and ")}` : ""}`;
}
