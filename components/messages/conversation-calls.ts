import type { PlaceCalls } from "@/components/talk/place";
import { conversationChannel } from "@/lib/messaging/channels";
import { api } from "@/lib/web/api-client";

/** What a talk asks of Lumo, when the talk is a conversation. */
export function conversationCalls(id: string): PlaceCalls {
  const params = { id };
  const place = conversationChannel(id);
  return {
    before: (before) => api("GET", "/conversations/{id}/messages", { params, query: { before } }),
    after: (after) => api("GET", "/conversations/{id}/messages", { params, query: { after } }),
    one: (message) => api("GET", "/messages/{id}", { params: { id: message } }),
    edit: (message, body) => api("PATCH", "/messages/{id}", { params: { id: message }, body: { body } }),
    remove: async (message) => {
      await api("DELETE", "/messages/{id}", { params: { id: message } });
    },
    react: (message, emoji) =>
      api("PUT", "/messages/{id}/reactions", { params: { id: message }, body: { emoji } }),
    unreact: (message, emoji) =>
      api("DELETE", "/messages/{id}/reactions", { params: { id: message }, query: { emoji } }),
    markRead: async (seq) => {
      await api("PUT", "/conversations/{id}/read", { params, body: { seq } });
    },
    report: (message, report) =>
      api("POST", "/messages/{id}/report", { params: { id: message }, body: report }),
    saveDraft: async (body) => {
      await api("PUT", "/drafts", { body: { place, body } });
    },
    dropDraft: async () => {
      await api("DELETE", "/drafts", { query: { place } });
    },
  };
}
