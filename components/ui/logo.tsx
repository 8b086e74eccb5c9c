import { cn } from "./cn";
import { LogoMark } from "./logo-mark";

/** The mark with the name. */
export function Logo({ className }: { className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2.5 text-ink", className)}>
      <LogoMark className="text-beam" />
      <span className="font-serif text-[1.375rem] leading-none tracking-[-0.01em]">Lumo</span>
    </span>
  );
}
