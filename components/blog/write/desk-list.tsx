import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Card } from "@/lib/blog/schema";
import { STATE_NAMES, STATE_TONES } from "./state-words";

type Props = { posts: readonly Card[]; timeZone: string; withAuthor: boolean };

/** Posts as those who write and edit them see them: what they are called, and how far they have come. */
export function DeskList({ posts, timeZone, withAuthor }: Props) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {posts.map((post) => (
        <li key={post.id} className="relative flex items-baseline gap-4 py-4">
          <div className="min-w-0 flex-1">
            <h3 className="font-serif text-ink text-lg leading-snug">
              <Link
                href={`/blog/write/${post.id}`}
                prefetch={false}
                className="after:absolute after:inset-0 hover:underline"
              >
                {post.title || "Without a title"}
              </Link>
            </h3>
            <p className="text-ink-faint text-sm">
              {withAuthor && `${post.author.name} · `}
              {post.words.toLocaleString("en")} words · changed{" "}
              <Time at={post.updatedAt} timeZone={timeZone} />
            </p>
          </div>
          <Badge tone={STATE_TONES[post.state]} className="shrink-0">
            {STATE_NAMES[post.state]}
            {post.scheduledAt && (
              <>
                {" "}
                <Time at={post.scheduledAt} timeZone={timeZone} />
              </>
            )}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
