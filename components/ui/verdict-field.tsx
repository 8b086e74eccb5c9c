"use client";
import { type ComponentProps, useState } from "react";
import { Field } from "./field";
import { Input } from "./input";
import { useVerdict, type Verdict } from "./use-verdict";

type Props = Omit<ComponentProps<typeof Field>, "hint" | "children"> & {
  hint: string;
  /** The name there is now, about which nothing is said. */
  current?: string;
  /** What was typed, as it is asked for. */
  nameOf: (typed: string) => string;
  /** Asks whether it can be had. The same from one time to the next. */
  ask: (name: string, signal: AbortSignal) => Promise<Verdict | null>;
  input?: ComponentProps<typeof Input>;
};

/** Choosing a name that only one can have: whether it is free is said as it is typed. Without JavaScript the form says it when it is sent. */
export function VerdictField({ hint, current, nameOf, ask, input, ...field }: Props) {
  const [typed, setTyped] = useState("");
  const name = nameOf(typed);
  const verdict = useVerdict(name === current ? "" : name, ask);
  return (
    <Field
      {...field}
      hint={
        <span aria-live="polite" className={verdict ? (verdict.free ? "text-good" : "text-bad") : undefined}>
          {verdict ? verdict.sentence : hint}
        </span>
      }
    >
      <Input
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={current}
        onChange={(event) => setTyped(event.target.value)}
        {...input}
      />
    </Field>
  );
}
