import type { ComponentProps } from "react";
import { cn } from "./cn";

/** The box of a choice that is yes or no, as it looks everywhere; what it means is said by whoever sets it. */
export function Tick({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <span className={cn("grid size-[1.125rem] shrink-0", className)}>
      <input
        {...props}
        type="checkbox"
        className="peer col-start-1 row-start-1 size-[1.125rem] appearance-none rounded-[4px] border border-line-strong bg-surface transition-colors checked:border-beam checked:bg-beam aria-invalid:border-bad"
      />
      <svg
        viewBox="0 0 18 18"
        aria-hidden="true"
        className="pointer-events-none col-start-1 row-start-1 size-[1.125rem] scale-75 fill-none stroke-2 stroke-beam-ink opacity-0 transition-[opacity,transform] peer-checked:scale-100 peer-checked:opacity-100"
      >
        <path d="m4.5 9.3 3 3 6-6.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
