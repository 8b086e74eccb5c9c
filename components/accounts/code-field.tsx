import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** Six digits from an app, or a recovery code. Phones offer the code above their keyboard. */
export function CodeField({ label = "Code", recovery = true }: { label?: string; recovery?: boolean }) {
  return (
    <Field label={label} name="code" required>
      <Input
        autoComplete="one-time-code"
        inputMode={recovery ? "text" : "numeric"}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        className="tracking-[0.2em] tabular-nums"
      />
    </Field>
  );
}
