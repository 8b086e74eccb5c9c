import type { ReactNode } from "react";
import { cn } from "./cn";
import { LogoMark } from "./logo-mark";

type Props = {
  title: string;
  /** 1 where it is the whole page. */
  level?: 1 | 2 | 3;
  children?: ReactNode /** One thing to do next. */;
  action?: ReactNode;
  className?: string;
};

/** Nothing here yet: what this place is for, and one thing to do next. */
export function EmptyState({ title, level = 2, children, action, className }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={cn("mx-auto grid max-w-md justify-items-center gap-2 px-4 py-14 text-center", className)}>
      <LogoMark className="mb-2 size-8 text-ink-faint" />
      <Heading className="font-serif text-ink text-xl">{title}</Heading>
      {children && <div className="text-ink-soft text-sm">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
