"use client";
import type { RefObject } from "react";
import { CharacterCount } from "@/components/profiles/character-count";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ASIDE_MOST, REVIEW_MOST } from "@/lib/films/diary/limits";
import type { Entry } from "@/lib/films/diary/schema";
import { StarField } from "../stars/star-field";

export type Said = Pick<
  Entry,
  | "watchedOn"
  | "rating"
  | "liked"
  | "isRewatch"
  | "review"
  | "hasSpoilers"
  | "tags"
  | "withWhom"
  | "place"
  | "visibility"
  | "replies"
>;
type Props = {
  said: Said;
  /** The member's own today: a viewing is not of a day to come. */
  today: string;
  review?: RefObject<HTMLTextAreaElement | null>;
  onReview?: (words: string) => void;
};

const FOR_WHOM = [
  { value: "everyone", label: "Everyone" },
  { value: "followers", label: "People who follow me" },
  { value: "me", label: "Only me" },
];
const WHO_COMMENTS = [
  { value: "everyone", label: "Everyone" },
  { value: "following", label: "People I follow" },
  { value: "nobody", label: "Nobody" },
];

/** What one says of a viewing: the day, the stars, the words; and folded below them what fewer people fill in. */
export function ViewingFields({ said, today, review, onReview }: Props) {
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <Field label="Watched on" name="watchedOn" hint="Leave it empty if you do not remember.">
          <Input type="date" max={today} defaultValue={said.watchedOn ?? ""} className="w-44" />
        </Field>
        <StarField rating={said.rating} />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-1">
        <Checkbox name="liked" label="I like it" defaultChecked={said.liked} />
        <Checkbox name="isRewatch" label="I had seen it before" defaultChecked={said.isRewatch} />
      </div>
      <CharacterCount max={REVIEW_MOST} start={said.review ?? ""}>
        {(count) => (
          <Field
            label="Review"
            name="review"
            optional
            aside={count}
            hint="Markdown; spoilers go between ||bars||."
          >
            <Textarea
              ref={review}
              defaultValue={said.review ?? ""}
              onChange={(event) => onReview?.(event.target.value)}
              className="min-h-28"
            />
          </Field>
        )}
      </CharacterCount>
      <Checkbox
        name="hasSpoilers"
        label="It gives away what happens"
        hint="It is folded for people who have not watched the film."
        defaultChecked={said.hasSpoilers}
      />
      <details open={said.visibility !== "everyone" || said.replies !== "everyone" || said.tags.length > 0}>
        <summary className="inline-flex min-h-9 cursor-pointer items-center text-ink-soft text-sm hover:text-ink">
          Tags, with whom and where, and who sees it
        </summary>
        <div className="grid gap-5 pt-3 sm:grid-cols-2">
          <Field
            label="Tags"
            name="tags"
            optional
            hint="Up to ten, with commas between them."
            className="sm:col-span-2"
          >
            <Input type="text" defaultValue={said.tags.join(", ")} autoComplete="off" />
          </Field>
          <Field label="With whom" name="withWhom" optional hint="Only you see this.">
            <Input type="text" defaultValue={said.withWhom} maxLength={ASIDE_MOST} autoComplete="off" />
          </Field>
          <Field label="Where" name="place" optional hint="Only you see this.">
            <Input type="text" defaultValue={said.place} maxLength={ASIDE_MOST} autoComplete="off" />
          </Field>
          <Field label="Who sees it" name="visibility">
            <Select defaultValue={said.visibility} options={FOR_WHOM} />
          </Field>
          <Field label="Who may comment" name="replies">
            <Select defaultValue={said.replies} options={WHO_COMMENTS} />
          </Field>
        </div>
      </details>
    </div>
  );
}
