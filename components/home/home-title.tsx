import { cn } from "@/components/ui/cn";
import { LinkButton } from "@/components/ui/link-button";

type Props = {
  id: string;
  href: string /** Where there is more of it. */;
  all: string;
  isLarge?: boolean;
  children: string;
};

/** The heading of a part of the front page, with the way to all of it. */
export function HomeTitle({ id, href, all, isLarge, children }: Props) {
  return (
    <div className="mb-4 flex items-end justify-between gap-4">
      <h2 id={id} className={cn("font-serif text-ink", isLarge ? "text-2xl" : "text-xl")}>
        {children}
      </h2>
      <LinkButton href={href} variant="ghost" size="sm">
        {all}
      </LinkButton>
    </div>
  );
}
