import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { canPublish } from "@/lib/blog/policy";
import { throwAway } from "@/lib/blog/writing/actions";
import type { Draft } from "@/lib/blog/writing/schema";
import { publishChecks } from "./publish-checks";
import { STATE_NAMES, STATE_TONES } from "./state-words";
import { StepForms } from "./step-forms";
import { TakenDown } from "./taken-down";

type Props = { draft: Draft; timeZone: string };

/** How far a post has come, and the steps it can take from here. */
export function PostSteps({ draft, timeZone }: Props) {
  const { id, slug, state, note, scheduledAt, isMine, isTakenDown } = draft;
  const problems = publishChecks(draft);
  const edits = canPublish(draft);
  return (
    <section aria-labelledby="steps" className="grid gap-5 rounded-card border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="steps" className="font-serif text-ink text-lg">
          The next step
        </h2>
        <Badge tone={STATE_TONES[state]}>{STATE_NAMES[state]}</Badge>
        {scheduledAt && (
          <span className="text-ink-soft text-sm">
            Out <Time at={scheduledAt} timeZone={timeZone} />
          </span>
        )}
        <span className="ml-auto flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <Link
            href={`/blog/${slug}`}
            prefetch={false}
            className="text-ink-soft hover:text-ink hover:underline"
          >
            As readers see it
          </Link>
          <Link
            href={`/blog/write/${id}/looks`}
            prefetch={false}
            className="text-ink-soft hover:text-ink hover:underline"
          >
            How it will look
          </Link>
          <Link
            href={`/blog/write/${id}/history`}
            prefetch={false}
            className="text-ink-soft hover:text-ink hover:underline"
          >
            What it said before
          </Link>
        </span>
      </div>
      {note && (
        <blockquote className="border-beam border-l-2 pl-4 text-ink">
          {note} <span className="text-ink-faint">{isTakenDown ? "The moderators" : "The editors"}</span>
        </blockquote>
      )}
      {!isTakenDown && problems.length > 0 && (
        <ul aria-label="Before it is published" className="grid list-disc gap-1 pl-5 text-ink-soft">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {isTakenDown ? <TakenDown isMine={isMine} /> : <StepForms draft={draft} timeZone={timeZone} />}
      {((state === "draft" && isMine && !draft.publishedAt) ||
        (state === "unpublished" && edits && !isTakenDown)) && (
        <details className="text-sm">
          <summary className="text-ink-soft">Delete it for good</summary>
          <Form action={throwAway} className="pt-3">
            <input type="hidden" name="id" value={id} />
            <SubmitButton variant="danger" size="sm">
              Delete, with everything it said before
            </SubmitButton>
          </Form>
        </details>
      )}
    </section>
  );
}
