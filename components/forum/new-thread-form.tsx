"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { FilmField } from "@/components/films/film-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { FormMessage } from "@/components/ui/form-message";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { MarkdownField } from "@/components/writing/markdown-field";
import { TITLE_MOST } from "@/lib/forum/limits";
import { POLL_FIELDS, typedPoll } from "@/lib/forum/polls/typed-poll";
import { typedTags } from "@/lib/forum/tags/typed-tags";
import { submitThread } from "@/lib/forum/threads/actions";
import { api } from "@/lib/web/api-client";
import { PlanField } from "./plan-field";
import { PollFields } from "./poll/poll-fields";
import { TagsField } from "./tags-field";
import { threadHref } from "./thread-href";
import { useSending } from "./use-sending";
import { useThreadDraft } from "./use-thread-draft";

type Props = {
  viewerId: string;
  clientId: string;
  categories: { value: string; label: string }[];
  category: string | undefined;
  film: string | undefined;
  /** The categories where it may begin later. */
  later: string[];
};

/** Beginning a thread, with tags and a poll if need be. What was typed is kept until it is begun. */
export function NewThreadForm({ viewerId, clientId, categories, category, film, later }: Props) {
  const router = useRouter();
  const frame = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useThreadDraft({ id: viewerId }, frame);
  const { state, isBusy, form } = useSending(submitThread, async (sent) => {
    const said = (name: string) => String(sent.get(name) ?? "");
    const poll = Object.fromEntries(
      POLL_FIELDS.flatMap((name) => (sent.has(name) ? [[name, said(name)]] : [])),
    );
    const words = {
      clientId,
      category: said("category"),
      title: said("title"),
      body: said("body"),
      tags: typedTags(said("tags")),
      film: said("film"),
      poll: typedPoll(poll),
    };
    const publishAt = said("publishAt");
    if (publishAt) await api("POST", "/forum/planned-threads", { body: { ...words, publishAt } });
    const thread = publishAt ? null : await api("POST", "/forum/threads", { body: words });
    draft.forget();
    if (!thread) return router.push("/forum/planned");
    router.push("isHeld" in thread ? `/held#held-${thread.id}` : threadHref(thread));
  });
  const wrong = (name: string) =>
    Object.entries(state.fields ?? {}).find(([field]) => field.split(".")[0] === name)?.[1];

  return (
    <form ref={frame} {...form} noValidate className="group/new grid gap-6">
      <FormContext value={state}>
        <FormMessage state={state} />
        <input type="hidden" name="clientId" value={clientId} />
        <Field
          label="Title"
          name="title"
          hint="What somebody would look for who has the same question."
          required
        >
          <Input
            type="text"
            maxLength={TITLE_MOST}
            autoComplete="off"
            onChange={(event) => draft.keepTitle(event.target.value)}
          />
        </Field>
        <Field label="Category" name="category" required>
          <Select defaultValue={category}>
            {categories.map(({ value, label }) => (
              <option key={value} value={value} data-later={later.includes(value) || undefined}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="The first post" name="body" required>
          <MarkdownField
            field={field}
            takesPictures
            onWords={draft.keepBody}
            onSend={() => field.current?.form?.requestSubmit()}
            className="min-h-60"
          />
        </Field>
        <TagsField error={wrong("tags")} />
        <FilmField said={film} />
        <PollFields error={wrong("poll")} />
        {later.length > 0 && <PlanField className="hidden group-has-[[data-later]:checked]/new:grid" />}
        <Button type="submit" variant="primary" busy={isBusy} className="justify-self-start">
          Start the thread
        </Button>
      </FormContext>
    </form>
  );
}
