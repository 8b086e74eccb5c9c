import { api } from "@/lib/web/api-client";

/** Keeps on the server what is being written in a thread, for the member's other devices. */
export function keptOnServer(place: string) {
  const params = { place };
  return {
    saveDraft: async (body: string) => {
      await api("PUT", "/forum/drafts/{place}", { params, body: { body } });
    },
    dropDraft: async () => {
      await api("DELETE", "/forum/drafts/{place}", { params });
    },
  };
}

/** What the member had begun at a place, on any of their devices; nothing when Lumo cannot be reached. */
export async function begunElsewhere(place: string) {
  try {
    return await api("GET", "/forum/drafts/{place}", { params: { place } });
  } catch {
    // The field is there all the same; a draft is a courtesy.
    return null;
  }
}
