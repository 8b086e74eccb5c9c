"use client";
import { CircleCheck } from "lucide-react";
import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";

/** Says beside the button that the form around it was taken in. */
export function SavedNote({ children }: { children: string }) {
  const { status } = useContext(FormContext);
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-good text-sm">
      {status === "ok" && (
        <>
          <CircleCheck aria-hidden="true" className="size-4" />
          {children}
        </>
      )}
    </span>
  );
}
