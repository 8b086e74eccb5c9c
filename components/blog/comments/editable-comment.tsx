"use client";
import { lazy, type ReactNode, Suspense } from "react";
import { useDesk } from "./desk";

const EditComment = lazy(() => import("./edit-comment").then(({ EditComment: box }) => ({ default: box })));

/** The words of a comment of one's own, or the field in which they are being changed. */
export function EditableComment({ id, body, children }: { id: string; body: string; children: ReactNode }) {
  const { editing } = useDesk();
  if (editing !== id) return children;
  return (
    <Suspense fallback={children}>
      <EditComment id={id} body={body} />
    </Suspense>
  );
}
