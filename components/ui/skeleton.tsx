import { cn } from "./cn";

/** The shape of something that is on its way. Give it the size of what will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn("block animate-glow rounded-control bg-line", className)} />;
}
