import { X } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { giveCategory, takeCategory } from "@/lib/admin/keepers/actions";
import type { KeptCategory } from "@/lib/admin/keepers/schema";

/** Who keeps which category of the forum, and giving one to somebody. */
export function Keepers({ categories }: { categories: KeptCategory[] }) {
  const kept = categories.filter(({ moderators }) => moderators.length > 0);
  if (categories.length === 0) return <p className="text-ink-soft">The forum has no categories yet.</p>;
  return (
    <div className="grid gap-6">
      {kept.length === 0 && <p className="text-ink-soft">The staff of the site keep all of them.</p>}
      <ul className="grid empty:hidden">
        {kept.map(({ slug, name, parent, moderators }) => (
          <li key={slug} className="grid gap-2 border-line border-b py-3 last:border-0">
            <Link href={`/forum/c/${slug}`} prefetch={false} className="font-medium text-ink hover:underline">
              {parent && <span className="font-normal text-ink-faint">{parent} / </span>}
              {name}
            </Link>
            <ul className="flex flex-wrap gap-2">
              {moderators.map((member) => (
                <li
                  key={member.id}
                  className="flex items-center gap-2 rounded-full border border-line bg-surface pl-1.5 text-sm"
                >
                  <Avatar member={member} size={24} />
                  <Link
                    href={`/members/${member.handle}`}
                    prefetch={false}
                    className="text-ink hover:underline"
                  >
                    {member.name}
                  </Link>
                  <Form action={takeCategory} say="toast" className="flex">
                    <input type="hidden" name="category" value={slug} />
                    <input type="hidden" name="handle" value={member.handle} />
                    <SubmitButton variant="ghost" size="sm" aria-label={`Take ${name} from ${member.name}`}>
                      <X aria-hidden="true" />
                    </SubmitButton>
                    <Refresh />
                  </Form>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Form action={giveCategory} className="grid gap-4 sm:grid-cols-2">
        <Field label="Who" name="handle">
          <Input type="text" placeholder="handle" maxLength={51} />
        </Field>
        <Field label="Keeps" name="category" hint="And what stands under it.">
          <Select
            options={categories.map(({ slug, name, parent }) => ({
              value: slug,
              label: parent ? `${parent} / ${name}` : name,
            }))}
          />
        </Field>
        <SubmitButton className="justify-self-start">Give the category</SubmitButton>
        <Refresh />
      </Form>
    </div>
  );
}
