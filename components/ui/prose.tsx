import type { ReactNode } from "react";
import { cn } from "./cn";

/** Words to be read at length: the serif, a comfortable measure, links that show. */
export function Prose({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cn("prose", className)}>{children}</div>;
}
