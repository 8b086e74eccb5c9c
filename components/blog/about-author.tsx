import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { RenderedHtml } from "@/components/ui/rendered-html";
import type { Post } from "@/lib/blog/schema";

/** Who wrote it, in their own words. */
export function AboutAuthor({ post: { author, authorBio } }: { post: Pick<Post, "author" | "authorBio"> }) {
  return (
    <section aria-label="About the author" className="flex items-start gap-4 border-line border-y py-6">
      <Avatar member={author} size={48} />
      <div className="grid gap-1">
        <p className="font-serif text-ink text-lg leading-tight">
          <Link href={`/blog/author/${author.handle}`} prefetch={false} className="hover:underline">
            {author.name}
          </Link>
        </p>
        {authorBio && <RenderedHtml html={authorBio} className="prose-talk text-ink-soft" />}
      </div>
    </section>
  );
}
