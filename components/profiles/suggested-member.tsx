import { Avatar } from "@/components/ui/avatar";

type Props = { member: { handle: string; name: string; avatarUrl: string | null } };

/** A member in a list of suggestions. */
export function SuggestedMember({ member }: Props) {
  return (
    <>
      <Avatar member={member} size={32} />
      <span className="truncate text-ink">{member.name}</span>
      <span className="truncate text-ink-faint">@{member.handle}</span>
    </>
  );
}
