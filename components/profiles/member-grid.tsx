import { type CardMember, MemberCard } from "./member-card";
import { MoreMembers } from "./more-members";

type Props = {
  page: { items: CardMember[]; nextCursor: string | null };
  /** The address of this list, to which the cursor is added. */
  path: string;
  /** Where a program reads the same list. */
  source: string;
};

/** Cards, and the way to more of them. */
export function MemberGrid({ page, path, source }: Props) {
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {page.items.map((member) => (
          <li key={member.handle} className="grid">
            <MemberCard member={onlyCard(member)} />
          </li>
        ))}
      </ul>
      <MoreMembers key={`${path}${page.nextCursor}`} path={path} source={source} cursor={page.nextCursor} />
    </>
  );
}

// What a card does not show is not sent to the browser along with it.
function onlyCard({
  handle,
  name,
  avatarUrl,
  role,
  line,
  isPrivate,
  followersCount,
  relation,
}: CardMember): CardMember {
  return { handle, name, avatarUrl, role, line, isPrivate, followersCount, relation };
}
