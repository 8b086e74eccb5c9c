import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { decodeCursor, encodeCursor } from "@/lib/platform/pagination";
import { find } from "./find";
import { parseSearch } from "./parse-search";
import { KINDS, type SearchAnswer, type SearchQuery } from "./schema";

/** Of each kind, where all are shown together. */
const A_FEW = 4;
/** Of more than this nobody counts, and further down nobody looks. */
const COUNTED = 300;

const position = z.tuple([z.number(), z.uuid()]);

/**
 * What the viewer may see of what they ask for: of one kind a page, the best first, or of every kind the first few; and how many
 * there are of each. One round trip.
 */
export async function search(viewer: Viewer, query: SearchQuery): Promise<SearchAnswer> {
  const { kind: only, limit, cursor } = query;
  const { asked, notes } = parseSearch(query.q, query);
  if (asked.words === "" && !asked.isFiltered) return { items: [], nextCursor: null, tabs: [], notes };
  const [rank, id] = only && cursor ? decodeCursor(cursor, position) : [];
  const after = rank !== undefined && id !== undefined ? { rank, id } : null;
  const found = await find(
    viewer,
    asked,
    // Where one kind is listed, the others are asked for one, which says how many there are.
    KINDS.map((kind) =>
      kind === only ? { kind, after, most: limit + 1 } : { kind, most: only ? 1 : A_FEW },
    ),
  );
  const tabs = KINDS.map((kind) => {
    const total = found.find(({ hit }) => hit.kind === kind)?.total ?? 0;
    return { kind, count: Math.min(total, COUNTED), isMore: total > COUNTED };
  });
  const listed = only ? found.filter(({ hit }) => hit.kind === only) : found;
  const page = only ? listed.slice(0, limit) : listed;
  const last = page.at(-1);
  return {
    items: page.map(({ hit }) => hit),
    nextCursor: last && listed.length > page.length ? encodeCursor([last.rank, last.hit.id]) : null,
    tabs,
    notes,
  };
}
