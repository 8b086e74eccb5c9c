"use client";
import { cn } from "./cn";
import { OverPage, type OverPageProps } from "./over-page";

type Props = OverPageProps & { side?: keyof typeof sides };

const sides = {
  right: "inset-y-0 right-0 w-[min(26rem,92vw)] animate-slide-right border-l",
  left: "inset-y-0 left-0 w-[min(22rem,88vw)] animate-slide-left border-r",
  bottom: "inset-x-0 bottom-0 max-h-[88dvh] animate-slide-bottom rounded-t-card border-t",
};

/** A panel from the edge, for something longer than a Dialog: filters, details, a list. */
export function Sheet({ side = "right", className, children, ...heading }: Props) {
  return (
    <OverPage
      {...heading}
      headingClassName="border-line border-b px-5 py-4"
      className={cn("pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)]", sides[side], className)}
    >
      <div className="flex-1 overflow-y-auto p-5">{children}</div>
    </OverPage>
  );
}
