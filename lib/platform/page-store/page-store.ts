import { type KeptPage, keepPage, mayBeKept, type Rendered } from "./kept-page";

type Entry = { page: KeptPage; tags: readonly string[]; renderedAt: number; size: number };
type Wanted = { key: string; tags: readonly string[]; render: () => Promise<Rendered> };
/** A page to fill in; or an answer for this asker alone; or nothing, when another's turned out not to be for sharing. */
export type Found =
  | { outcome: "hit" | "stale" | "miss"; page: KeptPage }
  | { outcome: "bypass"; rendered: Rendered | null };

type Options = { maxBytes: number; freshMs?: number; staleMs?: number; now?: () => number };
const OVERHEAD = 512;
const MOST_DROPS = 10_000;

export type PageStore = ReturnType<typeof createPageStore>;

/**
 * Finished pages for visitors. A page is fresh for a few seconds; after that it is still handed out while one
 * request renders it anew. A dropped tag removes it at once, and a rendering that began before the drop is not
 * kept. Of several requests for a page that is not there, one renders and the others wait for it. Bounded in
 * bytes: the pages nobody asked for the longest go first.
 */
export function createPageStore({ maxBytes, freshMs = 5_000, staleMs = 60_000, now = Date.now }: Options) {
  const entries = new Map<string, Entry>(); // least recently used first
  const byTag = new Map<string, Set<string>>();
  const underWay = new Map<string, { tags: readonly string[]; found: Promise<Found> }>();
  const drops = new Map<string, number>();
  let bytes = 0;
  let dropCount = 0;
  let allDroppedAt = 0;

  async function find(wanted: Wanted): Promise<Found> {
    const entry = entries.get(wanted.key);
    const age = entry ? now() - entry.renderedAt : Number.POSITIVE_INFINITY;
    if (entry && age <= freshMs + staleMs) {
      entries.delete(wanted.key);
      entries.set(wanted.key, entry);
      if (age <= freshMs) return { outcome: "hit", page: entry.page };
      // A renewal that fails leaves the page as it is; the next request tries again.
      if (!underWay.has(wanted.key)) renderOnce(wanted).catch(() => undefined);
      return { outcome: "stale", page: entry.page };
    }
    const others = underWay.get(wanted.key);
    if (!others) return renderOnce(wanted);
    const found = await others.found;
    return "page" in found ? found : { outcome: "bypass", rendered: null };
  }

  function renderOnce(wanted: Wanted): Promise<Found> {
    const found = renderAndKeep(wanted).finally(() => {
      if (underWay.get(wanted.key)?.found === found) underWay.delete(wanted.key);
    });
    underWay.set(wanted.key, { tags: wanted.tags, found });
    return found;
  }

  async function renderAndKeep({ key, tags, render }: Wanted): Promise<Found> {
    const begun = dropCount;
    const rendered = await render();
    const page = mayBeKept(rendered) ? await keepPage(rendered) : null;
    const outdated = allDroppedAt > begun || tags.some((tag) => (drops.get(tag) ?? 0) > begun);
    if (!outdated && rendered.status < 500) remove(key);
    if (!page) return { outcome: "bypass", rendered };
    const size = page.size + key.length + OVERHEAD;
    if (!outdated && size <= maxBytes) put(key, { page, tags, renderedAt: now(), size });
    return { outcome: "miss", page };
  }

  function put(key: string, entry: Entry): void {
    entries.set(key, entry);
    bytes += entry.size;
    for (const tag of entry.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(key));
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes) break;
      remove(oldest);
    }
  }

  function remove(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= entry.size;
    for (const tag of entry.tags) {
      const keys = byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) byTag.delete(tag);
    }
  }

  /** After a time in which drops may have been missed, and when too many of them are remembered. */
  function dropAll(): void {
    dropCount += 1;
    allDroppedAt = dropCount;
    drops.clear();
    underWay.clear();
    for (const key of [...entries.keys()]) remove(key);
  }

  function drop(tags: readonly string[]): void {
    if (drops.size > MOST_DROPS) dropAll();
    dropCount += 1;
    for (const tag of tags) {
      drops.set(tag, dropCount);
      for (const key of [...(byTag.get(tag) ?? [])]) remove(key);
    }
    // Whoever asks from now on must not be handed what was read before.
    for (const [key, { tags: touched }] of underWay)
      if (touched.some((tag) => tags.includes(tag))) underWay.delete(key);
  }

  return { find, drop, dropAll, size: () => ({ pages: entries.size, bytes }) };
}
