import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { CommunityFront } from "@/lib/communities/front";

/** Who of a community is there at this moment. */
export function HereNow({ people, here }: Pick<CommunityFront, "people" | "here">) {
  if (here === 0) return null;
  const rest = here - people.length;
  return (
    <section aria-labelledby="here" className="grid gap-3">
      <h2 id="here" className="flex items-center gap-2 font-medium text-ink-faint text-sm">
        <span aria-hidden="true" className="size-2 rounded-full bg-good" />
        Here now · {here}
      </h2>
      <ul className="flex flex-wrap gap-1.5">
        {people.map((member) => (
          <li key={member.id}>
            <Link
              href={`/members/${member.handle}`}
              prefetch={false}
              title={member.name}
              className="grid size-11 place-items-center rounded-full hover:bg-raised"
            >
              <Avatar member={member} size={40} named />
            </Link>
          </li>
        ))}
        {rest > 0 && (
          <li className="grid h-11 place-items-center px-1 text-ink-faint text-sm">and {rest} more</li>
        )}
      </ul>
    </section>
  );
}
