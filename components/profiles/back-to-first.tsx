import { ArrowUp } from "lucide-react";
import { Link } from "@/components/ui/link";

/** On a page that begins in the middle of a list: the way to where the list begins. */
export function BackToFirst({ path }: { path: string }) {
  return (
    <Link
      href={path}
      className="mt-4 inline-flex min-h-8 items-center gap-1.5 text-ink-soft underline-offset-4 hover:text-ink hover:underline"
    >
      <ArrowUp aria-hidden="true" className="size-4" />
      To the beginning of the list
    </Link>
  );
}
