"use client";
import { Tooltip as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

type Props = { content: ReactNode; side?: "top" | "right" | "bottom" | "left"; children: ReactElement };

/** A word about the control inside, on hover and focus. Never the only place where something is said. */
export function Tooltip({ content, side = "top", children }: Props) {
  return (
    <Radix.Provider delayDuration={350}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-64 animate-fade rounded-control border border-line bg-raised px-2.5 py-1.5 text-ink text-xs shadow-lift"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
