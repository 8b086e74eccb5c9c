import { useFound } from "@/components/ui/use-found";
import type { Suggestion } from "@/lib/profiles/schema";
import { api } from "@/lib/web/api-client";

/** Members like what is being typed. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  return useFound(typed.trim().replace(/^@/, ""), ask);
}

async function ask(q: string, signal: AbortSignal): Promise<Suggestion[]> {
  return (await api("GET", "/members/suggestions", { query: { q } }, { signal })).items;
}
