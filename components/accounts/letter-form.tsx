"use client";
import { type ReactNode, useState } from "react";
import { Form } from "@/components/ui/form";
import type { FormState } from "@/lib/web/form-state";
import { SentLetter } from "./sent-letter";

type Sent = FormState<{ email: string }>;

type Props = {
  action: (before: Sent, form: FormData) => Promise<Sent>;
  /** Heading and everything else around the fields; goes away with them. */
  above: ReactNode;
  below?: ReactNode;
  /** What the sent letter is for. */
  sent: ReactNode;
  /** Letters are kept on this machine, and may be read there. */
  inbox: boolean;
  children: ReactNode;
};

/** A form whose answer is a letter: once it is sent, the page says where to look. */
export function LetterForm({ action, above, below, sent, inbox, children }: Props) {
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) {
    return (
      <SentLetter email={email} inbox={inbox}>
        {sent}
      </SentLetter>
    );
  }
  return (
    <>
      {above}
      <Form
        action={action}
        onAnswer={(state) => state.data && setEmail(state.data.email)}
        className="grid gap-5"
      >
        {children}
      </Form>
      {below}
    </>
  );
}
