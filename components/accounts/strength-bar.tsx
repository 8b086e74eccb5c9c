"use client";
import { passwordStrength } from "./password-strength";

const INK = ["bg-bad", "bg-bad", "bg-warn", "bg-good", "bg-good"] as const;

/** Four lamps: how many are lit says how strong a password is, and words say it too. */
export function StrengthBar({ password }: { password: string }) {
  const { score, words } = passwordStrength(password);
  return (
    <div className="grid gap-1">
      <div aria-hidden="true" className="grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((lamp) => (
          <span
            key={lamp}
            className={`h-1 rounded-full transition-colors ${lamp <= Math.max(score, 1) ? INK[score] : "bg-line"}`}
          />
        ))}
      </div>
      <p aria-live="polite" className="text-ink-faint text-xs">
        {words}
      </p>
    </div>
  );
}
