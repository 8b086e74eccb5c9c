import type { Person } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";

/** Members whose name or handle is like what was begun. */
export async function findPeople(begun: string, signal: AbortSignal): Promise<readonly Omit<Person, "id">[]> {
  const { items } = await api("GET", "/members/suggestions", { query: { q: begun } }, { signal });
  return items;
}
