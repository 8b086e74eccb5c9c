import type { PlaceCalls } from "@/components/talk/place";
import { api } from "@/lib/web/api-client";

/** What a talk asks of Lumo, when the talk is a room, or with `threadId` what is said under one of its messages. */
export function roomCalls(slug: string, id: string, threadId?: string): PlaceCalls {
  const params = { id };
  const place = threadId ? `thread:${threadId}` : `room:${id}`;
  return {
    before: (before) => api("GET", "/rooms/{id}/messages", { params, query: { before, threadId } }),
    after: (after) => api("GET", "/rooms/{id}/messages", { params, query: { after, threadId } }),
    one: (message) => api("GET", "/room-messages/{id}", { params: { id: message } }),
    edit: (message, body) => api("PATCH", "/room-messages/{id}", { params: { id: message }, body: { body } }),
    remove: async (message) => {
      await api("DELETE", "/room-messages/{id}", { params: { id: message } });
    },
    react: (message, emoji) =>
      api("PUT", "/room-messages/{id}/reactions", { params: { id: message }, body: { emoji } }),
    unreact: (message, emoji) =>
      api("DELETE", "/room-messages/{id}/reactions", { params: { id: message }, query: { emoji } }),
    report: (message, report) =>
      api("POST", "/room-messages/{id}/report", { params: { id: message }, body: report }),
    markRead: async (seq) => {
      // Threads are read with the room; they keep no position of their own.
      if (!threadId) await api("PUT", "/rooms/{id}/read", { params, body: { seq } });
    },
    saveDraft: async (body) => {
      await api("PUT", "/drafts", { body: { place, body } });
    },
    dropDraft: async () => {
      await api("DELETE", "/drafts", { query: { place } });
    },
    people: async (q, signal) =>
      (await api("GET", "/communities/{slug}/members", { params: { slug }, query: { q } }, { signal })).items,
  };
}
