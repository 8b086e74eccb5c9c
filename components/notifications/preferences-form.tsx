"use client";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import { savePreferencesAction } from "@/lib/notifications/actions";

/** Sends all the choices on the page at once. */
export function PreferencesForm({ children }: { children: ReactNode }) {
  return (
    <Form
      action={savePreferencesAction}
      onAnswer={({ status }) => status === "ok" && toast.success("Saved.")}
      className="grid gap-10"
    >
      {children}
      <div className="sticky bottom-0 -mx-1 border-line border-t bg-canvas/95 px-1 py-4 backdrop-blur-sm max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))]">
        <SubmitButton>Save</SubmitButton>
      </div>
    </Form>
  );
}
