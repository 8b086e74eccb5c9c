import { cn } from "./cn";

/** The mark: a projector's beam, two lines opening from a point. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={cn("size-7", className)}>
      <path d="M6 16 28 5.5v21z" fill="currentColor" fillOpacity="0.16" />
      <path
        d="M28 5.5 6 16l22 10.5"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="6" cy="16" r="3.25" fill="currentColor" />
    </svg>
  );
}
