import Link from "next/link";

/** The name of a member, on the way to their page. */
export function MemberLink({ member: { handle, name } }: { member: { handle: string; name: string } }) {
  return (
    <Link
      href={`/members/${handle}`}
      prefetch={false}
      className="font-medium text-ink underline-offset-4 hover:underline"
    >
      {name}
    </Link>
  );
}
