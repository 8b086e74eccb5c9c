import Link from "next/link";

/** What a thread is about, in words that lead to more of the kind. */
export function TagLinks({ tags }: { tags: readonly string[] }) {
  return tags.map((tag) => (
    <Link
      key={tag}
      href={`/forum?sort=latest&tag=${encodeURIComponent(tag)}`}
      prefetch={false}
      className="relative inline-flex min-h-6 items-center underline-offset-4 hover:text-ink hover:underline"
    >
      #{tag}
    </Link>
  ));
}
