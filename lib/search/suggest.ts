import "server-only";
import type { Viewer } from "@/lib/auth/actor";
import { find, type Wanted } from "./find";
import { parseSearch } from "./parse-search";
import type { Hit } from "./schema";

const SUGGESTED: Wanted[] = [
  { kind: "threads", most: 4 },
  { kind: "articles", most: 2 },
  { kind: "films", most: 4 },
  { kind: "people", most: 4 },
  { kind: "communities", most: 2 },
];

/** The few things whose names are most like what was typed so far, as the viewer may see them. One round trip. */
export async function suggest(viewer: Viewer, q: string): Promise<Hit[]> {
  const { asked } = parseSearch(q);
  if (asked.words === "") return [];
  return (await find(viewer, asked, SUGGESTED)).map(({ hit }) => hit);
}
