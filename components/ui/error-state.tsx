import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  title?: string;
  /** 1 where it is the whole page. */
  level?: 1 | 2 | 3;
  children?: ReactNode;
  /** A button or link that tries again. */
  retry?: ReactNode;
  /** What a member can quote when asking for help. */
  requestId?: string;
  className?: string;
};

/** What failed, in words, with a way to try again. */
export function ErrorState({
  title = "This did not load",
  level = 2,
  children,
  retry,
  requestId,
  className,
}: Props) {
  const Heading = `h${level}` as const;
  return (
    <div
      role="alert"
      className={cn("mx-auto grid max-w-md justify-items-center gap-2 px-4 py-14 text-center", className)}
    >
      <Heading className="font-serif text-ink text-xl">{title}</Heading>
      <div className="text-ink-soft text-sm">
        {children ?? "Something went wrong on our side. Your work is safe; please try again."}
      </div>
      {retry && <div className="mt-4 flex flex-wrap justify-center gap-2">{retry}</div>}
      {requestId && (
        <p className="mt-2 text-ink-faint text-xs">
          If you ask for help, name this: <span className="select-all font-mono">{requestId}</span>
        </p>
      )}
    </div>
  );
}
