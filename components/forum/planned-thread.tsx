import { CalendarClock } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryButton } from "@/components/ui/summary-button";
import { Textarea } from "@/components/ui/textarea";
import { exactTime } from "@/components/ui/time-words";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { POST_MOST, TITLE_MOST } from "@/lib/forum/limits";
import { dropPlanned, savePlanned } from "@/lib/forum/planned/actions";
import type { Planned } from "@/lib/forum/planned/schema";
import { PlanField } from "./plan-field";

type Props = { planned: Planned; categories: { value: string; label: string }[]; timeZone: string };

/** A thread that begins by itself: when and where, and the ways to change it or let go of it. */
export function PlannedThread({ planned, categories, timeZone }: Props) {
  const { id, title, body, category, publishAt, failure } = planned;
  const about = <span className="sr-only">: {title}</span>;
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="wrap-anywhere font-serif text-ink text-xl">{title}</h2>
        <p className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
          <CalendarClock aria-hidden="true" className="size-4 text-beam" />
          <time dateTime={publishAt.toISOString()}>{exactTime(publishAt, timeZone)}</time> in{" "}
          {categories.find(({ value }) => value === category)?.label ?? category}
        </p>
        {failure && <p className="text-bad text-sm">It could not begin: {failure}</p>}
      </div>
      <p className="line-clamp-3 whitespace-pre-wrap wrap-anywhere text-ink-soft">{body}</p>
      <div className="flex flex-wrap items-start gap-3">
        <details className="group min-w-0 flex-1">
          <SummaryButton className="group-open:mb-4">Change…{about}</SummaryButton>
          <Form action={savePlanned} className="grid gap-4">
            <input type="hidden" name="id" value={id} />
            <Field label="Title" name="title" required>
              <Input type="text" defaultValue={title} maxLength={TITLE_MOST} autoComplete="off" />
            </Field>
            <Field label="Category" name="category" required>
              <Select defaultValue={category} options={categories} />
            </Field>
            <Field label="The first post" name="body" required>
              <Textarea defaultValue={body} maxLength={POST_MOST} rows={8} />
            </Field>
            <PlanField value={wallTimeIn(timeZone, publishAt)} />
            <SubmitButton variant="secondary" className="justify-self-start">
              Save{about}
            </SubmitButton>
          </Form>
        </details>
        <Form action={dropPlanned}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="ghost" size="sm">
            Delete it{about}
          </SubmitButton>
        </Form>
      </div>
    </Card>
  );
}
