"use client";
import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyles } from "./button-styles";
import { cn } from "./cn";

export type OverPageProps = {
  /** The button that opens it; gets focus back when it closes. Leave out when `open` is driven from elsewhere. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Takes the focus, where it does not belong to the trigger when this has closed. */
  onClosed?: () => void;
  className?: string;
  children?: ReactNode;
};
type Props = OverPageProps & { headingClassName: string };

/** What lies over a page, with its title and its cross. Traps focus, closes on Esc, returns focus. */
export function OverPage(props: Props) {
  const { trigger, title, description, open, onOpenChange, onClosed } = props;
  const { className, headingClassName, children } = props;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-veil" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onCloseAutoFocus={(event) => {
            if (!onClosed) return;
            event.preventDefault();
            onClosed();
          }}
          className={cn("fixed z-50 flex flex-col border-line bg-surface shadow-lift", className)}
        >
          <div className={cn("flex items-start gap-4", headingClassName)}>
            <div className="grid flex-1 gap-1">
              <Radix.Title className="font-serif text-ink text-xl">{title}</Radix.Title>
              {description && (
                <Radix.Description className="text-ink-soft text-sm">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close
              className={cn(buttonStyles({ variant: "ghost", size: "icon-sm" }), "-mt-1 -mr-2")}
              aria-label="Close"
            >
              <X aria-hidden="true" />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
