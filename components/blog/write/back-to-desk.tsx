import Link from "next/link";

/** Above a title, on the pages that belong to the desk. */
export function BackToDesk() {
  return (
    <Link href="/blog/write" prefetch={false} className="hover:text-ink hover:underline">
      Your desk
    </Link>
  );
}
