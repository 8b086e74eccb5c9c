"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitLink } from "@/lib/communities/members/actions";
import { NewLinkAddress } from "./new-link-address";

const ENDS = [
  { value: "hour", label: "An hour" },
  { value: "day", label: "A day" },
  { value: "week", label: "A week" },
  { value: "month", label: "A month" },
  { value: "never", label: "Until revoked" },
];
const ADMITS = [
  { value: "join", label: "Lets people in" },
  { value: "ask", label: "Lets people ask" },
];

/** Making a link that opens the community. Its address is shown once. */
export function LinkForm({ slug, origin }: { slug: string; origin: string }) {
  const router = useRouter();
  const [token, setToken] = useState<string | null>(null);

  const address = token && `${origin}/invitations/${token}`;
  return (
    <Form
      action={submitLink}
      onAnswer={(answer) => {
        if (answer.status !== "ok") return;
        setToken(answer.data?.token ?? null);
        router.refresh();
      }}
      className="grid max-w-xl gap-4"
    >
      <input type="hidden" name="slug" value={slug} />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label="What it does" name="admits">
          <Select defaultValue="join" options={ADMITS} />
        </Field>
        <Field label="Works for" name="ends">
          <Select defaultValue="week" options={ENDS} />
        </Field>
        <Field label="For how many" name="useLimit" optional>
          <Input type="number" min={1} max={10_000} inputMode="numeric" />
        </Field>
      </div>
      <SubmitButton className="justify-self-start">Make a link</SubmitButton>
      <NewLinkAddress origin={origin} />
      {address && <CopyButton key={address} text={address} label="Copy the link" />}
    </Form>
  );
}
