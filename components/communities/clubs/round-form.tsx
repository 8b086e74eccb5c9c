import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitRound } from "@/lib/communities/clubs/actions";
import { THEME_MOST } from "@/lib/communities/clubs/schema";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { DatesFields } from "./dates-fields";

const DAYS = { nominateUntil: 5, voteUntil: 8, watchUntil: 22, discussUntil: 36 } as const;
const EACH = [
  { value: "1", label: "One film" },
  { value: "2", label: "Two films" },
  { value: "3", label: "Three films" },
];

type Props = { slug: string; timeZone: string; moment: Date };

/** Beginning a round of a club, or planning it. Everything but the theme says something sensible already. */
export function RoundForm({ slug, timeZone, moment }: Props) {
  const evening = (days: number) =>
    `${wallTimeIn(timeZone, new Date(moment.getTime() + days * 86_400_000)).slice(0, 10)}T20:00`;
  return (
    <Form action={submitRound} className="grid max-w-2xl gap-6">
      <input type="hidden" name="slug" value={slug} />
      <Field label="Theme" name="theme" optional hint="What the films should have to do with each other.">
        <Input type="text" maxLength={2 * THEME_MOST} placeholder="One long night" />
      </Field>
      <DatesFields
        timeZone={timeZone}
        opens=""
        leftOut="At once, if left out."
        walls={{
          nominateUntil: evening(DAYS.nominateUntil),
          voteUntil: evening(DAYS.voteUntil),
          watchUntil: evening(DAYS.watchUntil),
          discussUntil: evening(DAYS.discussUntil),
        }}
      />
      <Field label="Everybody may nominate" name="nominationsEach" className="max-w-60">
        <Select defaultValue="1" options={EACH} />
      </Field>
      <Checkbox
        name="isSeveral"
        label="Voters may choose several films"
        hint="Otherwise everybody has one vote."
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pending="Planning…">Start the round</SubmitButton>
        <LinkButton href={`/communities/${slug}/club`} prefetch={false} variant="ghost">
          Never mind
        </LinkButton>
      </div>
    </Form>
  );
}
