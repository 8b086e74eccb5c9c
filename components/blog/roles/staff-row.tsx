import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { MemberLink } from "@/components/ui/member-link";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { giveBlogRole } from "@/lib/blog/roles/actions";
import type { StaffList } from "@/lib/blog/roles/schema";

type Props = StaffList["items"][number] & { mayGive: boolean };

/** Somebody who writes or edits; for administrators with the way to change that. */
export function StaffRow({ member, role, mayGive }: Props) {
  const become = (next: string, words: string) => (
    <Form action={giveBlogRole} say="toast">
      <input type="hidden" name="handle" value={member.handle} />
      <input type="hidden" name="role" value={next} />
      <SubmitButton variant="ghost" size="sm">
        {words}
        <span className="sr-only">, {member.name}</span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Avatar member={member} size={40} />
      <span className="min-w-0 flex-1">
        <MemberLink member={member} />
        <span className="block text-ink-faint text-sm">@{member.handle}</span>
      </span>
      <Badge tone={role === "editor" ? "beam" : "neutral"}>{role === "editor" ? "Editor" : "Writer"}</Badge>
      {mayGive && (
        <span className="flex">
          {role === "editor" ? become("writer", "Writes only") : become("editor", "Edits, too")}
          {become("", "Neither")}
        </span>
      )}
    </li>
  );
}
