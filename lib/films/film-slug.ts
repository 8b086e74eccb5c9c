import { slugOf } from "@/lib/platform/slug";

const LONGEST = 44;

/** The address of a film: its title, cut between words when it is long, and its year, which tells it from its remakes. */
export function filmSlug(title: string, year: number): string {
  const said = title.replaceAll("½", " half");
  const short = said.length > LONGEST ? said.slice(0, LONGEST).replace(/\s+\S*$/, "") : said;
  return slugOf(`${short} ${year}`, `film-${year}`);
}
