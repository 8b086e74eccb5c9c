"use client";
import { useRouter } from "next/navigation";
import { useContext, useEffect } from "react";
import { FormContext } from "./form-context";

/** In a form: when it was taken in, the page around it is read again. */
export function Refresh() {
  const { status } = useContext(FormContext);
  const router = useRouter();
  useEffect(() => {
    if (status === "ok") router.refresh();
  }, [status, router]);
  return null;
}
