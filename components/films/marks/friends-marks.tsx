import { Heart } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { FilmDesk } from "@/lib/films/reviews/schema";
import { Stars } from "../stars/stars";

/** What people the viewer follows think of a film. */
export function FriendsMarks({ friends }: { friends: FilmDesk["friends"] }) {
  if (friends.length === 0) return null;
  return (
    <section aria-labelledby="friends">
      <h2 id="friends" className="pb-2.5 text-ink-soft text-sm">
        People you follow
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-3">
        {friends.map(({ member, rating, liked }) => (
          <li key={member.id}>
            <Link
              href={`/members/${member.handle}`}
              prefetch={false}
              className="flex min-h-9 items-center gap-2 rounded-control text-ink text-sm hover:underline hover:underline-offset-4"
            >
              <Avatar member={member} size={32} />
              <span className="grid">
                <span>{member.name}</span>
                <span className="flex items-center gap-1.5">
                  {rating === null ? (
                    <span className="text-ink-faint text-xs">watched</span>
                  ) : (
                    <Stars rating={rating} className="text-xs" />
                  )}
                  {liked && <Heart aria-label="liked" className="size-3 fill-beam text-beam" />}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
