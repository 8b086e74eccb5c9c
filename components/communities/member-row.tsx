import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { submitBan, submitRemoval, submitRole } from "@/lib/communities/members/actions";
import type { MemberHere } from "@/lib/communities/members/schema";
import { canGiveRole, canRemoveMember } from "@/lib/communities/policy";
import type { Community } from "@/lib/communities/schema";
import { PersonRow } from "./person-row";
import { ROLE_NAMES } from "./words";

type Props = { community: Pick<Community, "slug" | "role">; member: MemberHere };

const GIVEN = ["admin", "moderator", "member"] as const;
const BANS = [
  { value: "day", label: "For a day" },
  { value: "week", label: "For a week" },
  { value: "month", label: "For a month" },
  { value: "never", label: "For good" },
];

/** Somebody in the community, and for who stands above them what can be done about it. */
export function MemberRow({ community, member }: Props) {
  const { slug } = community;
  const { handle, name, role, joinedAt } = member;
  const roles = GIVEN.filter((each) => each === role || canGiveRole(community, member, each));
  const mayChange = roles.some((each) => each !== role);
  const mayRemove = canRemoveMember(community, member);
  const since = (
    <>
      here since <Time at={joinedAt} />
    </>
  );
  const who = (
    <>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="member" value={handle} />
    </>
  );
  return (
    <li className="border-line border-b py-2 last:border-0">
      <ul>
        <PersonRow person={member} />
      </ul>
      {!mayChange && !mayRemove && <p className="pb-1.5 pl-11 text-ink-faint text-sm">{since}</p>}
      {(mayChange || mayRemove) && (
        <details className="group">
          <summary className="flex min-h-8 cursor-pointer list-none items-center justify-between gap-4 pl-11 text-sm pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
            <span className="text-ink-faint">{since}</span>
            <span className="text-beam group-hover:underline">
              Manage<span className="sr-only"> {name}</span>
            </span>
          </summary>
          <div className="mt-2 mb-3 grid gap-5 rounded-card border border-line bg-surface p-4 md:grid-cols-3">
            {mayChange && (
              <Form action={submitRole} className="grid content-start gap-3">
                {who}
                <Field label="Role" name="role">
                  <Select
                    defaultValue={role}
                    options={roles.map((value) => ({ value, label: ROLE_NAMES[value] }))}
                  />
                </Field>
                <SubmitButton variant="secondary" size="sm" className="justify-self-start">
                  Change role
                </SubmitButton>
                <Refresh />
              </Form>
            )}
            {mayRemove && (
              <>
                <Form action={submitRemoval} className="grid content-start gap-3">
                  {who}
                  <Field label="Reason" name="reason" optional>
                    <Input type="text" maxLength={500} />
                  </Field>
                  <SubmitButton variant="secondary" size="sm" className="justify-self-start">
                    Send out
                  </SubmitButton>
                  <Refresh />
                </Form>
                <Form action={submitBan} className="grid content-start gap-3">
                  {who}
                  <Field label="Reason" name="reason" hint="They read it, and so does the log." required>
                    <Input type="text" maxLength={500} />
                  </Field>
                  <Field label="How long" name="ends">
                    <Select defaultValue="week" options={BANS} />
                  </Field>
                  <SubmitButton variant="danger" size="sm" className="justify-self-start">
                    Ban {name}
                  </SubmitButton>
                  <Refresh />
                </Form>
              </>
            )}
          </div>
        </details>
      )}
    </li>
  );
}
