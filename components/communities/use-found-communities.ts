import { useFound } from "@/components/ui/use-found";
import type { CommunityCard } from "@/lib/communities/schema";
import { api } from "@/lib/web/api-client";

const MOST = 6;

/** Communities like what is being typed. */
export function useFoundCommunities(typed: string): readonly CommunityCard[] {
  return useFound(typed.trim(), ask);
}

async function ask(q: string, signal: AbortSignal): Promise<CommunityCard[]> {
  return (await api("GET", "/communities", { query: { q, limit: MOST } }, { signal })).items;
}
