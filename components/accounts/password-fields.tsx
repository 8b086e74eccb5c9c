"use client";
import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { StrengthBar } from "./strength-bar";

/** A new password, how strong it is, and once more against slips of the finger. */
export function PasswordFields({ label = "Password" }: { label?: string }) {
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const type = shown ? "text" : "password";
  const Icon = shown ? EyeOff : Eye;
  return (
    <>
      <div className="grid gap-2">
        <Field
          label={label}
          name="password"
          required
          hint="8 characters or more, with letters and a digit. Three unrelated words are easy to keep and hard to guess."
        >
          <Input
            type={type}
            autoComplete="new-password"
            maxLength={256}
            onChange={(event) => setPassword(event.target.value)}
            tail={
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={shown ? "Hide the password" : "Show the password"}
                aria-pressed={shown}
                onClick={() => setShown(!shown)}
              >
                <Icon aria-hidden="true" />
              </Button>
            }
          />
        </Field>
        {password !== "" && <StrengthBar password={password} />}
      </div>
      <Field label="The same password again" name="passwordAgain" required>
        <Input type={type} autoComplete="new-password" maxLength={256} />
      </Field>
    </>
  );
}
