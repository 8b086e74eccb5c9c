import { SavedNote } from "@/components/profiles/saved-note";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveApproval } from "@/lib/forum/approval/actions";
import type { ForumApproval } from "@/lib/forum/approval/schema";

const ANSWERS = [
  { value: "never", label: "Nobody's" },
  { value: "first", label: "Newcomers': until three stand" },
  { value: "all", label: "Everybody's but the staff's" },
];

/** Whose posts somebody of the staff sees before everybody does: on the whole site, and in categories of their own mind. */
export function ApprovalSettings({ approval: { site, categories } }: { approval: ForumApproval }) {
  const row = (label: string, slug: string, value: string, answers: typeof ANSWERS) => (
    <li key={slug}>
      <Form
        action={saveApproval}
        className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto_4rem]"
      >
        <input type="hidden" name="category" value={slug} />
        <Field label={label} name="approval">
          <Select defaultValue={value} options={answers} />
        </Field>
        <SubmitButton variant="secondary">
          Save<span className="sr-only"> for {label}</span>
        </SubmitButton>
        <SavedNote>Saved</SavedNote>
        <Refresh />
      </Form>
    </li>
  );
  const own = [{ value: "", label: "As what is above it, or the forum" }, ...ANSWERS];
  return (
    <section aria-labelledby="looked-at" className="grid gap-5 pt-12">
      <div className="grid gap-1">
        <h2 id="looked-at" className="font-serif text-2xl text-ink">
          Looked at first
        </h2>
        <p className="text-ink-soft">
          Whose posts wait for a moderator before everybody sees them. They stand under Moderation until then.
        </p>
      </div>
      <ul className="grid gap-4">
        {row("The whole forum", "", site, ANSWERS)}
        {categories.map(({ slug, name, approval }) => row(name, slug, approval ?? "", own))}
      </ul>
    </section>
  );
}
