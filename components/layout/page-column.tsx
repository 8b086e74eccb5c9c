import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** Where a page's content stands inside the frame: `narrow` for forms and inboxes. Every page in the frame has one. */
export function PageColumn({ width = "wide", children }: { width?: "narrow" | "wide"; children: ReactNode }) {
  return <div className={cn(width === "narrow" ? "page-narrow" : "page", "pb-16")}>{children}</div>;
}
