import { Clapperboard, MessagesSquare, Newspaper, Popcorn } from "lucide-react";
import { useEffect, useState } from "react";
import type { Hit } from "@/lib/search/schema";
import { api } from "@/lib/web/api-client";
import type { Entry } from "./entries";

type Suggested = {
  state: "idle" | "loading" | "ready" | "failed";
  people: Entry[];
  films: Entry[];
  threads: Entry[];
  articles: Entry[];
  communities: Entry[];
  again: () => void;
};

const NOTHING = { people: [], films: [], threads: [], articles: [], communities: [] };

/** What is most like the query so far: asked for 250 ms after the last key, older answers dropped. */
export function useSuggested(query: string): Suggested {
  const [answer, setAnswer] = useState<Omit<Suggested, "again">>({ state: "idle", ...NOTHING });
  const [attempt, setAttempt] = useState(0);
  const text = query.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question once more
  useEffect(() => {
    if (text.replace(/^@/, "").length < 2) {
      setAnswer({ state: "idle", ...NOTHING });
      return;
    }
    const stop = new AbortController();
    setAnswer((before) => ({ ...before, state: "loading" }));
    const timer = setTimeout(async () => {
      try {
        const query = { q: text };
        const { items } = await api("GET", "/search/suggestions", { query }, { signal: stop.signal });
        const of = (kind: Hit["kind"]) => items.filter((hit) => hit.kind === kind).map(asEntry);
        setAnswer({
          state: "ready",
          people: of("people"),
          films: of("films"),
          threads: of("threads"),
          articles: of("articles"),
          communities: of("communities"),
        });
      } catch {
        if (!stop.signal.aborted) setAnswer({ state: "failed", ...NOTHING });
      }
    }, 250);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, attempt]);

  return { ...answer, again: () => setAttempt((count) => count + 1) };
}

function asEntry({ kind, id, href, title, facts, by, where }: Hit): Entry {
  const entry = { id, href, label: title.text };
  if (kind === "people" && by) return { ...entry, hint: `@${by.handle}`, member: by };
  if (kind === "communities") return { ...entry, icon: Popcorn, hint: facts[0] };
  if (kind === "articles") return { ...entry, icon: Newspaper, hint: by?.name };
  if (kind === "films") return { ...entry, icon: Clapperboard, hint: facts.join(", ") };
  return { ...entry, icon: MessagesSquare, hint: where?.name };
}
