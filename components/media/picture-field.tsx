"use client";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { useFieldWires } from "@/components/ui/form-context";

type Props = {
  onPick: (file: File | undefined) => void;
  hint: ReactNode;
  label?: string;
  optional?: boolean;
};

/** Choosing a picture from this device. */
export function PictureField({ onPick, hint, label = "Choose a picture", optional }: Props) {
  return (
    <Field label={label} name="file" hint={hint} optional={optional}>
      <FileInput onPick={onPick} />
    </Field>
  );
}

function FileInput({ onPick }: Pick<Props, "onPick">) {
  const { wires } = useFieldWires({});
  return (
    <input
      {...wires}
      type="file"
      accept="image/jpeg,image/png,image/webp,image/gif"
      onChange={(event) => onPick(event.target.files?.[0])}
      className="block w-full max-w-full text-ink-soft text-sm file:mr-4 file:h-10 file:cursor-pointer file:rounded-control file:border file:border-line file:border-solid file:bg-raised file:px-4 file:font-medium file:text-ink hover:file:border-line-strong pointer-coarse:file:h-11"
    />
  );
}
