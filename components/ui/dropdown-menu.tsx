"use client";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  trigger: ReactNode;
  /** What the menu is, for screen readers: "More about this thread". */
  label: string;
  align?: "start" | "center" | "end";
  side?: "top" | "bottom" | "left" | "right";
  /** Open from the start: for a menu that was fetched when its button was pressed. */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
};

/** A menu behind a button. Fill it with MenuItem, MenuLink, MenuLabel and MenuSeparator. */
export function DropdownMenu({
  trigger,
  label,
  align = "end",
  side,
  defaultOpen,
  onOpenChange,
  className,
  children,
}: Props) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={12}
          className={cn(
            "z-50 min-w-52 max-w-72 animate-fade rounded-card border border-line bg-raised p-1.5 text-sm shadow-lift",
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
