import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitHost, submitInvitation, submitRemoval } from "@/lib/films/nights/actions";
import { NIGHT_MOST, type Night } from "@/lib/films/nights/schema";
import { PeopleField } from "./people-field";

type Props = { night: Night; mayInvite: boolean; mayHost: boolean };

/** Who comes to a night and who was asked; what its host does with them. */
export function NightPeople({ night: { id, people }, mayInvite, mayHost }: Props) {
  return (
    <section aria-labelledby="people" className="grid content-start gap-3">
      <h2 id="people" className="font-medium text-ink-faint text-sm">
        Who comes
      </h2>
      <ul className="grid gap-1">
        {people.map((person) => (
          <li key={person.id} className="flex min-h-11 flex-wrap items-center gap-x-3">
            <Avatar member={person} size={32} />
            <Link
              href={`/members/${person.handle}`}
              prefetch={false}
              className="truncate text-ink hover:underline"
            >
              {person.name}
            </Link>
            <span className="ml-auto text-ink-faint text-sm">
              {person.isHost ? "Host" : person.state === "invited" ? "Asked" : ""}
            </span>
            {mayHost && !person.isHost && (
              <span className="flex">
                {person.state === "in" && (
                  <Form action={submitHost}>
                    <input type="hidden" name="id" value={id} />
                    <input type="hidden" name="member" value={person.handle} />
                    <SubmitButton size="sm" variant="ghost">
                      Make host<span className="sr-only">: {person.name}</span>
                    </SubmitButton>
                    <Refresh />
                  </Form>
                )}
                <Form action={submitRemoval}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="handle" value={person.handle} />
                  <SubmitButton size="sm" variant="ghost">
                    Take out<span className="sr-only">: {person.name}</span>
                  </SubmitButton>
                  <Refresh />
                </Form>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayInvite && people.length < NIGHT_MOST && (
        <details>
          <summary className="inline-flex min-h-9 cursor-pointer items-center text-beam text-sm">
            Ask somebody else
          </summary>
          <Form key={people.length} action={submitInvitation} className="grid gap-3 pt-2">
            <input type="hidden" name="id" value={id} />
            <PeopleField
              label="Who"
              except={people.map(({ handle }) => handle)}
              most={NIGHT_MOST - people.length}
            />
            <SubmitButton variant="secondary" className="justify-self-start">
              Ask them
            </SubmitButton>
            <Refresh />
          </Form>
        </details>
      )}
    </section>
  );
}
