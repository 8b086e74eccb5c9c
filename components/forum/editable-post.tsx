"use client";
import { lazy, type ReactNode, Suspense } from "react";
import { useDesk } from "./desk";

const EditPost = lazy(() => import("./edit-post").then(({ EditPost: box }) => ({ default: box })));

/** The words of a post of one's own, or the field in which they are being changed. */
export function EditablePost({ id, children }: { id: string; children: ReactNode }) {
  const { editing } = useDesk();
  if (editing !== id) return children;
  return (
    <Suspense fallback={children}>
      <EditPost id={id} />
    </Suspense>
  );
}
