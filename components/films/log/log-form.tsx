"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { onThisDevice } from "@/components/forum/on-this-device";
import { useDraft } from "@/components/talk/use-draft";
import { Form } from "@/components/ui/form";
import { submitViewing } from "@/lib/films/diary/actions";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Mark } from "@/lib/films/marks/schema";
import { type Said, ViewingFields } from "./viewing-fields";

export type Logged = { id: string; title: string };
type Props = {
  slug: string;
  /** What the member thinks of the film already. */
  mark: Mark;
  memberId: string;
  today: string;
  /** A name for the viewing, so that sent twice it is one. */
  clientId: string;
  /** With whom one watched it, where that is known already. */
  withWhom?: string;
  /** Without it one is taken to the viewing. */
  onLogged?: (logged: Logged) => void;
  /** Its buttons. */
  children: ReactNode;
};

/** The form that puts a viewing into one's diary. Words of a review are kept on this device until they are sent. */
export function LogForm({ slug, mark, memberId, today, clientId, withWhom = "", onLogged, children }: Props) {
  const router = useRouter();
  const review = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft({ viewer: { id: memberId }, channel: `review:${slug}`, calls: onThisDevice }, null);
  const bringBack = useEffectEvent(() => {
    if (review.current && !review.current.value) review.current.value = draft.begin();
  });
  useEffect(() => bringBack(), []);
  const said: Said = {
    watchedOn: today,
    rating: mark.rating,
    liked: mark.liked,
    isRewatch: mark.watched,
    review: null,
    hasSpoilers: false,
    tags: [],
    withWhom,
    place: "",
    visibility: "everyone",
    replies: "everyone",
  };
  return (
    <Form
      action={submitViewing}
      say={onLogged ? "toast" : "above"}
      onAnswer={({ status, data }) => {
        if (status !== "ok" || !data) return;
        draft.forget();
        if (onLogged) onLogged(data);
        else router.push(entryHref(data.id));
      }}
      className="grid gap-6"
    >
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="clientId" value={clientId} />
      <ViewingFields said={said} today={today} review={review} onReview={draft.keep} />
      {children}
    </Form>
  );
}
