"use client";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { useDraft } from "@/components/talk/use-draft";
import { typedTags } from "@/lib/forum/tags/typed-tags";
import { api } from "@/lib/web/api-client";
import { begunElsewhere } from "./begun-words";

/** Under which names this device keeps it: the title and the words. */
export const NEW_THREAD = ["thread-title", "thread-body"] as const;
const params = { place: "new" };

/** Keeps a thread that is being begun: title and words on this device with every key, all of it on the server when the typing rests. */
export function useThreadDraft(viewer: { id: string }, form: RefObject<HTMLFormElement | null>) {
  const [calls] = useState(() => {
    const save = () => saveDraft(form.current);
    return { saveDraft: save, dropDraft: save };
  });
  const title = useDraft({ viewer, channel: NEW_THREAD[0], calls }, null);
  const body = useDraft({ viewer, channel: NEW_THREAD[1], calls }, null);

  const bringBack = useEffectEvent(async () => {
    const here = { title: title.begin(), body: body.begin() };
    if (here.title || here.body) return fill(form.current, here);
    const there = await begunElsewhere("new");
    if (there) fill(form.current, { ...there, category: there.category ?? "", tags: there.tags.join(", ") });
  });
  useEffect(() => void bringBack(), []);

  return {
    keepTitle: title.keep,
    keepBody: body.keep,
    forget: () => {
      title.forget();
      body.forget();
    },
  };
}

async function saveDraft(form: HTMLFormElement | null): Promise<void> {
  if (!form) return;
  const sent = new FormData(form);
  const said = (name: string) => String(sent.get(name) ?? "");
  const [title, body] = [said("title"), said("body")];
  if (!title.trim() && !body.trim()) return void (await api("DELETE", "/forum/drafts/{place}", { params }));
  const draft = { title, body, category: said("category") || null, tags: typedTags(said("tags")) };
  await api("PUT", "/forum/drafts/{place}", { params, body: draft });
}

/** Writes what was begun into fields that are still empty; a choice is made anew only where none came with the address. */
function fill(form: HTMLFormElement | null, begun: Record<string, unknown>): void {
  for (const [name, words] of Object.entries(begun)) {
    const field = form?.elements.namedItem(name);
    if (typeof words !== "string" || !words) continue;
    if (field instanceof HTMLSelectElement) {
      if (!location.search) field.value = words;
    } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      if (!field.value) field.value = words;
    }
  }
}
