"use client";
import { ImagePlus } from "lucide-react";
import { useRef } from "react";
import { Tool } from "./tool";

type Props = { disabled: boolean; onAdd: (files: Iterable<File>) => void };

/** The way to pictures on this device. */
export function AddPictures({ disabled, onAdd }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool
        label="Add pictures"
        disabled={disabled}
        onClick={() => picker.current?.click()}
        className="size-9 [@media(scripting:none)]:hidden"
      >
        <ImagePlus aria-hidden="true" className="size-5!" />
      </Tool>
      <input
        ref={picker}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        multiple
        hidden
        aria-label="Pictures"
        onChange={(event) => {
          onAdd(event.target.files ?? []);
          event.target.value = "";
        }}
      />
    </>
  );
}
