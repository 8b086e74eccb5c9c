import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { dropEditor, submitInvitation } from "@/lib/films/lists/actions";
import type { FilmList } from "@/lib/films/lists/schema";

/** Who edits a list with its owner, who was asked to, and the way to ask somebody else. */
export function ListEditors({ list: { id, editors } }: { list: FilmList }) {
  return (
    <section aria-labelledby="editors" className="grid gap-4">
      <div>
        <h2 id="editors" className="font-serif text-ink text-xl">
          Who edits it with you
        </h2>
        <p className="text-ink-soft text-sm">
          They add, arrange and take off films. What each did is in the log, and can be undone.
        </p>
      </div>
      {editors.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {editors.map(({ handle, name, avatarUrl, state }) => (
            <li key={handle} className="flex items-center gap-3 py-2.5">
              <Avatar member={{ handle, name, avatarUrl }} size={32} />
              <span className="min-w-0 flex-1 truncate text-ink">
                {name} <span className="text-ink-faint text-sm">@{handle}</span>
              </span>
              {state === "invited" && <Badge>Asked</Badge>}
              <Form action={dropEditor} say="nothing">
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="handle" value={handle} />
                <SubmitButton variant="ghost" size="sm">
                  Take off<span className="sr-only"> {name}</span>
                </SubmitButton>
                <Refresh />
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action={submitInvitation} className="grid max-w-md gap-3" aria-label="Ask somebody">
        <input type="hidden" name="id" value={id} />
        <div className="flex items-end gap-3">
          <Field label="Handle" name="handle" className="flex-1">
            <Input type="text" lead="@" autoCapitalize="none" autoComplete="off" spellCheck={false} />
          </Field>
          <SubmitButton variant="secondary">Ask them</SubmitButton>
        </div>
        <Refresh />
      </Form>
    </section>
  );
}
