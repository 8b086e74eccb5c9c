import { cn } from "@/components/ui/cn";
import type { Category } from "@/lib/forum/categories/schema";

const COLOURS: Record<Category["colour"], string> = {
  grey: "bg-[oklch(0.62_0.015_70)]",
  red: "bg-[oklch(0.62_0.16_25)]",
  orange: "bg-[oklch(0.69_0.15_52)]",
  yellow: "bg-[oklch(0.77_0.14_88)]",
  green: "bg-[oklch(0.64_0.12_150)]",
  teal: "bg-[oklch(0.66_0.09_195)]",
  blue: "bg-[oklch(0.62_0.12_245)]",
  violet: "bg-[oklch(0.6_0.13_295)]",
  pink: "bg-[oklch(0.67_0.14_350)]",
};

/** A category's colour, beside its name. */
export function CategoryMark({ colour, className }: { colour: Category["colour"]; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cn("inline-block size-2.5 shrink-0 rounded-[3px]", COLOURS[colour], className)}
    />
  );
}
