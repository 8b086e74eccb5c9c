import { PlainPicture } from "@/components/ui/plain-picture";
import type { Draft } from "@/lib/blog/writing/schema";
import { PostCover } from "../post-cover";

type Props = { draft: Pick<Draft, "id" | "title" | "subtitle" | "excerpt" | "cover">; host: string };

/** A post as other sites show it where somebody shares it. */
export function SharedCard({ draft, host }: Props) {
  const { id, title, subtitle, excerpt, cover } = draft;
  return (
    <div className="max-w-[32rem] overflow-hidden rounded-card border border-line bg-surface">
      {cover ? (
        <PostCover
          post={{ id, title, cover }}
          sizes="32rem"
          silent
          className="aspect-[1.91/1] rounded-none"
        />
      ) : (
        <PlainPicture
          src="/og.png"
          alt=""
          width={1200}
          height={630}
          className="aspect-[1.91/1] w-full object-cover"
        />
      )}
      <div className="grid gap-1 p-4">
        <p className="text-ink-faint text-xs">{host}</p>
        <p className="line-clamp-2 font-medium text-ink">{title || "Without a title"}</p>
        <p className="line-clamp-2 text-ink-soft text-sm">{subtitle || excerpt}</p>
      </div>
    </div>
  );
}
