import { Link } from "@/components/ui/link";

type Props = { handle: string; followers: number; following: number };

/** The member's followers and following, each leading to its list. */
export function OwnNumbers({ handle, followers, following }: Props) {
  const numbers = [
    { label: followers === 1 ? "follower" : "followers", count: followers, href: "followers" },
    { label: "following", count: following, href: "following" },
  ];
  return (
    <ul className="flex gap-10 border-line border-y py-5">
      {numbers.map(({ label, count, href }) => (
        <li key={href}>
          <Link href={`/members/${handle}/${href}`} className="group grid rounded-control">
            <span className="font-serif text-3xl text-ink leading-none">{count.toLocaleString("en")}</span>
            <span className="mt-1 text-ink-soft group-hover:text-ink">{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
