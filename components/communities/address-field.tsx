"use client";
import { type ComponentProps, useCallback } from "react";
import { VerdictField } from "@/components/ui/verdict-field";
import { api } from "@/lib/web/api-client";

type Props = Pick<ComponentProps<typeof VerdictField>, "hint" | "optional" | "required"> & {
  /** Of the community that moves; without one it is for a new one. */
  current?: string;
};

/** Choosing where a community lives: whether the address can be had is said as it is typed. */
export function AddressField({ current, ...field }: Props) {
  const ask = useCallback(
    (slug: string, signal: AbortSignal) =>
      api(
        "GET",
        "/communities/addresses/{slug}",
        { params: { slug }, query: { community: current } },
        { signal },
      ),
    [current],
  );
  return (
    <VerdictField
      {...field}
      label="Address"
      name="slug"
      current={current}
      nameOf={(typed) => typed.trim().toLowerCase()}
      ask={ask}
      input={{ maxLength: 60, autoComplete: "off" }}
    />
  );
}
