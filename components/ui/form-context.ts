"use client";
import { createContext, useContext } from "react";

/** What a form's last answer said. The shape of lib/web's FormState, as much of it as the pieces of a form look at. */
export type FormAnswer = {
  status: "idle" | "ok" | "error";
  message?: string;
  fields?: Record<string, string>;
  values?: Record<string, string>;
};

export const FormContext = createContext<FormAnswer>({ status: "idle" });

export type FieldWires = {
  id?: string;
  name?: string;
  required?: boolean;
  value?: string;
  describedBy?: string;
  invalid?: boolean;
};

export const FieldContext = createContext<FieldWires>({});

/**
 * What a control takes from the Field around it: id, name, the ids of its hint and error, and the value the member typed
 * before the last refusal. A control's own props win.
 */
export function useFieldWires(props: { id?: string; name?: string; required?: boolean }) {
  const field = useContext(FieldContext);
  const form = useContext(FormContext);
  const name = props.name ?? field.name;
  return {
    wires: {
      id: props.id ?? field.id,
      name,
      required: props.required ?? field.required,
      "aria-describedby": field.describedBy,
      "aria-invalid": field.invalid || undefined,
    },
    kept: name && form.status === "error" ? form.values?.[name] : undefined,
    refused: form.status === "error" && form.values !== undefined,
  };
}
