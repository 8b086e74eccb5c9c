import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  title: ReactNode;
  description?: ReactNode /** Small, above the title. */;
  eyebrow?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** A page's one `h1`, what it is about, and what can be done here. */
export function PageHeader({ title, description, eyebrow, actions, className }: Props) {
  return (
    <header
      className={cn("flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-8 pb-6 md:pt-12", className)}
    >
      <div className="grid max-w-measure gap-1.5">
        {eyebrow && <p className="text-ink-faint text-sm">{eyebrow}</p>}
        <h1 className="font-serif text-3xl text-ink tracking-[-0.015em]">{title}</h1>
        {description && <p className="text-base text-ink-soft">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
