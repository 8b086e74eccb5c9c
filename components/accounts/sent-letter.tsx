"use client";
import { MailOpen } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { LinkButton } from "@/components/ui/link-button";

/** Stands where the form stood once its letter is under way. Says the same whether the address has an account or not. */
export function SentLetter({
  email,
  inbox,
  children,
}: {
  email: string;
  inbox: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid animate-rise gap-4">
      <MailOpen aria-hidden="true" className="size-8 text-beam" strokeWidth={1.5} />
      <h1
        ref={heading}
        tabIndex={-1}
        className="font-serif text-3xl text-ink tracking-[-0.015em] outline-none"
      >
        Check your inbox
      </h1>
      <p className="text-base text-ink-soft">
        A letter is on its way to <strong className="break-all font-medium text-ink">{email}</strong>.{" "}
        {children}
      </p>
      <p className="text-ink-faint text-sm">
        The link works once, for half an hour. Nothing there? Look among the unwanted mail, then try again.
      </p>
      {inbox && (
        <div className="mt-2 grid justify-items-start gap-2 rounded-card border border-line border-dashed p-4">
          <p className="text-ink-soft text-sm">
            Lumo runs on this machine without a mail service, so its letters are kept here.
          </p>
          <LinkButton href="/inbox" size="sm" prefetch={false}>
            Open the letters
          </LinkButton>
        </div>
      )}
    </div>
  );
}
